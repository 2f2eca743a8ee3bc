import { randomUUID } from 'node:crypto';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { Workflow } from '../../harness/n8n-client.mjs';
import { waitFor } from '../../harness/wait.mjs';
import { EVENT_TYPES } from '../../nodes/FrameIo/trigger/events.js';
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

		test('brings each of the thirty events into a workflow once, with its details', async () => {
			const { n8n, control, credential } = stage();
			await control.rateLimits({ enabled: false });
			const state = await control.state();
			const project = state.projects.find((one) => one.workspaceId === workspaceId);
			const file = state.files.find((one) => one.projectId === project?.id);
			const folder = state.folders.find((one) => one.projectId === project?.id);
			const [share] = await control.shares();
			const resources: Record<string, { id?: string; type: string }> = {
				comment: { id: comment.resource.id, type: 'comment' },
				file: { id: file?.id, type: 'file' },
				folder: { id: folder?.id, type: 'folder' },
				metadata: { id: file?.id, type: 'file' },
				project: { id: project?.id, type: 'project' },
				share: { id: share?.id, type: 'share' },
			};
			const all = await n8n.createWorkflow(
				chain(
					'All events',
					frameIoTrigger(credential, { workspaceId: byId(workspaceId), events: EVENT_TYPES }),
				),
			);
			await n8n.activate(all);
			const hooks = await waitForWebhooks(2);
			const own = hooks.find(({ id }) => id !== hook.id);
			await n8n.waitForWebhook(own?.url ?? '');
			for (const [index, type] of EVENT_TYPES.entries()) {
				const { id = randomUUID(), type: kind } = resources[type.split('.')[0] ?? ''] ?? {
					type: type.split('.')[0] ?? '',
				};
				await control.emit({
					type,
					resource: { id, type: kind },
					workspaceId,
					projectId: project?.id,
				});
				// One after the other: a burst is for the bench.
				await control.waitForDeliveries({
					count: index + 1,
					webhookId: own?.id,
					timeoutMs: 10_000,
				});
			}
			const { deliveries } = await control.waitForDeliveries({
				count: 30,
				webhookId: own?.id,
				timeoutMs: 60_000,
			});
			expect(deliveries.map(({ attempts }) => attempts.map(({ status }) => status))).toEqual(
				EVENT_TYPES.map(() => [200]),
			);
			const items = await Promise.all(
				(await n8n.listAllExecutions(all.id)).map(async ({ id }) =>
					(await n8n.waitUntilOver(id)).json(TRIGGER).map((item) => item.record()),
				),
			);
			expect(
				items
					.flat()
					.map(({ type }) => type)
					.sort(),
			).toEqual([...EVENT_TYPES].sort());
			// Of these kinds the demo data has something that can be read.
			const known = items.flat().filter(({ type }) => {
				const [kind = '', what] = String(type).split('.');
				return kind in resources && what !== 'deleted';
			});
			expect(known.filter(({ enriched }) => enriched !== true)).toEqual([]);
			await n8n.deactivate(all);
			await waitForWebhooks(1);
			await n8n.deleteWorkflow(all);
			await control.rateLimits({ enabled: true });
		}, 180_000);

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

		test.each([
			['a body of 10 MB that nobody signed', 'x'.repeat(10 * 1024 * 1024), 'text/plain', 401],
			// Answered by n8n itself, in its own words.
			['what is no JSON but says so', '{"type":', 'application/json', 422],
			['a text', 'hello', 'text/plain', 401],
		])('refuses %s and starts nothing', async (_what, body, contentType, status) => {
			const { n8n } = stage();
			const answer = await fetch(hook.url, {
				method: 'POST',
				headers: {
					'content-type': contentType,
					'x-frameio-request-timestamp': String(Math.floor(Date.now() / 1000)),
					'x-frameio-signature': `v0=${'0'.repeat(64)}`,
				},
				body,
			});
			expect(answer.status).toBe(status);
			const words = await answer.text();
			if (status === 401) expect(words).toBe('Unauthorized');
			expect(await n8n.listExecutions(workflow.id)).toEqual([]);
		});

		test('starts the workflow once when an answered delivery comes again', async () => {
			const { n8n, control } = stage();
			const timestamp = String(Math.floor(Date.now() / 1000));
			const delivery = { url: hook.url, secret: hook.secret, body: comment, timestamp };
			for (let count = 0; count < 3; count++) {
				expect((await control.deliver(delivery)).status).toBe(200);
			}
			expect(await n8n.listExecutions(workflow.id)).toHaveLength(1);
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
