import type { Report } from '../../harness/report.mjs';

const ERASE_LINE = '\u001B[1A\u001B[2K';

/** Writes lines to the terminal; on a real one a passing line gives way to the next. */
export function terminal(): Report {
	let lastWasPassing = false;
	return (line, passing = false) => {
		const erase = process.stdout.isTTY && lastWasPassing ? ERASE_LINE : '';
		process.stdout.write(`${erase}${line}\n`);
		lastWasPassing = passing;
	};
}
