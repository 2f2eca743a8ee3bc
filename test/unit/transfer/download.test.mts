import { Readable } from 'node:stream';

import { describe, expect, jest, test } from '@jest/globals';
import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';

import { Download, type DownloadOptions } from '../../../nodes/FrameIo/transfer/download.js';
import { downloadCause } from '../../../nodes/FrameIo/transfer/download-cause.js';
import { fake } from '../support/fake.js';
import { failureOf } from '../support/promises.js';

const SIGNED = 'https://storage.example/clip?X-Amz-Signature=5ec2e7';
const WHOLE = Buffer.from('0123456789');

/** What a storage does with one request. */
interface Scene {
	status?: number;
	headers?: Record<string, string>;
	/** Pieces of the body. */
	send?: string[];
	/** How it ends: as it should, with a broken connection, or not at all. */
	end?: 'clean' | 'broken' | 'never';
	/** No answer, but this error code. */
	fail?: string;
}

const all = (scene: Scene = {}): Scene => ({
	headers: { 'content-length': '10', 'content-type': 'video/mp4' },
	send: ['0123', '456789'],
	...scene,
});

const from = (start: number, scene: Scene = {}): Scene => ({
	status: 206,
	headers: { 'content-range': `bytes ${start}-9/10` },
	send: [WHOLE.subarray(start).toString()],
	...scene,
});

const withEtag = (scene: Scene, etag: string): Scene => ({
	...scene,
	headers: { ...scene.headers, etag },
});

/** A storage that plays one scene for each request, and a person who may stop the execution. */
function storage(...scenes: Scene[]) {
	const requests: IHttpRequestOptions[] = [];
	const stopped = new AbortController();
	const functions = fake<IExecuteFunctions>({
		getExecutionCancelSignal: () => stopped.signal,
		helpers: {
			httpRequest: async (request: IHttpRequestOptions) => {
				await Promise.resolve();
				requests.push(request);
				const scene = scenes[requests.length - 1];
				if (!scene) throw new Error('One request too many');
				if (scene.fail !== undefined) {
					throw Object.assign(new Error(`for ${request.url}`), { code: scene.fail });
				}
				const body = bodyOf(scene);
				request.abortSignal?.addEventListener?.('abort', () => body.destroy(new Error('canceled')));
				return { statusCode: scene.status ?? 200, headers: scene.headers ?? {}, body };
			},
		},
	});
	return { functions, requests, stop: () => stopped.abort() };
}

function bodyOf({ send = [], end = 'clean' }: Scene): Readable {
	const waiting = [...send];
	return new Readable({
		read() {
			const piece = waiting.shift();
			if (piece !== undefined) this.push(Buffer.from(piece));
			else if (end === 'clean') this.push(null);
			else if (end === 'broken') {
				this.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
			}
		},
	});
}

const AT_ONCE = { tries: 3, firstWaitMs: 0, longestWaitMs: 0 };

function downloadFrom(
	{ functions }: ReturnType<typeof storage>,
	options: Partial<DownloadOptions> = {},
	address = SIGNED,
) {
	return new Download(functions, address, {
		allowLoopback: false,
		freshAddress: async () => await Promise.reject(new Error('No fresh address expected')),
		retries: AT_ONCE,
		...options,
	});
}

async function bytesOf(download: Download): Promise<string> {
	const { stream } = await download.open();
	const pieces: Buffer[] = [];
	const read: AsyncIterable<Buffer> = stream;
	for await (const piece of read) pieces.push(piece);
	return Buffer.concat(pieces).toString();
}

const headersOf = ({ requests }: ReturnType<typeof storage>) =>
	requests.map(({ headers = {} }) => [headers.Range, headers['If-Range']]);

