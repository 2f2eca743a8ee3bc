import { monotonic } from '../retry/monotonic';
import { inTime } from './in-time';

/** More than n8n has in hand at any time. */
const KEPT = 20_000;

/** How long a repetition waits for the first one; Frame.io gives up after five seconds, and it may have to run itself. */
const PATIENCE_MS = 3000;

/**
 * The deliveries that this process is answering. One that comes meanwhile again waits for the first: whether it may be
 * dropped is not known before that one is answered.
 */
export class DeliveriesInProgress {
	private readonly outcomes = new Map<string, Promise<boolean>>();

	constructor(
		private readonly kept = KEPT,
		private readonly patienceMs = PATIENCE_MS,
	) {}

	/**
	 * Tells whether an equal delivery that was in progress has been taken with success. If not, or when that is not known
	 * in time, this one is in progress from now on.
	 * @param outcome whether this one is taken with success
	 */
	async repeats(key: string, outcome: Promise<boolean>): Promise<boolean> {
		const until = monotonic() + this.patienceMs;
		for (;;) {
			const first = this.outcomes.get(key);
			const left = until - monotonic();
			if (!first || left <= 0) break;
			// Of several that wait, one runs when the first was not answered, and the others wait for that one.
			if (await inTime(first, left, false)) return true;
		}
		this.begin(key, outcome);
		return false;
	}

	private begin(key: string, outcome: Promise<boolean>): void {
		this.outcomes.delete(key);
		this.outcomes.set(key, outcome);
		for (const oldest of this.outcomes.keys()) {
			if (this.outcomes.size <= this.kept) break;
			this.outcomes.delete(oldest);
		}
		void outcome.then(() => {
			if (this.outcomes.get(key) === outcome) this.outcomes.delete(key);
		});
	}

	get size(): number {
		return this.outcomes.size;
	}
}
