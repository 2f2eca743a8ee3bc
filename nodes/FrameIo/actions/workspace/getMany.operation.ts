import { NO_ACCESS } from '../../locate/account';
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
			options: [
				{
					displayName: 'Include Creator',
					name: 'includeCreator',
					type: 'boolean',
					default: false,
					description: 'Whether to add the user who created the workspace',
				},
				nameOrDateSort,
			],
		},
	],
	async run(call) {
		const options = call.collection('options');
		const workspaces = await call.list('GET /v4/accounts/{account_id}/workspaces', {
			query: {
				...(options.flag('includeCreator') && { include: ['creator'] }),
				sort: options.choice('sort', 'Sort', NAME_OR_DATE_SORTS),
			},
		});
		if (workspaces.length === 0) call.hint(`Frame.io returned no workspaces. ${NO_ACCESS}`);
		return workspaces;
	},
});
