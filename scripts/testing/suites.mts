import { findChromium } from '../../harness/chromium.mjs';
import { TARBALL_VARIABLE } from '../../harness/package-tarball.mjs';
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
	['canvas', jestInN8n('canvas')],
]);

/** What `npm test` runs without arguments: everything, but no canvas where there is no browser, which it says. */
export function usualSuites(): string[] {
	const hasBrowser = findChromium() !== undefined;
	if (!hasBrowser) {
		lineWriter('canvas')(
			'NOT RUN: this machine has no Chromium. Install one, or name it in CHROMIUM_PATH.',
		);
	}
	return [...SUITES.keys()].filter((name) => name !== 'canvas' || hasBrowser);
}
