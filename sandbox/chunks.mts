import type { Readable } from 'node:stream';

/** The chunks of a byte stream, which Node types as anything. */
export function chunksOf(source: Readable): AsyncIterable<Buffer> {
	return source;
}
