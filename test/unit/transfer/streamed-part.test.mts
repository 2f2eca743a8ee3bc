import { Readable } from 'node:stream';

import { describe, expect, test } from '@jest/globals';
import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';

import { PartFailed, uploadParts } from '../../../nodes/FrameIo/transfer/upload.js';
import { SourceRefused } from '../../../nodes/FrameIo/transfer/url-source.js';
import { fake } from '../support/fake.js';
import { failureOf } from '../support/promises.js';

const MIB = 1024 * 1024;
const STORED = { statusCode: 200, body: '' };
/** One part that is held, one that is too large for that, and a last one. */
const SIZES = [3, 129 * MIB, 2];
const TOTAL = 129 * MIB + 5;

/** A byte for each position, so that a part in the wrong place is seen. */
function pieceAt(offset: number, bytes: number): Buffer {
	return Buffer.alloc(bytes, (offset / MIB) % 251);
}

function sourceOf(total = TOTAL) {
	let opened = 0;
	return {
		size: TOTAL,
		fileName: 'master.mov',
		get opened() {
			return opened;
		},
		open() {
			opened++;
			const stream = Readable.from(
				(function* () {
					for (let offset = 0; offset < total; offset += MIB) {
						yield pieceAt(offset, Math.min(MIB, total - offset));
					}
				})(),
				{ objectMode: false },
			);
			return Promise.resolve(stream);
		},
		close() {},
	};
}

/** A storage that reads what it is sent, and answers the large part with one status after the other. */
function storage(...statuses: number[]) {
	const received: Array<{ part: number; bytes: number; sum: number; streamed: boolean }> = [];
	const functions = fake<IExecuteFunctions>({
		getExecutionCancelSignal: () => undefined,
		helpers: {
			httpRequest: async ({ url, body }: IHttpRequestOptions) => {
				const streamed = body instanceof Readable;
				const held = body instanceof Uint8Array ? [Buffer.from(body)] : [];
				const pieces: AsyncIterable<Buffer> | Buffer[] = streamed ? body : held;
				let bytes = 0;
				let sum = 0;
				for await (const piece of pieces) {
					bytes += piece.length;
					sum += (piece[0] ?? 0) * piece.length;
				}
				received.push({ part: Number(url.at(-1)), bytes, sum, streamed });
				return streamed ? { statusCode: statuses.shift() ?? 200, body: '' } : STORED;
			},
		},
	});
	return { functions, received };
}

const parts = SIZES.map((size, index) => ({ size, url: `https://storage.example/${index + 1}` }));
const options = { mediaType: 'video/quicktime' };

describe('a part that is too large for the memory', () => {
	test('is streamed, alone and in its turn', async () => {
		const { functions, received } = storage();
		const facts = await uploadParts(functions, sourceOf(), parts, options);
		expect(received.map(({ part, bytes, streamed }) => [part, bytes, streamed])).toEqual([
			[1, 3, false],
			[2, 129 * MIB, true],
			[3, 2, false],
		]);
		expect(facts).toEqual({ bytes: TOTAL, parts: 3, retries: 0 });
	});

	test('is read again from the source when it must be sent again', async () => {
		const { functions, received } = storage(503);
		const source = sourceOf();
		await uploadParts(functions, source, parts, options);
		const [first, second] = received.filter(({ part }) => part === 2);
		expect(second).toEqual(first);
		expect(source.opened).toBe(2);
	});

	test('that is refused for good ends the upload', async () => {
		const { functions, received } = storage(403);
		const failure = await failureOf(uploadParts(functions, sourceOf(), parts, options));
		expect(failure).toBeInstanceOf(PartFailed);
		expect(failure).toMatchObject({ part: 2, cause: { status: 403 } });
		expect(received).toHaveLength(2);
	});

	test('says why the source cannot be read again, not that its request failed', async () => {
		const { functions } = storage(503);
		const source = sourceOf();
		const open = source.open.bind(source);
		const refusal = new SourceRefused('nas.example answers with HTTP 404', 'Check the address.');
		source.open = async () => {
			if (source.opened === 1) throw refusal;
			return await open();
		};
		expect(await failureOf(uploadParts(functions, source, parts, options))).toBe(refusal);
	});

	test('says that the source ended early, not that its request failed', async () => {
		const functions = fake<IExecuteFunctions>({
			getExecutionCancelSignal: () => undefined,
			helpers: {
				httpRequest: async ({ body }: IHttpRequestOptions) => {
					if (!(body instanceof Readable)) return STORED;
					try {
						for await (const piece of body) void piece;
					} catch {
						throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
					}
					return STORED;
				},
			},
		});
		const failure = await failureOf(uploadParts(functions, sourceOf(50 * MIB), parts, options));
		expect(failure).toMatchObject({ announced: TOTAL, received: 50 * MIB });
	});
});
