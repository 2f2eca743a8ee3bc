import { account } from '../fields/locators';
import { nameFor } from '../fields/names';
import { operation } from '../operation';
import { workspaceName } from './name';

export const createWorkspace = operation({
	name: 'Create',
	action: 'Create workspace',
	description: 'Create a workspace in an account. Takes an admin of the account.',
	inOrder: true,
	endpoints: ['POST /v4/accounts/{account_id}/workspaces'],
	properties: [account, workspaceName],
	async run(call) {
		const { data } = await call.send('POST /v4/accounts/{account_id}/workspaces', {
			body: { data: { name: nameFor(call, 'name') } },
		});
		return data;
	},
});
