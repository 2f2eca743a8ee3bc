import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Readable } from 'node:stream';

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';

import { Download, type DownloadOptions } from '../../../nodes/FrameIo/transfer/download.js';
import { downloadCause } from '../../../nodes/FrameIo/transfer/download-cause.js';
import { patternBytes } from '../../support/bytes.mjs';
import { fake } from '../support/fake.js';
import { failureOf } from '../support/promises.js';

const SIGNED = 'https://storage.example/clip?X-Amz-Signature=5ec2e7';
const FRESH = 'https://storage.example/clip?X-Amz-Signature=f4e5';

interface Asked {
	url: string;
	range: string | undefined;
	ifRange: unknown;
	signal: IHttpRequestOptions['abortSignal'];
}

/** What becomes of an answer with bytes, by its number, counted from 0: it may break off after some of them. */
type Breaks = (answer: number) => number | undefined;

interface Bucket {
	/** Answers with another status. */
	refuse?: (asked: Asked, number: number) => number | undefined;
	breaks?: Breaks;
	etag?: (number: number) => string;
	/** Milliseconds before the answer. */
	delayMs?: (asked: Asked) => number;
	ignoresRanges?: boolean;
	hidesTotal?: boolean;
	/** Never sends a byte of these answers. */
	stalls?: (asked: Asked) => boolean;
}

/** A storage that keeps to HTTP, with some bytes in it. */
function bucketOf(bytes: Buffer, bucket: Bucket = {}) {
	const asked: Asked[] = [];
	let atOnce = 0;
	let mostAtOnce = 0;
	const stopped = new AbortController();
	const answer = (request: Asked, number: number) => {
		const refused = bucket.refuse?.(request, number);
		if (refused !== undefined) return { statusCode: refused, headers: {}, body: Readable.from([]) };
		const wanted = bucket.ignoresRanges
			? undefined
			: /^bytes=(\d+)-(\d*)$/.exec(request.range ?? '');
		const start = Number(wanted?.[1] ?? 0);
		if (wanted && start >= bytes.length) {
			return { statusCode: 416, headers: {}, body: Readable.from([]) };
		}
		const end = Math.min(wanted?.[2] ? Number(wanted[2]) + 1 : bytes.length, bytes.length);
		const body = bodyOf(
			bytes.subarray(start, end),
			bucket.breaks?.(number),
			bucket.stalls?.(request) ?? false,
		);
		request.signal?.addEventListener?.('abort', () => body.destroy(new Error('canceled')));
		const headers = {
			etag: bucket.etag?.(number) ?? '"v1"',
			...(wanted
				? { 'content-range': `bytes ${start}-${end - 1}/${bucket.hidesTotal ? '*' : bytes.length}` }
				: !bucket.hidesTotal && { 'content-length': String(bytes.length) }),
		};
		return { statusCode: wanted ? 206 : 200, headers, body };
	};
	const functions = fake<IExecuteFunctions>({
		getExecutionCancelSignal: () => stopped.signal,
		helpers: {
			httpRequest: async ({ url, headers = {}, abortSignal }: IHttpRequestOptions) => {
				const request: Asked = {
					url,
					range: typeof headers.Range === 'string' ? headers.Range : undefined,
					ifRange: headers['If-Range'],
					signal: abortSignal,
				};
				const number = asked.push(request) - 1;
				mostAtOnce = Math.max(mostAtOnce, ++atOnce);
				await pause(bucket.delayMs?.(request) ?? 0);
				if (request.signal?.aborted) throw new Error('canceled');
				const reply = answer(request, number);
				request.signal?.addEventListener?.('abort', () => atOnce--);
				return reply;
			},
		},
	});
	return { functions, asked, mostAtOnce: () => mostAtOnce, stop: () => stopped.abort() };
}

/** Some pieces, after which the connection breaks where it is to. */
function bodyOf(bytes: Buffer, breaksAfter: number | undefined, stalls: boolean): Readable {
	const end = Math.min(breaksAfter ?? bytes.length, bytes.length);
	let at = 0;
	return new Readable({
		read() {
			if (stalls) return;
			if (at < end) {
				const next = Math.min(end, at + 3);
				this.push(Buffer.from(bytes.subarray(at, next)));
				at = next;
			} else if (breaksAfter === undefined || breaksAfter >= bytes.length) this.push(null);
			else this.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
		},
	});
}

