/** A promise that a test settles when it wants to. */
export interface Deferred<T> {
	promise: Promise<T>;
	resolve(value: T): void;
	reject(reason: unknown): void;
}

export function deferred<T>(): Deferred<T> {
	let resolve: (value: T) => void = () => undefined;
	let reject: (reason: unknown) => void = () => undefined;
	const promise = new Promise<T>((onResolve, onReject) => {
		resolve = onResolve;
		reject = onReject;
	});
	return { promise, resolve, reject };
}

/** Lets everything run that waits for nothing from outside. */
export async function untilIdle(): Promise<void> {
	for (let turn = 0; turn < 100; turn++) await Promise.resolve();
}

/** What a promise failed with; a promise that succeeds fails the test. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
	return await promise.then(
		() => {
			throw new Error('This was expected to fail, but it succeeded');
		},
		(reason: unknown) => reason,
	);
}
