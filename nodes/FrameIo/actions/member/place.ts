import type { Endpoint } from '../../transport/contract';
import type { Call } from '../call';
import { oneFolder, project, surroundingProject, workspace } from '../fields/locators';
import { field } from '../operation';

/** What people can be members of. */
export const PLACES = ['folder', 'project', 'workspace'] as const;

export const memberOf = field({
	displayName: 'Member Of',
	name: 'memberOf',
	type: 'options',
	options: [
		{ name: 'Folder', value: 'folder', description: 'Roles count in a folder and all below it' },
		{
			name: 'Project',
			value: 'project',
			description: 'Roles count in a project. A restricted one is seen by its own members only.',
		},
		{
			name: 'Workspace',
			value: 'workspace',
			description: 'Roles count in all projects of a workspace, except restricted ones',
		},
	],
	default: 'project',
});

/** The parameters that say which workspace, project or folder is meant. */
export const place = [
	memberOf,
	field({ ...workspace, displayOptions: { show: { memberOf: ['workspace'] } } }),
	field({ ...project, displayOptions: { show: { memberOf: ['project'] } } }),
	field({ ...surroundingProject, displayOptions: { show: { memberOf: ['folder'] } } }),
	field({ ...oneFolder, displayOptions: { show: { memberOf: ['folder'] } } }),
];

export type PlaceParameter = (typeof place)[number]['name'];

/** The chosen place, with its ID under the name that the paths of the API give it. */
export type Place =
	| { memberOf: 'folder'; path: { folder_id: string } }
	| { memberOf: 'project'; path: { project_id: string } }
	| { memberOf: 'workspace'; path: { workspace_id: string } };

/** Reads which workspace, project or folder is meant. */
export async function placeOf<Allowed extends Endpoint>(
	call: Call<PlaceParameter, Allowed>,
): Promise<Place> {
	const memberOf = call.choice('memberOf', PLACES);
	switch (memberOf) {
		case 'folder':
			return { memberOf, path: { folder_id: await call.id('folderId') } };
		case 'project':
			return { memberOf, path: { project_id: await call.id('projectId') } };
		case 'workspace':
			return { memberOf, path: { workspace_id: await call.id('workspaceId') } };
	}
}
