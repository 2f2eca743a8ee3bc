import { existsSync } from 'node:fs';

const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/opt/google/chrome/chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium or Chrome of this machine, or the one that CHROMIUM_PATH names; undefined when there is none. */
export function findChromium(): string | undefined {
	const { CHROMIUM_PATH: named } = process.env;
	return [...(named === undefined ? [] : [named]), ...PLACES].find((path) => existsSync(path));
}
