import type { Figure } from './figures.mjs';

const ROW = 26;
const LEFT = 240;
const BARS = 360;
const AIR = 70;

/** The speed ratios of transfers as bars, drawn as an SVG; the line is where both ways are equally fast. */
export function ratioChart(figures: readonly Figure[]): string {
	const shown = figures.filter(({ unit, better }) => unit === 'ratio' && better === 'higher');
	return svg('Speed of transfers over that of other ways', shown.length * ROW, bars(shown, 0));
}

/**
 * The ratios of many items as an SVG: how many times as fast they are as one by one, and below that how many times what
 * is possible at best they take, each with a scale of its own.
 */
export function manyItemsChart(figures: readonly Figure[]): string {
	const ratios = figures.filter(({ unit }) => unit === 'ratio');
	const faster = ratios.filter(({ better }) => better === 'higher');
	const slower = ratios.filter(({ better }) => better === 'lower');
	const below = (faster.length + 1) * ROW;
	return svg('Many items', below + (slower.length + 1) * ROW, [
		heading('Times as fast as one by one: longer is better', 0),
		...bars(faster, ROW),
		heading('Times the shortest possible, or that of a quarter of the rows: 1 is best', below),
		...bars(slower, below + ROW),
	]);
}

/** A bar for each figure, from so far down; a line is where the ratio is 1. */
function bars(shown: readonly Figure[], top: number): string[] {
	const most = Math.max(1, ...shown.map(({ value }) => value));
	const scale = BARS / most;
	const rows = shown.map(({ name, value }, index) => {
		const y = top + index * ROW;
		const end = Math.round(value * scale);
		return [
			`<text x="${LEFT - 8}" y="${y + 17}" text-anchor="end">${name}</text>`,
			`<rect x="${LEFT}" y="${y + 4}" width="${end}" height="${ROW - 8}" fill="#5b53ff"/>`,
			`<text x="${LEFT + end + 6}" y="${y + 17}">${value.toFixed(2)} ×</text>`,
		].join('');
	});
	const one = Math.round(LEFT + scale);
	const bottom = top + shown.length * ROW;
	return [...rows, `<path d="M${one} ${top}V${bottom}" stroke="#000" stroke-dasharray="3 3"/>`];
}

function heading(words: string, top: number): string {
	return `<text x="8" y="${top + 17}" font-weight="bold">${words}</text>`;
}

function svg(title: string, height: number, drawn: readonly string[]): string {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${LEFT + BARS + AIR}" height="${height}" font-family="sans-serif" font-size="13">`,
		`<title>${title}</title>`,
		'<rect width="100%" height="100%" fill="#fff"/>',
		...drawn,
		'</svg>\n',
	].join('\n');
}
