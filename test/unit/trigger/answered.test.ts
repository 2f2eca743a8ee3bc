import { AnsweredDeliveries } from '../../../nodes/FrameIo/trigger/answered';

const MINUTE = 60_000;

describe('the memory of answered deliveries', () => {
	test('lasts as long as a delivery may be repeated, and no longer', () => {
		const answered = new AnsweredDeliveries();
		answered.add('a', 0);
		expect(answered.has('a', 10 * MINUTE)).toBe(true);
		expect(answered.has('a', 12 * MINUTE)).toBe(false);
		answered.add('b', 12 * MINUTE);
		expect(answered.size).toBe(1);
	});

	test('is bounded, and forgets what is oldest', () => {
		const answered = new AnsweredDeliveries(100);
		for (let at = 0; at < 1000; at++) answered.add(String(at), at);
		expect(answered.size).toBe(100);
		expect(answered.has('899', 1000)).toBe(false);
		expect(answered.has('900', 1000)).toBe(true);
	});
});
