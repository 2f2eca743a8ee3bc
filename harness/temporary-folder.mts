import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { isRunning } from './lock.mjs';

const PREFIX = 'n8n-nodes-frameio-';

/** Removes the folders of processes that were killed before they could clean up. */
async function sweep(): Promise<void> {
	for (const name of await readdir(tmpdir())) {
		const owner = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
		if (owner === undefined || isRunning(Number(owner))) continue;
		await rm(join(tmpdir(), name), { recursive: true, force: true });
	}
}

/** A folder that is gone at the latest when the next one is asked for after this process has ended. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
	await sweep();
	const path = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
	const removeAtExit = () => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
	process.once('exit', removeAtExit);
	return {
		path,
		remove: async () => {
			process.off('exit', removeAtExit);
			await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
		},
	};
}
