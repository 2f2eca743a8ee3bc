import type { Logger } from 'n8n-workflow';

/** Smaller files are there before anybody looks into the log. */
const WORTH_TELLING_BYTES = 100_000_000;

/**
 * Follows a transfer in n8n's log: a line for each tenth of a large file.
 * @returns takes the bytes that have arrived so far, and those of the whole
 */
export function progressInLog(
	logger: Pick<Logger, 'info'>,
	what: string,
): (bytes: number, total: number) => void {
	let told = 0;
	return (bytes, total) => {
		const tenths = Math.floor((10 * bytes) / total);
		if (total < WORTH_TELLING_BYTES || tenths <= told) return;
		told = tenths;
		logger.info(`Frame.io: ${what}: ${tenths * 10} % of ${inWords(total)}`);
	};
}

/** Bytes as people say them: `1.5 GB`. */
export function inWords(bytes: number): string {
	const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
	const power = Math.min(Math.floor(Math.log10(Math.max(1, bytes)) / 3), units.length - 1);
	const amount = bytes / 1000 ** power;
	return `${power === 0 ? bytes : amount.toFixed(1)} ${units[power]}`;
}
