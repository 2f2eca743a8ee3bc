import { setTimeout as pause } from 'node:timers/promises';

import { duration } from './report.mjs';

/** How long to wait, how often to look, and what to show when it was in vain. */
export interface WaitOptions {
	timeoutMs: number;
	everyMs?: number;
	/** Appended to the error, for example the end of a log. */
	details?: () => string;
}

/** Thrown when something did not happen within its time. */
export class WaitTimeout extends Error {}

/** Asks `probe` again and again until it answers something other than undefined. */
export async function waitFor<T>(
	what: string,
	probe: () => Promise<T | undefined> | T | undefined,
	{ timeoutMs, everyMs = 100, details }: WaitOptions,
): Promise<T> {
	const deadline = Date.now() + timeoutMs;
	for (;;) {
		const found = await probe();
		if (found !== undefined) return found;
		if (Date.now() >= deadline) {
			const more = details?.();
			throw new WaitTimeout(
				`Waited ${duration(timeoutMs)} for ${what}, in vain.${more ? `\n${more}` : ''}`,
			);
		}
		await pause(everyMs);
	}
}
