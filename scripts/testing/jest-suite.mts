import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Json } from '../../harness/json.mjs';
import { CACHE } from '../../harness/paths.mjs';
import type { Report } from '../../harness/report.mjs';
import { FAILED, type Outcome } from './outcome.mjs';
import { runProgram } from './program.mjs';

/** Node's switch for ES modules in jest, and one that silences the remark about it where Node knows it. */
const NODE_OPTIONS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
	.filter((option) => process.allowedNodeEnvironmentFlags.has(option.split('=')[0] ?? option))
	.join(' ');

function countsIn(report: Json): Outcome {
	const count = (name: string) => report.at(name).number();
	return {
		passed: count('numPassedTests'),
		// A file that does not even load has no failed test of its own.
		failed: count('numFailedTests') + count('numRuntimeErrorTestSuites'),
		skipped: count('numPendingTests') + count('numTodoTests'),
	};
}

/** Runs one of jest's projects and counts its tests; a project without tests fails. */
export async function runJest(
	project: string,
	write: Report,
	options: { args?: string[]; env?: Record<string, string> } = {},
): Promise<Outcome> {
	const reportFile = join(CACHE, `jest-${project}-${process.pid}.json`);
	const report = ['--json', `--outputFile=${reportFile}`];
	const finished = await runProgram(
		['jest', '--selectProjects', project, ...report, ...(options.args ?? [])],
		write,
		{ NODE_OPTIONS, ...options.env },
	);
	const text = await readFile(reportFile, 'utf8').catch(() => undefined);
	if (text === undefined) return FAILED;
	const outcome = countsIn(Json.parse(text));
	const nothingRan = outcome.passed + outcome.failed === 0;
	if (nothingRan) write('No test ran.');
	return nothingRan || (!finished && outcome.failed === 0)
		? { ...outcome, failed: outcome.failed + 1 }
		: outcome;
}
