import { pause } from '../retry/pause';
import { monotonic } from '../retry/monotonic';
import type { JsonRecord } from '../transport/json';
import { Bucket, type Place } from './bucket';
import type { Limit } from './limits';

/** How a request waits for its turn. */
export interface Waiting {
	/** Milliseconds; whoever would wait longer gets no turn. */
	longestMs: number;
	/** Ends the waiting. */
	signal?: AbortSignal | undefined;
	/** Before all others: for one that had its turn and was refused. */
	isFirst?: boolean;
	/** Told once, when there is something to wait for: milliseconds as far as they are known. */
	onWait?(ms: number): void;
}

interface Waiter {
	/** On the clock of the gate. */
	latest: number;
	/** With a place, or without one when it cannot have its turn in time. */
	settle(place?: Place): void;
}

/** The queue is looked at again after this time even when nothing has happened. */
const LONGEST_LOOK_MS = 60_000;

/**
 * Lets requests of one kind leave as fast as Frame.io takes them, in the order in which they came, whoever sends them in
 * this process.
 */
export class Gate {
	private readonly bucket: Bucket;

	private readonly queue: Waiter[] = [];

	private isServing = false;

	private changed = new AbortController();

	constructor(limit: Limit) {
		this.bucket = new Bucket(limit, monotonic());
	}

	/** Whether nobody waits and nothing is under way. */
	get isIdle(): boolean {
		return this.queue.length === 0 && this.bucket.isIdle;
	}

	/**
	 * Waits for a turn. Whoever has a place calls `answered` in the end.
	 * @returns undefined, at once, when the turn cannot come in time; also when the signal ends the waiting
	 */
	async turn({ longestMs, signal, isFirst = false, onWait }: Waiting): Promise<Place | undefined> {
		if (signal?.aborted) return undefined;
		const now = monotonic();
		const waitMs = this.bucket.waitMs(now, isFirst ? 0 : this.queue.length);
		if (waitMs === 0 && (isFirst || this.queue.length === 0)) return this.bucket.leave(now);
		if (Number.isFinite(waitMs) ? waitMs > longestMs : longestMs <= 0) return undefined;
		onWait?.(waitMs);
		return await new Promise<Place | undefined>((resolve) => {
			const giveUp = () => {
				this.queue.splice(this.queue.indexOf(waiter), 1);
				resolve(undefined);
			};
			const waiter: Waiter = {
				latest: now + longestMs,
				settle: (place) => {
					signal?.removeEventListener('abort', giveUp);
					resolve(place);
				},
			};
			if (isFirst) this.queue.unshift(waiter);
			else this.queue.push(waiter);
			signal?.addEventListener('abort', giveUp, { once: true });
			this.changed.abort();
			if (!this.isServing) void this.serve();
		});
	}

	/**
	 * Learns from an answer, or from there being none (no status).
	 * @param askedMs milliseconds that Frame.io asks to wait, if it does
	 */
	answered(place: Place, status?: number, headers?: JsonRecord, askedMs?: number): void {
		this.bucket.answered(monotonic(), place, status, headers, askedMs);
		this.changed.abort();
	}

	/** Gives turns until nobody waits. Never throws. */
	private async serve(): Promise<void> {
		this.isServing = true;
		for (;;) {
			const now = monotonic();
			this.dismissLate(now);
			if (this.queue.length === 0) break;
			const waitMs = this.bucket.waitMs(now);
			if (waitMs === 0) {
				this.queue.shift()?.settle(this.bucket.leave(now));
				continue;
			}
			const untilLate = Math.min(...this.queue.map(({ latest }) => latest)) - now;
			this.changed = new AbortController();
			await pause(Math.ceil(Math.min(waitMs, untilLate, LONGEST_LOOK_MS)), this.changed.signal);
		}
		this.isServing = false;
	}

	/** Tells those whose turn cannot come in time, so that they need not wait for nothing. */
	private dismissLate(now: number): void {
		let ahead = 0;
		for (const waiter of [...this.queue]) {
			const waitMs = this.bucket.waitMs(now, ahead);
			// Without an answer there is no telling when it will be.
			const at = Number.isFinite(waitMs) ? now + waitMs : now;
			if (at > waiter.latest || (at === now && waitMs > 0 && now >= waiter.latest)) {
				this.queue.splice(this.queue.indexOf(waiter), 1);
				waiter.settle();
			} else {
				ahead++;
			}
		}
	}
}
