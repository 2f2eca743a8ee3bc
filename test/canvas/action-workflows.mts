import type { CredentialReference, WorkflowFile, WorkflowNode } from '../../harness/n8n-client.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, chain } from '../n8n/workflows.mjs';

/** What all of them put into the menu of an asset. */
export const ACTION = 'Send to grading';

function trigger(
	{ type, id, name }: CredentialReference,
	parameters: Record<string, unknown>,
): WorkflowNode {
	return {
		name: 'Frame.io Custom Action Trigger',
		type: 'n8n-nodes-frameio.frameIoCustomActionTrigger',
		typeVersion: 1.1,
		position: [0, 0],
		parameters: {
			workspaceId: { ...byId(demo.workspaces.studio), mode: 'list', cachedResultName: 'Studio' },
			name: ACTION,
			description: 'Hands the cut over to the grading team',
			event: 'studio.grading',
			...parameters,
		},
		credentials: { [type]: { id, name } },
	};
}

/** Replies at once with a message. */
export const withMessage = (credential: CredentialReference): WorkflowFile =>
	chain(
		'Custom action: a message',
		trigger(credential, {
			messageTitle: 'Sent to grading',
			messageDescription: 'The team looks at it today. You get a comment when it is done.',
		}),
	);

/** Asks two questions, the second one only when the first answer asks for it. */
export const withTwoForms = (credential: CredentialReference): WorkflowFile =>
	chain(
		'Custom action: two forms',
		trigger(credential, {
			useForm: true,
			formTitle: 'For the grading team',
			formDescription: 'The grading team gets your answers with the cut.',
			formFields: {
				field: [
					{
						fieldLabel: 'What is wrong?',
						fieldName: 'reason',
						fieldType: 'select',
						options: {
							option: [
								{ name: 'The colors are off', value: 'color' },
								{ name: 'It is too dark', value: 'dark' },
							],
						},
						startingValue: 'color',
					},
					{ fieldLabel: 'Needed today', fieldName: 'urgent', fieldType: 'boolean' },
				],
			},
			secondPage: 'answer',
			secondPageField: 'reason',
			secondPageAnswer: 'color',
			secondPageTitle: 'Which colors?',
			secondPageDescription: 'A word or two are enough.',
			secondPageFields: {
				field: [{ fieldLabel: 'Colors', fieldName: 'colors', fieldType: 'text' }],
			},
			messageTitle: 'Sent to grading',
			messageDescription: '={{ "Noted: " + $json.body.data.colors }}',
		}),
	);

/** Lets n8n's Respond to Webhook node reply, with a link. */
export function withRespondNode(credential: CredentialReference): WorkflowFile {
	const reply = {
		title: 'The grading room is ready',
		description: 'It stays open until tonight.',
		link: 'https://example.com/grading/12',
		linkLabel: 'Open the grading room',
	};
	const file = chain(
		'Custom action: Respond to Webhook',
		trigger(credential, { responseMode: 'responseNode' }),
		{
			name: 'Respond to Webhook',
			type: 'n8n-nodes-base.respondToWebhook',
			typeVersion: 1.5,
			position: [240, 0],
			parameters: { respondWith: 'json', responseBody: JSON.stringify(reply), options: {} },
		},
	);
	// n8n's node insists on a Webhook node before it; a disabled one will do.
	const webhook: WorkflowNode = {
		name: 'Webhook',
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		position: [0, 192],
		parameters: { path: 'never-called' },
		disabled: true,
	};
	return {
		...file,
		nodes: [...file.nodes, webhook],
		connections: {
			...file.connections,
			Webhook: { main: [[{ node: 'Respond to Webhook', type: 'main', index: 0 }]] },
		},
	};
}

/** Takes longer than Frame.io waits, and says nothing about it: the trigger's own words are shown. */
export const tooSlow = (credential: CredentialReference): WorkflowFile =>
	chain(
		'Custom action: too slow',
		trigger(credential, { responseMode: 'lastNode', options: { timeLimit: 5 } }),
		{
			name: 'Wait',
			type: 'n8n-nodes-base.wait',
			typeVersion: 1.1,
			position: [240, 0],
			parameters: { amount: 6, unit: 'seconds' },
			webhookId: '8f1d3c52-6b7a-4f55-9d0e-4d8f1c1f9a02',
		},
	);
