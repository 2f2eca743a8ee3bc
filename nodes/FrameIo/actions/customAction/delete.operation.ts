import { account, customAction, surroundingWorkspace } from '../fields/locators';
import { operation } from '../operation';
import { DELETED } from '../output/deleted';

export const deleteCustomAction = operation({
	name: 'Delete',
	action: 'Delete custom action',
	description: 'Delete a custom action from its workspace',
	endpoints: ['DELETE /v4/accounts/{account_id}/actions/{action_id}'],
	properties: [account, surroundingWorkspace, customAction],
	async run(call) {
		await call.send('DELETE /v4/accounts/{account_id}/actions/{action_id}', {
			path: { action_id: await call.id('customActionId') },
		});
		return DELETED;
	},
});
