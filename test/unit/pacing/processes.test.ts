import * as fc from 'fast-check';
import { sleep } from 'n8n-workflow';
import { forgetPaces } from '../../../nodes/FrameIo/pacing/gates';
import { sendFreely } from '../../../nodes/FrameIo/transport/request';
import { callerOf } from '../support/frame-io';
import { SEEDED } from '../support/properties';
import { ServersBucket } from '../support/servers-bucket';

beforeEach(() => {
	jest.useFakeTimers();
});

afterEach(() => {
	jest.useRealTimers();
});

const CREATE = 'POST /v4/accounts/{account_id}/files/a/comments';

/** Numbers that look like chance, the same on every run. */
function diceOf(seed: number): () => number {
	let state = seed + 1;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}

interface Setting {
	/** Requests that Frame.io takes in so many milliseconds. */
	limit: number;
	windowMs: number;
	processes: number;
	/** Requests that each process makes, and how many of them at a time. */
	each: number;
	parallel: number;
	slowestMs: number;
	/** Places that another program uses up every ten seconds. */
	others: number;
	seed: number;
}

/** What several processes, which know nothing of each other, make of one bucket of Frame.io. */
async function shared(setting: Setting) {
	const { limit, windowMs, processes, each, parallel, slowestMs, others, seed } = setting;
	// Each process has gates of its own: here they are those of an account that only it uses.
	forgetPaces();
	const server = new ServersBucket(limit, windowMs);
	const started = performance.now();
	const now = () => performance.now() - started;
	const dice = diceOf(seed);
	let isOver = false;
	const done = Array.from({ length: processes }, (): number[] => []);
	const failures: unknown[] = [];

	const send = async (own: number, item: number) => {
		const { caller } = callerOf(
			async () => {
				await sleep((dice() * slowestMs) / 2);
				const answer = server.answer(now());
				if (answer.statusCode === 201) done[own]?.push(item);
				await sleep((dice() * slowestMs) / 2);
				return answer;
			},
			{ requestOptions: {} },
		);
		const inProcess = { ...caller, account: `process-${own}` };
		await sendFreely(inProcess, CREATE, {}).catch((error: unknown) => failures.push(error));
	};
	const process = async (own: number) => {
		const items = inOrder(each).values();
		const worker = async () => {
			for (const item of items) await send(own, item);
		};
		await Promise.all(Array.from({ length: parallel }, worker));
	};
	const otherProgram = async () => {
		while (others > 0 && !isOver) {
			server.useUp(now(), others);
			await sleep(10_000);
		}
	};
	let endedAt = 0;
	const all = Promise.all(Array.from({ length: processes }, async (_, own) => process(own))).then(
		() => {
			isOver = true;
			endedAt = now();
		},
	);
	void otherProgram();
	await jest.runAllTimersAsync();
	await all;
	// The bucket gives back places, less those that the other program takes.
	const perMs = limit / windowMs - others / 10_000;
	const atBest = Math.max(0, processes * each - limit) / perMs;
	// Whoever waits for each answer before the next request cannot be faster.
	const inTurn = (each * slowestMs) / parallel;
	return { done, failures, endedAt, shortest: Math.max(atBest, inTurn) };
}

/** The numbers of the items of a process. */
function inOrder(count: number): number[] {
	return Array.from({ length: count }, (_, item) => item);
}

const settings = fc.record({
	processes: fc.integer({ min: 2, max: 3 }),
	parallel: fc.constantFrom(1, 4),
	// No network answers sooner.
	slowestMs: fc.integer({ min: 20, max: 900 }),
	seed: fc.integer({ min: 0, max: 1_000 }),
});

describe('several processes that share a limit, each with a pace of its own', () => {
	test.each([
		['ten a minute', { limit: 10, windowMs: 60_000, each: 25, others: 0 }],
		['a hundred a minute', { limit: 100, windowMs: 60_000, each: 100, others: 0 }],
		['five a second', { limit: 5, windowMs: 1_000, each: 40, others: 0 }],
		[
			'a hundred a minute, half of it used up by others',
			{ limit: 100, windowMs: 60_000, each: 60, others: 8 },
		],
	])(
		'get everything done, in their order and in a bounded time: %s',
		async (_, limits) => {
			await fc.assert(
				fc.asyncProperty(settings, async (setting) => {
					const outcome = await shared({ ...limits, ...setting });
					expect(outcome.failures).toEqual([]);
					for (const own of outcome.done) {
						const isInTurn = setting.parallel === 1;
						expect(isInTurn ? own : own.sort((a, b) => a - b)).toEqual(inOrder(limits.each));
					}
					expect(outcome.endedAt).toBeLessThanOrEqual(2 * outcome.shortest + 3_000);
				}),
				{ ...SEEDED, numRuns: 25 },
			);
		},
		60_000,
	);
});
