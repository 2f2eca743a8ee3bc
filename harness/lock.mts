import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isNativeError } from 'node:util/types';

import type { Report } from './report.mjs';
import { waitFor } from './wait.mjs';

/** Longer than the slowest step that is done under a lock. */
const PATIENCE_MS = 30 * 60_000;

/** Inside Jest the errors of Node are of another realm, where instanceof does not know them. */
function isCalled(error: unknown, code: string): boolean {
	return isNativeError(error) && 'code' in error && error.code === code;
}

/** Tells whether a process with this id runs on this machine. */
export function isRunning(processId: number): boolean {
	try {
		process.kill(processId, 0);
		return true;
	} catch (error) {
		return isCalled(error, 'EPERM');
	}
}

async function tryToTake(path: string): Promise<boolean> {
	try {
		await writeFile(path, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (isCalled(error, 'EEXIST')) return false;
		throw error;
	}
}

/** Moves a lock of a dead process aside; of several that try, one succeeds and the others see ENOENT. */
async function clearIfAbandoned(path: string): Promise<void> {
	const holder = Number(await readFile(path, 'utf8').catch(() => 'gone'));
	if (Number.isNaN(holder) || holder === 0 || isRunning(holder)) return;
	const aside = `${path}.${process.pid}`;
	await rename(path, aside).catch(() => undefined);
	await rm(aside, { force: true });
}

/** Does a piece of work while no other process of this machine does it. */
export async function withLock<T>(
	path: string,
	report: Report,
	work: () => Promise<T>,
): Promise<T> {
	await mkdir(dirname(path), { recursive: true });
	let told = false;
	await waitFor(
		`the other process that holds ${path}`,
		async () => {
			if (await tryToTake(path)) return true;
			await clearIfAbandoned(path);
			if (!told) report('Another process is busy with the same step, waiting for it …');
			told = true;
			return undefined;
		},
		{ timeoutMs: PATIENCE_MS, everyMs: 250 },
	);
	try {
		return await work();
	} finally {
		await rm(path, { force: true });
	}
}
