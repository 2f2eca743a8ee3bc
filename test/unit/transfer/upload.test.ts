import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';
import * as fc from 'fast-check';
import { SizeMismatch } from '../../../nodes/FrameIo/transfer/part-reader';
import { PartRefused } from '../../../nodes/FrameIo/transfer/put-part';
import type { ByteSource } from '../../../nodes/FrameIo/transfer/source';
import { PartFailed, uploadParts, type UploadPart } from '../../../nodes/FrameIo/transfer/upload';
import { fake } from '../support/fake';
import { deferred, failureOf, untilIdle, type Deferred } from '../support/promises';
import { SEEDED } from '../support/properties';

const MIB = 1024 * 1024;
const STORED = { statusCode: 200, body: '' };

function partsOf(...sizes: number[]): UploadPart[] {
	return sizes.map((size, index) => ({ size, url: `https://storage.example/part-${index + 1}` }));
}

class FakeSource implements ByteSource {
	readonly fileName = 'clip.mov';
	closed = 0;
	piecesRead = 0;

	constructor(
		readonly size: number,
		private readonly pieces: Iterable<Buffer>,
	) {}

	async open(): Promise<AsyncIterable<Buffer>> {
		const { pieces } = this;
		const count = () => this.piecesRead++;
		return (async function* () {
			for (const piece of pieces) {
				count();
				yield piece;
			}
		})();
	}

	close(): void {
		this.closed++;
	}
}

function sourceOf(...contents: string[]): FakeSource {
	const pieces = contents.map((content) => Buffer.from(content));
	return new FakeSource(Buffer.concat(pieces).length, pieces);
}

type Put = IHttpRequestOptions & { answer: Deferred<typeof STORED> };

/** n8n with a storage whose answers the test gives; a request that is aborted fails, as in n8n. */
function storage({ cancelled }: { cancelled?: AbortSignal } = {}) {
	const puts: Put[] = [];
	const functions = fake<IExecuteFunctions>({
		getExecutionCancelSignal: () => cancelled,
		helpers: {
			httpRequest: async (request) => {
				const answer = deferred<typeof STORED>();
				const { abortSignal } = request;
				const abort = () => answer.reject({ code: 'ERR_CANCELED' });
				if (abortSignal?.aborted) abort();
				else if (abortSignal instanceof AbortSignal) abortSignal.addEventListener('abort', abort);
				puts.push({ ...request, answer });
				return await answer.promise;
			},
		},
	});
	const paths = () => puts.map(({ url }) => url.slice(url.lastIndexOf('/') + 1));
	return { functions, puts, paths };
}

