import { account, webhook, surroundingWorkspace } from '../fields/locators';
import { operation } from '../operation';
import { DELETED } from '../output/deleted';

export const deleteWebhook = operation({
	name: 'Delete',
	action: 'Delete webhook',
	description: 'Delete a webhook from its workspace',
	endpoints: ['DELETE /v4/accounts/{account_id}/webhooks/{webhook_id}'],
	properties: [account, surroundingWorkspace, webhook],
	async run(call) {
		await call.send('DELETE /v4/accounts/{account_id}/webhooks/{webhook_id}', {
			path: { webhook_id: await call.id('webhookId') },
		});
		return DELETED;
	},
});
