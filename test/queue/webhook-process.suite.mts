import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { RunningN8n } from '../../harness/n8n-server.mjs';
import { temporaryFolder } from '../../harness/temporary-folder.mjs';
import { waitFor } from '../../harness/wait.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, chain, frameIoTrigger } from '../n8n/workflows.mjs';
import { filesSuite } from './files.suite.mjs';
import type { GetQueueStage } from './stage.mjs';

const TRIGGER = 'Frame.io Trigger';
const REMOVE = 'Remove Duplicates';
const START_MS = 120_000;

/** A process for webhooks beside main, and a worker that shares a folder for files with it. Runs last: it replaces the workers. */
export function webhookProcessSuite(stage: GetQueueStage): void {
	describe('a process for webhooks', () => {
		let entrance: RunningN8n | undefined;
		let removeFolder: (() => Promise<void>) | undefined;

		const url = () => entrance?.url ?? '';

		beforeAll(async () => {
			const { queue, workers } = stage();
			const folder = await temporaryFolder();
			removeFolder = folder.remove;
			const env = {
				N8N_DEFAULT_BINARY_DATA_MODE: 'filesystem',
				N8N_BINARY_DATA_STORAGE_PATH: folder.path,
			};
			const before = workers.splice(0);
			const [webhooks, worker] = await Promise.all([
				queue.add('webhook', env),
				queue.add('worker', env),
				...before.map(async ({ stop }) => await stop()),
			]);
			entrance = webhooks;
			workers.push(worker);
		}, START_MS);

		afterAll(async () => {
			await removeFolder?.();
		});

		filesSuite('filesystem with a shared folder', stage, url);

		test('starts the workflow again with a repetition that main has had, which Remove Duplicates keeps back', async () => {
			const { n8n, queue, control, credential } = stage();
			const workflow = await n8n.createWorkflow(
				chain(
					'Once each',
					frameIoTrigger(credential, {
						workspaceId: byId(demo.workspaces.studio),
						events: ['file.ready'],
						details: 'ids',
					}),
					{
						name: REMOVE,
						type: 'n8n-nodes-base.removeDuplicates',
						typeVersion: 2,
						parameters: {
							operation: 'removeItemsSeenInPreviousExecutions',
							logic: 'removeItemsWithAlreadySeenKeyValues',
							dedupeValue: '={{ $json.deliveryId }}',
							options: {},
						},
					},
				),
			);
			await n8n.activate(workflow);
			const hook = await waitFor(
				'the webhook in Frame.io',
				async () => (await control.webhooks()).find(({ deletedAt }) => deletedAt === undefined),
				{ timeoutMs: 10_000 },
			);
			const elsewhere = `${url()}${new URL(hook.url).pathname}`;
			await n8n.waitForWebhook(hook.url);
			await n8n.waitForWebhook(elsewhere);
			const delivery = {
				secret: hook.secret,
				timestamp: String(Math.floor(Date.now() / 1000)),
				body: {
					type: 'file.ready',
					resource: { id: 'a-file', type: 'file' },
					account: { id: demo.account },
					workspace: { id: demo.workspaces.studio },
				},
			};
			const outcomes: Array<{ delivered: unknown; kept: number }> = [];
			for (const address of [hook.url, hook.url, elsewhere, elsewhere]) {
				expect((await control.deliver({ ...delivery, url: address })).status).toBe(200);
				const executions = await queue.executions(workflow.id);
				for (const { id } of executions.slice(outcomes.length)) {
					const execution = await n8n.waitUntilOver(id);
					const [item] = execution.json(TRIGGER);
					outcomes.push({
						delivered: item?.at('deliveryId').value,
						kept: execution.json(REMOVE).length,
					});
				}
			}
			expect(outcomes).toEqual([
				{ delivered: expect.any(String), kept: 1 },
				{ delivered: outcomes[0]?.delivered, kept: 0 },
			]);
			await n8n.deactivate(workflow);
		});
	});
}
