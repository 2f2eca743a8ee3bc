import type { IDataObject } from 'n8n-workflow';
import { account, project } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { operation } from '../operation';

const SORTS = ['deleted_at_asc', 'deleted_at_desc', 'name_asc', 'name_desc'] as const;

export const getRecentlyDeleted = operation({
	name: 'Get Recently Deleted',
	action: 'Get recently deleted assets of project',
	description: 'Get the deleted files, folders and version stacks that can still be restored',
	endpoints: ['GET /v4/accounts/{account_id}/projects/{project_id}/recently_deleted'],
	properties: [
		account,
		project,
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
						{ name: 'Deletion, Newest First', value: 'deleted_at_desc' },
						{ name: 'Deletion, Oldest First', value: 'deleted_at_asc' },
						{ name: 'Name, A to Z', value: 'name_asc' },
						{ name: 'Name, Z to A', value: 'name_desc' },
					],
					default: 'deleted_at_desc',
				},
			],
		},
	],
	async run(call) {
		return await call.listAs(
			'GET /v4/accounts/{account_id}/projects/{project_id}/recently_deleted',
			{
				path: { project_id: await call.id('projectId') },
				query: { sort: call.collection('options').choice('sort', 'Sort', SORTS) },
			},
			// The contract leaves open what else they hold.
			(asset) => Object.assign<IDataObject, object>({}, asset),
		);
	},
});
