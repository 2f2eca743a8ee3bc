// Run by a test in a process of its own: in that of other tests, what they leave behind is collected meanwhile.
import { setImmediate as turn } from 'node:timers/promises';

import { peakGrowth } from '../../bench/peak-growth.mjs';

const ROWS = 200_000;
/** An array with room for eight values, 80 bytes or more. */
const row = (index: number) => Array.from({ length: 8 }, (_, place) => index + place);

const letGo = await peakGrowth(async () => {
	const raw = Array.from({ length: ROWS }, (_, index) => row(index));
	await turn();
	const result = raw.slice(0, ROWS / 2).map(([first = 0]) => row(first));
	raw.length = 0;
	// Work goes on after that.
	for (let index = 0; index < ROWS; index++) row(index);
	return result;
});

const garbage = await peakGrowth(async () => {
	const result: number[][] = [];
	for (let index = 0; index < ROWS; index++) {
		row(index);
		if (index % 2 === 0) result.push(row(index));
	}
	await turn();
	return result;
});

process.stdout.write(JSON.stringify({ letGo, garbage }));
