import { chromium, type Browser } from 'playwright-core';

import { findChromium } from './chromium.mjs';

/** Keeps a headless Chromium from calling home. */
const QUIET = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Starts the browser of this machine. Fails when it has no Chromium. */
export async function startBrowser(): Promise<Browser> {
	const executablePath = findChromium();
	if (executablePath === undefined) {
		throw new Error('This machine has no Chromium. Install one, or name it in CHROMIUM_PATH.');
	}
	return await chromium.launch({ executablePath, args: QUIET });
}
