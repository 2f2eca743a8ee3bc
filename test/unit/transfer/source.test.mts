import { Readable } from 'node:stream';

import { describe, expect, test } from '@jest/globals';
import type { IExecuteFunctions } from 'n8n-workflow';

import { binaryFieldSource } from '../../../nodes/FrameIo/transfer/source.js';
import { urlSource } from '../../../nodes/FrameIo/transfer/url-source.js';
import { fake } from '../support/fake.js';
import { deferred, failureOf } from '../support/promises.js';

const silent = () => new Readable({ read() {} });

async function sourceFrom(stream: Promise<Readable>) {
	const functions = fake<IExecuteFunctions>({
		helpers: {
			assertBinaryData: () => ({ data: '', mimeType: 'video/mp4', id: 'filesystem-v2:clip' }),
			getBinaryMetadata: () => Promise.resolve({ fileSize: 3 }),
			getBinaryStream: () => stream,
		},
	});
	return await binaryFieldSource(functions, 0, 'data');
}

async function read(pieces: AsyncIterable<Buffer>): Promise<void> {
	for await (const piece of pieces) void piece;
}

describe('a store that hangs', () => {
	test('in the middle is let go of with the signal', async () => {
		const stream = silent();
		const stop = new AbortController();
		const source = await sourceFrom(Promise.resolve(stream));
		const reading = failureOf(source.open(stop.signal).then(read));
		await new Promise((resolve) => setImmediate(resolve));
		stop.abort();
		expect(await reading).toMatchObject({ code: 'ERR_STREAM_PREMATURE_CLOSE' });
		expect(stream.destroyed).toBe(true);
	});

	test('before it gives a stream is not waited for, and the stream is ended when it comes', async () => {
		const stream = silent();
		const given = deferred<Readable>();
		const stop = new AbortController();
		const source = await sourceFrom(given.promise);
		const opening = failureOf(source.open(stop.signal));
		stop.abort();
		expect(await opening).toBeInstanceOf(Error);
		given.resolve(stream);
		await new Promise((resolve) => setImmediate(resolve));
		expect(stream.destroyed).toBe(true);
	});
});

test('a signal that has aborted before ends a silent address at once', async () => {
	const body = silent();
	const functions = fake<IExecuteFunctions>({
		getExecutionCancelSignal: () => undefined,
		helpers: {
			httpRequestWithAuthentication: () =>
				Promise.resolve({ statusCode: 200, headers: { 'content-length': '3' }, body }),
		},
	});
	const access = { functions, credentialType: 'httpHeaderAuth' as const };
	const source = await urlSource(access, new URL('https://nas.example/clip.mov'));
	const pieces = await source.open(AbortSignal.abort());
	expect(await failureOf(read(pieces))).toMatchObject({
		message: expect.stringMatching(/^The source could not be read to its end: /),
	});
	expect(body.destroyed).toBe(true);
});
