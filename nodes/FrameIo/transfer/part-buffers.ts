/** Memory for one part. */
export interface PartBuffer {
	/** As long as the part. What is in it before it is filled does not matter. */
	bytes: Buffer;
	/** Gives it back when nobody reads it any more: only after its part has arrived. */
	release(): void;
}

/**
 * Memory for parts, used again and again. A fresh buffer for each part would wait for the garbage collector, and a large
 * file would fill the memory with parts that have long arrived.
 */
export class PartBuffers {
	private readonly free: Buffer[] = [];

	/** @param partBytes of the largest part that is held */
	constructor(private readonly partBytes: number) {}

	/** Memory for a part of so many bytes, at most `partBytes`. */
	take(bytes: number): PartBuffer {
		const whole = this.free.pop() ?? Buffer.allocUnsafeSlow(this.partBytes);
		return { bytes: whole.subarray(0, bytes), release: () => this.free.push(whole) };
	}
}
