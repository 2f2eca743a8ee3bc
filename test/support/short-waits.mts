import { ClientRequest } from 'node:http';

/**
 * Lets every request of this process wait for its answer no longer than so many milliseconds: what never comes is
 * missed soon.
 * @returns what ends it
 */
export function shortWaits(longestMs: number): () => void {
	// Zero ends a time limit.
	const sooner = (ms: unknown) => (typeof ms === 'number' && ms > 0 ? Math.min(ms, longestMs) : ms);
	const undo = [
		replaced(ClientRequest.prototype, 'setTimeout', sooner),
		replaced(AbortSignal, 'timeout', sooner),
	];
	return () => {
		for (const restore of undo) restore();
	};
}

/** Gives the first argument of a method another value; returns what puts the method back. */
function replaced(owner: object, name: string, change: (first: unknown) => unknown): () => void {
	const original = Object.getOwnPropertyDescriptor(owner, name);
	const method: unknown = original?.value;
	if (!original || typeof method !== 'function') throw new TypeError(`There is no ${name}`);
	Object.defineProperty(owner, name, {
		...original,
		value(this: unknown, first: unknown, ...others: unknown[]): unknown {
			return Reflect.apply(method, this, [change(first), ...others]);
		},
	});
	return () => void Object.defineProperty(owner, name, original);
}
