import { type OutgoingHttpHeaders, request } from 'node:http';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { Workflow } from '../../harness/n8n-client.mjs';
import { waitFor } from '../../harness/wait.mjs';
import { EVENT_TYPES } from '../../nodes/FrameIo/trigger/events.js';
import type { WebhookRecord } from '../../sandbox/control-client.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { sign } from '../../sandbox/webhooks.mjs';
import type { GetStage } from './stage.mjs';
import { byId, chain, frameIo, frameIoTrigger } from './workflows.mjs';

const TRIGGER = 'Frame.io Trigger';

/** What an event is about, and what its item must tell of it beside the event. */
interface Thing {
	resource: { id: string; type: string };
	details: Record<string, unknown>;
}

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

		/** The demo data, by the first word of the events about it. */
		async function demoThings(): Promise<Record<string, Thing>> {
			const { control } = stage();
			const { files, folders } = await control.state();
			const idOf = (list: Array<{ id: string; name: string }>, name: string) =>
				list.find((one) => one.name === name)?.id ?? '';
			const project = {
				id: demo.projects.film,
				name: 'Feature Film',
				description: 'Dailies, cuts and stills',
			};
			const file = {
				id: idOf(files, 'Opening Scene v1.mp4'),
				name: 'Opening Scene v1.mp4',
				path: 'Cuts / Opening Scene v1.mp4',
				folder_path: 'Cuts',
				media_type: 'video/mp4',
				status: 'transcoded',
				creator: { id: demo.users.owner, name: 'Olivia Owner' },
				metadata: {
					Status: 'In Progress',
					Scene: 'Scene 12A',
					'Frame Rate': 24,
					'Music Licensed': true,
				},
			};
			const text = 'Hold this shot a little longer.';
			const commentId = (await control.comments()).find((one) => one.text === text)?.id ?? '';
			const folder = idOf(folders, 'Day 01');
			const aboutFile = { resource: { id: file.id, type: 'file' }, details: { file, project } };
			return {
				collection: {
					resource: { id: demo.collections.selects, type: 'collection' },
					details: {
						collection: {
							id: demo.collections.selects,
							name: 'Selects',
							description: 'The best takes of every day',
							creator: { id: demo.users.owner, name: 'Olivia Owner' },
						},
						project,
					},
				},
				comment: {
					resource: { id: commentId, type: 'comment' },
					details: {
						comment: {
							id: commentId,
							text,
							author: { id: demo.users.owner, name: 'Olivia Owner' },
							timecode: '00:00:02:00',
							frame: 48,
							file_name: file.name,
							link: `https://next.frame.io/project/${project.id}/view/${file.id}?comment=${commentId}`,
							replies: [{ text: 'Extended by one second.' }],
						},
						file,
						project,
					},
				},
				customfield: {
					resource: { id: demo.fields.cut, type: 'customfield' },
					details: {
						customField: {
							id: demo.fields.cut,
							name: 'Cut',
							field_type: 'select',
							field_configuration: {
								options: [
									{ id: demo.options.cut.roughCut, display_name: 'Rough Cut' },
									{ id: demo.options.cut.fineCut, display_name: 'Fine Cut' },
									{ id: demo.options.cut.pictureLock, display_name: 'Picture Lock' },
								],
							},
						},
						project,
					},
				},
				file: aboutFile,
				folder: {
					resource: { id: folder, type: 'folder' },
					details: {
						folder: {
							id: folder,
							name: 'Day 01',
							path: 'Dailies / Day 01',
							folder_path: 'Dailies',
							creator: { id: demo.users.owner },
						},
						project,
					},
				},
				metadata: aboutFile,
				project: {
					resource: { id: project.id, type: 'project' },
					details: { project: { ...project, owner: { id: demo.users.owner } } },
				},
				share: {
					resource: { id: demo.shares.client, type: 'share' },
					details: {
						share: {
							id: demo.shares.client,
							name: 'Client Review',
							description: 'The cut and the poster for your notes',
							access: 'secure',
							short_url: expect.stringContaining('https://'),
						},
						project,
					},
				},
			};
		}

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
			const things = await demoThings();
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
				const { resource } = thingOf(things, type);
				await control.emit({ type, resource, workspaceId, projectId: demo.projects.film });
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
			for (const type of EVENT_TYPES) {
				const { resource, details } = thingOf(things, type);
				const item = items.flat().find((one) => one.type === type);
				const event = { type, resource, workspace: { id: workspaceId }, enriched: true };
				// Frame.io shows nothing any more of what is deleted.
				expect(item).toEqual(
					type.endsWith('.deleted')
						? {
								...event,
								account: { id: demo.account },
								project: { id: demo.projects.film },
								deliveryId: expect.any(String),
							}
						: expect.objectContaining(event),
				);
				if (!type.endsWith('.deleted')) expect(item).toMatchObject(details);
			}
			expect(JSON.stringify(items)).not.toMatch(/passphrase|avatar_url|media_links|Signature/);
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
				'dated more than five minutes ahead',
				() => ({ timestamp: Math.floor(Date.now() / 1000) + 5 * 60 + 30 }),
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
			const { n8n, control, server } = stage();
			const before = server.log.all().length;
			const answer = await control.deliver({
				url: hook.url,
				secret: hook.secret,
				body: comment,
				...change(hook.secret),
			});
			expect(answer).toEqual({ status: 401, body: 'Unauthorized' });
			expect(await n8n.listExecutions(workflow.id)).toEqual([]);
			expect(server.log.all().slice(before)).toContain('Frame.io Trigger refused a delivery: ');
		});

		test.each([['x-frameio-signature'], ['x-frameio-request-timestamp']])(
			'refuses an event whose header %s comes twice',
			async (header) => {
				const { n8n, control } = stage();
				const body = JSON.stringify(comment);
				const timestamp = String(Math.floor(Date.now() / 1000));
				const headers = {
					'content-type': 'application/json',
					'x-frameio-request-timestamp': [timestamp],
					'x-frameio-signature': [sign(hook.secret, timestamp, body)],
				};
				expect(await postRaw(hook.url, body, headers)).toBe(200);
				await n8n.waitForExecution(workflow.id);

				// The same once more, and another one, so that it is no repetition of what was answered.
				const other = JSON.stringify({ ...comment, project: { id: demo.projects.film } });
				const signature = sign(hook.secret, timestamp, other);
				const twice = { ...headers, 'x-frameio-signature': [signature] };
				const doubled = header === 'x-frameio-signature' ? signature : timestamp;
				expect(await postRaw(hook.url, other, { ...twice, [header]: [doubled, doubled] })).toBe(
					401,
				);
				const forged = header === 'x-frameio-signature' ? `v0=${'0'.repeat(64)}` : '1';
				for (const pair of [
					[forged, doubled],
					[doubled, forged],
				]) {
					expect(await postRaw(hook.url, other, { ...twice, [header]: pair })).toBe(401);
				}
				expect(await n8n.listExecutions(workflow.id)).toHaveLength(1);
				const answer = await control.deliver({
					url: hook.url,
					secret: hook.secret,
					body: other,
					timestamp,
				});
				expect(answer.status).toBe(200);
			},
		);

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

function thingOf(things: Record<string, Thing>, event: string): Thing {
	const thing = things[event.split('.')[0] ?? ''];
	if (!thing) throw new Error(`The demo data has nothing for ${event}.`);
	return thing;
}

/** Sends headers as they are, also one several times; returns the status of the answer. */
async function postRaw(
	url: string,
	body: string,
	headers: OutgoingHttpHeaders,
): Promise<number | undefined> {
	return await new Promise((resolve, reject) => {
		const sending = request(url, { method: 'POST', headers }, (answer) => {
			answer.resume();
			resolve(answer.statusCode);
		});
		sending.on('error', reject).end(body);
	});
}
