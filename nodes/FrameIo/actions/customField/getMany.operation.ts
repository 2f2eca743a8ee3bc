import { CREATOR_INCLUDE, includeCreator } from '../fields/creators';
import { account } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { NAME_OR_DATE_SORTS, nameOrDateSort } from '../fields/sorting';
import { operation } from '../operation';

const ENDPOINT = 'GET /v4/accounts/{account_id}/metadata/field_definitions';

export const getManyCustomFields = operation({
	name: 'Get Many',
	action: 'Get many custom fields',
	description: 'Get many custom fields of an account with their types, settings and options',
	endpoints: [ENDPOINT],
	properties: [
		account,
		returnAll,
		limit,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Exclude Immutable',
					name: 'excludeImmutable',
					type: 'boolean',
					default: true,
					description: 'Whether to leave out fields whose values only Frame.io sets',
				},
				{
					displayName: 'Exclude Inactive',
					name: 'excludeInactive',
					type: 'boolean',
					default: true,
					description: 'Whether to leave out fields that are turned off',
				},
			],
		},
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
		const filters = call.collection('filters');
		const options = call.collection('options');
		return await call.list(ENDPOINT, {
			query: {
				filters: {
					exclude_immutable: filters.flag('excludeImmutable'),
					exclude_inactive: filters.flag('excludeInactive'),
				},
				sort: options.choice('sort', 'Sort', NAME_OR_DATE_SORTS),
				...(options.flag('includeCreator') && CREATOR_INCLUDE),
			},
		});
	},
});
