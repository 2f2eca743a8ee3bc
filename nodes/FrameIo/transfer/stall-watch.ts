/** How often is looked whether something has come, in the time in which something must come. */
const LOOKS = 4;

/**
 * Tells when nothing has come for so many milliseconds, or up to a quarter longer. One look is for many pieces, because
 * a timer for each would be dear. Time in which nobody waits for a piece does not count.
 */
export class StallWatch {
	/** Whether nothing came for too long. */
	hasStalled = false;
	private quietLooks = 0;
	private isWaiting = false;
	private isOver = false;

	constructor(
		private readonly limitMs: number,
		private readonly onStall: () => void,
	) {
		this.lookLater();
	}

	/** The next piece is waited for. */
	waits(): void {
		this.quietLooks = 0;
		this.isWaiting = true;
	}

	/** It has come. */
	came(): void {
		this.isWaiting = false;
	}

	end(): void {
		this.isOver = true;
	}

	private lookLater(): void {
		AbortSignal.timeout(this.limitMs / LOOKS).addEventListener('abort', () => this.look(), {
			once: true,
		});
	}

	private look(): void {
		if (this.isOver) return;
		if (this.isWaiting) this.quietLooks++;
		this.hasStalled = this.quietLooks > LOOKS;
		if (this.hasStalled) this.onStall();
		else this.lookLater();
	}
}
