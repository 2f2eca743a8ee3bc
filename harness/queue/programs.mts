import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What queue mode needs besides n8n. */
export interface QueuePrograms {
	redisServer: string;
	initdb: string;
	postgres: string;
	psql: string;
}

/** Debian keeps the programs of Postgres out of PATH, in a folder for each version. */
const DEBIAN_POSTGRES = '/usr/lib/postgresql';

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function folders(): string[] {
	let versions: string[] = [];
	try {
		versions = readdirSync(DEBIAN_POSTGRES).sort((a, b) => Number(b) - Number(a));
	} catch {
		// Not a Debian with Postgres.
	}
	return [
		...(process.env.PATH ?? '').split(delimiter),
		...versions.map((version) => join(DEBIAN_POSTGRES, version, 'bin')),
	];
}

/** The Redis and the Postgres of this machine, or the names of the programs that it lacks. */
export function findQueuePrograms():
	| { programs: QueuePrograms }
	| { programs?: undefined; missing: string[] } {
	const places = folders();
	const find = (name: string) =>
		places.map((folder) => join(folder, name)).find((path) => isExecutable(path));
	const redisServer = find('redis-server');
	const initdb = find('initdb');
	const postgres = find('postgres');
	const psql = find('psql');
	if (
		redisServer !== undefined &&
		initdb !== undefined &&
		postgres !== undefined &&
		psql !== undefined
	) {
		return { programs: { redisServer, initdb, postgres, psql } };
	}
	const found = { 'redis-server': redisServer, initdb, postgres, psql };
	return {
		missing: Object.entries(found).flatMap(([name, path]) => (path === undefined ? [name] : [])),
	};
}
