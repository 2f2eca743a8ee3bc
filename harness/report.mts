/** On a terminal the line is replaced; in a log each one stays. */
const TELL_EVERY_MS = process.stdout.isTTY ? 2_000 : 10_000;

/** Takes one line for whoever watches a long step. A passing one may be replaced by the next. */
export type Report = (line: string, passing?: boolean) => void;

/** For callers that have nobody to tell. */
export const silent: Report = () => undefined;

/** Writes a duration the way people say it: `7 s`, `3 min 5 s`. */
export function duration(milliseconds: number): string {
	const seconds = Math.round(milliseconds / 1000);
	return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Runs a long step and tells every few seconds that it is alive: what it does, for how long, and,
 * where the step can say so, how far it is.
 */
export async function reportWhile<T>(
	report: Report,
	title: string,
	work: () => Promise<T>,
	howFar: () => string | Promise<string> = () => '',
): Promise<T> {
	const started = Date.now();
	report(`${title} …`);
	const tick = setInterval(() => {
		void Promise.resolve(howFar()).then((progress) =>
			report(`${title} … ${duration(Date.now() - started)}${progress && `, ${progress}`}`, true),
		);
	}, TELL_EVERY_MS);
	try {
		const result = await work();
		report(`${title}: done in ${duration(Date.now() - started)}`);
		return result;
	} finally {
		clearInterval(tick);
	}
}
