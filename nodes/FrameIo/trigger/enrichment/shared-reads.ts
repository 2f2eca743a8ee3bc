import { monotonic } from '../../retry/monotonic';

/** One read of a thing, under way or done. */
interface Entry<T> {
	/** In milliseconds of `monotonic`. */
	startedAt: number;
	result: Promise<T>;
	settled: boolean;
	/** The read that follows this one, for those who came after it had started. */
	next?: Promise<T>;
}

/** Things that are remembered of one kind; the ones that were not asked for longest are forgotten first. */
const REMEMBERED = 500;

/**
 * Reads that several deliveries share. Of one thing at most one read is under way; whoever needs a newer one waits for
 * the next, together with all who come meanwhile. So a burst of events about one file reads it as often as Frame.io
 * answers, not as often as events come, and nobody gets what was read before the event happened.
 *
 * A failure is told to those who waited for it, and forgotten.
 */
export class SharedReads<T> {
	private readonly entries = new Map<string, Entry<T>>();

	constructor(private readonly remembered = REMEMBERED) {}

	/** @param notBefore a read that started earlier, in milliseconds of `monotonic`, is too old */
	async read(key: string, notBefore: number, start: () => Promise<T>): Promise<T> {
		const known = this.entries.get(key);
		if (known && known.startedAt >= notBefore) {
			this.entries.delete(key);
			this.entries.set(key, known);
			return await known.result;
		}
		if (known && !known.settled) {
			known.next ??= settled(known.result).then(async () => this.begin(key, start));
			return await known.next;
		}
		return await this.begin(key, start);
	}

	private async begin(key: string, start: () => Promise<T>): Promise<T> {
		const entry: Entry<T> = { startedAt: monotonic(), result: start(), settled: false };
		this.entries.delete(key);
		this.entries.set(key, entry);
		for (const oldest of this.entries.keys()) {
			if (this.entries.size <= this.remembered) break;
			this.entries.delete(oldest);
		}
		entry.result.then(
			() => {
				entry.settled = true;
			},
			() => {
				entry.settled = true;
				if (this.entries.get(key) === entry) this.entries.delete(key);
			},
		);
		return await entry.result;
	}
}

async function settled(work: Promise<unknown>): Promise<void> {
	await work.then(
		() => {},
		() => {},
	);
}
