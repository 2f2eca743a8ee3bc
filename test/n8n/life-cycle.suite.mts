import { randomUUID } from 'node:crypto';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import {
	type CredentialReference,
	readWorkflow,
	type Workflow,
	type WorkflowNode,
} from '../../harness/n8n-client.mjs';
import { waitFor } from '../../harness/wait.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { FrameIoAdmin } from './frameio-admin.mjs';
import { type GetStage, SERVICE_ACCOUNT, serviceAccount } from './stage.mjs';
import { byId, chain, frameIoCustomActionTrigger, frameIoTrigger } from './workflows.mjs';

const { studio, marketing } = demo.workspaces;

/** A webhook or a custom action as Frame.io has it. */
interface Registered {
	kind: 'webhooks' | 'actions';
	id: string;
	url: string;
	secret: string;
	workspaceId: string;
	active: boolean;
	/** What the parameters of the node made of it. */
	settings: unknown;
}

/** What is tested of each of the two triggers. */
interface Trigger {
	kind: Registered['kind'];
	name: string;
	node: (parameters?: Record<string, unknown>) => WorkflowNode;
	/** What the node asks for as it is, and after which change of its parameters what else. */
	settings: unknown;
	change: { parameters: Record<string, unknown>; settings: unknown };
	/** What Frame.io sends to it, and the workflow starts with. */
	body: (registered: Registered) => Record<string, unknown>;
}

