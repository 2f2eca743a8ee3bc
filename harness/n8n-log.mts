import { closeSync, openSync, readFileSync } from 'node:fs';

/** Everything that an n8n printed, in a file that n8n itself writes: nothing is lost when a reader dies. */
export class N8nLog {
	private finished = '';

	private start = 0;

	constructor(readonly path: string) {
		closeSync(openSync(path, 'a'));
	}

	/** Everything printed since the last attempt to start; after `finish` what had been printed until then. */
	all(): string {
		return this.finished || readFileSync(this.path).subarray(this.start).toString('utf8');
	}

	/** Leaves out what a failed attempt to start has printed. */
	startAfresh(): void {
		this.start = readFileSync(this.path).length;
	}

	/** Keeps what was printed in memory, because the file goes away. */
	finish(): void {
		this.finished = this.all();
	}

	/** The last lines, for error messages. */
	tail(lines = 40): string {
		return `The end of n8n's log:\n${this.all().trimEnd().split('\n').slice(-lines).join('\n')}`;
	}
}
