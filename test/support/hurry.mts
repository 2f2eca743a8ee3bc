import { jest } from '@jest/globals';

/**
 * Lets waits pass so many times as fast, for the nodes and a sandbox in the same process alike. A wait is a timer that
 * fulfils a promise; the time limits of requests are others, and stay as they are, for the requests themselves are no
 * quicker. `jest.restoreAllMocks` ends it.
 */
export function hurry(times: number): void {
	const [started, begun] = [Date.now(), performance.now()];
	const [later, date, now] = [globalThis.setTimeout, Date.now, performance.now.bind(performance)];
	jest.spyOn(globalThis, 'setTimeout').mockImplementation((run, ms = 0) => {
		const isWait = /\[native code\]|resolve\(\)/.test(Function.prototype.toString.call(run));
		return later(run, isWait ? ms / times : ms);
	});
	jest.spyOn(Date, 'now').mockImplementation(() => started + (date() - started) * times);
	jest.spyOn(performance, 'now').mockImplementation(() => begun + (now() - begun) * times);
}
