import { describe, expect, test } from '@jest/globals';

import type { WorkflowFile } from '../../harness/n8n-client.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, frameIo, MANUAL, manual } from '../n8n/workflows.mjs';
import { type GetQueueStage, workersOf } from './stage.mjs';
import { WEBHOOK, webhook } from './workflows.mjs';

const WHO_AM_I = { resource: 'user', operation: 'getCurrent' };

/** A workflow that is run by hand, which main does by itself, or by a call, which a worker does. */
function eitherWay(path: string, file: WorkflowFile): WorkflowFile {
	const { [MANUAL]: afterStart } = file.connections;
	return {
		...file,
		nodes: [...file.nodes, webhook(path, 'onReceived')],
		connections: { ...file.connections, [WEBHOOK]: afterStart },
	};
}

/** Actions on workers. */
export function actionsSuite(stage: GetQueueStage): void {
	describe('an action', () => {
		test('gives on a worker what it gives in one process', async () => {
			const { n8n, credential } = stage();
			const project = { projectId: byId(demo.projects.film) };
			const steps = [
				frameIo('Me', credential, WHO_AM_I),
				frameIo('Project', credential, { resource: 'project', operation: 'get', ...project }),
				frameIo('Contents', credential, {
					resource: 'folder',
					operation: 'getContents',
					...project,
					returnAll: true,
				}),
				frameIo(
					'Fails',
					credential,
					{ resource: 'comment', operation: 'getAll', fileId: byId('not-an-id') },
					{ onError: 'continueRegularOutput' },
				),
			];
			const workflow = await n8n.createWorkflow(
				eitherWay('either-way', manual('Either way', steps)),
			);
			const inMain = await n8n.runWorkflow(workflow, MANUAL);
			expect(workersOf(inMain.id, stage())).toEqual([]);

			await n8n.activate(workflow);
			const address = `${n8n.url}/webhook/either-way`;
			await n8n.waitForWebhook(address);
			const onWorker = await n8n.waitForExecution(workflow.id, ({ id }) => id !== inMain.id);
			expect(workersOf(onWorker.id, stage())).toHaveLength(1);

			expect(onWorker.summary()).toContain('success');
			for (const { name } of steps) {
				const items = onWorker.json(name).map(({ value }) => value);
				expect(items.length).toBeGreaterThan(0);
				expect(items).toEqual(inMain.json(name).map(({ value }) => value));
			}
			await n8n.deactivate(workflow);
		});

		test('runs on all workers, which share the token and each get a new one at most', async () => {
			const { n8n, control, credential, workers } = stage();
			const exchanges = async () =>
				(await control.requests({ service: 'ims', operation: 'ims.token' })).length;
			const workflow = await n8n.createWorkflow(
				eitherWay('who-am-i', manual('Who am I', [frameIo('Me', credential, WHO_AM_I)])),
			);
			await n8n.runWorkflow(workflow, MANUAL);
			await n8n.activate(workflow);
			const address = `${n8n.url}/webhook/who-am-i`;
			await n8n.waitForWebhook(address);
			const runTwenty = async () => {
				await control.clearRequests();
				const before = (await n8n.listExecutions(workflow.id)).map(({ id }) => id);
				// Slow enough for one worker to be busy while the next ones come.
				await control.addFault({
					service: 'api',
					operationId: 'users.show',
					times: 20,
					action: { delayMs: 500 },
				});
				await Promise.all(
					Array.from({ length: 20 }, async () => {
						const answer = await fetch(address, { method: 'POST' });
						await answer.text();
					}),
				);
				const started = (await n8n.listExecutions(workflow.id)).filter(
					({ id }) => !before.includes(id),
				);
				expect(started).toHaveLength(20);
				const over = await Promise.all(started.map(async ({ id }) => await n8n.waitUntilOver(id)));
				expect(over.map(({ status }) => status)).toEqual(Array(20).fill('success'));
				return new Set(over.flatMap(({ id }) => workersOf(id, stage()))).size;
			};

			expect(await runTwenty()).toBe(workers.length);
			expect(await exchanges()).toBe(0);
			await control.expireTokens();
			expect(await runTwenty()).toBe(workers.length);
			expect(await exchanges()).toBeGreaterThan(0);
			expect(await exchanges()).toBeLessThanOrEqual(workers.length);
			await n8n.deactivate(workflow);
		});
	});
}