describe('uploadParts', () => {
	test('puts each part to its own address, in the order of the list', async () => {
		const { functions, puts, paths } = storage();
		const uploading = uploadParts(functions, sourceOf('aab', 'bbc'), partsOf(2, 3, 1), {
			mediaType: 'video/quicktime',
		});
		await untilIdle();
		expect(paths()).toEqual(['part-1', 'part-2', 'part-3']);
		expect(puts.map(({ body }) => String(body))).toEqual(['aa', 'bbb', 'c']);
		for (const { answer } of puts) answer.resolve(STORED);
		await uploading;
	});

	test('sends at most four parts at a time, the next one when any of them has arrived', async () => {
		const { functions, puts, paths } = storage();
		const uploading = uploadParts(
			functions,
			sourceOf('a', 'b', 'c', 'd', 'e', 'f'),
			partsOf(1, 1, 1, 1, 1, 1),
			{ mediaType: 'video/mp4' },
		);
		await untilIdle();
		expect(paths()).toEqual(['part-1', 'part-2', 'part-3', 'part-4']);
		puts[2]?.answer.resolve(STORED);
		await untilIdle();
		expect(paths()).toHaveLength(5);
		puts[4]?.answer.resolve(STORED);
		await untilIdle();
		expect(paths()).toHaveLength(6);
		for (const { answer } of puts) answer.resolve(STORED);
		await uploading;
	});

	test('delivers every byte to its part, in whatever order the parts arrive', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.scheduler(),
				fc.array(fc.string({ minLength: 1, maxLength: 9, unit: 'binary-ascii' }), {
					minLength: 1,
					maxLength: 12,
				}),
				async (scheduler, contents) => {
					const stored = new Map<string, string>();
					let inFlight = 0;
					let mostInFlight = 0;
					const functions = fake<IExecuteFunctions>({
						getExecutionCancelSignal: () => undefined,
						helpers: {
							httpRequest: async ({ url, body }) => {
								mostInFlight = Math.max(mostInFlight, ++inFlight);
								await scheduler.schedule(Promise.resolve(), url);
								stored.set(url, String(body));
								inFlight--;
								return STORED;
							},
						},
					});
					const parts = partsOf(...contents.map((content) => content.length));
					const source = sourceOf(contents.join(''));
					await scheduler.waitFor(
						uploadParts(functions, source, parts, { mediaType: 'video/mp4' }),
					);
					expect(parts.map(({ url }) => stored.get(url))).toEqual(contents);
					expect(mostInFlight).toBeLessThanOrEqual(4);
				},
			),
			{ ...SEEDED, numRuns: 50 },
		);
	});

	test('reads no further ahead than the one part that waits for its turn', async () => {
		const { functions, puts } = storage();
		const source = sourceOf('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
		const uploading = uploadParts(functions, source, partsOf(1, 1, 1, 1, 1, 1, 1, 1), {
			mediaType: 'video/mp4',
		});
		await untilIdle();
		expect(source.piecesRead).toBe(5);
		for (let next = 0; next < 8; next++) {
			puts[next]?.answer.resolve(STORED);
			await untilIdle();
		}
		await uploading;
	});

	test('holds no more than 128 MiB, the part that waits for its turn included', async () => {
		const { functions, puts, paths } = storage();
		const piece = Buffer.alloc(50 * MIB);
		const source = new FakeSource(150 * MIB, [piece, piece, piece]);
		const parts = partsOf(50 * MIB, 50 * MIB, 50 * MIB);
		const uploading = uploadParts(functions, source, parts, { mediaType: 'video/mp4' });
		await untilIdle();
		expect(paths()).toEqual(['part-1', 'part-2']);
		puts[1]?.answer.resolve(STORED);
		await untilIdle();
		expect(paths()).toEqual(['part-1', 'part-2', 'part-3']);
		for (const { answer } of puts) answer.resolve(STORED);
		await uploading;
	});

	test('stops the other parts when one fails, and names that one', async () => {
		const { functions, puts, paths } = storage();
		const source = sourceOf('a', 'b', 'c', 'd', 'e', 'f');
		const failure = failureOf(
			uploadParts(functions, source, partsOf(1, 1, 1, 1, 1, 1), { mediaType: 'video/mp4' }),
		);
		await untilIdle();
		puts[1]?.answer.resolve({ statusCode: 403, body: '<Error><Code>AccessDenied</Code></Error>' });
		const error = await failure;
		expect(error).toBeInstanceOf(PartFailed);
		expect(error).toMatchObject({
			message: 'Part 2 of 6 did not arrive',
			part: 2,
			of: 6,
			cause: { status: 403, code: 'AccessDenied' },
		});
		expect(puts.map(({ abortSignal }) => abortSignal?.aborted)).toEqual([true, true, true, true]);
		expect(paths()).toHaveLength(4);
		expect(source.closed).toBeGreaterThan(0);
	});

	test('keeps the first failure when several parts fail', async () => {
		const { functions, puts } = storage();
		const failure = failureOf(
			uploadParts(functions, sourceOf('a', 'b', 'c'), partsOf(1, 1, 1), { mediaType: 'video/mp4' }),
		);
		await untilIdle();
		puts[2]?.answer.resolve({ statusCode: 400, body: '' });
		puts[0]?.answer.resolve({ statusCode: 403, body: '' });
		expect(await failure).toMatchObject({ part: 3, cause: { status: 400 } });
	});

	test('stops the parts on their way when the execution is stopped', async () => {
		const stop = new AbortController();
		const { functions, puts } = storage({ cancelled: stop.signal });
		const source = sourceOf('a', 'b', 'c', 'd', 'e');
		const failure = failureOf(
			uploadParts(functions, source, partsOf(1, 1, 1, 1, 1), { mediaType: 'video/mp4' }),
		);
		await untilIdle();
		stop.abort();
		expect(await failure).toMatchObject({ cause: { status: undefined, code: 'ERR_CANCELED' } });
		expect(puts).toHaveLength(4);
		expect(source.closed).toBeGreaterThan(0);
	});

	test('stops what is on its way when the source is too short, and says that it was', async () => {
		const { functions, puts } = storage();
		const source = sourceOf('aa', 'b');
		const failure = await failureOf(
			uploadParts(functions, source, partsOf(2, 2), { mediaType: 'video/mp4' }),
		);
		expect(failure).toBeInstanceOf(SizeMismatch);
		expect(puts.map(({ abortSignal }) => abortSignal?.aborted)).toEqual([true]);
		expect(source.closed).toBeGreaterThan(0);
	});

	test('refuses a source that is longer than the parts', async () => {
		const { functions, puts } = storage();
		const source = sourceOf('aaX');
		const failure = failureOf(
			uploadParts(functions, source, partsOf(2), { mediaType: 'video/mp4' }),
		);
		await untilIdle();
		puts[0]?.answer.resolve(STORED);
		expect(await failure).toBeInstanceOf(SizeMismatch);
		expect(source.closed).toBeGreaterThan(0);
	});

	test('passes on what went wrong while reading, and lets go of the source', async () => {
		const { functions } = storage();
		const broken = new FakeSource(2, {
			[Symbol.iterator]: () => {
				throw new Error('the disk is gone');
			},
		});
		const failure = await failureOf(
			uploadParts(functions, broken, partsOf(2), { mediaType: 'video/mp4' }),
		);
		expect(failure).toMatchObject({ message: 'the disk is gone' });
		expect(broken.closed).toBeGreaterThan(0);
	});

	test('lets go of the source after a success', async () => {
		const { functions, puts } = storage();
		const source = sourceOf('a');
		const uploading = uploadParts(functions, source, partsOf(1), { mediaType: 'video/mp4' });
		await untilIdle();
		puts[0]?.answer.resolve(STORED);
		await uploading;
		expect(source.closed).toBeGreaterThan(0);
	});
});

