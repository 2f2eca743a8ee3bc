import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { Workflow, WorkflowFile, WorkflowNode } from '../../harness/n8n-client.mjs';
import { waitFor } from '../../harness/wait.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { sign } from '../../sandbox/webhooks.mjs';
import type { GetStage } from './stage.mjs';
import { byId, chain, frameIoCustomActionTrigger } from './workflows.mjs';

const TRIGGER = 'Frame.io Custom Action Trigger';
const NAME = 'Send to grading';

const FORM = {
	useForm: true,
	formTitle: 'Send back',
	formFields: {
		field: [
			{
				fieldName: 'reason',
				fieldType: 'select',
				options: { option: [{ name: 'Colors', value: 'color' }, { name: 'Sound' }] },
			},
			{ fieldName: 'urgent', fieldType: 'boolean' },
		],
	},
};

interface Registered {
	id: string;
	secret: string;
	url: string;
}

/** Actions in the menu of an asset that start workflows. */
export function customActionSuite(stage: GetStage): void {
	describe('the custom action trigger', () => {
		let workflow: Workflow | undefined;
		let fileId: string;

		beforeEach(async () => {
			const { files } = await stage().control.state();
			fileId = files.find(({ projectId }) => projectId === demo.projects.film)?.id ?? '';
		});

		/** What Frame.io has, as its own API tells it. */
		const actions = async () => await stage().control.customActions();
		const waitForActions = async (count: number): Promise<Registered[]> =>
			await waitFor(
				`${count} custom actions in Frame.io`,
				async () => {
					const found = await actions();
					for (const { secret } of found) stage().secrets.add(secret);
					return found.length === count ? found : undefined;
				},
				{ timeoutMs: 10_000, details: () => stage().server.log.tail() },
			);

		const trigger = (parameters: Record<string, unknown>): WorkflowNode =>
			frameIoCustomActionTrigger(stage().credential, {
				workspaceId: byId(demo.workspaces.studio),
				name: NAME,
				description: 'Hands the cut over',
				event: 'studio.grading',
				...parameters,
			});

		/** Saves and activates a workflow; returns its action as Frame.io has it. */
		async function activate(file: WorkflowFile): Promise<Registered> {
			const { n8n } = stage();
			workflow = await n8n.createWorkflow(file);
			await n8n.activate(workflow);
			const [action] = await waitForActions(1);
			if (!action) throw new Error('There is no action.');
			await n8n.waitForWebhook(action.url);
			return action;
		}

		const run = async (
			action: Registered,
			data?: Record<string, unknown>,
			interactionId?: string,
		) => {
			const answer = await stage().control.runAction({
				actionId: action.id,
				resource: { id: fileId, type: 'file' },
				...(data && { data }),
				...(interactionId !== undefined && { interactionId }),
			});
			const reply: unknown = answer.body === '' ? undefined : JSON.parse(answer.body);
			return { status: answer.status, reply, interactionId: answer.interactionId };
		};

		const workflowId = () => workflow?.id ?? '';
		const executions = async () => await stage().n8n.listExecutions(workflowId());

		afterEach(async () => {
			const { n8n } = stage();
			if (!workflow) return;
			await n8n.deactivate(workflow);
			await waitForActions(0);
			await n8n.deleteWorkflow(workflow);
			workflow = undefined;
		});

		test('starts the workflow with the asset, and answers with the message at once', async () => {
			const action = await activate(
				chain(
					'Custom action: at once',
					trigger({
						messageTitle: 'Sent',
						messageDescription: '={{ "By " + $json.body.user.id }}',
					}),
				),
			);
			const answer = await run(action);
			expect(answer).toMatchObject({
				status: 200,
				reply: { title: 'Sent', description: `By ${demo.users.editor}` },
			});
			const execution = await stage().n8n.waitForExecution(workflowId());
			expect(execution.json(TRIGGER).map(({ value }) => value)).toEqual([
				expect.objectContaining({
					action: { id: action.id, name: NAME, event: 'studio.grading' },
					interactionId: answer.interactionId,
					resource: { id: fileId, type: 'file' },
					file: expect.objectContaining({ id: fileId }),
					answers: {},
					enriched: true,
				}),
			]);
		});

		test('asks with the form first, and starts the workflow once with the answers', async () => {
			const action = await activate(chain('Custom action: form', trigger(FORM)));
			const form = await run(action);
			expect(form.reply).toMatchObject({
				title: 'Send back',
				fields: [
					{ type: 'select', name: 'reason', options: [{ value: 'color' }, { value: 'Sound' }] },
					{ type: 'boolean', name: 'urgent' },
				],
			});
			expect(await executions()).toEqual([]);

			const data = { reason: 'color', urgent: 'true' };
			const first = await run(action, data, form.interactionId);
			// Frame.io tries again when an answer got lost.
			const again = await run(action, data, form.interactionId);
			expect(again).toEqual(first);
			const execution = await stage().n8n.waitForExecution(workflowId());
			expect(execution.json(TRIGGER)[0]?.value).toMatchObject({
				interactionId: form.interactionId,
				answers: { reason: 'color', urgent: true },
			});
			expect(await executions()).toHaveLength(1);
		});

		test('leads through two pages, and knows the answers of both in item and message', async () => {
			const action = await activate(
				chain(
					'Custom action: two pages',
					trigger({
						...FORM,
						secondPage: 'answer',
						secondPageField: 'reason',
						secondPageAnswer: 'color',
						secondPageTitle: 'Colors',
						secondPageFields: { field: [{ fieldName: 'note', fieldType: 'textarea' }] },
						messageTitle: '={{ $json.body.data.reason }}: {{ $json.body.data.note }}',
					}),
				),
			);
			const { interactionId } = await run(action);
			const page = await run(action, { reason: 'color', urgent: false }, interactionId);
			expect(page.reply).toMatchObject({ title: 'Colors', fields: [{ label: 'note' }] });
			expect(await executions()).toEqual([]);
			const name = /"name":"([^"]+)"/.exec(JSON.stringify(page.reply))?.[1] ?? '';
			const end = await run(action, { [name]: 'darker' }, interactionId);
			expect(end.reply).toMatchObject({ title: 'color: darker' });
			const execution = await stage().n8n.waitForExecution(workflowId());
			expect(execution.json(TRIGGER)[0]?.value).toMatchObject({
				interactionId,
				answers: { reason: 'color', urgent: false, note: 'darker' },
			});
		});

		test("replies with the last node's first item", async () => {
			const action = await activate(
				chain(
					'Custom action: last node',
					trigger({ responseMode: 'lastNode' }),
					code('Reply', 'return [{ json: { title: "Graded", link: "https://example.com/cut" } }];'),
				),
			);
			expect((await run(action)).reply).toMatchObject({
				title: 'Graded',
				fields: [{ type: 'link', value: 'https://example.com/cut' }],
			});
		});

		test('says that a workflow failed, and does not run it again', async () => {
			const action = await activate(
				chain(
					'Custom action: failing',
					trigger({ responseMode: 'lastNode' }),
					code('Fail', 'throw new Error("broken on purpose");'),
				),
			);
			const answer = await run(action);
			expect(answer).toMatchObject({ status: 200, reply: { title: 'The workflow failed' } });
			expect(await run(action, undefined, answer.interactionId)).toEqual(answer);
			expect(await executions()).toHaveLength(1);
		});

		test('replies with the JSON of Respond to Webhook', async () => {
			const file = chain(
				'Custom action: respond',
				trigger({ responseMode: 'responseNode' }),
				respond({ title: 'One more', fields: [{ type: 'text', name: 'note', label: 'Note' }] }),
			);
			// n8n's node insists on a Webhook node before it; a disabled one will do.
			const webhook = {
				name: 'Webhook',
				type: 'n8n-nodes-base.webhook',
				typeVersion: 2,
				parameters: { path: 'never-called' },
				disabled: true,
			};
			const action = await activate({
				...file,
				nodes: [...file.nodes, webhook],
				connections: {
					...file.connections,
					Webhook: { main: [[{ node: 'Respond', type: 'main', index: 0 }]] },
				},
			});
			const answer = await run(action);
			expect(answer.reply).toEqual({
				title: 'One more',
				description: '',
				fields: [{ type: 'text', name: 'note', label: 'Note' }],
			});
			// The answers to the workflow's own form start it again, in the same interaction.
			await run(action, { note: 'darker' }, answer.interactionId);
			const execution = await stage().n8n.waitForExecution(workflowId(), (one) =>
				JSON.stringify(one.json(TRIGGER)[0]?.value).includes('darker'),
			);
			expect(execution.summary()).toContain('success');
		});

		test.each([
			['lastNode', []],
			['responseNode', [respond({ title: 'Too late' })]],
		])(
			'answers by itself after the time limit while the workflow goes on (%s)',
			async (responseMode, nodes) => {
				const { server, n8n } = stage();
				const action = await activate(
					chain(
						`Custom action: late ${responseMode}`,
						trigger({
							responseMode,
							options: { timeLimit: 5, lateTitle: 'Patience', lateDescription: 'Still at it' },
						}),
						{
							name: 'Wait',
							type: 'n8n-nodes-base.wait',
							typeVersion: 1.1,
							parameters: { amount: 6, unit: 'seconds' },
							webhookId: '8f1d3c52-6b7a-4f55-9d0e-4d8f1c1f9a01',
						},
						...nodes,
					),
				);
				const before = server.log.all().length;
				expect(await run(action)).toMatchObject({
					status: 200,
					reply: { title: 'Patience', description: 'Still at it' },
				});
				const execution = await n8n.waitForExecution(workflowId());
				expect(execution.summary()).toContain('success');
				expect(await executions()).toHaveLength(1);
				// n8n's own answer comes now and leads nowhere.
				await n8n.listExecutions();
				const said = server.log.all().slice(before);
				expect(said.length).toBeGreaterThan(0);
				expect(said).not.toMatch(
					/ERR_HTTP_HEADERS_SENT|Error in handling webhook|Cannot set headers/,
				);
			},
		);

		test.each<[string, (secret: string) => Record<string, unknown>]>([
			['signed with another secret', () => ({ secret: 'not-the-secret' })],
			[
				'dated more than five minutes ahead',
				() => ({ timestamp: Math.floor(Date.now() / 1000) + 5 * 60 + 30 }),
			],
			[
				'whose signature comes twice',
				(secret) => {
					const timestamp = String(Math.floor(Date.now() / 1000));
					const signature = sign(secret, timestamp, '{}');
					// What a server makes of two headers of one name.
					return { body: '{}', timestamp, signature: `${signature}, ${signature}` };
				},
			],
		])('refuses a call %s and starts nothing', async (_how, change) => {
			const { control, server } = stage();
			const action = await activate(chain('Custom action: forged', trigger({})));
			const before = server.log.all().length;
			const answer = await control.deliver({
				url: action.url,
				secret: action.secret,
				body: { action_id: action.id, interaction_id: 'i', type: 'studio.grading' },
				...change(action.secret),
			});
			expect(answer).toEqual({ status: 401, body: 'Unauthorized' });
			expect(await executions()).toEqual([]);
			expect(server.log.all().slice(before)).toContain('Trigger refused a call: ');
		});

		test('uses an action of its own for a test run, which one can tell from the other', async () => {
			const { n8n, control } = stage();
			const action = await activate(chain('Custom action: test run', trigger({})));
			if (!workflow) throw new Error('There is no workflow.');
			await n8n.listenForTestEvent(workflow, TRIGGER);
			const test = (await waitForActions(2)).find(({ id }) => id !== action.id);
			expect(test).toMatchObject({ name: `${NAME} (test)` });
			expect(test?.url).toContain('/webhook-test/');
			await control.runAction({
				actionId: test?.id ?? '',
				resource: { id: fileId, type: 'file' },
			});
			const [left] = await waitForActions(1);
			expect(left?.id).toBe(action.id);
		});
	});
}

function code(name: string, jsCode: string): WorkflowNode {
	return { name, type: 'n8n-nodes-base.code', typeVersion: 2, parameters: { jsCode } };
}

function respond(body: Record<string, unknown>): WorkflowNode {
	return {
		name: 'Respond',
		type: 'n8n-nodes-base.respondToWebhook',
		typeVersion: 1.5,
		parameters: { respondWith: 'json', responseBody: JSON.stringify(body), options: {} },
	};
}
