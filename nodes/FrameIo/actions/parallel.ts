interface Rules {
	/** How many are under way at most. */
	most: number;
	/** Asked right before each begins, with its index; the first that may not is the end. */
	mayStart(index: number): boolean;
}

/**
 * Works on the things of a list, a bounded number at a time. They begin in their order; what has begun is finished.
 * @param work must not throw
 */
export async function inParallel<T>(
	list: readonly T[],
	{ most, mayStart }: Rules,
	work: (each: T) => Promise<void>,
): Promise<void> {
	const waiting = list.entries();
	const oneAfterTheOther = async () => {
		// The workers share the iterator, so each thing is taken once.
		for (const [index, each] of waiting) {
			if (!mayStart(index)) return;
			await work(each);
		}
	};
	await Promise.all(Array.from({ length: Math.min(most, list.length) }, oneAfterTheOther));
}
