import { text, type JsonRecord } from '../../transport/json';

/** Frame.io asks to wait at least this long after a 429, and twice as long each further time. */
const SHORTEST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

/** What is assumed before the first answer tells the limit: the tightest that the contract has for what is read here. */
const FIRST_LIMIT = 10;
const FIRST_INTERVAL_MS = 100;

/**
 * Lets requests of one kind leave as fast as Frame.io takes them. Its limits are leaky buckets, whose state every answer
 * tells (`x-ratelimit-limit`, `-remaining`, `-window`).
 */
export class RateGate {
	/** Requests that may leave at once; negative when others have taken places that are still to come. */
	private free = FIRST_LIMIT;

	/** In which Frame.io lets one more through. */
	private intervalMs = FIRST_INTERVAL_MS;

	private limit = FIRST_LIMIT;

	/** Undefined before the first answer. */
	private countedAt: number | undefined;

	/** Requests that have a place and no answer yet. */
	private pending = 0;

	private closedUntil = 0;

	private refusals = 0;

	/**
	 * Takes a place: the moment at which the request may leave. Undefined, without a place, when that is after `latest`.
	 * Whoever has a place calls `answered` in the end.
	 */
	takePlace(now: number, latest: number): number | undefined {
		if (this.closedUntil > now) return undefined;
		this.refill(now);
		const at = this.free >= 1 ? now : now + Math.ceil((1 - this.free) * this.intervalMs);
		if (at > latest) return undefined;
		this.free -= 1;
		this.pending += 1;
		return at;
	}

	/** Learns from an answer, or from there being none (no status). */
	answered(now: number, status?: number, headers: JsonRecord = {}): void {
		this.pending = Math.max(0, this.pending - 1);
		const limit = numberIn(headers['x-ratelimit-limit']);
		const windowMs = numberIn(headers['x-ratelimit-window']);
		const remaining = numberIn(headers['x-ratelimit-remaining']);
		if (limit !== undefined && limit > 0 && windowMs !== undefined && windowMs > 0) {
			this.limit = limit;
			this.intervalMs = windowMs / limit;
		}
		if (remaining !== undefined) {
			// Some of those under way are counted in it already, and some are not.
			this.free = remaining - this.pending;
			this.countedAt = now;
		}
		if (status === 429) {
			const pause = Math.max(SHORTEST_PAUSE_MS, this.intervalMs) * 2 ** this.refusals;
			// Several that were under way together are one refusal.
			if (this.closedUntil <= now) this.refusals += 1;
			this.closedUntil = Math.max(this.closedUntil, now + Math.min(pause, LONGEST_PAUSE_MS));
		} else if (status !== undefined && status < 400) {
			this.refusals = 0;
		}
	}

	private refill(now: number): void {
		if (this.countedAt === undefined) return;
		this.free = Math.min(this.limit, this.free + (now - this.countedAt) / this.intervalMs);
		this.countedAt = now;
	}
}

function numberIn(header: unknown): number | undefined {
	const words = text(header);
	if (words === undefined || !/^\d{1,9}(\.\d+)?$/.test(words)) return undefined;
	return Number(words);
}
