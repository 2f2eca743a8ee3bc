import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { Workflow } from '../../harness/n8n-client.mjs';
import { waitFor } from '../../harness/wait.mjs';
import type { WebhookRecord } from '../../sandbox/control-client.mjs';
import { sign } from '../../sandbox/webhooks.mjs';
import type { GetStage } from './stage.mjs';
import { byId, chain, frameIo, frameIoTrigger } from './workflows.mjs';

const TRIGGER = 'Frame.io Trigger';

/** Events that start workflows. */
export function triggerSuite(stage: GetStage): void {
	describe('the trigger', () => {
		let workflow: Workflow;
		let workspaceId: string;
		let hook: WebhookRecord;
		let comment: { type: string; resource: { id: string; type: string }; workspaceId: string };

		const webhooks = async () => {
			const records = (await stage().control.webhooks()).filter(
				({ deletedAt }) => deletedAt === undefined,
			);
			for (const { secret } of records) stage().secrets.add(secret);
			return records;
		};
		const waitForWebhooks = async (count: number) =>
			await waitFor(
				`${count} webhooks in Frame.io`,
				async () => {
					const found = await webhooks();
					return found.length === count ? found : undefined;
				},
				{ timeoutMs: 10_000, details: () => stage().server.log.tail() },
			);

		beforeEach(async () => {
			const { n8n, control, credential } = stage();
			const state = await control.state();
			workspaceId = state.workspaces[0]?.id ?? '';
			const projectId = state.projects.find((one) => one.workspaceId === workspaceId)?.id;
			const [existing] = await control.comments();
			comment = {
				type: 'comment.created',
				resource: { id: existing?.id ?? '', type: 'comment' },
				workspaceId,
			};
			workflow = await n8n.createWorkflow(
				chain(
					'New comments',
					frameIoTrigger(credential, {
						workspaceId: byId(workspaceId),
						events: ['comment.created'],
					}),
					frameIo('Get project', credential, {
						resource: 'project',
						operation: 'get',
						projectId: byId(projectId ?? ''),
					}),
				),
			);
			await n8n.activate(workflow);
			const [made] = await waitForWebhooks(1);
			if (!made) throw new Error('There is no webhook.');
			hook = made;
			await n8n.waitForWebhook(hook.url);
		});

		afterEach(async () => {
			const { n8n } = stage();
			await n8n.deactivate(workflow);
			await waitForWebhooks(0);
			await n8n.deleteWorkflow(workflow);
		});

		test('starts the workflow with a signed event', async () => {
			const { n8n, control } = stage();
			await control.emit(comment);
			const execution = await n8n.waitForExecution(workflow.id);
			expect(execution.summary()).toContain('success');
			expect(execution.json(TRIGGER).map(({ value }) => value)).toEqual([
				expect.objectContaining({ type: 'comment.created', resource: comment.resource }),
			]);
			const { deliveries } = await control.waitForDeliveries({ count: 1, timeoutMs: 10_000 });
			expect(deliveries).toMatchObject([{ state: 'delivered' }]);
		});

		test.each<[string, (secret: string) => Record<string, unknown>]>([
			['with a forged signature', () => ({ signature: `v0=${'0'.repeat(64)}` })],
			['signed with another secret', () => ({ secret: 'not-the-secret' })],
			[
				'older than five minutes',
				() => ({ timestamp: Math.floor(Date.now() / 1000) - 5 * 60 - 10 }),
			],
			[
				'altered on the way',
				(secret) => {
					const timestamp = String(Math.floor(Date.now() / 1000));
					return { timestamp, signature: sign(secret, timestamp, '{"type":"comment.created"}') };
				},
			],
			[
				'without a signature',
				() => ({
					headers: { 'x-frameio-signature': null, 'x-frameio-request-timestamp': null },
				}),
			],
		])('refuses an event %s', async (_how, change) => {
			const { n8n, control } = stage();
			const answer = await control.deliver({
				url: hook.url,
				secret: hook.secret,
				body: comment,
				...change(hook.secret),
			});
			expect(answer.status).toBe(401);
			expect(await n8n.listExecutions(workflow.id)).toEqual([]);
		});

		test('answers events that were not chosen without starting the workflow', async () => {
			const { n8n, control } = stage();
			const answer = await control.deliver({
				url: hook.url,
				secret: hook.secret,
				body: { ...comment, type: 'comment.deleted' },
			});
			expect(answer.status).toBe(200);
			expect(await n8n.listExecutions(workflow.id)).toEqual([]);
		});

		test('leaves no webhook behind when it is deactivated', async () => {
			const { n8n, control } = stage();
			await n8n.deactivate(workflow);
			await waitForWebhooks(0);
			const { url, secret } = hook;
			const answer = await control.deliver({ url, secret, body: comment });
			expect(answer.status).toBe(404);
		});

		test('uses a webhook of its own for a test run and removes it afterwards', async () => {
			const { n8n, control } = stage();
			await n8n.listenForTestEvent(workflow, TRIGGER);
			const both = await waitForWebhooks(2);
			const testHook = both.find(({ id }) => id !== hook.id);
			expect(testHook?.url).toContain('/webhook-test/');
			expect(testHook?.secret).not.toBe(hook.secret);

			await control.emit(comment);

			const [left] = await waitForWebhooks(1);
			expect(left?.id).toBe(hook.id);
			const modes = await waitFor(
				'both executions',
				async () => {
					const executions = await n8n.listExecutions(workflow.id);
					return executions.length === 2 ? executions.map(({ mode }) => mode) : undefined;
				},
				{ timeoutMs: 10_000 },
			);
			expect(modes.sort()).toEqual(['manual', 'webhook']);
		});

		test('removes the webhook of a test run that was stopped', async () => {
			const { n8n } = stage();
			await n8n.listenForTestEvent(workflow, TRIGGER);
			await waitForWebhooks(2);
			await n8n.stopListening(workflow);
			const [left] = await waitForWebhooks(1);
			expect(left?.id).toBe(hook.id);
		});
	});
}