function downloadFrom(
	{ functions }: ReturnType<typeof bucketOf>,
	options: Partial<DownloadOptions> = {},
): Download {
	return new Download(functions, SIGNED, {
		allowLoopback: false,
		freshAddress: async () => await Promise.reject(new Error('No fresh address expected')),
		retries: { tries: 3, firstWaitMs: 0, longestWaitMs: 0 },
		parallelParts: 4,
		partBytes: 10,
		...options,
	});
}

async function bytesOf(download: Download): Promise<Buffer> {
	const { stream } = await download.open();
	const pieces: Buffer[] = [];
	const read: AsyncIterable<Buffer> = stream;
	// A copy: who takes pieces one by one does not keep them.
	for await (const piece of read) pieces.push(Buffer.from(piece));
	download.close();
	return Buffer.concat(pieces);
}

const rangesOf = ({ asked }: ReturnType<typeof bucketOf>) => asked.map(({ range }) => range);

describe('a file comes in parts', () => {
	const bytes = patternBytes(35);

	test('in their order, each asked for once, of the version that the first one named', async () => {
		// The later, the sooner.
		const bucket = bucketOf(bytes, {
			delayMs: ({ range }) => 40 - Number(/\d+/.exec(range ?? '')?.[0]),
		});
		const download = downloadFrom(bucket);
		expect(await bytesOf(download)).toEqual(bytes);
		expect(rangesOf(bucket)).toEqual(['bytes=0-9', 'bytes=10-19', 'bytes=20-29', 'bytes=30-34']);
		expect(bucket.asked.map(({ ifRange }) => ifRange)).toEqual([undefined, '"v1"', '"v1"', '"v1"']);
		expect(download).toMatchObject({ received: 35, retries: 0, problem: undefined });
	});

	test('of which so many are on their way at a time', async () => {
		const bucket = bucketOf(patternBytes(200), { delayMs: () => 2 });
		expect(await bytesOf(downloadFrom(bucket, { parallelParts: 3 }))).toHaveLength(200);
		expect(bucket.mostAtOnce()).toBe(3);
	});

	test('and no more are asked for than have room, while nobody reads', async () => {
		const bucket = bucketOf(patternBytes(1000));
		const download = downloadFrom(bucket, { partBytes: 100 });
		const { stream } = await download.open();
		await stream[Symbol.asyncIterator]().next();
		await pause(20);
		// Four on their way or waiting, one with the reader, one that the stream has read ahead.
		expect(bucket.asked.length).toBeLessThanOrEqual(6);
		download.close();
	});

	test('or as one, when one is all that it has', async () => {
		const bucket = bucketOf(patternBytes(10));
		expect(await bytesOf(downloadFrom(bucket))).toEqual(patternBytes(10));
		expect(rangesOf(bucket)).toEqual(['bytes=0-9']);
	});

	test('or as a whole, when the storage cannot start in the middle', async () => {
		const bucket = bucketOf(bytes, { ignoresRanges: true });
		expect(await bytesOf(downloadFrom(bucket))).toEqual(bytes);
		expect(bucket.asked).toHaveLength(1);
	});

	test('or as a whole, when the storage does not say where the end is', async () => {
		const bucket = bucketOf(bytes, { hidesTotal: true });
		expect(await bytesOf(downloadFrom(bucket))).toEqual(bytes);
		expect(rangesOf(bucket)).toEqual(['bytes=0-9', undefined]);
	});

	test('or not at all, when it is empty', async () => {
		const bucket = bucketOf(Buffer.alloc(0));
		expect(await bytesOf(downloadFrom(bucket))).toHaveLength(0);
		expect(rangesOf(bucket)).toEqual(['bytes=0-9', undefined]);
	});

	test('which whoever listens to the stream may keep', async () => {
		const bytes = patternBytes(200);
		const download = downloadFrom(bucketOf(bytes));
		const { stream } = await download.open();
		const kept: Buffer[] = [];
		stream.on('data', (piece: Buffer) => kept.push(piece));
		await once(stream, 'end');
		expect(Buffer.concat(kept)).toEqual(bytes);
	});

	test('and is told about as it grows', async () => {
		const told: Array<[number, number]> = [];
		const bucket = bucketOf(bytes);
		const onProgress = (...numbers: [number, number]) => told.push(numbers);
		await bytesOf(downloadFrom(bucket, { onProgress }));
		expect(told).toEqual([
			[10, 35],
			[20, 35],
			[30, 35],
			[35, 35],
		]);
	});
});

