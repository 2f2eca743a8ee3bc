import type { Figure } from './figures.mjs';

const ROW = 26;
const LEFT = 240;
const BARS = 360;
const AIR = 70;

/** The speed ratios of transfers as bars, drawn as an SVG; the line is where both ways are equally fast. */
export function ratioChart(figures: readonly Figure[]): string {
	const shown = figures.filter(({ unit, better }) => unit === 'ratio' && better === 'higher');
	const most = Math.max(1, ...shown.map(({ value }) => value));
	const scale = BARS / most;
	const rows = shown.map(({ name, value }, index) => {
		const y = index * ROW;
		const end = Math.round(value * scale);
		return [
			`<text x="${LEFT - 8}" y="${y + 17}" text-anchor="end">${name}</text>`,
			`<rect x="${LEFT}" y="${y + 4}" width="${end}" height="${ROW - 8}" fill="#5b53ff"/>`,
			`<text x="${LEFT + end + 6}" y="${y + 17}">${value.toFixed(2)} ×</text>`,
		].join('');
	});
	const one = Math.round(LEFT + scale);
	const height = shown.length * ROW;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${LEFT + BARS + AIR}" height="${height}" font-family="sans-serif" font-size="13">`,
		'<title>Speed of transfers over that of other ways</title>',
		'<rect width="100%" height="100%" fill="#fff"/>',
		...rows,
		`<path d="M${one} 0V${height}" stroke="#000" stroke-dasharray="3 3"/>`,
		'</svg>\n',
	].join('\n');
}