describe('a download that breaks goes on where it stopped', () => {
	test('with the version that it began with, where the storage names one for certain', async () => {
		const bucket = storage(
			withEtag(all({ send: ['0123'], end: 'broken' }), '"v1"'),
			withEtag(from(4, { send: ['45'], end: 'broken' }), '"v1"'),
			withEtag(from(6), '"v1"'),
		);
		const download = downloadFrom(bucket);
		expect(await bytesOf(download)).toBe('0123456789');
		expect(headersOf(bucket)).toEqual([
			[undefined, undefined],
			['bytes=4-', '"v1"'],
			['bytes=6-', '"v1"'],
		]);
		expect(download).toMatchObject({ received: 10, retries: 2, problem: undefined });
	});

	test('by the length where the storage names a version loosely', async () => {
		const bucket = storage(
			withEtag(all({ send: ['0123'], end: 'broken' }), 'W/"v1"'),
			withEtag(from(4), 'W/"v2"'),
		);
		expect(await bytesOf(downloadFrom(bucket))).toBe('0123456789');
		expect(headersOf(bucket)[1]).toEqual(['bytes=4-', undefined]);
	});

	test('also when it ended early without an error', async () => {
		const bucket = storage(all({ send: ['0123'] }), from(4));
		expect(await bytesOf(downloadFrom(bucket))).toBe('0123456789');
	});

	test('by skipping what has come, when the storage only gives the whole', async () => {
		const bucket = storage(all({ send: ['01234'], end: 'broken' }), all());
		const download = downloadFrom(bucket);
		expect(await bytesOf(download)).toBe('0123456789');
		expect(download.received).toBe(10);
	});

	test('when nothing comes any more', async () => {
		const bucket = storage(all({ send: ['0123'], end: 'never' }), from(4));
		expect(await bytesOf(downloadFrom(bucket, { stallMs: 20 }))).toBe('0123456789');
	});

	test.each<[string, Scene, RegExp]>([
		['another version', withEtag(from(4), '"v2"'), /another one than at the start/],
		[
			'another length',
			from(4, { headers: { 'content-range': 'bytes 4-10/11' } }),
			/another one than at the start/,
		],
		[
			'the whole of another length',
			all({ headers: { 'content-length': '11' } }),
			/another one than at the start/,
		],
		['a later part', from(5), /another one than at the start/],
		['the end of a shorter one', { status: 416 }, /shorter than at the start/],
	])('but never with %s', async (_, next, message) => {
		const bucket = storage(withEtag(all({ send: ['0123'], end: 'broken' }), '"v1"'), next);
		const download = downloadFrom(bucket);
		const failure = await failureOf(bytesOf(download));
		expect(download.problem).toBe(failure);
		expect(downloadCause(failure)).toMatch(message);
		expect(bucket.requests).toHaveLength(2);
	});
});

describe('tries are bounded', () => {
	test('where no byte comes in between', async () => {
		const broken = from(4, { send: [], end: 'broken' });
		const bucket = storage(all({ send: ['0123'], end: 'broken' }), broken, broken, from(4));
		const failure = await failureOf(bytesOf(downloadFrom(bucket)));
		expect(downloadCause(failure)).toBe('the connection was cut');
		expect(bucket.requests).toHaveLength(3);
	});

	test('and start again with each byte', async () => {
		const oneByte = (start: number) => from(start, { send: [String(start)], end: 'broken' });
		const bucket = storage(
			all({ send: ['0'], end: 'broken' }),
			...[1, 2, 3, 4, 5, 6, 7, 8].map(oneByte),
			from(9),
		);
		expect(await bytesOf(downloadFrom(bucket))).toBe('0123456789');
	});

	test('from the first request on', async () => {
		const bucket = storage({ status: 503 }, { fail: 'ECONNRESET' }, all());
		const download = downloadFrom(bucket);
		expect(await bytesOf(download)).toBe('0123456789');
		expect(download.retries).toBe(2);
	});

	test('to one where another changes nothing', async () => {
		const bucket = storage({ status: 404, send: ['<Error><Code>NoSuchKey</Code></Error>'] });
		const failure = await failureOf(bytesOf(downloadFrom(bucket)));
		expect(downloadCause(failure)).toBe('HTTP 404, NoSuchKey');
		expect(bucket.requests).toHaveLength(1);
	});
});