/** What becomes of webhooks and custom actions when people do something with their workflows, or in Frame.io. */
export function lifeCycleSuite(stage: GetStage): void {
	/** Of each test its own, so that none waits for the limits that another one has used up. */
	let credential: CredentialReference;

	const webhook: Trigger = {
		kind: 'webhooks',
		name: 'Frame.io Trigger',
		node: (parameters) =>
			frameIoTrigger(credential, {
				workspaceId: byId(studio),
				events: ['comment.created'],
				details: 'ids',
				...parameters,
			}),
		settings: ['comment.created'],
		change: {
			parameters: { events: ['comment.created', 'file.ready'] },
			settings: ['comment.created', 'file.ready'],
		},
		body: () => ({ type: 'comment.created', resource: { id: randomUUID(), type: 'comment' } }),
	};
	const action: Trigger = {
		kind: 'actions',
		name: 'Frame.io Custom Action Trigger',
		node: (parameters) =>
			frameIoCustomActionTrigger(credential, {
				workspaceId: byId(studio),
				name: 'Send to grading',
				description: 'Hands the cut over',
				event: 'studio.grading',
				...parameters,
			}),
		settings: ['Send to grading', 'Hands the cut over'],
		change: {
			parameters: { name: 'Send to sound', description: 'Hands the mix over' },
			settings: ['Send to sound', 'Hands the mix over'],
		},
		body: ({ id }) => ({
			type: 'studio.grading',
			action_id: id,
			interaction_id: randomUUID(),
			resource: { id: randomUUID(), type: 'file' },
		}),
	};

	/** Everything that is registered in Frame.io, whoever made it. */
	async function registered(): Promise<Registered[]> {
		const { control, secrets } = stage();
		const all: Registered[] = [
			...(await control.webhooks()).map(({ events, ...hook }) => ({
				...hook,
				kind: 'webhooks' as const,
				settings: events,
			})),
			...(await control.customActions()).map(({ name, description, ...one }) => ({
				...one,
				kind: 'actions' as const,
				settings: [name, description],
			})),
		];
		for (const { secret } of all) secrets.add(secret);
		return all;
	}

	describe('the life cycle of webhooks and custom actions', () => {
		let admin: FrameIoAdmin;
		let others: Registered[];
		let workflows: Workflow[];

		beforeEach(async () => {
			const { sandbox, control, n8n } = stage();
			await control.rateLimits({ enabled: false });
			credential = await n8n.createCredential(
				SERVICE_ACCOUNT,
				'Frame.io of the test',
				serviceAccount(sandbox),
			);
			admin = await FrameIoAdmin.signIn(sandbox);
			// Other programs listen in both workspaces, one of them to the same events.
			for (const workspaceId of [studio, marketing]) {
				await admin.create('webhooks', workspaceId, {
					name: 'n8n: New comments (Frame.io Trigger)',
					url: 'https://other.example/webhook/events',
					events: ['comment.created'],
				});
				await admin.create('actions', workspaceId, {
					name: 'Send to grading',
					description: 'Hands the cut over',
					event: 'studio.grading',
					url: 'https://other.example/webhook/grading',
				});
			}
			others = await registered();
			expect(others).toHaveLength(4);
			workflows = [];
		});

		afterEach(async () => {
			const { control } = stage();
			await control.clearFaults();
			for (const workflow of workflows) await remove(workflow);
			expect(await registered()).toEqual(others);
			await control.rateLimits({ enabled: true });
		});

		async function save(name: string, ...nodes: WorkflowNode[]): Promise<Workflow> {
			// Two triggers in a chain would follow each other.
			const file = { ...chain(name, ...nodes), connections: {} };
			const workflow = await stage().n8n.createWorkflow(file);
			workflows.push(workflow);
			return workflow;
		}

		/** Archives a workflow, active or not, and deletes it. */
		async function remove(workflow: Workflow): Promise<void> {
			const { n8n } = stage();
			await n8n.archiveWorkflow(workflow);
			await n8n.waitForPublication(workflow);
			await n8n.deleteArchivedWorkflow(workflow);
			workflows = workflows.filter(({ id }) => id !== workflow.id);
		}

		async function activate(workflow: Workflow): Promise<void> {
			const { n8n } = stage();
			await n8n.activate(workflow);
			expect(await n8n.waitForPublication(workflow)).toEqual({ status: 'published', errors: [] });
		}

		async function deactivate(workflow: Workflow): Promise<void> {
			const { n8n } = stage();
			await n8n.deactivate(workflow);
			const { status } = await n8n.waitForPublication(workflow);
			expect(status).toBe('not_published');
		}

		/** Saves another version of an active workflow and publishes it. */
		async function change(
			workflow: Workflow,
			changed: (node: WorkflowNode) => WorkflowNode,
		): Promise<void> {
			await activate(await stage().n8n.changeWorkflow(workflow, changed));
		}

		const withParameters =
			(parameters: Record<string, unknown>) =>
			(node: WorkflowNode): WorkflowNode => ({
				...node,
				parameters: { ...node.parameters, ...parameters },
			});

		/** What n8n has in Frame.io; what others have there must be as it was. */
		async function ours(): Promise<Registered[]> {
			const all = await registered();
			const ids = new Set(others.map(({ id }) => id));
			expect(all.filter(({ id }) => ids.has(id))).toEqual(others);
			return all.filter(({ id }) => !ids.has(id));
		}

		/** The only one that n8n has there, which must work. */
		async function theOnly(
			trigger: Trigger,
			workflow: Workflow,
			expected: { workspaceId?: string; settings?: unknown } = {},
		): Promise<Registered> {
			const { kind, settings } = trigger;
			const all = await ours();
			expect(all).toEqual([
				expect.objectContaining({ kind, active: true, workspaceId: studio, settings, ...expected }),
			]);
			const [one] = all;
			if (!one) throw new Error('There is none.');
			await works(one, trigger, workflow);
			return one;
		}

		/** Calls it as Frame.io does: its secret must be the one that the node knows. */
		async function works(one: Registered, { body }: Trigger, workflow: Workflow): Promise<void> {
			const { n8n, control } = stage();
			const { url, secret } = one;
			const count = async () => (await n8n.listExecutions(workflow.id)).length;
			const before = await count();
			const answer = await control.deliver({ url, secret, body: body(one) });
			expect(answer.status).toBe(200);
			await waitFor(
				'the execution',
				async () => ((await count()) === before + 1 ? true : undefined),
				{ timeoutMs: 10_000 },
			);
		}

		describe.each([
			['Frame.io Trigger', webhook],
			['Frame.io Custom Action Trigger', action],
		])('%s', (_name, trigger) => {
			test('has one while the workflow is active, and none before and after', async () => {
				const workflow = await save('Life cycle: plain', trigger.node());
				expect(await ours()).toEqual([]);
				await activate(workflow);
				const first = await theOnly(trigger, workflow);
				await deactivate(workflow);
				expect(await ours()).toEqual([]);
				await activate(workflow);
				const second = await theOnly(trigger, workflow);
				expect(second.id).not.toBe(first.id);
				expect(second.secret).not.toBe(first.secret);
			});

			test('has the one that fits after each change while the workflow is active', async () => {
				const { n8n } = stage();
				const workflow = await save('Life cycle: changed', trigger.node());
				await activate(workflow);
				const first = await theOnly(trigger, workflow);

				// Saving alone changes nothing.
				const { parameters, settings } = trigger.change;
				const changed = await n8n.changeWorkflow(workflow, withParameters(parameters));
				expect(await theOnly(trigger, workflow)).toEqual(first);
				await activate(changed);
				await theOnly(trigger, workflow, { settings });

				await change(workflow, withParameters({ workspaceId: byId(marketing) }));
				await theOnly(trigger, workflow, { settings, workspaceId: marketing });

				await change(workflow, (node) => ({ ...node, name: 'Another name' }));
				await theOnly(trigger, workflow, { settings, workspaceId: marketing });

				await change(workflow, withParameters(trigger.node().parameters));
				await theOnly(trigger, workflow);
			});

			test('has none after the active workflow is archived and deleted', async () => {
				const workflow = await save('Life cycle: deleted', trigger.node());
				await activate(workflow);
				const gone = await theOnly(trigger, workflow);
				await remove(workflow);
				expect(await ours()).toEqual([]);
				const { url, secret } = gone;
				const answer = await stage().control.deliver({ url, secret, body: trigger.body(gone) });
				expect(answer.status).toBe(404);
			});

			test("has one of its own after n8n's own export is imported again", async () => {
				const { n8n } = stage();
				const workflow = await save('Life cycle: exported', trigger.node());
				await activate(workflow);
				const file = await n8n.exportWorkflow(workflow);
				expect(JSON.parse(file)).toMatchObject({ active: true, id: workflow.id });
				const original = await theOnly(trigger, workflow);

				// Beside the original, whose address it has, n8n does not activate it.
				const copy = await n8n.createWorkflow(readWorkflow(file));
				workflows.push(copy);
				await expect(n8n.activate(copy)).rejects.toThrow('conflict');
				expect(await theOnly(trigger, workflow)).toEqual(original);

				await remove(workflow);
				expect(await ours()).toEqual([]);
				await activate(copy);
				const imported = await theOnly(trigger, copy);
				expect(imported.url).toBe(original.url);
				expect(imported.secret).not.toBe(original.secret);
			});

			test('has one that works again after somebody disabled or deleted it in Frame.io', async () => {
				const workflow = await save('Life cycle: disturbed', trigger.node());
				await activate(workflow);
				const first = await theOnly(trigger, workflow);
				await admin.change(trigger.kind, first.id, { active: false });
				expect(await ours()).toMatchObject([{ id: first.id, active: false }]);
				await deactivate(workflow);
				expect(await ours()).toEqual([]);
				await activate(workflow);

				const second = await theOnly(trigger, workflow);
				await admin.delete(trigger.kind, second.id);
				expect(await ours()).toEqual([]);
				await deactivate(workflow);
				await activate(workflow);
				await theOnly(trigger, workflow);
			});

			test('leaves that of another workflow on the same workspace alone', async () => {
				const one = await save('Life cycle: twins', trigger.node());
				const other = await save('Life cycle: twins', trigger.node());
				await activate(one);
				const { id } = await theOnly(trigger, one);
				await activate(other);
				const both = await ours();
				expect(both).toHaveLength(2);
				const kept = both.find((candidate) => candidate.id !== id);
				if (!kept) throw new Error('The second workflow has none.');
				await works(kept, trigger, other);

				await change(one, withParameters(trigger.change.parameters));
				expect(await ours()).toHaveLength(2);
				expect(await ours()).toContainEqual(kept);
				await deactivate(one);
				expect(await ours()).toEqual([kept]);
				await activate(one);
				expect(await ours()).toHaveLength(2);
				await remove(one);
				expect(await theOnly(trigger, other)).toEqual(kept);
			});
		});

		test('switching one of two triggers off leaves the other as it was', async () => {
			const workflow = await save('Life cycle: both', webhook.node(), action.node());
			await activate(workflow);
			expect((await ours()).map(({ kind }) => kind)).toEqual(['webhooks', 'actions']);
			const [, kept] = await ours();
			const toggle = (disabled: boolean) => (node: WorkflowNode) =>
				node.name === webhook.name ? { ...node, disabled } : node;
			await change(workflow, toggle(true));
			expect(await ours()).toEqual([kept]);
			await change(workflow, toggle(false));
			expect(await ours()).toHaveLength(2);
			expect(await ours()).toContainEqual(kept);
		});

		test('nothing is left of an activation that Frame.io refuses', async () => {
			const { n8n, control } = stage();
			const refusal = { status: 403, json: { errors: [{ detail: 'Forbidden' }] } };
			for (const operationId of ['webhooks.create', 'actions.create']) {
				await control.addFault({ service: 'api', operationId, times: 100, action: refusal });
			}
			const started = [
				[await save('Life cycle: refused webhook', webhook.node()), webhook],
				[await save('Life cycle: refused action', action.node()), action],
			] as const;
			// n8n tries five times, for fifteen seconds.
			for (const [workflow] of started) await n8n.activate(workflow);
			const words = ['Webhooks', 'Custom actions'];
			for (const [index, [workflow]] of started.entries()) {
				expect(await n8n.waitForPublication(workflow)).toEqual({
					status: 'failed',
					errors: [
						expect.stringContaining(`${words[index]} need an admin role in the Frame.io account`),
					],
				});
			}
			expect(await ours()).toEqual([]);

			await control.clearFaults();
			for (const [workflow, trigger] of started) {
				await deactivate(workflow);
				expect(await ours()).toEqual([]);
				await activate(workflow);
				await theOnly(trigger, workflow);
				await deactivate(workflow);
			}
		});

		test('what Frame.io does not let go stays known, and goes with the next activation', async () => {
			const { n8n, control } = stage();
			const refusal = { status: 403, json: { errors: [{ detail: 'Forbidden' }] } };
			const workflow = await save('Life cycle: kept', webhook.node(), action.node());
			await activate(workflow);
			const before = await ours();
			expect(before).toHaveLength(2);
			for (const operationId of ['webhooks.delete', 'actions.delete']) {
				await control.addFault({ service: 'api', operationId, times: 100, action: refusal });
			}
			await n8n.deactivate(workflow);
			await n8n.waitForPublication(workflow);
			expect(await ours()).toEqual(before);
			await control.clearFaults();
			await activate(workflow);
			expect((await ours()).map(({ kind }) => kind)).toEqual(['webhooks', 'actions']);
			await deactivate(workflow);
			expect(await ours()).toEqual([]);
		});
	});
}
