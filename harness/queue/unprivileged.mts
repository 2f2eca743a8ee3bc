import { readFileSync } from 'node:fs';

/** On whose behalf a program runs. */
export interface Identity {
	uid: number;
	gid: number;
}

const USERS = ['postgres', 'nobody'];

/** A user without rights, for programs that refuse to be run by root; undefined where this process is not root's. */
export function unprivilegedUser(): Identity | undefined {
	if (process.getuid?.() !== 0) return undefined;
	const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
	const entries = lines.map((line) => line.split(':'));
	for (const user of USERS) {
		const [, , uid, gid] = entries.find(([name]) => name === user) ?? [];
		if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
	}
	throw new Error(`Postgres refuses to run as root, and there is no user ${USERS.join(' or ')}.`);
}
