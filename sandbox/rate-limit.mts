import type { Clock } from './clock.mjs';

/** How often an operation may be called, from `x-rate-limit` of the contract. */
export interface RateLimit {
	calls: number;
	per_seconds: number;
}

/** The outcome of one call, as the reply headers tell it. */
export interface RateLimitState {
	allowed: boolean;
	limit: number;
	remaining: number;
	/** Milliseconds in which a full bucket drains. */
	windowMs: number;
}

/** Leaky buckets, one for each operation and user: a bucket drains steadily, there is no moment of reset. */
export class RateLimiter {
	enabled = true;
	/** Multiplies the number of calls of every limit. */
	scale = 1;
	private buckets = new Map<string, { level: number; at: number }>();

	constructor(private clock: Clock) {}

	/** Takes one call out of the bucket of `key`, or only looks when `peek` is true. */
	call(key: string, { calls, per_seconds }: RateLimit, peek = false): RateLimitState {
		const limit = Math.max(1, Math.round(calls * this.scale));
		const windowMs = per_seconds * 1000;
		const now = this.clock.elapsed();
		const before = this.buckets.get(key) ?? { level: 0, at: now };
		const level = Math.max(0, before.level - ((now - before.at) * limit) / windowMs);
		if (peek || !this.enabled) {
			return { allowed: true, limit, remaining: Math.floor(limit - level), windowMs };
		}
		const allowed = level + 1 <= limit;
		const after = allowed ? level + 1 : level;
		this.buckets.set(key, { level: after, at: now });
		return { allowed, limit, remaining: Math.floor(limit - after), windowMs };
	}

	/** Empties every bucket. */
	clear(): void {
		this.buckets.clear();
	}
}
