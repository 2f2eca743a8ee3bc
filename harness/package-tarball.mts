import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

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
async function buildPackage(): Promise<void> {
	const { all, failed } = await execa('n8n-node', ['build'], {
		...inCheckout,
		// CI keeps the tool from drawing a moving wheel.
		env: { ...cleanEnvironment(), CI: 'true' },
		stdin: 'ignore',
		reject: false,
		all: true,
	});
	if (failed)
		throw new Error(`The package does not build.\n${stripVTControlCharacters(all).trim()}`);
}

async function packPackage(folder: string): Promise<string> {
	await mkdir(folder, { recursive: true });
	const { stdout } = await execa('npm', ['pack', '--json', '--pack-destination', folder], {
		...inCheckout,
		env: cleanEnvironment(),
		stdin: 'ignore',
	});
	return join(folder, Json.parse(stdout).at(0, 'filename').text());
}

/** Builds the package and packs it into the archive that npm would publish. */
export async function buildTarball(report: Report): Promise<string> {
	const folder = join(CACHE, 'package');
	return await withLock(`${folder}.lock`, report, async () => {
		await reportWhile(report, 'Building the package', buildPackage);
		return await packPackage(folder);
	});
}

let built: Promise<string> | undefined;

/** The archive of this checkout: the one named in the environment, else built once a process. */
export async function packageTarball(report: Report): Promise<string> {
	const given = process.env[TARBALL_VARIABLE];
	if (given) return resolve(given);
	built ??= buildTarball(report);
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
