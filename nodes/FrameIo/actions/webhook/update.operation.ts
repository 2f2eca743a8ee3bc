import type { BodyFor } from '../../transport/contract';
import { EVENT_TYPES } from '../../trigger/events';
import { calledAddress } from '../fields/addresses';
import { account, surroundingWorkspace, webhook } from '../fields/locators';
import { checkedName } from '../fields/names';
import { operation } from '../operation';
import { webhookEvents } from './events';

const ENDPOINT = 'PATCH /v4/accounts/{account_id}/webhooks/{webhook_id}';

type Changes = BodyFor<typeof ENDPOINT>['data'];

export const updateWebhook = operation({
	name: 'Update',
	action: 'Update webhook',
	description: 'Change the address, events or name of a webhook, or turn it on or off',
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingWorkspace,
		webhook,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Active',
					name: 'active',
					type: 'boolean',
					default: true,
					description: 'Whether Frame.io sends events to the webhook',
				},
				webhookEvents,
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. Notify the newsroom',
					description: 'Up to 255 characters',
				},
				{
					displayName: 'URL',
					name: 'url',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://example.com/frame-io',
					description: 'Address to which Frame.io sends the events',
				},
			],
		},
	],
	async run(call) {
		const fields = call.collection('updateFields');
		const name = fields.text('name');
		const url = fields.text('url');
		const changes: Changes = {
			active: fields.flag('active'),
			events: fields.choices('events', 'Events', EVENT_TYPES),
			...(name !== undefined && { name: checkedName(call, name) }),
			...(url !== undefined && { url: calledAddress(call.reject, url) }),
		};
		const { data } = await call.send(ENDPOINT, {
			path: { webhook_id: await call.id('webhookId') },
			body: { data: call.someOf(changes) },
		});
		return data;
	},
});
