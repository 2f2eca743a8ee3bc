import { eventOptions, isEventType } from '../../../nodes/FrameIo/trigger/events';

describe('the events of the trigger', () => {
	test('are thirty, each with a name and words of its own', () => {
		expect(eventOptions).toHaveLength(30);
		for (const part of ['name', 'value', 'description'] as const) {
			expect(new Set(eventOptions.map((option) => option[part])).size).toBe(30);
		}
	});

	test('are listed by name', () => {
		const names = eventOptions.map(({ name }) => name);
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
	});

	test('are known by their value', () => {
		for (const { value } of eventOptions) expect(isEventType(value)).toBe(true);
	});

	test.each(['file.exploded', '', 'toString', '__proto__', 'constructor', undefined, null, 7, {}])(
		'do not include %p',
		(value) => {
			expect(isEventType(value)).toBe(false);
		},
	);
});
