import { execa } from 'execa';

import { ROOT } from '../../harness/paths.mjs';
import type { Report } from '../../harness/report.mjs';
import { forEachLine } from './output.mjs';

const colours: Record<string, string> = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};

/** Runs a program of the checkout, hands its lines on while it runs, and tells whether it succeeded. */
export async function runProgram(
	[program, ...args]: readonly [string, ...string[]],
	write: Report,
	env: Record<string, string> = {},
): Promise<boolean> {
	const child = execa(program, args, {
		cwd: ROOT,
		preferLocal: true,
		env: { ...colours, ...env },
		stdin: 'ignore',
		reject: false,
		all: true,
		buffer: false,
	});
	const [{ failed }] = await Promise.all([child, forEachLine(child.all, write)]);
	return !failed;
}
