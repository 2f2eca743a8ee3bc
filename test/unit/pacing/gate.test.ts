import * as fc from 'fast-check';
import { sleep } from 'n8n-workflow';
import { Gate } from '../../../nodes/FrameIo/pacing/gate';
import { forgetPaces, gateFor } from '../../../nodes/FrameIo/pacing/gates';
import { SEEDED } from '../support/properties';
import { ServersBucket } from '../support/servers-bucket';

beforeEach(() => {
	jest.useFakeTimers();
});

afterEach(() => {
	jest.useRealTimers();
});

const COMMENTS = 'POST /v4/accounts/{account_id}/files/{file_id}/comments';

/** Headers of an answer that leaves so many places of ten a minute. */
const left = (remaining: number) => ({
	'x-ratelimit-limit': '10',
	'x-ratelimit-remaining': String(remaining),
	'x-ratelimit-window': '60000',
});

/** A gate through which nothing may go at once. */
async function usedUp(): Promise<Gate> {
	const gate = new Gate([10, 60]);
	const place = await gate.turn({ longestMs: 0 });
	if (place) gate.answered(place, 200, left(0));
	return gate;
}

describe('a gate', () => {
	test('lets those who wait through in the order in which they came', async () => {
		const gate = await usedUp();
		const through: number[] = [];
		for (const who of [1, 2, 3, 4]) {
			void gate.turn({ longestMs: 60_000 }).then((place) => {
				through.push(who);
				if (place) gate.answered(place, 200, left(0));
			});
		}
		await jest.advanceTimersByTimeAsync(12_500);
		expect(through).toEqual([1, 2]);
		await jest.advanceTimersByTimeAsync(12_500);
		expect(through).toEqual([1, 2, 3, 4]);
	});

	test('lets one that was refused go before all others', async () => {
		const gate = await usedUp();
		const through: string[] = [];
		void gate.turn({ longestMs: 60_000 }).then(() => through.push('later'));
		void gate.turn({ longestMs: 60_000, isFirst: true }).then(() => through.push('refused'));
		await jest.advanceTimersByTimeAsync(13_000);
		expect(through).toEqual(['refused', 'later']);
	});

	test('says at once when a turn cannot come in time, and tells those who wait how long it takes', async () => {
		const gate = await usedUp();
		expect(await gate.turn({ longestMs: 5_000 })).toBeUndefined();
		const waits: number[] = [];
		void gate.turn({ longestMs: 7_000, onWait: (ms) => waits.push(ms) });
		expect(await gate.turn({ longestMs: 7_000 })).toBeUndefined();
		expect(waits).toEqual([expect.closeTo(6_060, -2)]);
	});

	test('dismisses those whose turn will come too late after a refusal, and keeps the others', async () => {
		const gate = new Gate([100, 60]);
		const first = await gate.turn({ longestMs: 0 });
		const places = [first];
		for (let count = 1; count < 5; count++) places.push(await gate.turn({ longestMs: 0 }));
		const hasty = gate.turn({ longestMs: 2_000 });
		const patient = gate.turn({ longestMs: 90_000 });
		if (first) gate.answered(first, 429, {}, 30_000);
		expect(await hasty).toBeUndefined();
		await jest.advanceTimersByTimeAsync(30_001);
		expect(await patient).toBeDefined();
	});

	test('lets go of those who stop waiting, and of nobody else', async () => {
		const gate = await usedUp();
		const stop = new AbortController();
		const stopped = gate.turn({ longestMs: 60_000, signal: stop.signal });
		const other = gate.turn({ longestMs: 60_000 });
		stop.abort();
		expect(await stopped).toBeUndefined();
		await jest.advanceTimersByTimeAsync(6_100);
		expect(await other).toBeDefined();
		expect(await gate.turn({ longestMs: 60_000, signal: stop.signal })).toBeUndefined();
	});

	test('keeps its pace while the date is set back and a day ahead', async () => {
		const gate = await usedUp();
		const turn = gate.turn({ longestMs: 60_000 });
		jest.setSystemTime(Date.now() - 86_400_000);
		await jest.advanceTimersByTimeAsync(3_000);
		jest.setSystemTime(Date.now() + 2 * 86_400_000);
		const place = await Promise.race([turn, Promise.resolve('waiting')]);
		expect(place).toBe('waiting');
		await jest.advanceTimersByTimeAsync(3_100);
		expect(await turn).toBeDefined();
	});
});

test('against Frame.io, however long answers take and however many go at a time, all pass at nine tenths of its pace, with few refusals', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom<[number, number]>([10, 60], [100, 60], [5, 1]),
			fc.integer({ min: 1, max: 20 }),
			fc.integer({ min: 1, max: 900 }),
			fc.integer({ min: 0, max: 1_000 }),
			async ([calls, seconds], parallel, slowestMs, seed) => {
				const gate = new Gate([calls, seconds]);
				const server = new ServersBucket(calls, seconds * 1000);
				const count = calls * 4;
				let [begun, done, dice] = [0, 0, seed];
				const latency = () => {
					dice = (dice * 1_103_515_245 + 12_345) % 2_147_483_648;
					return (dice % slowestMs) / 2;
				};
				const started = performance.now();
				const now = () => performance.now() - started;
				let endedAt = 0;
				const worker = async () => {
					while (begun < count) {
						begun++;
						for (let isDone = false, isFirst = false; !isDone; isFirst = true) {
							const place = await gate.turn({ longestMs: 3_600_000, isFirst });
							if (!place) throw new Error('There was no turn');
							await sleep(latency());
							const { statusCode, headers } = server.answer(now());
							await sleep(latency());
							gate.answered(place, statusCode, headers);
							isDone = statusCode === 201;
						}
						done++;
					}
					endedAt = now();
				};
				const all = Promise.all(Array.from({ length: parallel }, worker));
				await jest.runAllTimersAsync();
				await all;
				expect(done).toBe(count);
				const atBest = (seconds * 1000 * (count - calls)) / calls;
				// Whoever waits for each answer before the next request cannot be faster.
				const inTurn = ((count - 1) * slowestMs) / parallel;
				expect(endedAt).toBeLessThanOrEqual(1.1 * Math.max(atBest, inTurn) + 4 * slowestMs + 1_000);
				expect(server.refused).toBeLessThanOrEqual(count * 0.05);
			},
		),
		{ ...SEEDED, numRuns: 60 },
	);
}, 60_000);

describe('gates', () => {
	test('are one for each credential, account and endpoint, and begin with what the contract says', async () => {
		const gate = gateFor('a', 'account', COMMENTS);
		expect(gateFor('a', 'account', COMMENTS)).toBe(gate);
		expect(gateFor('b', 'account', COMMENTS)).not.toBe(gate);
		expect(gateFor('a', 'other', COMMENTS)).not.toBe(gate);
		forgetPaces();
		expect(gateFor('a', 'account', COMMENTS)).not.toBe(gate);
	});

	test('are forgotten when there are too many, but not while somebody waits', async () => {
		const busy = gateFor('busy', undefined, COMMENTS);
		await busy.turn({ longestMs: 0 });
		const idle = gateFor('idle', undefined, COMMENTS);
		for (let count = 0; count < 1_500; count++) gateFor(`owner ${count}`, undefined, COMMENTS);
		expect(gateFor('busy', undefined, COMMENTS)).toBe(busy);
		expect(gateFor('idle', undefined, COMMENTS)).not.toBe(idle);
	});
});
