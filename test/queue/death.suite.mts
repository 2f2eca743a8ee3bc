import { createHash } from 'node:crypto';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { waitFor } from '../../harness/wait.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, chain, frameIo, MANUAL, manual } from '../n8n/workflows.mjs';
import { patternBytes } from '../support/bytes.mjs';
import { type SourceServer, startSource } from '../support/source-server.mjs';
import { type GetQueueStage, workersOf } from './stage.mjs';
import { webhook } from './workflows.mjs';

/** Three parts. */
const BYTES = 40_000_003;

/** A worker that dies in the middle of an upload. */
export function deathSuite(stage: GetQueueStage): void {
	describe('an upload whose worker is killed', () => {
		const bytes = patternBytes(BYTES);
		let source: SourceServer;

		beforeEach(async () => {
			source = await startSource((_request, response) => {
				response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': BYTES });
				response.end(bytes);
			});
		});

		afterEach(async () => {
			await source.close();
		});

		test('leaves no file that counts as complete, and succeeds when it is run again', async () => {
			const { n8n, control, credential, killAndReplace } = stage();
			const name = 'clip.mp4';
			const { folders } = await control.seed({
				folders: { folderId: demo.rootFolders.film, name: 'Killed' },
			});
			const upload = (ifFileExists: string) =>
				frameIo('Upload', credential, {
					resource: 'file',
					operation: 'upload',
					folderId: byId(folders[0] ?? ''),
					source: 'through',
					sourceUrl: `${source.url}/clip.mp4`,
					sourceAuthentication: 'none',
					fileName: name,
					options: { ifFileExists },
				});
			const files = async () =>
				(await control.uploads()).filter((file) => file.name === name && !file.deleted);
			const expectWhole = async (fileId: string) => {
				const { sha256 } = await control.file(fileId);
				expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
			};
			const workflow = await n8n.createWorkflow(
				chain('Upload, skip', webhook('upload-skip', 'onReceived'), upload('skip')),
			);
			// The second part is never answered, so that the upload is in the middle for as long as it takes.
			await control.addFault({
				service: 'storage',
				operationId: 'storage.put',
				part: 2,
				action: { stall: 'before' },
			});
			await n8n.activate(workflow);
			const address = `${n8n.url}/webhook/upload-skip`;
			await n8n.waitForWebhook(address);
			await waitFor(
				'a part of the file in the storage',
				async () =>
					(await files()).some(({ parts }) => parts.some(({ received }) => received > 0))
						? true
						: undefined,
				{ timeoutMs: 30_000, details: () => stage().queue.main.log.tail() },
			);
			const [running] = await n8n.listExecutions(workflow.id);
			const [worker] = workersOf(running?.id ?? '', stage());
			if (!running || !worker) throw new Error('No worker has started the execution.');
			await killAndReplace(worker);

			const dead = await n8n.waitUntilOver(running.id);
			expect(dead.status).toBe('error');
			const [unfinished, ...none] = await files();
			expect(none).toEqual([]);
			expect(unfinished).toMatchObject({ status: 'created', sha256: null });
			await control.clearFaults();

			await (await fetch(address, { method: 'POST' })).text();
			const skipping = await n8n.waitForExecution(workflow.id, ({ id }) => id !== running.id);
			expect(skipping.summary()).toContain('success');
			const [skipped] = skipping.json('Upload');
			expect(skipped?.value).not.toHaveProperty('skipped');
			await expectWhole(skipped?.at('id').text() ?? '');

			const replacing = await n8n.runWorkflow(
				await n8n.createWorkflow(
					manual('Upload, replace', [
						frameIo('Delete', credential, {
							resource: 'file',
							operation: 'delete',
							fileId: byId(skipped?.at('id').text() ?? ''),
						}),
						upload('replace'),
					]),
				),
				MANUAL,
			);
			expect(replacing.summary()).toContain('success');
			const replaced = replacing.json('Upload')[0]?.at('id').text() ?? '';
			await expectWhole(replaced);
			expect((await files()).map(({ id }) => id)).toEqual([replaced]);
			await n8n.deactivate(workflow);
		}, 120_000);
	});
}