describe('a part', () => {
	const put = async (answer: { statusCode: number; body: string }) => {
		const { functions, puts } = storage();
		const uploading = uploadParts(functions, sourceOf('ab'), partsOf(2), {
			mediaType: 'video/quicktime',
		});
		const failure = uploading.then(
			() => undefined,
			(reason: unknown) => reason,
		);
		await untilIdle();
		puts[0]?.answer.resolve(answer);
		return { request: puts[0], failure: await failure };
	};

	test('is sent with the two signed headers and its length, and with no token', async () => {
		const { request } = await put(STORED);
		expect(request?.method).toBe('PUT');
		expect(request?.headers).toEqual({
			'Content-Type': 'video/quicktime',
			'Content-Length': 2,
			'x-amz-acl': 'private',
		});
	});

	test('follows no redirect, which would keep it in memory a second time', async () => {
		const { request } = await put(STORED);
		expect(request?.disableFollowRedirect).toBe(true);
	});

	test('counts as stored with HTTP 200 only', async () => {
		expect((await put(STORED)).failure).toBeUndefined();
		for (const statusCode of [204, 307, 400, 403, 404]) {
			const { failure } = await put({ statusCode, body: '' });
			expect(failure).toMatchObject({ cause: { status: statusCode } });
		}
	});

	test('that is refused tells the code of the storage, not its address or words', async () => {
		const body =
			'<Error><Code>SignatureDoesNotMatch</Code><StringToSign>secret words</StringToSign></Error>';
		const { failure } = await put({ statusCode: 403, body });
		expect(failure).toBeInstanceOf(PartFailed);
		const cause = failure instanceof PartFailed ? failure.cause : undefined;
		expect(cause).toBeInstanceOf(PartRefused);
		expect(cause).toMatchObject({ status: 403, code: 'SignatureDoesNotMatch' });
		expect(`${String(cause)} ${JSON.stringify(cause)}`).not.toMatch(
			/secret words|storage\.example/,
		);
	});

	test('that gets no answer keeps the connection code and nothing of the request', async () => {
		const functions = fake<IExecuteFunctions>({
			getExecutionCancelSignal: () => undefined,
			helpers: {
				httpRequest: () =>
					Promise.reject({
						code: 'CERT_HAS_EXPIRED',
						message: 'certificate has expired',
						config: { url: 'https://storage.example/part-1?X-Amz-Signature=5ec2e7' },
					}),
			},
		});
		const failure = await failureOf(
			uploadParts(functions, sourceOf('ab'), partsOf(2), { mediaType: 'video/mp4' }),
		);
		expect(failure).toMatchObject({ cause: { status: undefined, code: 'CERT_HAS_EXPIRED' } });
		const seen = `${String(failure)} ${JSON.stringify(failure)}`;
		expect(seen).not.toMatch(/X-Amz|5ec2e7|storage\.example/);
	});

	describe('that may arrive the next time', () => {
		const once = async (first: object | (() => Promise<never>)) => {
			jest.useFakeTimers();
			let tries = 0;
			const functions = fake<IExecuteFunctions>({
				getExecutionCancelSignal: () => undefined,
				helpers: {
					httpRequest: async () => {
						if (++tries > 1) return STORED;
						return typeof first === 'function' ? await first() : first;
					},
				},
			});
			const uploading = uploadParts(functions, sourceOf('ab'), partsOf(2), {
				mediaType: 'video/mp4',
			});
			await jest.runAllTimersAsync();
			jest.useRealTimers();
			return { facts: await uploading, tries };
		};

		test.each([
			['too many requests', { statusCode: 429, body: '' }],
			['a trouble of the storage', { statusCode: 500, body: '' }],
			['a gateway without an answer', { statusCode: 504, body: '' }],
			[
				'bytes that came too slowly',
				{ statusCode: 400, body: '<Error><Code>RequestTimeout</Code></Error>' },
			],
			['a cut connection', () => Promise.reject({ code: 'ECONNRESET' })],
			['a name that is not found for the moment', () => Promise.reject({ code: 'EAI_AGAIN' })],
		])('is sent again after %s', async (_, first) => {
			const { facts, tries } = await once(first);
			expect(tries).toBe(2);
			expect(facts).toEqual({ bytes: 2, parts: 1, retries: 1 });
		});
	});

	test('is given up after six tries', async () => {
		jest.useFakeTimers();
		let tries = 0;
		const functions = fake<IExecuteFunctions>({
			getExecutionCancelSignal: () => undefined,
			helpers: {
				httpRequest: async () => {
					tries++;
					return { statusCode: 503, body: '<Error><Code>SlowDown</Code></Error>' };
				},
			},
		});
		const failure = failureOf(
			uploadParts(functions, sourceOf('ab'), partsOf(2), { mediaType: 'video/mp4' }),
		);
		await jest.runAllTimersAsync();
		jest.useRealTimers();
		expect(await failure).toMatchObject({ cause: { status: 503, code: 'SlowDown' } });
		expect(tries).toBe(6);
	});

	test('is given more time the larger it is, and never less than a minute', async () => {
		const { functions, puts } = storage();
		const large = Buffer.alloc(100 * MIB);
		const source = new FakeSource(100 * MIB + 1, [large, Buffer.from('b')]);
		const uploading = uploadParts(functions, source, partsOf(100 * MIB, 1), {
			mediaType: 'video/mp4',
		});
		await untilIdle();
		puts[0]?.answer.resolve(STORED);
		await untilIdle();
		puts[1]?.answer.resolve(STORED);
		await uploading;
		const [first, second] = puts.map(({ timeout }) => timeout ?? 0);
		expect(first).toBeCloseTo(800_000, 0);
		expect(second).toBe(60_000);
	});
});
