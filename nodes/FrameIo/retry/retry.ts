import { pause } from './pause';

/** How often something is tried, and how long to wait in between. */
export interface RetryPolicy {
	/** Tries in all, the first one included. */
	tries: number;
	/** Milliseconds before the second try; each further wait is twice as long. */
	firstWaitMs: number;
	/** Milliseconds; no wait is longer, also when the other side asks for more. */
	longestWaitMs: number;
}

interface Retrying {
	/** Whether another try may succeed. */
	isTransient(error: unknown): boolean;
	/** Milliseconds that the other side asked to wait, if it did. */
	askedWaitMs?(error: unknown): number | undefined;
	/** Called before each further try. */
	onRetry?(error: unknown): void;
	/** Ends the waiting and the trying. */
	signal?: AbortSignal | undefined;
	/** A number from 0 up to 1; for tests. */
	random?(): number;
}

/**
 * Does something until it succeeds, the error is one that stays, or the tries are used up.
 * @param attempt gets the number of the try, counted from 1
 * @throws the last error
 */
export async function retrying<Result>(
	policy: RetryPolicy,
	attempt: (tryNumber: number) => Promise<Result>,
	{ isTransient, askedWaitMs, onRetry, signal, random = Math.random }: Retrying,
): Promise<Result> {
	for (let tryNumber = 1; ; tryNumber++) {
		const outcome = await attempt(tryNumber).then(
			(result) => ({ result }),
			(error: unknown) => ({ error }),
		);
		if ('result' in outcome) return outcome.result;
		const { error } = outcome;
		const mayRetry = tryNumber < policy.tries && !signal?.aborted && isTransient(error);
		if (mayRetry) {
			await pause(waitMs(policy, tryNumber, askedWaitMs?.(error) ?? 0, random()), signal);
		}
		if (!mayRetry || signal?.aborted) throw error;
		onRetry?.(error);
	}
}

/**
 * Milliseconds to wait after so many failures: doubled each time, between half and all of it so that those who failed
 * together do not come back together, and no less than was asked for.
 */
export function waitMs(
	{ firstWaitMs, longestWaitMs }: RetryPolicy,
	failures: number,
	askedMs: number,
	random: number,
): number {
	const doubled = Math.min(firstWaitMs * 2 ** (failures - 1), longestWaitMs);
	return Math.min(Math.max(doubled * (0.5 + random / 2), askedMs), longestWaitMs);
}
