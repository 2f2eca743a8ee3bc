/** A colour as video stores it: brightness and two colour differences, each 16 to 240. */
export type Colour = readonly [y: number, cb: number, cr: number];

/** The picture is a grid of square blocks, each of one colour. */
export const GRID = { width: 40, height: 22 } as const;

export const FRAMES_PER_SECOND = 25;

const BARS: readonly Colour[] = [
	[180, 128, 128],
	[162, 44, 142],
	[131, 156, 44],
	[112, 72, 58],
	[84, 184, 198],
	[65, 100, 212],
	[35, 212, 114],
	[16, 128, 128],
];
const BLACK: Colour = [16, 128, 128];
const WHITE: Colour = [235, 128, 128];

/** Five rows a character; a bit a block. */
const GLYPHS: Readonly<Record<string, { width: number; rows: readonly number[] }>> = {
	'0': { width: 3, rows: [7, 5, 5, 5, 7] },
	'1': { width: 3, rows: [2, 6, 2, 2, 7] },
	'2': { width: 3, rows: [7, 1, 7, 4, 7] },
	'3': { width: 3, rows: [7, 1, 7, 1, 7] },
	'4': { width: 3, rows: [5, 5, 7, 1, 1] },
	'5': { width: 3, rows: [7, 4, 7, 1, 7] },
	'6': { width: 3, rows: [7, 4, 7, 5, 7] },
	'7': { width: 3, rows: [7, 1, 1, 1, 1] },
	'8': { width: 3, rows: [7, 5, 7, 5, 7] },
	'9': { width: 3, rows: [7, 5, 7, 1, 7] },
	':': { width: 1, rows: [0, 1, 0, 1, 0] },
};

const TEXT_TOP = 9;

function timecode(frame: number): string {
	const seconds = Math.floor(frame / FRAMES_PER_SECOND);
	const fields = [seconds / 3600, (seconds / 60) % 60, seconds % 60, frame % FRAMES_PER_SECOND];
	return fields.map((field) => String(Math.floor(field)).padStart(2, '0')).join(':');
}

/** Colour bars, a white bar that walks from left to right, and the timecode burnt in. */
export function picture(frame: number): Colour[] {
	const blocks = Array.from({ length: GRID.width * GRID.height }, (_, index) => {
		const column = index % GRID.width;
		if (column === frame % GRID.width) return WHITE;
		return BARS[Math.floor((column * BARS.length) / GRID.width)] ?? BLACK;
	});
	const paint = (column: number, row: number, colour: Colour) => {
		blocks[row * GRID.width + column] = colour;
	};

	for (let row = TEXT_TOP - 1; row <= TEXT_TOP + 5; row += 1) {
		for (let column = 0; column < GRID.width; column += 1) paint(column, row, BLACK);
	}
	let left = 1;
	for (const character of timecode(frame)) {
		const { width, rows } = GLYPHS[character] ?? { width: 0, rows: [] };
		for (const [row, bits] of rows.entries()) {
			for (let bit = 0; bit < width; bit += 1) {
				if ((bits >> (width - 1 - bit)) & 1) paint(left + bit, TEXT_TOP + row, WHITE);
			}
		}
		left += width + 1;
	}
	return blocks;
}
