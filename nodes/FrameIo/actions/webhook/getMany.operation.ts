import { CREATOR_INCLUDE, includeCreator } from '../fields/creators';
import { account, workspace } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { NAME_OR_DATE_SORTS, nameOrDateSort } from '../fields/sorting';
import { operation } from '../operation';

export const getManyWebhooks = operation({
	name: 'Get Many',
	action: 'Get many webhooks',
	description: 'Get many webhooks of a workspace, without their secrets',
	endpoints: ['GET /v4/accounts/{account_id}/workspaces/{workspace_id}/webhooks'],
	properties: [
		account,
		workspace,
		returnAll,
		limit,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [includeCreator, nameOrDateSort],
		},
	],
	async run(call) {
		const options = call.collection('options');
		return await call.list('GET /v4/accounts/{account_id}/workspaces/{workspace_id}/webhooks', {
			path: { workspace_id: await call.id('workspaceId') },
			query: {
				...(options.flag('includeCreator') && CREATOR_INCLUDE),
				sort: options.choice('sort', 'Sort', NAME_OR_DATE_SORTS),
			},
		});
	},
});
