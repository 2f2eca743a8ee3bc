import { NO_ACCESS } from '../../locate/account';
import { limit, returnAll } from '../fields/paging';
import { operation } from '../operation';

const SORTS = [
	'created_at_asc',
	'created_at_desc',
	'display_name_asc',
	'display_name_desc',
] as const;

export const getManyAccounts = operation({
	name: 'Get Many',
	action: 'Get many accounts',
	description: 'Get many accounts that the credential sees',
	endpoints: ['GET /v4/accounts'],
	properties: [
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
					displayName: 'Sort',
					name: 'sort',
					type: 'options',
					options: [
						{ name: 'Name, A to Z', value: 'display_name_asc' },
						{ name: 'Name, Z to A', value: 'display_name_desc' },
						{ name: 'Newest First', value: 'created_at_desc' },
						{ name: 'Oldest First', value: 'created_at_asc' },
					],
					default: 'display_name_asc',
				},
			],
		},
	],
	async run(call) {
		const accounts = await call.listOutsideAccount('GET /v4/accounts', {
			query: { sort: call.collection('options').choice('sort', 'Sort', SORTS) },
		});
		if (accounts.length === 0) call.hint(`Frame.io returned no accounts. ${NO_ACCESS}`);
		return accounts;
	},
});
