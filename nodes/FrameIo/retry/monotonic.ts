/** Milliseconds of a clock that never jumps, from some moment on. The date may be set back, or a day ahead. */
export function monotonic(): number {
	return performance.now();
}
