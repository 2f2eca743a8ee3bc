import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { patternBytes } from '../../support/bytes.mjs';

/** The pattern repeats after so many bytes, which divide no part. */
const PERIOD = 1_048_573;
const PATTERN = patternBytes(2 * PERIOD);

/** The bytes of a generated file from one place to another. */
function* piecesOf(start: number, end: number): Generator<Buffer> {
	for (let at = start; at < end; ) {
		const size = Math.min(PERIOD, end - at);
		yield PATTERN.subarray(at % PERIOD, (at % PERIOD) + size);
		at += size;
	}
}

export function sha256Of(start: number, end: number): string {
	const hash = createHash('sha256');
	for (const piece of piecesOf(start, end)) hash.update(piece);
	return hash.digest('hex');
}

/** Serves files that need no disk: `<url>/1000/clip.bin` has a thousand bytes. */
export async function serveGenerated(): Promise<{ url: string; stop: () => Promise<void> }> {
	const server = createServer((request, response) => {
		const size = Number(request.url?.split('/')[1]);
		response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': size });
		if (request.method === 'HEAD') response.end();
		// Whoever asks may hang up after the headers.
		else void pipeline(Readable.from(piecesOf(0, size)), response).catch(() => undefined);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('No port was given.');
	return {
		url: `http://127.0.0.1:${address.port}`,
		stop: async () => {
			server.closeAllConnections();
			await once(server.close(), 'close');
		},
	};
}
