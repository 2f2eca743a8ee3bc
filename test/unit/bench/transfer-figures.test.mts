import { ratioChart } from '../../bench/chart.mjs';
import { growth, megabytesPerSecond, ratio } from '../../bench/transfer/figures.mjs';

test('a speed is in MB a second', () => {
	expect(megabytesPerSecond(20_000_000, 500)).toBe(40);
});

test('a ratio is ours over theirs, taken within each round', () => {
	// 3, 0.5 and 1; then 6, 0.25 and 2.
	const rounds = [
		{ node: 6, steady: 2, uneven: 1 },
		{ node: 1, steady: 2, uneven: 4 },
		{ node: 2, steady: 2, uneven: 1 },
	];
	expect(ratio('a', rounds, 'steady', '').value).toBe(1);
	expect(ratio('a', rounds, 'uneven', '').value).toBe(2);
	expect(ratio('a', rounds, 'uneven', 'speed').meaning).toBe('speed; by round 6.00, 0.25, 2.00');
});

test('the chart has a bar for each ratio, as long as it is large, and none for memory', () => {
	const svg = ratioChart([
		ratio('fast', [{ node: 4, other: 1 }], 'other', ''),
		ratio('slow', [{ node: 1, other: 2 }], 'other', ''),
		growth('memory', 100, ''),
	]);
	const widths = [...svg.matchAll(/<rect x="240".*? width="(\d+)"/g)].map(([, width]) =>
		Number(width),
	);
	expect(widths).toEqual([360, 45]);
	expect(svg).toContain('4.00 ×');
	expect(svg).not.toContain('memory');
});
