// Runs the checks named as arguments, or everything that decides whether a change is good. The last line counts them.
import { mkdir } from 'node:fs/promises';

import { CACHE } from '../harness/paths.mjs';
import { duration } from '../harness/report.mjs';
import { FAILED, type Outcome, total } from './testing/outcome.mjs';
import { lineWriter } from './testing/output.mjs';
import { Preparations } from './testing/preparations.mjs';
import { Slots } from './testing/slots.mjs';
import { type Stage, SUITES, usualSuites } from './testing/suites.mjs';

interface Result extends Outcome {
	name: string;
	milliseconds: number;
}

async function runSuite(name: string, stage: Stage): Promise<Result> {
	const started = Date.now();
	const run = SUITES.get(name);
	if (run === undefined) throw new Error(`No suite is called ${name}.`);
	let outcome: Outcome;
	try {
		outcome = await run(stage);
	} catch (error) {
		lineWriter(name)(error instanceof Error ? error.message : String(error));
		outcome = FAILED;
	}
	return { name, ...outcome, milliseconds: Date.now() - started };
}

function table(results: readonly Result[]): string {
	const row = (cells: string[]) =>
		cells.map((cell, column) => (column === 0 ? cell.padEnd(12) : cell.padStart(9))).join('');
	const lines = results.map(({ name, passed, failed, skipped, milliseconds }) =>
		row([
			name,
			String(passed),
			String(failed),
			String(skipped),
			duration(milliseconds).padStart(12),
		]),
	);
	return [
		'',
		row(['suite', 'passed', 'failed', 'skipped', 'until'.padStart(12)]),
		...lines,
		'',
	].join('\n');
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !SUITES.has(name));
if (unknown.length > 0) {
	process.stderr.write(
		`Unknown: ${unknown.join(', ')}. There are ${[...SUITES.keys()].join(', ')}.\n`,
	);
	process.exit(1);
}

await mkdir(CACHE, { recursive: true });
const names = asked.length > 0 ? asked : usualSuites();
const slots = new Slots(2);
const stage = { slots, preparations: new Preparations(slots) };
const results = await Promise.all(names.map((name) => runSuite(name, stage)));

const { passed, failed } = total(results);
process.exitCode = failed > 0 ? 1 : 0;
process.stdout.write(`${table(results)}\n${passed} passed, ${failed} failed\n`);
