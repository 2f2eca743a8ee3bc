interface Timer {
	due: number;
	run: () => void;
}

/**
 * The time of the sandbox.
 *
 * `now()` is the wall clock plus whatever a test advanced it by: stamps, token and address expiry use it.
 * `elapsed()` runs `timeScale` times faster: transcodes, webhook retries and rate-limit refill use it.
 * All times are milliseconds.
 */
export class Clock {
	private advanced = 0;
	private scaledAtBase = 0;
	private realAtBase = performance.now();
	private timers = new Set<Timer>();
	private alarm: NodeJS.Timeout | undefined;

	constructor(private scale = 1) {}

	/** Milliseconds since 1970, moved forward by `advance`. */
	now(): number {
		return Date.now() + this.advanced;
	}

	/** Scaled milliseconds since the sandbox started, moved forward by `advance`. */
	elapsed(): number {
		return this.scaledAtBase + (performance.now() - this.realAtBase) * this.scale;
	}

	get timeScale(): number {
		return this.scale;
	}

	/** How much faster than real time `elapsed()` runs from now on. */
	setTimeScale(scale: number): void {
		this.rebase(0);
		this.scale = scale;
		this.arm();
	}

	/** Moves both times forward by `ms`; timers that become due run at once. */
	advance(ms: number): void {
		this.advanced += ms;
		this.rebase(ms);
		this.runDue();
	}

	/** Runs `run` once `ms` scaled milliseconds have gone by; returns a function that cancels it. */
	after(ms: number, run: () => void): () => void {
		const timer = { due: this.elapsed() + ms, run };
		this.timers.add(timer);
		this.arm();
		return () => {
			this.timers.delete(timer);
			this.arm();
		};
	}

	/** Forgets every timer, and that the time was ever advanced. */
	clear(): void {
		this.advanced = 0;
		this.timers.clear();
		clearTimeout(this.alarm);
	}

	private rebase(extra: number): void {
		this.scaledAtBase = this.elapsed() + extra;
		this.realAtBase = performance.now();
	}

	private arm(): void {
		clearTimeout(this.alarm);
		if (this.timers.size === 0) return;
		const next = Math.min(...[...this.timers].map(({ due }) => due));
		const delay = Math.max(0, (next - this.elapsed()) / this.scale);
		this.alarm = setTimeout(() => this.runDue(), Math.min(Math.ceil(delay), 2 ** 31 - 1));
	}

	private runDue(): void {
		const now = this.elapsed();
		const due = [...this.timers].filter((timer) => timer.due <= now);
		for (const timer of due.sort((a, b) => a.due - b.due)) {
			this.timers.delete(timer);
			timer.run();
		}
		this.arm();
	}
}
