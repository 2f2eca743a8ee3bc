import { account, user } from '../fields/locators';
import { operation } from '../operation';
import { DELETED } from '../output/deleted';
import { place, placeOf } from './place';

export const removeMember = operation({
	name: 'Remove',
	action: 'Remove member',
	description: 'Take a user off a workspace, project or folder; the user stays in the account',
	endpoints: [
		'DELETE /v4/accounts/{account_id}/folders/{folder_id}/users/{user_id}',
		'DELETE /v4/accounts/{account_id}/projects/{project_id}/users/{user_id}',
		'DELETE /v4/accounts/{account_id}/workspaces/{workspace_id}/users/{user_id}',
	],
	properties: [account, ...place, user],
	async run(call) {
		const chosen = await placeOf(call);
		const userId = await call.id('userId');
		switch (chosen.memberOf) {
			case 'folder':
				await call.send('DELETE /v4/accounts/{account_id}/folders/{folder_id}/users/{user_id}', {
					path: { ...chosen.path, user_id: userId },
				});
				break;
			case 'project':
				await call.send('DELETE /v4/accounts/{account_id}/projects/{project_id}/users/{user_id}', {
					path: { ...chosen.path, user_id: userId },
				});
				break;
			case 'workspace':
				await call.send(
					'DELETE /v4/accounts/{account_id}/workspaces/{workspace_id}/users/{user_id}',
					{ path: { ...chosen.path, user_id: userId } },
				);
				break;
		}
		return DELETED;
	},
});
