import { manyItemsChart } from '../../bench/chart.mjs';
import type { Figure } from '../../bench/figures.mjs';

const figure = (name: string, value: number, better: Figure['better'], unit = 'ratio'): Figure => ({
	name,
	value,
	unit,
	better,
	meaning: '',
});

test('the chart of many items has two groups of bars, each as long as its own scale says', () => {
	const svg = manyItemsChart([
		figure('parallel.reads.vs_serial', 4, 'higher'),
		figure('coalesce.metadata.vs_single', 40, 'higher'),
		figure('coalesce.metadata.calls', 10, 'lower', 'calls'),
		figure('pace.comments.over_minimum', 1, 'lower'),
		figure('list.rows_100k.us_per_row.vs_25k', 2, 'lower'),
	]);
	const found = [...svg.matchAll(/<rect x="240" y="(\d+)" width="(\d+)"/g)];
	expect(found.map(([, y, width]) => [Number(y), Number(width)])).toEqual([
		[30, 36],
		[56, 360],
		[108, 180],
		[134, 360],
	]);
	expect(svg).toContain('40.00 ×');
	expect(svg).not.toContain('coalesce.metadata.calls');
	expect(svg).toContain('height="156"');
	expect(svg.length).toBeLessThan(5_000);
});
