import { findChromium } from '../../harness/chromium.mjs';
import { TARBALL_VARIABLE } from '../../harness/package-tarball.mjs';
import { findQueuePrograms } from '../../harness/queue/programs.mjs';
import { temporaryFolder } from '../../harness/temporary-folder.mjs';
import { runJest } from './jest-suite.mjs';
import { FAILED, type Outcome, PASSED, total } from './outcome.mjs';
import { lineWriter } from './output.mjs';
import type { Preparations } from './preparations.mjs';
import { runProgram } from './program.mjs';
import type { Slots } from './slots.mjs';

/** What a suite may use while it runs. */
export interface Stage {
	slots: Slots;
	preparations: Preparations;
}

type Run = (stage: Stage) => Promise<Outcome>;

/** Programs that each count as one check. */
function programs(name: string, ...commands: Array<readonly [string, ...string[]]>): Run {
	return async ({ slots }) =>
		await slots.run(async () => {
			const outcomes: Outcome[] = [];
			for (const command of commands) {
				// CI keeps n8n-node from drawing a moving wheel.
				const succeeded = await runProgram(command, lineWriter(name), { CI: 'true' });
				lineWriter(name)(`${succeeded ? 'passed' : 'FAILED'}: ${command.join(' ')}`);
				outcomes.push(succeeded ? PASSED : FAILED);
			}
			return total(outcomes);
		});
}

function jest(project: string): Run {
	return async ({ slots }) =>
		await slots.run(
			async () => await runJest(project, lineWriter(project), { args: ['--maxWorkers=2'] }),
		);
}

/** Suites that drive a real n8n share one, so their files run one after the other. */
function jestInN8n(project: string): Run {
	return async ({ slots, preparations }) => {
		const [tarball] = await Promise.all([preparations.package(), preparations.installedN8n()]);
		return await slots.run(
			async () =>
				await runJest(project, lineWriter(project), {
					args: ['--runInBand'],
					env: { [TARBALL_VARIABLE]: tarball },
				}),
		);
	};
}

const build: Run = async ({ preparations }) => {
	await preparations.package();
	return PASSED;
};

/** What n8n's verification runs on a published package, on this checkout and on its archive. */
const scan: Run = async ({ slots, preparations }) => {
	const tarball = await preparations.package();
	return await slots.run(async () => {
		// The scanner leaves an empty folder behind where temporary files go.
		const folder = await temporaryFolder();
		const outcomes: Outcome[] = [];
		for (const subject of ['source', tarball]) {
			const command = ['tsx', 'scripts/scan.mts', subject] as const;
			const env = { TMPDIR: folder.path };
			outcomes.push((await runProgram(command, lineWriter('scan'), env)) ? PASSED : FAILED);
		}
		await folder.remove();
		return total(outcomes);
	});
};

/** All suites, in the order of the table. */
export const SUITES: ReadonlyMap<string, Run> = new Map([
	[
		'typecheck',
		programs(
			'typecheck',
			['tsc', '--noEmit'],
			['tsc', '-p', 'test/tsconfig.json'],
			['tsx', 'scripts/contract-types.mts', '--check'],
			['tsx', 'scripts/reference.mts', '--check'],
		),
	],
	[
		'lint',
		programs(
			'lint',
			['n8n-node', 'lint'],
			['eslint', '--config', 'eslint.programs.config.mjs', '**/*.mts'],
		),
	],
	['build', build],
	['scan', scan],
	['unit', jest('unit')],
	['contract', jest('contract')],
	['engine', jest('engine')],
	['n8n', jestInN8n('n8n')],
	['queue', jestInN8n('queue')],
	['canvas', jestInN8n('canvas')],
]);

/** What a suite needs that npm cannot install, and is missing here. */
function obstacles(): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	if (findChromium() === undefined) {
		found.set('canvas', 'this machine has no Chromium. Install one, or name it in CHROMIUM_PATH.');
	}
	const queue = findQueuePrograms();
	if (!queue.programs) {
		found.set(
			'queue',
			`this machine lacks ${queue.missing.join(', ')}. Install Redis and Postgres (Debian: redis-server, postgresql).`,
		);
	}
	return found;
}

/** What `npm test` runs without arguments: everything, but not what this machine cannot run, which it says. */
export function usualSuites(): string[] {
	const missing = obstacles();
	for (const [name, reason] of missing) lineWriter(name)(`NOT RUN: ${reason}`);
	return [...SUITES.keys()].filter((name) => !missing.has(name));
}
