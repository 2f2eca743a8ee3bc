import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';

import { execa } from 'execa';

import { cleanEnvironment } from './environment.mjs';
import { withLock } from './lock.mjs';
import { CACHE } from './paths.mjs';
import { type Report, reportWhile } from './report.mjs';
import { NODE_MAJOR } from './versions.mjs';

/** A Node that n8n starts on, and the environment in which programs find it. */
export interface NodeRuntime {
	executable: string;
	/** PATH begins with this Node, and native modules are compiled against its headers. */
	environment: NodeJS.ProcessEnv;
}

function runtimeAt(executable: string): NodeRuntime {
	const bin = dirname(executable);
	const home = process.platform === 'win32' ? bin : dirname(bin);
	const environment = cleanEnvironment();
	const pathName = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
	environment[pathName] = [bin, environment[pathName]].filter(Boolean).join(delimiter);
	if (existsSync(join(home, 'include', 'node', 'node.h'))) environment.npm_config_nodedir = home;
	return { executable, environment };
}

/** The npm package that ships a Node binary with its headers, for machines whose own Node is older. */
async function installedNode(report: Report): Promise<string> {
	const platform = process.platform === 'win32' ? 'win' : process.platform;
	const packageName = `node-${platform}-${process.arch}`;
	const folder = join(CACHE, `node-${NODE_MAJOR}`);
	const program = process.platform === 'win32' ? 'node.exe' : 'node';
	const executable = join(folder, 'node_modules', packageName, 'bin', program);

	const answers = async (): Promise<boolean> => {
		if (!existsSync(executable)) return false;
		const { stdout, exitCode } = await execa(executable, ['--version'], { reject: false });
		return exitCode === 0 && stdout.startsWith(`v${NODE_MAJOR}.`);
	};

	if (await answers()) return executable;
	await withLock(`${folder}.lock`, report, async () => {
		if (await answers()) return;
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true }));
		await reportWhile(report, `Downloading Node ${NODE_MAJOR} for n8n (190 MB)`, () =>
			execa(
				'npm',
				['install', '--ignore-scripts', '--no-audit', '--no-fund', `${packageName}@${NODE_MAJOR}`],
				{
					cwd: folder,
					env: cleanEnvironment(),
					extendEnv: false,
					stdin: 'ignore',
				},
			),
		);
	});
	return executable;
}

/** Finds a Node for n8n: the running one where it is new enough, else one that npm installs into the cache. */
export async function findNodeRuntime(report: Report): Promise<NodeRuntime> {
	const major = Number(process.versions.node.split('.')[0]);
	return runtimeAt(major >= NODE_MAJOR ? process.execPath : await installedNode(report));
}
