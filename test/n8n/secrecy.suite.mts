import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

import { describe, expect, test } from '@jest/globals';

import type { N8nClient } from '../../harness/n8n-client.mjs';
import type { Execution } from '../../harness/n8n-execution.mjs';
import type { GetStage } from './stage.mjs';

/** Parts of secrets that the sandbox makes: tokens, codes, and the signatures of storage addresses. */
const MARKS = ['sandbox-access-', 'sandbox-refresh-', 'sandbox-code-', 'X-Amz-'];

function found(text: string, secrets: Iterable<string>): string[] {
	return [...secrets].filter((secret) => text.includes(secret));
}

/** Every execution that n8n has, the newest first. They are numbered, and its list ends after a hundred. */
async function* allExecutions(n8n: N8nClient): AsyncGenerator<Execution, void, undefined> {
	const newest = Math.max(...(await n8n.listExecutions()).map(({ id }) => Number(id)));
	for (let number = newest; number > 0; number--) {
		try {
			yield await n8n.getExecution(String(number));
		} catch (error) {
			// It went with its workflow: n8n answers without data.
			if (!(error instanceof TypeError && error.message.endsWith('is nothing'))) throw error;
		}
	}
}

/** What executions say that had signed addresses in their hands when they failed. */
const FAILED_TRANSFERS = [
	'its signed address has expired',
	"did not arrive in Frame.io's storage: the connection was cut",
	'a fresh address was refused, too',
];

/** Comes last: nothing that the other suites did has left a secret where somebody may read it. */
export function secrecySuite(stage: GetStage): void {
	describe('no secret, token or signed address', () => {
		test('is in the data of an execution', async () => {
			const { n8n, secrets } = stage();
			const listed = (await n8n.listExecutions()).map(({ id }) => id);
			const seen = new Set<string>();
			const failed = new Set<string>();
			for await (const { id, stored } of allExecutions(n8n)) {
				seen.add(id);
				for (const words of found(stored, FAILED_TRANSFERS)) failed.add(words);
				expect([id, found(stored, [...MARKS, ...secrets])]).toEqual([id, []]);
			}
			expect(listed.filter((id) => !seen.has(id))).toEqual([]);
			// The premise: those that are most likely to hold an address were among them.
			expect([...failed].sort()).toEqual([...FAILED_TRANSFERS].sort());
			expect(seen.size).toBeGreaterThan(20);
		});

		test('is in the log of n8n, which writes down everything', () => {
			const { server, secrets } = stage();
			const log = server.log.all();
			expect(log.length).toBeGreaterThan(10_000);
			expect(found(log, [...MARKS, ...secrets])).toEqual([]);
		});

		test('is readable in the database of n8n, where credentials are encrypted', async () => {
			const { server, sandbox } = stage();
			const files = [server.databaseFile, `${server.databaseFile}-wal`].filter(existsSync);
			expect(files).not.toEqual([]);
			for (const file of files) {
				const text = (await readFile(file)).toString('latin1');
				// The secret of an active webhook is in the workflow's own stored data: n8n has no other place for it.
				expect([file, found(text, [...MARKS, sandbox.clientSecret])]).toEqual([file, []]);
			}
		});

		test('is shown by a saved credential', async () => {
			const { n8n, credential, secrets } = stage();
			const text = JSON.stringify((await n8n.getCredential(credential.id)).value);
			expect(found(text, [...MARKS, ...secrets])).toEqual([]);
		});
	});
}
