import * as fc from 'fast-check';
import { rowsById } from '../../../nodes/FrameIo/actions/batches';
import { SEEDED } from '../support/properties';

const byId = (ids: readonly string[], rows: readonly string[]) =>
	Object.fromEntries(
		rowsById(
			ids,
			rows.map((id, place) => ({ id, place })),
			({ id }) => id,
		),
	);

describe('the rows of a reply', () => {
	test('are by the IDs that they name, whatever their order', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.string(), { maxLength: 20 }),
				fc.infiniteStream(fc.nat()),
				(ids, dice) => {
					const shuffled = ids
						.map((id) => ({ id, at: dice.next().value }))
						.sort((a, b) => a.at - b.at)
						.map(({ id }) => id);
					const found = byId(ids, shuffled);
					for (const id of ids) expect(found[id]?.id).toBe(id);
				},
			),
			SEEDED,
		);
	});

	test('keep their ID when one of them has another, also where they come in another order', () => {
		const found = byId(['a', 'b', 'c'], ['newest of b', 'c', 'a']);
		expect(found).toEqual({
			a: { id: 'a', place: 2 },
			b: { id: 'newest of b', place: 0 },
			c: { id: 'c', place: 1 },
		});
	});

	test('that name other IDs are in the order of the IDs that none names', () => {
		const found = byId(['a', 'b', 'c', 'd'], ['a', 'newest', 'c', 'newest']);
		expect(Object.values(found).map(({ place }) => place)).toEqual([0, 1, 2, 3]);
	});

	test('that name other IDs are nobody’s when one is missing', () => {
		expect(byId(['a', 'b', 'c'], ['a', 'newest'])).toEqual({ a: { id: 'a', place: 0 } });
	});

	test('that name an ID twice are not taken for another one', () => {
		expect(Object.keys(byId(['a', 'b'], ['a', 'a']))).toEqual(['a']);
	});
});
