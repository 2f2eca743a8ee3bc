import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { execa } from 'execa';

import { Json } from './json.mjs';
import { withLock } from './lock.mjs';
import { findNodeRuntime, type NodeRuntime } from './node-runtime.mjs';
import { CACHE } from './paths.mjs';
import { type Report, reportWhile } from './report.mjs';
import { N8N_VERSION } from './versions.mjs';

/** An n8n that can be started. */
export interface N8nInstallation {
	runtime: NodeRuntime;
	/** The file that Node runs. */
	program: string;
	folder: string;
}

const NATIVE_MODULES = ['sqlite3', 'isolated-vm'];

async function textOf(path: string): Promise<string | undefined> {
	return await readFile(path, 'utf8').catch(() => undefined);
}

/** What counts: npm finished, the version is the pinned one, and the two compiled modules load in this Node. */
async function isComplete(folder: string, runtime: NodeRuntime): Promise<boolean> {
	if (!existsSync(join(folder, 'node_modules', '.package-lock.json'))) return false;
	const manifest = await textOf(join(folder, 'node_modules', 'n8n', 'package.json'));
	if (manifest === undefined || Json.parse(manifest).at('version').value !== N8N_VERSION)
		return false;
	const loading = NATIVE_MODULES.map((name) => `require('${name}')`).join(';');
	const { exitCode } = await execa(runtime.executable, ['-e', loading], {
		cwd: folder,
		env: runtime.environment,
		extendEnv: false,
		reject: false,
	});
	return exitCode === 0;
}

async function install(folder: string, runtime: NodeRuntime, report: Report): Promise<void> {
	const npm = async (...args: string[]) =>
		await execa('npm', [...args, '--no-audit', '--no-fund'], {
			cwd: folder,
			env: { ...runtime.environment, JOBS: '2' },
			extendEnv: false,
			stdin: 'ignore',
		});
	const unpacked = async () => {
		const packages = join(folder, 'node_modules');
		const names = (await readdir(packages).catch(() => [])).filter((name) => !name.startsWith('@'));
		const done = names.filter((name) => existsSync(join(packages, name, 'package.json')));
		return names.length === 0 ? 'resolving' : `unpacked ${done.length} of ${names.length} packages`;
	};

	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await writeFile(
		join(folder, 'package.json'),
		JSON.stringify({ name: 'n8n-host', private: true }),
	);
	// Install scripts stay off: some optional native modules do not compile, and n8n starts without them.
	await reportWhile(
		report,
		`Installing n8n ${N8N_VERSION} (once, 3 GB, about 4 minutes; 1 of 3)`,
		() => npm('install', '--ignore-scripts', '--prefer-offline', `n8n@${N8N_VERSION}`),
		unpacked,
	);
	for (const [index, name] of NATIVE_MODULES.entries()) {
		await reportWhile(report, `Building ${name} for n8n (${index + 2} of 3)`, () =>
			npm('rebuild', '--ignore-scripts=false', name),
		);
	}
	if (!(await isComplete(folder, runtime))) {
		throw new Error(
			`n8n was installed into ${folder}, but ${NATIVE_MODULES.join(' or ')} does not load.`,
		);
	}
}

/**
 * Makes sure that n8n is installed in the cache and says how to start it. A stamp, written last, tells that an
 * installation is complete; without one it is looked at, and repeated from nothing when it was interrupted.
 */
export async function installN8n(report: Report): Promise<N8nInstallation> {
	const runtime = await findNodeRuntime(report);
	const folder = join(CACHE, 'n8n');
	const stampFile = join(folder, 'complete.json');
	const stamp = JSON.stringify({ n8n: N8N_VERSION, node: runtime.executable });

	if ((await textOf(stampFile)) !== stamp) {
		await withLock(`${folder}.lock`, report, async () => {
			if ((await textOf(stampFile)) === stamp) return;
			if (!(await isComplete(folder, runtime))) await install(folder, runtime, report);
			await writeFile(stampFile, stamp);
		});
	}
	return { runtime, folder, program: join(folder, 'node_modules', 'n8n', 'bin', 'n8n') };
}
