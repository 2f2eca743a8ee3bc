import type { INodePropertyOptions } from 'n8n-workflow';
import { account, user } from '../fields/locators';
import { operation } from '../operation';
import { place, placeOf } from './place';

const ROLES = ['commenter', 'edit_only', 'editor', 'full_access', 'viewer'] as const;
const WORKSPACE_ROLES = [...ROLES, 'workspace_admin'] as const;

// The contract names the roles, but does not say what each of them may do.
const roleOptions: INodePropertyOptions[] = [
	{ name: 'Commenter', value: 'commenter' },
	{ name: 'Edit Only', value: 'edit_only' },
	{ name: 'Editor', value: 'editor' },
	{ name: 'Full Access', value: 'full_access' },
	{ name: 'Viewer', value: 'viewer' },
];

const workspaceRoleOptions: INodePropertyOptions[] = [
	...roleOptions,
	{ name: 'Workspace Admin', value: 'workspace_admin' },
];

export const setMemberRole = operation({
	name: 'Add or Update Role',
	action: 'Add or update role of member',
	description:
		'Give a user a role in a workspace, project or folder. Whoever is no member yet is added.',
	inOrder: true,
	endpoints: [
		'PATCH /v4/accounts/{account_id}/folders/{folder_id}/users/{user_id}',
		'PATCH /v4/accounts/{account_id}/projects/{project_id}/users/{user_id}',
		'PATCH /v4/accounts/{account_id}/workspaces/{workspace_id}/users/{user_id}',
	],
	properties: [
		account,
		...place,
		user,
		{
			displayName: 'Role',
			name: 'role',
			type: 'options',
			options: roleOptions,
			default: 'viewer',
			description: 'Does not take away what the user may do from a role further up',
			displayOptions: { show: { memberOf: ['folder', 'project'] } },
		},
		{
			displayName: 'Role',
			name: 'role',
			type: 'options',
			options: workspaceRoleOptions,
			default: 'viewer',
			description: 'Counts in all projects of the workspace, except restricted ones',
			displayOptions: { show: { memberOf: ['workspace'] } },
		},
	],
	async run(call) {
		const chosen = await placeOf(call);
		const userId = await call.id('userId');
		switch (chosen.memberOf) {
			case 'folder': {
				const { data } = await call.send(
					'PATCH /v4/accounts/{account_id}/folders/{folder_id}/users/{user_id}',
					{
						path: { ...chosen.path, user_id: userId },
						body: { data: { role: call.choice('role', ROLES) } },
					},
				);
				return data;
			}
			case 'project': {
				const { data } = await call.send(
					'PATCH /v4/accounts/{account_id}/projects/{project_id}/users/{user_id}',
					{
						path: { ...chosen.path, user_id: userId },
						body: { data: { role: call.choice('role', ROLES) } },
					},
				);
				return data;
			}
			case 'workspace': {
				const { data } = await call.send(
					'PATCH /v4/accounts/{account_id}/workspaces/{workspace_id}/users/{user_id}',
					{
						path: { ...chosen.path, user_id: userId },
						body: { data: { role: call.choice('role', WORKSPACE_ROLES) } },
					},
				);
				return data;
			}
		}
	},
});
