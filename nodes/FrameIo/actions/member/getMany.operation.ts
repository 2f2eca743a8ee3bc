import { account } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { includeDeactivated, PEOPLE_SORTS, peopleSort } from '../fields/people';
import { operation } from '../operation';
import { place, placeOf } from './place';

export const getManyMembers = operation({
	name: 'Get Many',
	action: 'Get many members',
	description: 'Get many members of a workspace, project or folder, with their roles',
	endpoints: [
		'GET /v4/accounts/{account_id}/folders/{folder_id}/users',
		'GET /v4/accounts/{account_id}/projects/{project_id}/users',
		'GET /v4/accounts/{account_id}/workspaces/{workspace_id}/users',
	],
	properties: [
		account,
		...place,
		returnAll,
		limit,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				includeDeactivated,
				// The members of a folder cannot be sorted.
				{
					...peopleSort,
					displayOptions: { show: { '/memberOf': ['project', 'workspace'] } },
				},
			],
		},
	],
	async run(call) {
		const chosen = await placeOf(call);
		const options = call.collection('options');
		const included = { include_deactivated: options.flag('includeDeactivated') };
		const sorted = { ...included, sort: options.choice('sort', 'Sort', PEOPLE_SORTS) };
		switch (chosen.memberOf) {
			case 'folder':
				return await call.list('GET /v4/accounts/{account_id}/folders/{folder_id}/users', {
					path: chosen.path,
					query: included,
				});
			case 'project':
				return await call.list('GET /v4/accounts/{account_id}/projects/{project_id}/users', {
					path: chosen.path,
					query: sorted,
				});
			case 'workspace':
				return await call.list('GET /v4/accounts/{account_id}/workspaces/{workspace_id}/users', {
					path: chosen.path,
					query: sorted,
				});
		}
	},
});
