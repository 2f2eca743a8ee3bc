import { account, project } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { simplify } from '../fields/simplify';
import { NAME_OR_DATE_SORTS, nameOrDateSort } from '../fields/sorting';
import { operation } from '../operation';
import { simpleShare } from '../output/shares';

const ENDPOINT = 'GET /v4/accounts/{account_id}/projects/{project_id}/shares';

export const getManyShares = operation({
	name: 'Get Many',
	action: 'Get many shares',
	description: 'Get many shares of a project',
	endpoints: [ENDPOINT],
	properties: [
		account,
		project,
		returnAll,
		limit,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [nameOrDateSort],
		},
	],
	async run(call) {
		return await call.simpleList(
			ENDPOINT,
			{
				path: { project_id: await call.id('projectId') },
				query: { sort: call.collection('options').choice('sort', 'Sort', NAME_OR_DATE_SORTS) },
			},
			simpleShare,
		);
	},
});
