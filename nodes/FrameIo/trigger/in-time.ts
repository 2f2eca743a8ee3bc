import { pause } from '../retry/pause';

/** The outcome of some work, or something else when it does not come within so many milliseconds. */
export async function inTime<T, U>(work: Promise<T>, ms: number, otherwise: U): Promise<T | U> {
	// Who no longer waits needs no timer: a burst would leave thousands behind.
	const over = new AbortController();
	const late = pause(ms, over.signal).then(() => otherwise);
	try {
		return await Promise.race([work, late]);
	} finally {
		over.abort();
	}
}
