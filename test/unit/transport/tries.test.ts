import * as fc from 'fast-check';
import { NodeApiError } from 'n8n-workflow';
import { forgetPaces } from '../../../nodes/FrameIo/pacing/gates';
import { sendFreely } from '../../../nodes/FrameIo/transport/request';
import { callerOf, type Answer } from '../support/frame-io';
import { failureOf } from '../support/promises';
import { SEEDED } from '../support/properties';

const READ = 'GET /v4/accounts/{account_id}/projects';
const CHANGE = 'PATCH /v4/accounts/{account_id}/files/a';
const REMOVE = 'DELETE /v4/accounts/{account_id}/files/a';
const CREATE = 'POST /v4/accounts/{account_id}/files/a/comments';
const SEARCH = 'POST /v4/accounts/{account_id}/search';

const OK: Answer = { statusCode: 200, body: { data: {} } };

beforeEach(() => {
	jest.useFakeTimers();
	jest.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(() => {
	jest.restoreAllMocks();
	jest.useRealTimers();
});

/** What comes for one request: a status, an error code of the connection, or a whole answer. */
type Came = number | string | Answer;

function answerOf(came: Came): Answer {
	if (typeof came === 'object') return came;
	if (typeof came === 'number') {
		return { statusCode: came, body: { errors: [{ detail: 'As Frame.io puts it' }] } };
	}
	// As n8n's helper throws what the library below it threw.
	throw Object.assign(new Error(came), { cause: Object.assign(new Error(came), { code: came }) });
}

/** Sends a request to which these come, one after the other, and success after them. */
function sending(
	endpoint: string,
	came: readonly Came[],
	options: Parameters<typeof callerOf>[1] = {},
) {
	const sentAt: number[] = [];
	const started = performance.now();
	const waiting = [...came];
	const { caller, log } = callerOf(
		async () => {
			sentAt.push(performance.now() - started);
			const next = waiting.shift();
			return await Promise.resolve(next === undefined ? OK : answerOf(next));
		},
		{ requestOptions: {}, ...options },
	);
	const outcome = sendFreely(caller, endpoint, {}).then(
		(reply) => ({ reply }),
		(error: unknown) => ({ error }),
	);
	return {
		sentAt,
		log,
		async end() {
			await jest.runAllTimersAsync();
			return await outcome;
		},
	};
}

describe('a request is sent again', () => {
	test.each<[string, string, Came[]]>([
		['a read', READ, [429, 500, 502, 503, 504, 'ECONNRESET', 'ETIMEDOUT', 'ECONNREFUSED']],
		['a search', SEARCH, [429, 500, 502, 503, 504, 'ECONNRESET', 'ENOTFOUND']],
		['a change', CHANGE, [429, 500, 502, 503, 504, 'ECONNRESET', 'ECONNREFUSED']],
		['a deletion', REMOVE, [429, 502, 'ECONNRESET', 'EAI_AGAIN']],
		['a creation', CREATE, [429, 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']],
	])('when that does no harm: %s', async (_, endpoint, troubles) => {
		for (const trouble of troubles) {
			forgetPaces();
			const request = sending(endpoint, [trouble, trouble]);
			expect(await request.end()).toEqual({ reply: OK.body });
			expect(request.sentAt).toHaveLength(3);
		}
	});

	test.each<[string, Came]>([
		['its values', 400],
		['its rights', 403],
		['the thing it is about', 404],
		['a page of a proxy', { statusCode: 200, body: '<html>Sign in</html>' }],
		['an empty answer', { statusCode: 200, body: '' }],
		['the stop of the execution', 'ERR_CANCELED'],
		['a certificate', 'CERT_HAS_EXPIRED'],
	])('never for %s', async (_, came) => {
		const request = sending(READ, [came]);
		expect(await request.end()).toMatchObject({ error: expect.any(NodeApiError) });
		expect(request.sentAt).toHaveLength(1);
	});

	test('a second after a 429 at least, doubled each time, and when the gate is open', async () => {
		const request = sending(READ, [429, 429, 429]);
		await request.end();
		const waits = request.sentAt.map((at, index) => at - (request.sentAt[index - 1] ?? 0)).slice(1);
		expect(waits).toEqual([1_000, 2_000, 4_000].map((ms) => expect.closeTo(ms, -2)));
	});

	test('half a minute after a 5xx at least, doubled each time', async () => {
		const request = sending(READ, [502, 503]);
		await request.end();
		expect(request.sentAt).toEqual([0, 30_000, 90_000]);
	});

	test.each([
		['in seconds', '7', 7_000],
		['as a date', 'Tue, 24 Nov 2026 12:00:09 GMT', 9_000],
		['that is longer than anybody waits, with a bound', '86400', 120_000],
		['that nobody understands, as if it was none', 'soon', 1_000],
		['that is over, as if it was none', 'Tue, 24 Nov 2025 12:00:09 GMT', 1_000],
	])('after a Retry-After %s', async (_, header, expected) => {
		jest.setSystemTime(Date.UTC(2026, 10, 24, 12));
		const limited = { statusCode: 429, headers: { 'retry-after': header }, body: {} };
		const request = sending(READ, [limited]);
		await request.end();
		expect(request.sentAt[1]).toBeCloseTo(expected, -2);
	});

	test('and the wait is in the log, in a sentence', async () => {
		const request = sending(READ, [503]);
		await request.end();
		expect(request.log).toEqual([
			'Frame.io: the request to see projects of this account waits 30 s after a failure (Frame.io cannot answer right now (HTTP 503))',
		]);
	});
});

describe('a request that creates something', () => {
	test.each<Came>([500, 502, 503, 504, 'ECONNRESET', 'ETIMEDOUT', 'ECONNABORTED'])(
		'is not repeated when it may have happened, and the error says so: %p',
		async (came) => {
			const request = sending(CREATE, [came]);
			expect(await request.end()).toMatchObject({
				error: { description: expect.stringMatching(/Before running again, look in Frame\.io/) },
			});
			expect(request.sentAt).toHaveLength(1);
		},
	);

	test('may have happened, too, when something else answers with success', async () => {
		const request = sending(CREATE, [{ statusCode: 200, body: '<html>' }]);
		expect(await request.end()).toMatchObject({
			error: { description: expect.stringMatching(/it may have been done all the same/) },
		});
	});

	test.each<Came>([400, 403, 429, 'ECONNREFUSED'])('has not happened after %p', async (came) => {
		const request = sending(CREATE, [came], { requestOptions: { timeLimit: 0 } });
		expect(await request.end()).toMatchObject({
			error: { description: expect.not.stringMatching(/may have been done/) },
		});
	});
});

describe('a deletion', () => {
	test('whose first try got lost has succeeded when there is nothing left to delete', async () => {
		expect(await sending(REMOVE, ['ECONNRESET', 404]).end()).toEqual({ reply: undefined });
		forgetPaces();
		expect(await sending(REMOVE, [502, 404]).end()).toEqual({ reply: undefined });
	});

	test('of what was not there fails', async () => {
		expect(await sending(REMOVE, [404]).end()).toMatchObject({ error: { httpCode: '404' } });
		forgetPaces();
		expect(await sending(REMOVE, [429, 404]).end()).toMatchObject({ error: { httpCode: '404' } });
	});
});

describe('the time limit', () => {
	test('ends the tries, and the error says how often and how long, and what can be set', async () => {
		const request = sending(READ, Array<Came>(20).fill(503), {
			requestOptions: { timeLimit: 100 },
		});
		expect(await request.end()).toMatchObject({
			error: {
				message: 'Frame.io cannot answer right now (HTTP 503)',
				description: expect.stringMatching(
					/It was tried 3 times in 90 s\. A longer 'Time Limit' in 'Request Options' gives it more tries\.$/,
				),
			},
		});
	});

	test('is five minutes when none is set', async () => {
		const request = sending(READ, Array<Came>(20).fill(503));
		await request.end();
		expect(request.sentAt).toEqual([0, 30_000, 90_000, 210_000]);
	});

	test('holds for all requests of an item together, and anew for the next item', async () => {
		const { caller, requests } = callerOf(() => answerOf(503), {
			requestOptions: { timeLimit: 40 },
		});
		const tries = [];
		for (const itemIndex of [0, 0, 1]) {
			const before = requests.length;
			const failure = failureOf(sendFreely({ ...caller, itemIndex }, READ, {}));
			await jest.runAllTimersAsync();
			await failure;
			tries.push(requests.length - before);
		}
		expect(tries).toEqual([2, 1, 2]);
	});

	test.each(['soon', true, -5])('that is %p is refused with a sentence', async (timeLimit) => {
		const request = sending(READ, [], { requestOptions: { timeLimit } });
		expect(await request.end()).toMatchObject({
			error: { message: "'Time Limit' is not a number of seconds" },
		});
		expect(request.sentAt).toEqual([]);
	});
});

test('stopping the execution ends a wait at once', async () => {
	const stop = new AbortController();
	const request = sending(READ, [503], { stopped: stop.signal });
	await jest.advanceTimersByTimeAsync(10);
	stop.abort();
	await jest.advanceTimersByTimeAsync(0);
	const before = performance.now();
	expect(await request.end()).toMatchObject({ error: { httpCode: '503' } });
	expect(performance.now() - before).toBeLessThan(1);
	expect(request.sentAt).toHaveLength(1);
});

test('whatever comes, a request ends in time, and what makes something is not sent again once it may be done', async () => {
	const came = fc.oneof(
		fc.constantFrom<Came>(200, 400, 403, 404, 409, 422, 429, 500, 502, 503, 504),
		fc.constantFrom<Came>('ECONNRESET', 'ETIMEDOUT', 'ECONNREFUSED', 'ENOTFOUND', 'ERR_CANCELED'),
		fc.constantFrom<Came>({ statusCode: 200, body: '' }, { statusCode: 502, body: '<html>' }, OK),
		fc
			.constantFrom('0', '-1', '5', '1e9', 'soon', 'Fri, 13 Nov 2099 00:00:00 GMT')
			.map((header) => ({ statusCode: 429, headers: { 'retry-after': header }, body: {} })),
	);
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(READ, CHANGE, REMOVE, CREATE),
			fc.array(came, { maxLength: 12 }),
			fc.integer({ min: 0, max: 1_000 }),
			async (endpoint, troubles, timeLimit) => {
				forgetPaces();
				const request = sending(endpoint, troubles, { requestOptions: { timeLimit } });
				const started = performance.now();
				await request.end();
				// Its own tries are within the limit; a turn may be waited for as long once more.
				expect(performance.now() - started).toBeLessThanOrEqual(timeLimit * 2_000 + 1);
				const clear = troubles.findIndex(
					(each) =>
						each !== 429 && each !== 'ECONNREFUSED' && each !== 'ENOTFOUND' && !isLimit(each),
				);
				if (endpoint === CREATE && clear >= 0) {
					expect(request.sentAt.length).toBeLessThanOrEqual(clear + 1);
				}
			},
		),
		{ ...SEEDED, numRuns: 300 },
	);
});

function isLimit(came: Came): boolean {
	return typeof came === 'object' && came.statusCode === 429;
}
