import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { execa } from 'execa';

import { cleanEnvironment } from './environment.mjs';
import { Json } from './json.mjs';
import { withLock } from './lock.mjs';
import type { NodeRuntime } from './node-runtime.mjs';
import { CACHE, ROOT } from './paths.mjs';
import { type Report, reportWhile } from './report.mjs';

/** Set by `npm test`, so that its suites share one build. */
export const TARBALL_VARIABLE = 'PACKAGE_TARBALL';

const inCheckout = { cwd: ROOT, extendEnv: false, preferLocal: true } as const;

/** Compiles the package into dist, as publishing does. */
export async function buildPackage(): Promise<string> {
	const { all } = await execa('n8n-node', ['build'], {
		...inCheckout,
		env: cleanEnvironment(),
		stdin: 'ignore',
		all: true,
	});
	return all;
}

async function buildAndPack(report: Report): Promise<string> {
	const folder = join(CACHE, 'package');
	return await withLock(`${folder}.lock`, report, async () => {
		await mkdir(folder, { recursive: true });
		await reportWhile(report, 'Building the package', buildPackage);
		return await packPackage(folder);
	});
}

/** Packs what is in dist into the archive that npm would publish. */
export async function packPackage(folder: string): Promise<string> {
	const { stdout } = await execa('npm', ['pack', '--json', '--pack-destination', folder], {
		...inCheckout,
		env: cleanEnvironment(),
		stdin: 'ignore',
	});
	return join(folder, Json.parse(stdout).at(0, 'filename').text());
}

let built: Promise<string> | undefined;

/** The archive of this checkout: the one named in the environment, else built once a process. */
export async function packageTarball(report: Report): Promise<string> {
	const given = process.env[TARBALL_VARIABLE];
	if (given) return resolve(given);
	built ??= buildAndPack(report);
	return await built;
}

/** Installs the archive the way n8n's own interface installs a community package. */
export async function installPackage(
	tarball: string,
	userFolder: string,
	{ environment }: NodeRuntime,
): Promise<void> {
	const folder = join(userFolder, '.n8n', 'nodes');
	await mkdir(folder, { recursive: true });
	await writeFile(
		join(folder, 'package.json'),
		JSON.stringify({ name: 'installed-nodes', private: true, dependencies: {} }),
	);
	const onlyThePackage = ['--ignore-scripts', '--omit=dev', '--omit=peer', '--legacy-peer-deps'];
	await execa('npm', ['install', ...onlyThePackage, '--no-audit', '--no-fund', tarball], {
		cwd: folder,
		env: environment,
		extendEnv: false,
		stdin: 'ignore',
	});
}
