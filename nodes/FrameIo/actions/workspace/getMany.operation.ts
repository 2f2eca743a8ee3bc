import { NO_ACCESS } from '../../locate/account';
import { CREATOR_INCLUDE, includeCreator } from '../fields/creators';
import { account } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { NAME_OR_DATE_SORTS, nameOrDateSort } from '../fields/sorting';
import { operation } from '../operation';

export const getManyWorkspaces = operation({
	name: 'Get Many',
	action: 'Get many workspaces',
	description: 'Get many workspaces of an account',
	endpoints: ['GET /v4/accounts/{account_id}/workspaces'],
	properties: [
		account,
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
		const workspaces = await call.list('GET /v4/accounts/{account_id}/workspaces', {
			query: {
				...(options.flag('includeCreator') && CREATOR_INCLUDE),
				sort: options.choice('sort', 'Sort', NAME_OR_DATE_SORTS),
			},
		});
		if (workspaces.length === 0) call.hint(`Frame.io returned no workspaces. ${NO_ACCESS}`);
		return workspaces;
	},
});
