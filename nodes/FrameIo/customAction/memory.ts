import { monotonic } from '../retry/monotonic';

/** Remembers the newest values for a while: never more than so many, never longer than so long. */
export class BoundedMemory<Value> {
	private readonly kept = new Map<string, { value: Value; since: number }>();

	constructor(
		private readonly most: number,
		private readonly keepMs: number,
	) {}

	get(key: string): Value | undefined {
		const found = this.kept.get(key);
		return found && monotonic() - found.since < this.keepMs ? found.value : undefined;
	}

	set(key: string, value: Value): void {
		this.kept.delete(key);
		this.kept.set(key, { value, since: monotonic() });
		for (const [oldest, { since }] of this.kept) {
			if (this.kept.size <= this.most && monotonic() - since < this.keepMs) break;
			this.kept.delete(oldest);
		}
	}

	/** Forgets a key while it has this value: a newer one stays. */
	forget(key: string, value: Value): void {
		if (this.kept.get(key)?.value === value) this.kept.delete(key);
	}

	get size(): number {
		return this.kept.size;
	}
}
