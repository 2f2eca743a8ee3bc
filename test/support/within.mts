import { setTimeout as delay } from 'node:timers/promises';

/**
 * What is promised; an error when it takes longer than so many milliseconds, because something hangs then. They are
 * real ones, whatever `hurry` does.
 */
export async function within<T>(ms: number, what: string, promised: Promise<T>): Promise<T> {
	const enough = new AbortController();
	const late = delay(ms, undefined, { signal: enough.signal }).then(() => {
		throw new Error(`${what} takes longer than ${ms / 1000} s`);
	});
	try {
		return await Promise.race([promised, late]);
	} finally {
		enough.abort();
	}
}
