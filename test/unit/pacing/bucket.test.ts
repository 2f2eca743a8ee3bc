import * as fc from 'fast-check';
import { Bucket, type Place } from '../../../nodes/FrameIo/pacing/bucket';
import { SEEDED } from '../support/properties';

const headers = (limit: unknown, remaining: unknown, windowMs: unknown) => ({
	'x-ratelimit-limit': limit,
	'x-ratelimit-remaining': remaining,
	'x-ratelimit-window': windowMs,
});

const TEN_A_MINUTE = [10, 60] as const;

/** A bucket that has had an answer. */
function known(remaining: string, limit = '10', windowMs = '60000'): Bucket {
	const bucket = new Bucket(TEN_A_MINUTE, 0);
	bucket.answered(0, bucket.leave(0), 200, headers(limit, remaining, windowMs));
	return bucket;
}

/** Lets as many leave as may; returns how many that were. */
function drain(bucket: Bucket, now: number): number {
	let count = 0;
	for (; bucket.waitMs(now) === 0; count++) bucket.leave(now);
	return count;
}

describe('what is known of a limit', () => {
	test('is the contract at first, with few requests until an answer tells', () => {
		const bucket = new Bucket(TEN_A_MINUTE, 0);
		expect(drain(bucket, 0)).toBe(5);
		expect(bucket.waitMs(0)).toBe(Infinity);
	});

	test('lets as many leave as there are places, then one for each that comes back', () => {
		const bucket = known('3');
		expect(drain(bucket, 0)).toBe(3);
		const wait = bucket.waitMs(0);
		expect(wait).toBeGreaterThanOrEqual(6_000);
		expect(wait).toBeLessThan(6_100);
		expect(drain(bucket, wait)).toBe(1);
	});

	test('tells how long it takes with others before', () => {
		const bucket = known('0');
		expect(bucket.waitMs(0, 4)).toBeGreaterThanOrEqual(5 * 6_000);
		expect(bucket.waitMs(0, 4)).toBeLessThan(5 * 6_100);
	});

	test('follows a limit that is another one than in the contract', () => {
		expect(drain(known('100', '100'), 0)).toBe(100);
	});

	test('believes that others use the limit up', () => {
		const bucket = known('9');
		bucket.answered(0, bucket.leave(0), 200, headers('10', '0', '60000'));
		expect(bucket.waitMs(0)).toBeGreaterThanOrEqual(6_000);
	});

	test('closes after a refusal, twice as long each further time, until one succeeds', () => {
		const bucket = known('5', '100', '1000');
		const refused = (now: number) =>
			bucket.answered(now, bucket.leave(now), 429, headers('100', '50', '1000'));
		refused(0);
		expect(bucket.waitMs(0)).toBe(1_000);
		refused(1_000);
		expect(bucket.waitMs(1_000)).toBe(2_000);
		refused(3_000);
		expect(bucket.waitMs(3_000)).toBe(4_000);
		bucket.answered(7_000, bucket.leave(7_000), 200, headers('100', '50', '1000'));
		refused(7_000);
		expect(bucket.waitMs(7_000)).toBe(1_000);
	});

	test('takes the refusals of requests that were under way together for one', () => {
		const bucket = known('5', '100', '1000');
		const places = [0, 0, 0].map(() => bucket.leave(0));
		for (const place of places) bucket.answered(10, place, 429, headers('100', '0', '1000'));
		expect(bucket.waitMs(10)).toBeLessThanOrEqual(1_000);
	});

	test('stays closed as long as Frame.io asks', () => {
		const bucket = known('5');
		bucket.answered(0, bucket.leave(0), 429, {}, 45_000);
		expect(bucket.waitMs(0)).toBe(45_000);
	});

	test('has places for others again when an answer never comes', () => {
		const bucket = new Bucket(TEN_A_MINUTE, 0);
		const places = Array.from({ length: 5 }, () => bucket.leave(0));
		bucket.answered(60_000, places[0] ?? { leftAt: 0, number: 1 });
		expect(bucket.waitMs(60_000)).toBe(0);
	});
});

test('whatever the headers hold, a place comes back within a minute or so and never more than the limit', () => {
	const garbage = fc.oneof(
		fc.constantFrom(undefined, null, '', '0', '-1', 'NaN', '1e9', 'Infinity', '999999999', {}, []),
		fc.nat().map(String),
		fc.string(),
	);
	fc.assert(
		fc.property(
			fc.array(
				fc.record({
					limit: garbage,
					remaining: garbage,
					windowMs: garbage,
					status: fc.constantFrom(undefined, 200, 403, 429, 502),
					after: fc.nat(10_000),
				}),
				{ maxLength: 30 },
			),
			(answers) => {
				const bucket = new Bucket(TEN_A_MINUTE, 0);
				let now = 0;
				for (const { limit, remaining, windowMs, status, after } of answers) {
					const place: Place = bucket.leave(now);
					now += after;
					bucket.answered(now, place, status, headers(limit, remaining, windowMs));
				}
				// Answers to all are there, so nothing is waited for but places.
				for (let taken = 0; taken < answers.length + 1; taken++) {
					const wait = bucket.waitMs(now);
					expect(wait).toBeLessThanOrEqual((answers.length + 1) * 61_000);
					now += wait;
					expect(bucket.waitMs(now)).toBe(0);
					bucket.leave(now);
				}
			},
		),
		SEEDED,
	);
});
