import { monotonic } from '../../retry/monotonic';

/** Said of what did not come in time. */
export class TooLate extends Error {
	constructor() {
		super('Frame.io did not answer in time');
	}
}

/** The moment until which a delivery may be kept waiting. Requests go on behind it; nobody waits for them any longer. */
export class Deadline {
	/** In milliseconds of `monotonic`. */
	readonly at: number;

	private passed: Promise<never> | undefined;

	constructor(ms: number) {
		this.at = monotonic() + ms;
	}

	/**
	 * The outcome of the work, if it comes in time.
	 * @throws TooLate
	 */
	async orLate<T>(work: Promise<T>): Promise<T> {
		this.passed ??= this.whenPassed();
		return await Promise.race([work, this.passed]);
	}

	private whenPassed(): Promise<never> {
		const passed = new Promise<never>((_, reject) => {
			// Whole milliseconds only.
			const signal = AbortSignal.timeout(Math.max(0, Math.ceil(this.at - monotonic())));
			signal.addEventListener('abort', () => reject(new TooLate()), { once: true });
		});
		// Nobody may be waiting any more when it passes.
		passed.catch(() => {});
		return passed;
	}
}
