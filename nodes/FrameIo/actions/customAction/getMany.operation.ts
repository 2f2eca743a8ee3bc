import { CREATOR_INCLUDE, includeCreator } from '../fields/creators';
import { account, workspace } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleCustomAction } from '../output/custom-actions';

export const getManyCustomActions = operation({
	name: 'Get Many',
	action: 'Get many custom actions',
	description: 'Get many custom actions of a workspace, without their secrets',
	endpoints: ['GET /v4/accounts/{account_id}/workspaces/{workspace_id}/actions'],
	properties: [
		account,
		workspace,
		returnAll,
		limit,
		simplify,
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
		const options = call.collection('options');
		return await call.simpleList(
			'GET /v4/accounts/{account_id}/workspaces/{workspace_id}/actions',
			{
				path: { workspace_id: await call.id('workspaceId') },
				query: options.flag('includeCreator') ? CREATOR_INCLUDE : {},
			},
			simpleCustomAction,
		);
	},
});
