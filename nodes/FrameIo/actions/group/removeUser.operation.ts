import { EXPERIMENTAL } from '../fields/experimental';
import { account, group, user } from '../fields/locators';
import { operation } from '../operation';
import { DELETED } from '../output/deleted';

export const removeUserFromGroup = operation({
	name: 'Remove User (Experimental)',
	action: 'Remove user from group (experimental)',
	description: 'Take a user out of a group; the user stays in the account',
	endpoints: ['DELETE /v4/accounts/{account_id}/groups/{group_id}/users/{user_id}'],
	properties: [account, group, user],
	async run(call) {
		await call.send('DELETE /v4/accounts/{account_id}/groups/{group_id}/users/{user_id}', {
			path: { group_id: await call.id('groupId'), user_id: await call.id('userId') },
			headers: EXPERIMENTAL,
		});
		return DELETED;
	},
});
