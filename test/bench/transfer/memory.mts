import { readFile } from 'node:fs/promises';

const EVERY_MS = 100;
const KIB_PER_MIB = 1024;

/** Watches the resident memory of a process. */
export class MemoryWatch {
	private readonly samples: Array<{ at: number; mib: number }> = [];
	private readonly timer: NodeJS.Timeout;

	constructor(private readonly processId: number) {
		this.timer = setInterval(() => void this.sample().catch(() => undefined), EVERY_MS);
	}

	stop(): void {
		clearInterval(this.timer);
	}

	/** MiB between the last value before a stretch of time and the highest within it. */
	growth(from: number, milliseconds: number): number {
		const before = this.samples.findLast(({ at }) => at <= from) ?? this.samples[0];
		const within = this.samples.filter(({ at }) => at >= from && at <= from + milliseconds);
		return Math.max(0, ...within.map(({ mib }) => mib - (before?.mib ?? NaN)));
	}

	private async sample(): Promise<void> {
		const status = await readFile(`/proc/${this.processId}/status`, 'utf8');
		const kib = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
		this.samples.push({ at: Date.now(), mib: kib / KIB_PER_MIB });
	}
}