describe('an address that is not taken any more', () => {
	const FRESH = 'https://storage.example/clip?X-Amz-Signature=f4e5';
	const REFUSED: Scene = { status: 403, send: ['<Error><Code>AccessDenied</Code></Error>'] };
	const freshAddress = () => Promise.resolve(FRESH);

	test('is replaced by a fresh one, and the download goes on', async () => {
		const bucket = storage(all({ send: ['0123'], end: 'broken' }), REFUSED, from(4));
		expect(await bytesOf(downloadFrom(bucket, { freshAddress }))).toBe('0123456789');
		expect(bucket.requests.map(({ url }) => url)).toEqual([SIGNED, SIGNED, FRESH]);
		expect(bucket.requests[2]?.headers?.Range).toBe('bytes=4-');
	});

	test('is replaced once, not for ever', async () => {
		const bucket = storage(REFUSED, REFUSED);
		const failure = await failureOf(bytesOf(downloadFrom(bucket, { freshAddress })));
		expect(downloadCause(failure)).toMatch(/^a fresh address was refused, too \(HTTP 403/);
	});

	test('leaves the word to Frame.io when that gives no other', async () => {
		const noRight = new Error('No right');
		const bucket = storage(all({ send: ['0123'], end: 'broken' }), REFUSED);
		const download = downloadFrom(bucket, {
			freshAddress: async () => await Promise.reject(noRight),
		});
		await failureOf(bytesOf(download));
		expect(download.problem).toBe(noRight);
	});
});

describe('bytes are read over encrypted lines only', () => {
	const redirect = (location: string): Scene => ({ status: 302, headers: { location } });
	const UNSAFE = 'the address in the answer does not start with https://';

	test.each([
		'http://storage.example/clip',
		'http://127.0.0.1:9000/clip',
		'file:///etc/passwd',
		'clip',
	])('not from %s', async (address) => {
		const bucket = storage();
		const failure = await failureOf(bytesOf(downloadFrom(bucket, {}, address)));
		expect(downloadCause(failure)).toBe(UNSAFE);
		expect(bucket.requests).toEqual([]);
	});

	test('or, with the sandbox, from this machine', async () => {
		const bucket = storage(all());
		const download = downloadFrom(bucket, { allowLoopback: true }, 'http://127.0.0.1:9000/clip');
		expect(await bytesOf(download)).toBe('0123456789');
	});

	test('also along redirects', async () => {
		const bucket = storage(redirect('https://cdn.example/clip'), redirect('/other'), all());
		expect(await bytesOf(downloadFrom(bucket))).toBe('0123456789');
		expect(bucket.requests.map(({ url }) => url).slice(1)).toEqual([
			'https://cdn.example/clip',
			'https://cdn.example/other',
		]);
		expect(bucket.requests.every(({ disableFollowRedirect }) => disableFollowRedirect)).toBe(true);
		const unsafe = storage(redirect('http://cdn.example/clip'));
		expect(downloadCause(await failureOf(bytesOf(downloadFrom(unsafe))))).toBe(UNSAFE);
	});

	test('of which there are three at most', async () => {
		const bucket = storage(...[1, 2, 3, 4].map(() => redirect('https://cdn.example/clip')));
		const failure = await failureOf(bytesOf(downloadFrom(bucket)));
		expect(downloadCause(failure)).toBe('the address only leads on (HTTP 302)');
		expect(bucket.requests).toHaveLength(4);
	});
});

test('more bytes than announced are refused', async () => {
	const bucket = storage(all({ send: ['0123456789', '!'] }));
	const download = downloadFrom(bucket);
	expect(downloadCause(await failureOf(bytesOf(download)))).toBe(
		'more bytes came than the 10 that were announced',
	);
	expect(download.problem).toBeDefined();
});

test('a length that is not announced is that of what comes', async () => {
	const bucket = storage(all({ headers: {} }));
	expect(await bytesOf(downloadFrom(bucket))).toBe('0123456789');
});

test('stopping the execution ends a connection from which nothing comes', async () => {
	const bucket = storage(all({ send: ['0123'], end: 'never' }));
	const download = downloadFrom(bucket);
	const { stream } = await download.open();
	const pieces = stream[Symbol.asyncIterator]();
	await pieces.next();
	const next = failureOf(pieces.next());
	bucket.stop();
	await next;
	expect(bucket.requests).toHaveLength(1);
	expect(bucket.requests[0]?.abortSignal?.aborted).toBe(true);
});

test('stopping the execution ends the wait before the next try', async () => {
	jest.useFakeTimers();
	try {
		const bucket = storage({ fail: 'ECONNRESET' }, all());
		const retries = { tries: 3, firstWaitMs: 60_000, longestWaitMs: 60_000 };
		const failure = failureOf(bytesOf(downloadFrom(bucket, { retries })));
		await jest.advanceTimersByTimeAsync(10);
		expect(jest.getTimerCount()).toBe(1);
		bucket.stop();
		await failure;
		expect(bucket.requests).toHaveLength(1);
	} finally {
		jest.useRealTimers();
	}
});

test('whoever stores the bytes may fail without being taken for the connection', async () => {
	// Larger than what a stream reads ahead.
	const piece = 'x'.repeat(100_000);
	const headers = { 'content-length': '200000' };
	const bucket = storage(all({ headers, send: [piece, piece] }), from(0));
	const download = downloadFrom(bucket);
	const { stream } = await download.open();
	const pieces = stream[Symbol.asyncIterator]();
	await pieces.next();
	stream.destroy(new Error('no space left'));
	expect(await failureOf(pieces.next())).toMatchObject({ message: 'no space left' });
	expect(bucket.requests).toHaveLength(1);
	expect(download.problem).toBeUndefined();
	expect(bucket.requests[0]?.abortSignal?.aborted).toBe(true);
});

test('no error holds the signed address', async () => {
	for (const scene of [{ fail: 'EPROTO' }, { status: 400 }, all({ send: ['01'], end: 'broken' })]) {
		const bucket = storage(scene, { fail: 'EPROTO' });
		const failure = await failureOf(bytesOf(downloadFrom(bucket)));
		expect(JSON.stringify([failure, String(failure)])).not.toMatch(/X-Amz|5ec2e7/);
	}
});
