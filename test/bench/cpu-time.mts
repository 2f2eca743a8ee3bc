import { readFile } from 'node:fs/promises';

/** The kernel counts in hundredths of a second, whatever its own clock does. */
const MS_PER_TICK = 10;

/** Where utime and stime are behind the name, which may hold blanks and ends with the last bracket. */
const USER = 11;
const SYSTEM = 12;

/** The milliseconds of a core that a process has used so far. Linux only. */
export async function cpuMs(processId: number): Promise<number> {
	const line = await readFile(`/proc/${processId}/stat`, 'utf8');
	const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
	return (Number(fields[USER]) + Number(fields[SYSTEM])) * MS_PER_TICK;
}
