import { CREATOR_INCLUDE, includeCreator } from '../fields/creators';
import { account } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { operation } from '../operation';

const SORTS = [
	'created_at_asc',
	'created_at_desc',
	'creator_asc',
	'creator_desc',
	'name_asc',
	'name_desc',
] as const;

export const getManyGroups = operation({
	name: 'Get Many',
	action: 'Get many groups',
	description: 'Get many groups of users of an account',
	endpoints: ['GET /v4/accounts/{account_id}/groups'],
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
				includeCreator,
				{
					displayName: 'Sort',
					name: 'sort',
					type: 'options',
					options: [
						{ name: 'Creator, A to Z', value: 'creator_asc' },
						{ name: 'Creator, Z to A', value: 'creator_desc' },
						{ name: 'Name, A to Z', value: 'name_asc' },
						{ name: 'Name, Z to A', value: 'name_desc' },
						{ name: 'Newest First', value: 'created_at_desc' },
						{ name: 'Oldest First', value: 'created_at_asc' },
					],
					default: 'name_asc',
				},
			],
		},
	],
	async run(call) {
		const options = call.collection('options');
		return await call.list('GET /v4/accounts/{account_id}/groups', {
			query: {
				...(options.flag('includeCreator') && CREATOR_INCLUDE),
				sort: options.choice('sort', 'Sort', SORTS),
			},
		});
	},
});
