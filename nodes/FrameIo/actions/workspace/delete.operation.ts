import { account, workspace } from '../fields/locators';
import { operation } from '../operation';
import { DELETED } from '../output/deleted';

export const deleteWorkspace = operation({
	name: 'Delete',
	action: 'Delete workspace',
	description: 'Delete a workspace with all its projects',
	endpoints: ['DELETE /v4/accounts/{account_id}/workspaces/{workspace_id}'],
	properties: [account, workspace],
	async run(call) {
		await call.send('DELETE /v4/accounts/{account_id}/workspaces/{workspace_id}', {
			path: { workspace_id: await call.id('workspaceId') },
		});
		return DELETED;
	},
});
