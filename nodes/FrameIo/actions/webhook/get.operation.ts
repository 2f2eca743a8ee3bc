import { CREATOR_INCLUDE, includeCreator } from '../fields/creators';
import { account, webhook, surroundingWorkspace } from '../fields/locators';
import { operation } from '../operation';

export const getWebhook = operation({
	name: 'Get',
	action: 'Get webhook',
	description: 'Get a webhook with its settings, but without its secret',
	endpoints: ['GET /v4/accounts/{account_id}/webhooks/{webhook_id}'],
	properties: [
		account,
		surroundingWorkspace,
		webhook,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [includeCreator],
		},
	],
	async run(call) {
		const { data } = await call.send('GET /v4/accounts/{account_id}/webhooks/{webhook_id}', {
			path: { webhook_id: await call.id('webhookId') },
			query: call.collection('options').flag('includeCreator') ? CREATOR_INCLUDE : {},
		});
		return data;
	},
});
