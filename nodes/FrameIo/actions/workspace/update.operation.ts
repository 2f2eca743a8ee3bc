import { account, workspace } from '../fields/locators';
import { nameFor } from '../fields/names';
import { operation } from '../operation';
import { workspaceName } from './name';

export const updateWorkspace = operation({
	name: 'Update',
	action: 'Update workspace',
	description: 'Rename a workspace; nothing else of it can be changed',
	inOrder: true,
	endpoints: ['PATCH /v4/accounts/{account_id}/workspaces/{workspace_id}'],
	properties: [account, workspace, workspaceName],
	async run(call) {
		const { data } = await call.send('PATCH /v4/accounts/{account_id}/workspaces/{workspace_id}', {
			path: { workspace_id: await call.id('workspaceId') },
			body: { data: { name: nameFor(call, 'name') } },
		});
		return data;
	},
});
