import { join } from 'node:path';

import { execa } from 'execa';

import { type BackingService, startService } from './backing-service.mjs';
import type { QueuePrograms } from './programs.mjs';
import { unprivilegedUser } from './unprivileged.mjs';

/** Owns the database; whoever connects from this machine needs no password. */
export const POSTGRES_USER = 'n8n';

/** Starts a Postgres with an empty database. It may lose data when the machine stops, so it is fast. */
export async function startPostgres({ initdb, postgres }: QueuePrograms): Promise<BackingService> {
	const identity = unprivilegedUser();
	const dataIn = (folder: string) => join(folder, 'data');
	return await startService({
		name: 'Postgres',
		identity,
		// At once, without waiting for those who are connected.
		ending: 'QUIT',
		async prepare(folder) {
			await execa(
				initdb,
				['--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C', '-U', POSTGRES_USER].concat(
					'-D',
					dataIn(folder),
				),
				{ cwd: folder, stdin: 'ignore', ...identity },
			);
		},
		command: (folder, port) => [
			postgres,
			...['-D', dataIn(folder), '-p', String(port), '-h', '127.0.0.1', '-k', ''],
			...['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'],
			...['-c', 'max_connections=200'],
		],
		readyWords: 'ready to accept connections',
	});
}

/**
 * What a question in SQL gives, line by line, each as a list of texts; `:'name'` in it stands for a value.
 */
export async function askPostgres(
	{ psql }: QueuePrograms,
	{ port }: BackingService,
	question: string,
	values: Record<string, string>,
): Promise<string[][]> {
	const { stdout } = await execa(
		psql,
		[
			...['--no-psqlrc', '--quiet', '--tuples-only', '--no-align', '--field-separator=\t'],
			...['-h', '127.0.0.1', '-p', String(port), '-U', POSTGRES_USER, '-d', 'postgres'],
			...Object.entries(values).flatMap(([name, value]) => ['-v', `${name}=${value}`]),
			...['-v', 'ON_ERROR_STOP=1', '-f', '-'],
		],
		{ input: question },
	);
	return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')]));
}
