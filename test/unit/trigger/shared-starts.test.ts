import * as fc from 'fast-check';
import { SharedStarts } from '../../../nodes/FrameIo/trigger/shared-starts';
import { SEEDED } from '../support/properties';

describe('SharedStarts', () => {
	test('lets an item that comes alone start at once', async () => {
		const starts = new SharedStarts<number>();
		for (const item of [1, 2]) {
			const start = await starts.join('key', item);
			expect(start?.items).toEqual([item]);
			start?.settle(true);
		}
	});

	test('starts no more items together than it may', async () => {
		const starts = new SharedStarts<number>(2);
		const first = await starts.join('key', 0);
		const joins = [1, 2, 3].map(async (item) => starts.join('key', item));
		first?.settle(true);
		const second = await joins[0];
		expect(second?.items).toEqual([1, 2]);
		second?.settle(true);
		expect(await joins[1]).toBeUndefined();
		expect((await joins[2])?.items).toEqual([3]);
	});

	test('lets the next one begin when it is released, and those in it wait for its outcome', async () => {
		const starts = new SharedStarts<number>();
		const first = await starts.join('key', 0);
		const joins = [1, 2, 3].map(async (item) => starts.join('key', item));
		first?.release();
		const second = await joins[0];
		second?.release();
		const fourth = await starts.join('key', 4);
		expect(fourth?.items).toEqual([4]);
		fourth?.settle(true);
		second?.settle(false);
		expect((await joins[1])?.items).toEqual([2]);
	});

	test('stores every item exactly once, whichever starts fail', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
				fc.integer({ min: 1, max: 5 }),
				async (outcomes, most) => {
					const starts = new SharedStarts<number>(most);
					const stored: number[] = [];
					let turn = 0;
					const deliver = async (item: number): Promise<void> => {
						const start = await starts.join('key', item);
						if (!start) return;
						await Promise.resolve();
						const isStored = outcomes[turn++] ?? true;
						if (isStored) stored.push(...start.items);
						start.settle(isStored);
						// Frame.io sends again what was not answered with success.
						if (!isStored) await deliver(item);
					};
					const items = outcomes.map((_, index) => index);
					await Promise.all(items.map(deliver));
					expect(stored.sort((a, b) => a - b)).toEqual(items);
				},
			),
			SEEDED,
		);
	});
});
