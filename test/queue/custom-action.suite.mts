import { afterEach, describe, expect, test } from '@jest/globals';

import type { Workflow, WorkflowNode } from '../../harness/n8n-client.mjs';
import { waitFor } from '../../harness/wait.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, chain } from '../n8n/workflows.mjs';
import { type GetQueueStage, workersOf } from './stage.mjs';

function code(jsCode: string): WorkflowNode {
	return { name: 'Code', type: 'n8n-nodes-base.code', typeVersion: 2, parameters: { jsCode } };
}

const RESPOND: WorkflowNode = {
	name: 'Respond',
	type: 'n8n-nodes-base.respondToWebhook',
	typeVersion: 1.5,
	parameters: {
		respondWith: 'json',
		responseBody: JSON.stringify({ title: 'From Respond to Webhook' }),
		options: {},
	},
};

/** n8n's Respond to Webhook insists on a Webhook node before it; a disabled one will do. */
const NEVER_CALLED: WorkflowNode = {
	name: 'Webhook',
	type: 'n8n-nodes-base.webhook',
	typeVersion: 2,
	parameters: { path: 'never-called' },
	disabled: true,
};

/** Replies to Frame.io that a worker makes and main gives. */
export function customActionSuite(stage: GetQueueStage): void {
	describe('a custom action', () => {
		let workflow: Workflow | undefined;

		afterEach(async () => {
			if (workflow) await stage().n8n.deactivate(workflow);
			workflow = undefined;
		});

		test.each<[string, string, WorkflowNode, string]>([
			['at once', 'onReceived', code('return [];'), 'Thank you'],
			['with the last node', 'lastNode', code("return [{ json: { title: 'Graded' } }];"), 'Graded'],
			['with Respond to Webhook', 'responseNode', RESPOND, 'From Respond to Webhook'],
			[
				'that the workflow failed',
				'lastNode',
				code("throw new Error('broken on purpose');"),
				'The workflow failed',
			],
		])(
			'is replied to %s, though a worker runs the workflow',
			async (_how, responseMode, node, title) => {
				const { n8n, control, credential } = stage();
				const trigger: WorkflowNode = {
					name: 'Frame.io Custom Action Trigger',
					type: 'n8n-nodes-frameio.frameIoCustomActionTrigger',
					typeVersion: 1.1,
					parameters: {
						workspaceId: byId(demo.workspaces.studio),
						name: 'Send to grading',
						description: 'Hands the cut over',
						event: 'studio.grading',
						responseMode,
					},
					credentials: { [credential.type]: { id: credential.id, name: credential.name } },
				};
				const file = chain(`Custom action, ${title}`, trigger, node);
				workflow = await n8n.createWorkflow({
					...file,
					nodes: node === RESPOND ? [...file.nodes, NEVER_CALLED] : file.nodes,
					connections: {
						...file.connections,
						...(node === RESPOND && {
							[NEVER_CALLED.name]: { main: [[{ node: RESPOND.name, type: 'main', index: 0 }]] },
						}),
					},
				});
				await n8n.activate(workflow);
				const action = await waitFor(
					'the action in Frame.io',
					async () => (await control.customActions()).at(-1),
					{ timeoutMs: 10_000 },
				);
				await n8n.waitForWebhook(action.url);
				const { files } = await control.state();
				const id = files.find(({ projectId }) => projectId === demo.projects.film)?.id ?? '';
				const answer = await control.runAction({
					actionId: action.id,
					resource: { id, type: 'file' },
				});

				const reply: unknown = JSON.parse(answer.body);
				expect({ status: answer.status, reply }).toMatchObject({ status: 200, reply: { title } });
				const execution = await n8n.waitForExecution(workflow.id);
				expect(workersOf(execution.id, stage())).toHaveLength(1);
			},
		);
	});
}
