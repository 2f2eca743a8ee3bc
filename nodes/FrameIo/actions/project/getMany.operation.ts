import type { IDataObject } from 'n8n-workflow';
import { NO_ACCESS } from '../../locate/account';
import type { RequestOf } from '../../transport/contract';
import type { Call } from '../call';
import { account, workspace } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { includeOwner } from '../fields/projects';
import { NAME_OR_DATE_SORTS, nameOrDateSort } from '../fields/sorting';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleProject } from '../output/projects';

const ENDPOINTS = [
	'GET /v4/accounts/{account_id}/invited_projects',
	'GET /v4/accounts/{account_id}/projects',
	'GET /v4/accounts/{account_id}/workspaces/{workspace_id}/projects',
] as const;

export const getManyProjects = operation({
	name: 'Get Many',
	action: 'Get many projects',
	description:
		'Get many projects of a workspace or of the whole account, or those that you are invited to',
	endpoints: ENDPOINTS,
	properties: [
		account,
		{
			displayName: 'Projects',
			name: 'projects',
			type: 'options',
			options: [
				{ name: 'All', value: 'all', description: 'All that the credential may see' },
				{
					name: 'Invited',
					value: 'invited',
					description:
						'Those to which the user or service account of the credential was invited without belonging to their workspace',
				},
			],
			default: 'all',
		},
		{
			...workspace,
			required: false,
			description: 'The projects of all workspaces when empty',
			displayOptions: { show: { projects: ['all'] } },
		},
		returnAll,
		limit,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [includeOwner, nameOrDateSort],
		},
	],
	async run(call) {
		const options = call.collection('options');
		const include: Array<'owner'> = options.flag('includeOwner') ? ['owner'] : [];
		const query = { include, sort: options.choice('sort', 'Sort', NAME_OR_DATE_SORTS) };
		const projects = await listed(call, query);
		if (projects.length === 0) {
			call.hint(
				`Frame.io returned no projects: either there are none, or the credential may not see them. ${NO_ACCESS}`,
			);
		}
		return projects;
	},
});

/** The projects of the chosen place: one workspace, all of them, or none that the user belongs to. */
async function listed(
	call: Call<'projects' | 'workspaceId', (typeof ENDPOINTS)[number]>,
	query: RequestOf<(typeof ENDPOINTS)[number]>['query'],
): Promise<IDataObject[]> {
	if (call.choice('projects', ['all', 'invited']) === 'invited') {
		return await call.simpleList(
			'GET /v4/accounts/{account_id}/invited_projects',
			{ query },
			simpleProject,
		);
	}
	const workspaceId = await call.optionalId('workspaceId');
	if (workspaceId === '')
		return await call.simpleList(
			'GET /v4/accounts/{account_id}/projects',
			{ query },
			simpleProject,
		);
	return await call.simpleList(
		'GET /v4/accounts/{account_id}/workspaces/{workspace_id}/projects',
		{
			path: { workspace_id: workspaceId },
			query,
		},
		simpleProject,
	);
}
