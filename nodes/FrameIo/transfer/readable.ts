import { UnexpectedError, type IExecuteFunctions } from 'n8n-workflow';
import { isRecord } from '../transport/json';

/** A stream of Node, as n8n gives and takes it. */
export type ByteStream = Awaited<ReturnType<IExecuteFunctions['helpers']['getBinaryStream']>>;

interface StreamClass {
	from(pieces: AsyncIterable<Buffer>, options: { objectMode: boolean }): ByteStream;
}

function isStreamClass(value: unknown): value is StreamClass {
	return typeof value === 'function' && 'from' in value && typeof value.from === 'function';
}

/**
 * Makes a stream of Node out of pieces. The package may import nothing of Node but its cryptography, so the class of
 * streams is taken from one that n8n has opened.
 * @throws UnexpectedError when the example is none
 */
export function streamOf(
	pieces: AsyncIterable<Buffer>,
	example: AsyncIterable<Buffer>,
): ByteStream {
	const { constructor } = example;
	if (!isStreamClass(constructor)) throw new UnexpectedError('n8n opened no stream of Node');
	return constructor.from(pieces, { objectMode: false });
}

/** Whether something is a stream of Node that can be read and ended. */
export function isByteStream(value: unknown): value is ByteStream {
	return (
		isRecord(value) &&
		Symbol.asyncIterator in value &&
		typeof value.on === 'function' &&
		typeof value.destroy === 'function'
	);
}
