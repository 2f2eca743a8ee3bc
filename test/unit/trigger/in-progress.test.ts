import { DeliveriesInProgress } from '../../../nodes/FrameIo/trigger/in-progress';

describe('the deliveries in progress', () => {
	test('are forgotten when they are over', async () => {
		const inProgress = new DeliveriesInProgress();
		let finish: (isTaken: boolean) => void = () => {};
		const outcome = new Promise<boolean>((resolve) => (finish = resolve));
		expect(await inProgress.repeats('a', outcome)).toBe(false);
		expect(inProgress.size).toBe(1);
		finish(true);
		await outcome;
		expect(inProgress.size).toBe(0);
		expect(await inProgress.repeats('a', Promise.resolve(false))).toBe(false);
	});

	test('are bounded, and the oldest are forgotten first', async () => {
		const inProgress = new DeliveriesInProgress(100);
		const never = new Promise<boolean>(() => {});
		for (let at = 0; at < 1000; at++) await inProgress.repeats(String(at), never);
		expect(inProgress.size).toBe(100);
	});

	test('run one after the other when none of them succeeds', async () => {
		const inProgress = new DeliveriesInProgress(10, 50);
		let running = 0;
		const deliver = async () => {
			let finish: (isTaken: boolean) => void = () => {};
			const outcome = new Promise<boolean>((resolve) => (finish = resolve));
			expect(await inProgress.repeats('a', outcome)).toBe(false);
			expect(++running).toBe(1);
			await Promise.resolve();
			running -= 1;
			finish(false);
		};
		await Promise.all([1, 2, 3].map(deliver));
	});
});
