import { CREATOR_INCLUDE, includeCreator } from '../fields/creators';
import { account, workspace } from '../fields/locators';
import { operation } from '../operation';

export const getWorkspace = operation({
	name: 'Get',
	action: 'Get workspace',
	description: 'Get a workspace with its name and dates',
	endpoints: ['GET /v4/accounts/{account_id}/workspaces/{workspace_id}'],
	properties: [
		account,
		workspace,
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
		const { data } = await call.send('GET /v4/accounts/{account_id}/workspaces/{workspace_id}', {
			path: { workspace_id: await call.id('workspaceId') },
			query: call.collection('options').flag('includeCreator') ? CREATOR_INCLUDE : {},
		});
		return data;
	},
});
