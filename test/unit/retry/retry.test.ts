import * as fc from 'fast-check';
import { pause } from '../../../nodes/FrameIo/retry/pause';
import { retrying, waitMs, type RetryPolicy } from '../../../nodes/FrameIo/retry/retry';
import {
	isTransientCode,
	isTransientStatus,
	retryAfterMs,
} from '../../../nodes/FrameIo/retry/transient';
import { failureOf } from '../support/promises';
import { SEEDED } from '../support/properties';

const POLICY: RetryPolicy = { tries: 4, firstWaitMs: 500, longestWaitMs: 3_000 };

beforeEach(() => {
	jest.useFakeTimers();
});

afterEach(() => {
	jest.useRealTimers();
});

/** Fails with these errors, one after the other, then succeeds. */
function failing(...errors: unknown[]) {
	const tries: number[] = [];
	const attempt = async (tryNumber: number) => {
		tries.push(tryNumber);
		const error = errors.shift();
		if (error !== undefined) throw error;
		return 'done';
	};
	return { attempt, tries };
}

describe('retrying', () => {
	test('tries again until it succeeds, and tells each time', async () => {
		const { attempt, tries } = failing('busy', 'busy');
		const told: unknown[] = [];
		const result = retrying(POLICY, attempt, {
			isTransient: () => true,
			onRetry: (error) => told.push(error),
		});
		await jest.runAllTimersAsync();
		expect(await result).toBe('done');
		expect(tries).toEqual([1, 2, 3]);
		expect(told).toEqual(['busy', 'busy']);
	});

	test('gives up with the last error when the tries are used up', async () => {
		const { attempt, tries } = failing('1', '2', '3', '4', '5');
		const failure = failureOf(retrying(POLICY, attempt, { isTransient: () => true }));
		await jest.runAllTimersAsync();
		expect(await failure).toBe('4');
		expect(tries).toHaveLength(4);
	});

	test('does not repeat what will not be different the next time', async () => {
		const { attempt, tries } = failing('forbidden');
		const failure = await failureOf(retrying(POLICY, attempt, { isTransient: () => false }));
		expect(failure).toBe('forbidden');
		expect(tries).toEqual([1]);
	});

	test('stops waiting and trying with the signal', async () => {
		const { attempt, tries } = failing('busy', 'busy');
		const stop = new AbortController();
		const failure = failureOf(
			retrying(POLICY, attempt, { isTransient: () => true, signal: stop.signal }),
		);
		await jest.advanceTimersByTimeAsync(1);
		stop.abort();
		await jest.advanceTimersByTimeAsync(1);
		expect(await failure).toBe('busy');
		expect(tries).toEqual([1]);
	});

	test('waits as long as it was asked to, within the bound', async () => {
		const { attempt, tries } = failing('busy');
		const result = retrying(POLICY, attempt, {
			isTransient: () => true,
			askedWaitMs: () => 2_000,
			random: () => 0,
		});
		await jest.advanceTimersByTimeAsync(1_999);
		expect(tries).toEqual([1]);
		await jest.advanceTimersByTimeAsync(1);
		expect(await result).toBe('done');
	});
});

describe('the wait', () => {
	test('doubles, lies between half and all of that, and is never longer than the bound', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 60 }),
				fc.double({ min: 0, max: 0.999, noNaN: true }),
				(failures, random) => {
					const whole = Math.min(500 * 2 ** (failures - 1), 3_000);
					const wait = waitMs(POLICY, failures, 0, random);
					expect(wait).toBeGreaterThanOrEqual(whole / 2);
					expect(wait).toBeLessThanOrEqual(whole);
				},
			),
			SEEDED,
		);
	});

	test('is no less than was asked for, and no more than the bound', () => {
		expect(waitMs(POLICY, 1, 1_234, 0)).toBe(1_234);
		expect(waitMs(POLICY, 1, 60_000, 0)).toBe(3_000);
	});
});

describe('pause', () => {
	test('ends after its time', async () => {
		let over = false;
		void pause(100).then(() => (over = true));
		await jest.advanceTimersByTimeAsync(99);
		expect(over).toBe(false);
		await jest.advanceTimersByTimeAsync(1);
		expect(over).toBe(true);
	});

	test('ends at once with its signal, also when that came before', async () => {
		const stop = new AbortController();
		const first = pause(100_000, stop.signal);
		stop.abort();
		await first;
		await pause(100_000, stop.signal);
		expect(stop.signal.aborted).toBe(true);
	});
});

describe('what may be different the next time', () => {
	test.each([429, 500, 502, 503, 504])('HTTP %p is', (status) => {
		expect(isTransientStatus(status)).toBe(true);
	});

	test.each([400, 401, 403, 404, 409, 422, 501])('HTTP %p is not', (status) => {
		expect(isTransientStatus(status)).toBe(false);
	});

	test('a cut connection is, a certificate that has expired and a stopped execution are not', () => {
		expect(['ECONNRESET', 'ETIMEDOUT', 'EAI_AGAIN'].map(isTransientCode)).toEqual([
			true,
			true,
			true,
		]);
		expect(['CERT_HAS_EXPIRED', 'ERR_CANCELED', undefined].map(isTransientCode)).toEqual([
			false,
			false,
			false,
		]);
	});
});

describe('Retry-After', () => {
	const now = Date.UTC(2026, 10, 24, 12);

	test.each([
		['seconds', '3', 3_000],
		['a date', 'Tue, 24 Nov 2026 12:00:10 GMT', 10_000],
		['a date that is over', 'Tue, 24 Nov 2026 11:00:00 GMT', 0],
		['nothing that can be understood', 'soon', undefined],
		['an empty header', ' ', undefined],
		['no header', undefined, undefined],
	])('is read as %s', (_, header, expected) => {
		expect(retryAfterMs(header, now)).toBe(expected);
	});
});
