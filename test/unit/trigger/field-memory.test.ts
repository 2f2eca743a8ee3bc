import * as fc from 'fast-check';
import type { File } from '../../../nodes/FrameIo/trigger/enrichment/things';
import { FieldMemory } from '../../../nodes/FrameIo/trigger/filters/field-memory';
import { fake } from '../support/fake';
import { SEEDED } from '../support/properties';

function file(values: Record<string, string | null>, facts: Record<string, number> = {}): File {
	return fake<File>({
		metadata: [
			...Object.entries(values).map(([name, value]) => ({
				field_definition_id: `id-${name}`,
				field_definition_name: name,
				field_type: 'text' as const,
				mutable: true,
				value,
			})),
			...Object.entries(facts).map(([name, value]) => ({
				field_definition_id: `id-${name}`,
				field_definition_name: name,
				field_type: 'number' as const,
				mutable: false,
				value,
			})),
		],
	});
}

describe('the memory of field values', () => {
	const see = (memory: FieldMemory, values: Record<string, string | null>, now = 0) =>
		memory.leavesAlone('file', file(values), 'Status', now);

	test('knows that a field was left alone only when another one is seen to have changed', () => {
		const memory = new FieldMemory();
		expect(see(memory, { Status: 'a', Notes: '1' })).toBe(false);
		expect(see(memory, { Status: 'a', Notes: '2' })).toBe(true);
		expect(see(memory, { Status: 'a', Notes: '2' })).toBe(false);
		expect(see(memory, { Status: 'b', Notes: '3' })).toBe(false);
	});

	test('knows fields by name, in any capitals, and by ID, also without a value', () => {
		for (const field of ['status', 'id-Status']) {
			const memory = new FieldMemory();
			memory.leavesAlone('file', file({ Status: null, Notes: '1' }), field, 0);
			expect(memory.leavesAlone('file', file({ Status: null, Notes: '2' }), field, 0)).toBe(true);
			expect(memory.leavesAlone('file', file({ Status: 'a', Notes: '2' }), field, 0)).toBe(false);
		}
	});

	test('does not take a fact, such as a number of comments, for a change', () => {
		const memory = new FieldMemory();
		memory.leavesAlone('file', file({ Status: 'a' }, { Comments: 1 }), 'Status', 0);
		const again = file({ Status: 'a' }, { Comments: 2 });
		expect(memory.leavesAlone('file', again, 'Status', 0)).toBe(false);
	});

	test('is not relied upon after an hour', () => {
		const memory = new FieldMemory();
		see(memory, { Status: 'a', Notes: '1' });
		expect(see(memory, { Status: 'a', Notes: '2' }, 3_600_001)).toBe(false);
	});

	test('is bounded', () => {
		const memory = new FieldMemory(10);
		for (let at = 0; at < 100; at++) memory.leavesAlone(String(at), file({}), 'Status', 0);
		expect(memory.size).toBe(10);
	});

	test('leaves at least as many events as the field has changed, however late files are read', () => {
		const change = fc.record({
			field: fc.constantFrom('Status', 'Notes', 'Rating'),
			value: fc.constantFrom('a', 'b'),
			/** How many further changes happen before this one's event is looked at. */
			late: fc.nat({ max: 4 }),
		});
		fc.assert(
			fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
				const memory = new FieldMemory();
				const states = [{ Status: 'a', Notes: 'a', Rating: 'a' }];
				for (const { field, value } of changes) {
					states.push({
						...(states.at(-1) ?? { Status: '', Notes: '', Rating: '' }),
						[field]: value,
					});
				}
				see(memory, states[0] ?? {});
				let left = 0;
				let changed = 0;
				let seen = 0;
				for (const [index, { field, late }] of changes.entries()) {
					const before = states[index];
					const after = states[index + 1];
					// Frame.io tells of changes only.
					if (JSON.stringify(before) === JSON.stringify(after)) continue;
					if (field === 'Status') changed += 1;
					seen = Math.max(seen, Math.min(index + 1 + late, changes.length));
					if (!see(memory, states[seen] ?? {})) left += 1;
				}
				expect(left).toBeGreaterThanOrEqual(changed);
			}),
			{ ...SEEDED, numRuns: 2000 },
		);
	});
});
