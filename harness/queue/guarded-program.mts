import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';

import type { Identity } from './unprivileged.mjs';

/**
 * Runs a program as its child and ends it when its own standard input closes, which the system does when the process
 * that started it is gone, whatever ended that one.
 */
const GUARD = `exec 3<&0
"$@" </dev/null 3<&- & child=$!
{ cat >/dev/null; kill -"$ENDING" $child; } <&3 & guard=$!
exec 3<&-
wait $child
outcome=$?
kill $guard
exit $outcome`;

const STOP_MS = 10_000;

export interface ProgramOptions {
	command: readonly [string, ...string[]];
	/** Where it runs; it must be able to enter this folder. */
	folder: string;
	/** What it prints goes there. */
	logFile: string;
	/** The signal that ends it at once and in order. */
	ending: 'TERM' | 'QUIT';
	identity?: Identity | undefined;
}

/** A program that lives no longer than the process that started it. */
export class GuardedProgram {
	private constructor(
		private readonly guard: ChildProcess,
		private readonly logFile: string,
	) {}

	static async start(options: ProgramOptions): Promise<GuardedProgram> {
		const { command, folder, logFile, ending, identity } = options;
		const output = await open(logFile, 'a');
		try {
			const guard = spawn('/bin/sh', ['-c', GUARD, 'sh', ...command], {
				cwd: folder,
				env: { PATH: process.env.PATH, LANG: 'C', LC_ALL: 'C', ENDING: ending },
				stdio: ['pipe', output.fd, output.fd],
				// Its own group: a Ctrl-C in the terminal does not reach it, and all of it can be ended.
				detached: true,
				...identity,
			});
			await once(guard, 'spawn');
			return new GuardedProgram(guard, logFile);
		} finally {
			await output.close();
		}
	}

	get isOver(): boolean {
		return this.guard.exitCode !== null || this.guard.signalCode !== null;
	}

	async printed(): Promise<string> {
		return await readFile(this.logFile, 'utf8');
	}

	async stop(): Promise<void> {
		if (!this.isOver) {
			const over = once(this.guard, 'exit');
			this.guard.stdin?.end();
			const bound = setTimeout(() => this.endGroup(), STOP_MS);
			await over;
			clearTimeout(bound);
		}
		this.guard.stdin?.destroy();
	}

	private endGroup(): void {
		if (this.guard.pid !== undefined) process.kill(-this.guard.pid, 'SIGKILL');
	}
}
