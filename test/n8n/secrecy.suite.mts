import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

import { describe, expect, test } from '@jest/globals';

import type { GetStage } from './stage.mjs';

/** Parts of secrets that the sandbox makes: tokens, codes, and the signatures of storage addresses. */
const MARKS = [
	'sandbox-access-',
	'sandbox-refresh-',
	'sandbox-code-',
	'X-Amz-Signature',
	'X-Amz-Credential',
];

function found(text: string, secrets: Iterable<string>): string[] {
	return [...secrets].filter((secret) => text.includes(secret));
}

/** Comes last: nothing that the other suites did has left a secret where somebody may read it. */
export function secrecySuite(stage: GetStage): void {
	describe('no secret, token or signed address', () => {
		test('is in the data of an execution', async () => {
			const { n8n, secrets } = stage();
			const executions = await n8n.listExecutions();
			expect(executions.length).toBeGreaterThan(20);
			for (const { id } of executions) {
				const { stored } = await n8n.getExecution(id);
				expect([id, found(stored, [...MARKS, ...secrets])]).toEqual([id, []]);
			}
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
