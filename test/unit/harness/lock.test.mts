import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { withLock } from '../../../harness/lock.mjs';
import { temporaryFolder } from '../../../harness/temporary-folder.mjs';

test('a lock that a process left behind when it was killed is taken', async () => {
	const folder = await temporaryFolder();
	const path = join(folder.path, 'work.lock');
	const { pid } = spawnSync(process.execPath, ['--version']);
	await writeFile(path, String(pid));
	const report = () => undefined;
	await expect(withLock(path, report, async () => await Promise.resolve('done'))).resolves.toBe(
		'done',
	);
	await folder.remove();
});
