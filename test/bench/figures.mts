/** One measured figure. */
export interface Figure {
	/** Stable, for other programs, e.g. `upload.vs_undici`. */
	name: string;
	value: number;
	/** E.g. `MiB`. */
	unit: string;
	better: 'higher' | 'lower';
	/** What a person reads. */
	meaning: string;
}

/** The middle of several values, which a single slow run does not move. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? NaN;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
	const started = performance.now();
	await work();
	return performance.now() - started;
}

/** The figures as a table for people. */
export function report(figures: readonly Figure[]): string {
	const width = Math.max(...figures.map(({ name }) => name.length));
	return figures
		.map(
			({ name, value, meaning }) =>
				`${name.padEnd(width)}  ${value.toFixed(2).padStart(9)}  ${meaning}\n`,
		)
		.join('');
}

/** The figures as one list for other programs, with a line break after it. */
export function asJson(figures: readonly Figure[]): string {
	const listed = figures.map(({ name, value, unit, better }) => ({ name, value, unit, better }));
	return `${JSON.stringify(listed)}\n`;
}