describe('a part that breaks', () => {
	test('goes on where it stopped, and no other is asked for again', async () => {
		const bytes = patternBytes(40);
		const bucket = bucketOf(bytes, { breaks: (answer) => (answer === 2 ? 6 : undefined) });
		const download = downloadFrom(bucket);
		expect(await bytesOf(download)).toEqual(bytes);
		expect(rangesOf(bucket).toSorted()).toEqual(
			['bytes=0-9', 'bytes=10-19', 'bytes=20-29', 'bytes=26-29', 'bytes=30-39'].toSorted(),
		);
		expect(download.retries).toBe(1);
	});

	test('as often as it may ends all others', async () => {
		const bucket = bucketOf(patternBytes(60), {
			refuse: ({ range }) => (range === 'bytes=20-29' ? 503 : undefined),
			stalls: ({ range }) => range === 'bytes=30-39',
		});
		const download = downloadFrom(bucket);
		const failure = await failureOf(bytesOf(download));
		expect(download.problem).toBe(failure);
		expect(downloadCause(failure)).toBe('HTTP 503');
		expect(download.received).toBe(20);
		expect(rangesOf(bucket).filter((range) => range === 'bytes=20-29')).toHaveLength(3);
		download.close();
		expect(bucket.asked.every(({ signal }) => signal?.aborted)).toBe(true);
	});

	test.each([
		['another version', (number: number) => (number === 2 ? '"v2"' : '"v1"')],
		['none that is named for certain, and another length', () => 'W/"v1"'],
	])('never goes on with %s', async (what, etag) => {
		const bytes = patternBytes(35);
		const bucket = bucketOf(bytes, {
			etag,
			...(what.includes('length') && {
				refuse: ({ range }: Asked) => (range === 'bytes=30-34' ? 416 : undefined),
			}),
		});
		const download = downloadFrom(bucket);
		expect(downloadCause(await failureOf(bytesOf(download)))).toMatch(
			/another one than at the start|shorter than at the start/,
		);
	});

	test('is ended with all others when the execution is stopped', async () => {
		const bucket = bucketOf(patternBytes(60), { stalls: ({ range }) => range !== 'bytes=0-9' });
		const download = downloadFrom(bucket);
		const { stream } = await download.open();
		const pieces = stream[Symbol.asyncIterator]();
		await pieces.next();
		const next = failureOf(pieces.next());
		bucket.stop();
		await next;
		expect(bucket.asked.every(({ signal }) => signal?.aborted)).toBe(true);
	});
});

describe('an address that expires while parts are on their way', () => {
	test('is replaced once for all of them', async () => {
		const bytes = patternBytes(100);
		let renewals = 0;
		const bucket = bucketOf(bytes, {
			refuse: ({ url }, number) => (url === SIGNED && number > 3 ? 403 : undefined),
		});
		const download = downloadFrom(bucket, {
			freshAddress: async () => {
				renewals++;
				await pause(5);
				return FRESH;
			},
		});
		expect(await bytesOf(download)).toEqual(bytes);
		expect(renewals).toBe(1);
	});

	test('is given up when a fresh one is refused, too', async () => {
		let renewals = 0;
		const bucket = bucketOf(patternBytes(100), {
			refuse: (_, number) => (number > 3 ? 403 : undefined),
		});
		const download = downloadFrom(bucket, {
			freshAddress: async () => {
				renewals++;
				return await Promise.resolve(FRESH);
			},
		});
		expect(downloadCause(await failureOf(bytesOf(download)))).toMatch(
			/^a fresh address was refused/,
		);
		expect(renewals).toBe(1);
		download.close();
	});
});

test('whatever breaks, the bytes that come are those of the file', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.record({
				size: fc.integer({ min: 1, max: 200 }),
				partBytes: fc.integer({ min: 1, max: 50 }),
				parallelParts: fc.integer({ min: 1, max: 6 }),
				ignoresRanges: fc.boolean(),
				breaks: fc.array(fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }), {
					maxLength: 12,
				}),
			}),
			async ({ size, breaks, ignoresRanges, ...options }) => {
				const bytes = patternBytes(size);
				const bucket = bucketOf(bytes, { ignoresRanges, breaks: (answer) => breaks[answer] });
				// An answer that always breaks at the same place gives nothing new to who asks for the whole again.
				const retries = { tries: 20, firstWaitMs: 0, longestWaitMs: 0 };
				const download = downloadFrom(bucket, { ...options, retries });
				expect(await bytesOf(download)).toEqual(bytes);
				expect(download.received).toBe(size);
			},
		),
		{ numRuns: 200, seed: 4 },
	);
});
