import { account } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { includeDeactivated, PEOPLE_SORTS, peopleSort } from '../fields/people';
import { operation } from '../operation';

export const getManyUsers = operation({
	name: 'Get Many',
	action: 'Get many users',
	description: 'Get many users of an account, with their roles in it',
	endpoints: ['GET /v4/accounts/{account_id}/users'],
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
			options: [includeDeactivated, peopleSort],
		},
	],
	async run(call) {
		const options = call.collection('options');
		return await call.list('GET /v4/accounts/{account_id}/users', {
			query: {
				include_deactivated: options.flag('includeDeactivated'),
				sort: options.choice('sort', 'Sort', PEOPLE_SORTS),
			},
		});
	},
});
