/** A delivery is refused as old after five minutes, and may be dated five minutes ahead. */
const KEPT_MS = 11 * 60_000;

const KEPT = 20_000;

/**
 * The deliveries that were answered with success, by this process and lately. Workflow static data cannot hold them:
 * what is written there while a workflow starts is lost, and parallel deliveries overwrite each other.
 */
export class AnsweredDeliveries {
	/** When each was answered, in this order. */
	private readonly times = new Map<string, number>();

	constructor(private readonly kept = KEPT) {}

	has(key: string, now: number): boolean {
		const time = this.times.get(key);
		return time !== undefined && now - time <= KEPT_MS;
	}

	add(key: string, now: number): void {
		this.times.delete(key);
		this.times.set(key, now);
		for (const [oldest, time] of this.times) {
			if (this.times.size <= this.kept && now - time <= KEPT_MS) break;
			this.times.delete(oldest);
		}
	}

	get size(): number {
		return this.times.size;
	}
}
