// Makes every npm command work on a fresh clone: installs the locked packages when they are missing or older than the lockfile.
// Plain JavaScript, because nothing is installed yet when it runs.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const installed = join(root, 'node_modules', '.package-lock.json');
const lockfile = join(root, 'package-lock.json');

/** npm writes node_modules/.package-lock.json at the end of an install, so its time says which lockfile was installed. */
const upToDate = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs;

if (!upToDate) {
	process.stderr.write(
		'Installing the locked packages (npm ci), about two minutes the first time …\n',
	);
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const install = () =>
		spawnSync(npm, ['ci', '--prefer-offline', '--loglevel=error'], {
			cwd: root,
			stdio: ['ignore', 'inherit', 'inherit'],
			shell: process.platform === 'win32',
		}).status;
	// 1,300 packages over a slow line run into a time-out of npm; what has arrived by then is not fetched again.
	if (install() !== 0 && install() !== 0) {
		process.stderr.write('npm ci did not finish. Check the network and run the command again.\n');
		process.exit(1);
	}
}
