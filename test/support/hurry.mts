/**
 * Lets waits pass so many times as fast, for everything in this process. A wait is a timer that fulfils a promise; the
 * time limits of requests are others, and stay as they are, for the requests themselves are no quicker.
 * @returns what ends it
 */
export function hurry(times: number): () => void {
	const [started, begun] = [Date.now(), performance.now()];
	const [later, date, now] = [globalThis.setTimeout, Date.now, performance.now.bind(performance)];
	const isWait = (run: unknown) =>
		typeof run === 'function' &&
		/\[native code\]|resolve\(\)/.test(Function.prototype.toString.call(run));
	const sooner = (run: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) =>
		later(run, isWait(run) ? ms / times : ms, ...given);
	const replaced: Array<[object, string, unknown]> = [
		[globalThis, 'setTimeout', sooner],
		[Date, 'now', () => started + (date() - started) * times],
		[performance, 'now', () => begun + (now() - begun) * times],
	];
	const undo = replaced.map(([owner, name, value]) => {
		const original = Object.getOwnPropertyDescriptor(owner, name);
		Object.defineProperty(owner, name, { value, configurable: true, writable: true });
		return () => {
			Reflect.deleteProperty(owner, name);
			if (original) Object.defineProperty(owner, name, original);
		};
	});
	return () => {
		for (const restore of undo) restore();
	};
}
