import { EXPERIMENTAL } from '../fields/experimental';
import { account, group } from '../fields/locators';
import { operation } from '../operation';
import { DELETED } from '../output/deleted';

export const deleteGroup = operation({
	name: 'Delete (Experimental)',
	action: 'Delete group (experimental)',
	description: 'Delete a group; its users stay in the account',
	endpoints: ['DELETE /v4/accounts/{account_id}/groups/{group_id}'],
	properties: [account, group],
	async run(call) {
		await call.send('DELETE /v4/accounts/{account_id}/groups/{group_id}', {
			path: { group_id: await call.id('groupId') },
			headers: EXPERIMENTAL,
		});
		return DELETED;
	},
});
