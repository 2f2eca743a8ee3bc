import { EVENT_TYPES } from '../../trigger/events';
import { calledAddress } from '../fields/addresses';
import { account, workspace } from '../fields/locators';
import { nameFor } from '../fields/names';
import { operation } from '../operation';
import { webhookEvents } from './events';

export const createWebhook = operation({
	name: 'Create',
	action: 'Create webhook',
	description:
		'Create a webhook that sends the events of a workspace to an address. The output has its secret, which Frame.io shows only this once.',
	inOrder: true,
	endpoints: ['POST /v4/accounts/{account_id}/workspaces/{workspace_id}/webhooks'],
	properties: [
		account,
		workspace,
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Notify the newsroom',
			description: 'Up to 255 characters',
		},
		{
			displayName: 'URL',
			name: 'url',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. https://example.com/frame-io',
			description: 'Address to which Frame.io sends the events',
		},
		{ ...webhookEvents, required: true },
	],
	async run(call) {
		const { data } = await call.send(
			'POST /v4/accounts/{account_id}/workspaces/{workspace_id}/webhooks',
			{
				path: { workspace_id: await call.id('workspaceId') },
				body: {
					data: {
						name: nameFor(call, 'name'),
						url: calledAddress(call.reject, call.requiredText('url')),
						events: call.severalOf('events', EVENT_TYPES),
					},
				},
			},
		);
		return data;
	},
});
