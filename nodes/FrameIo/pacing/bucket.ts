import { text, type JsonRecord } from '../transport/json';
import type { Limit } from './limits';

/** Frame.io asks to wait at least this long after a 429, and twice as long each further time. */
const SHORTEST_CLOSURE_MS = 1000;
const LONGEST_CLOSURE_MS = 30_000;

/** No limit of Frame.io's gives a place less often; what says so is taken for garbage. */
const LONGEST_INTERVAL_MS = 60_000;

/** Requests that leave together before the first answer tells whether others have used the limit up. */
const FIRST_TOGETHER = 5;

/** A little slower than allowed, so that answers that take shorter or longer lead to no refusal. */
const SLACK = 1.01;

/** A request that has left. Whoever has one gives it back with `answered`. */
export interface Place {
	/** Milliseconds, on the clock of the bucket. */
	leftAt: number;
	/** How many had left with it. */
	number: number;
}

/**
 * What is known about one of Frame.io's limits. They are leaky buckets: places come back steadily, and every answer tells
 * the state (`x-ratelimit-limit`, `-remaining`, `-window`). What is told is believed as far as it makes sense: a limit of
 * zero, an absent header or garbage leaves things as they were, and places come back in any case.
 *
 * All times are milliseconds of one clock, which must not jump.
 */
export class Bucket {
	/** Requests that may leave at once. */
	private free: number;

	/** In which one more place comes back. */
	private intervalMs: number;

	private limit: number;

	private countedAt: number;

	/** Requests that have left and have no answer yet. */
	private pending = 0;

	/** Requests that have left so far. */
	private left = 0;

	private closedAt = -Infinity;

	private closedUntil = -Infinity;

	private refusals = 0;

	private hasAnswer = false;

	/** Milliseconds that slow answers took lately. */
	private tookMs = 0;

	constructor([calls, seconds]: Limit, now: number) {
		this.limit = calls;
		this.free = calls;
		this.intervalMs = (seconds * 1000) / calls;
		this.countedAt = now;
	}

	/** Whether nothing is under way. */
	get isIdle(): boolean {
		return this.pending === 0;
	}

	/**
	 * Milliseconds until a request may leave, when so many leave before it; Infinity when that is not known before there
	 * is an answer.
	 */
	waitMs(now: number, ahead = 0): number {
		this.refill(now);
		if (!this.hasAnswer && this.pending + ahead >= FIRST_TOGETHER && this.pending > 0) {
			return Infinity;
		}
		const missing = ahead + 1 + this.reserve - this.free;
		// Less than a thousandth of a place is an error of rounding.
		const untilFree = missing > 0.001 ? Math.ceil(missing * this.intervalMs * SLACK) : 0;
		return Math.max(0, untilFree, this.closedUntil - now);
	}

	/** Lets a request leave. */
	leave(now: number): Place {
		this.refill(now);
		this.free -= 1;
		this.pending += 1;
		this.left += 1;
		return { leftAt: now, number: this.left };
	}

	/**
	 * Learns from an answer, or from there being none (no status).
	 * @param askedMs milliseconds that Frame.io asks to wait, if it does
	 */
	answered(
		now: number,
		place: Place,
		status?: number,
		headers: JsonRecord = {},
		askedMs = 0,
	): void {
		this.pending = Math.max(0, this.pending - 1);
		if (status === undefined) return;
		this.refill(now);
		this.hasAnswer = true;
		this.tookMs = Math.max(now - place.leftAt, this.tookMs * 0.9);
		this.learnLimit(headers);
		this.learnState(now, place, headers);
		if (status === 429) {
			this.free = Math.min(this.free, 0);
			this.close(now, place, askedMs);
		} else if (status < 400) {
			this.refusals = 0;
		}
	}

	/** A part of a place, as a request that is quicker than the one before comes closer to it than they left. */
	private get reserve(): number {
		return Math.min(0.5, this.limit - 1, this.tookMs / this.intervalMs);
	}

	private learnLimit(headers: JsonRecord): void {
		const limit = numberIn(headers['x-ratelimit-limit']) ?? 0;
		const windowMs = numberIn(headers['x-ratelimit-window']) ?? 0;
		if (limit < 1 || windowMs <= 0 || windowMs / limit > LONGEST_INTERVAL_MS) return;
		this.limit = limit;
		this.intervalMs = windowMs / limit;
		this.free = Math.min(this.free, limit);
	}

	private learnState(now: number, { leftAt, number }: Place, headers: JsonRecord): void {
		const remaining = numberIn(headers['x-ratelimit-remaining']);
		if (remaining === undefined) return;
		const leftSince = this.left - number;
		// It is a whole number, and some of what came back came after it was written.
		const most = remaining + 1 + (now - leftAt) / this.intervalMs;
		// Others use the limit, too.
		if (this.free > most) this.free = remaining - leftSince;
		// Those that left since and those under way may be counted in it, or not.
		const least = remaining - leftSince - this.pending;
		this.free = Math.min(this.limit, Math.max(this.free, least));
	}

	private close(now: number, { leftAt }: Place, askedMs: number): void {
		// Several that were under way together are one refusal.
		if (leftAt >= this.closedAt) {
			const pause = Math.max(SHORTEST_CLOSURE_MS, this.intervalMs) * 2 ** this.refusals;
			this.closedUntil = Math.max(this.closedUntil, now + Math.min(pause, LONGEST_CLOSURE_MS));
			this.refusals = Math.min(this.refusals + 1, 10);
			this.closedAt = now;
		}
		this.closedUntil = Math.max(this.closedUntil, now + askedMs);
	}

	private refill(now: number): void {
		const places = Math.max(0, now - this.countedAt) / (this.intervalMs * SLACK);
		this.free = Math.min(this.limit, this.free + places);
		this.countedAt = now;
	}
}

function numberIn(header: unknown): number | undefined {
	const words = text(header);
	if (words === undefined || !/^\d{1,9}(\.\d+)?$/.test(words)) return undefined;
	return Number(words);
}
