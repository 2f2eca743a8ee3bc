/** How many checks of a suite went which way. */
export interface Outcome {
	passed: number;
	failed: number;
	skipped: number;
}

export const PASSED: Outcome = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Outcome = { passed: 0, failed: 1, skipped: 0 };

/** Adds up outcomes. */
export function total(outcomes: readonly Outcome[]): Outcome {
	const sum = (key: keyof Outcome) => outcomes.reduce((count, outcome) => count + outcome[key], 0);
	return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
