import { setTimeout as pause } from 'node:timers/promises';

import { describe, expect, test } from '@jest/globals';

import type { WorkflowNode } from '../../harness/n8n-client.mjs';
import type { Execution } from '../../harness/n8n-execution.mjs';
import type { Json } from '../../harness/json.mjs';
import { waitFor } from '../../harness/wait.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, chain, frameIoTrigger } from '../n8n/workflows.mjs';
import { type GetQueueStage, inHand } from './stage.mjs';

const TRIGGER = 'Frame.io Trigger';
const EVENTS = 1000;
const EVERY_MS = 50;
const TEST_MS = 5 * 60_000;

/** Long enough for a worker to die in the middle. n8n's Wait keeps the worker busy for as long. */
const TAKES_A_WHILE: WorkflowNode = {
	name: 'Work',
	type: 'n8n-nodes-base.wait',
	typeVersion: 1.1,
	parameters: { amount: 0.5, unit: 'seconds' },
	webhookId: '0a8d4c1e-5f5e-4a55-8f0e-3d3b7d1f6a11',
};

/** As much of a list at a time as a browser would ask for. */
const READ_AT_ONCE = 10;

/** The events with which an execution began, also while it runs. */
function eventsOf(execution: Execution): string[] {
	const stack = execution.data.at('executionData', 'nodeExecutionStack', 0, 'data', 'main', 0);
	const waiting = stack.exists ? stack.list().map((item) => item.at('json')) : [];
	const items: Json[] = execution.json(TRIGGER);
	return (items.length > 0 ? items : waiting).map((item) => item.at('resource', 'id').text());
}

/** Events while a worker dies. */
export function eventsSuite(stage: GetQueueStage): void {
	describe('the trigger with two workers', () => {
		test(
			`has each of ${EVENTS} events, 20 a second, once, though a worker is killed in the middle`,
			async () => {
				const { n8n, queue, control, credential, workers, killAndReplace } = stage();
				const workspaceId = demo.workspaces.studio;
				const [comment] = await control.comments();
				const workflow = await n8n.createWorkflow(
					chain(
						'Many comments',
						frameIoTrigger(credential, {
							workspaceId: byId(workspaceId),
							events: ['comment.created'],
							details: 'full',
						}),
						TAKES_A_WHILE,
					),
				);
				await n8n.activate(workflow);
				const hook = await waitFor(
					'the webhook',
					async () => (await control.webhooks()).find(({ deletedAt }) => deletedAt === undefined),
					{ timeoutMs: 10_000 },
				);
				await n8n.waitForWebhook(hook.url);
				const { comments } = await control.seed({
					comments: [{ fileId: comment?.fileId ?? '', count: EVENTS, text: 'Look' }],
				});
				const [victim] = workers;
				if (!victim) throw new Error('There is no worker.');
				let dying: Promise<Map<string, Execution>> | undefined;
				const kill = async () => {
					await waitFor(
						'the worker to have an execution in hand',
						() => (inHand(victim).length > 0 ? true : undefined),
						{ timeoutMs: 10_000, everyMs: 10 },
					);
					const replaced = killAndReplace(victim);
					// n8n empties what a dead worker had in hand when it gives it up, so it is looked at before. The worker may
					// have taken one that its log does not name yet, so all are that had not ended.
					const unfinished = (await queue.executions(workflow.id))
						.filter(({ status }) => status === 'running' || status === 'new')
						.map(({ id }) => id);
					const left = await Promise.all(
						[...new Set([...inHand(victim), ...unfinished])].map(
							async (id) => [id, await n8n.getExecution(id)] as const,
						),
					);
					await replaced;
					return new Map(left);
				};
				for (const [index, id] of comments.entries()) {
					void control.emit({
						type: 'comment.created',
						resource: { id, type: 'comment' },
						workspaceId,
						projectId: demo.projects.film,
					});
					if (index === EVENTS / 2) dying = kill();
					await pause(EVERY_MS);
				}
				const { deliveries } = await control.waitForDeliveries({
					count: EVENTS,
					webhookId: hook.id,
					timeoutMs: 60_000,
				});
				const left = (await dying) ?? new Map<string, Execution>();
				expect(left.size).toBeGreaterThan(0);
				expect(
					deliveries.filter(({ attempts }) => attempts.some(({ status }) => status !== 200)),
				).toEqual([]);

				const ids = (await queue.executions(workflow.id)).map(({ id }) => id);
				const found: string[] = [];
				const ends = new Map<string, string>();
				const readNext = async (): Promise<void> => {
					for (let id = ids.shift(); id !== undefined; id = ids.shift()) {
						const over = await n8n.waitUntilOver(id);
						const events = eventsOf(over);
						const before = left.get(id);
						found.push(...(events.length === 0 && before ? eventsOf(before) : events));
						ends.set(id, over.status);
					}
				};
				await Promise.all(Array.from({ length: READ_AT_ONCE }, readNext));

				expect(found.length).toBe(EVENTS);
				expect(new Set(found)).toEqual(new Set(comments));
				// Only what had not ended when the worker died may have failed, and nothing stays unfinished.
				const failed = [...ends].filter(([, status]) => status !== 'success');
				expect(failed.filter(([id]) => !left.has(id))).toEqual([]);
				await n8n.deactivate(workflow);
			},
			TEST_MS,
		);
	});
}
