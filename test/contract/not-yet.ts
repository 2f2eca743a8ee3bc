import type { Endpoint } from '../../nodes/FrameIo/transport/contract';

/**
 * The stable endpoints of Frame.io that no operation of the node offers, and why. An endpoint that is offered must
 * leave this list; one that Frame.io adds must be offered or enter it.
 */
export const NOT_YET: ReadonlyArray<{ reason: string; endpoints: Endpoint[] }> = [
	{
		reason: 'Account roles are for admins; the node starts with the daily work of a team',
		endpoints: ['PATCH /v4/accounts/{account_id}/users/{user_id}'],
	},
	{
		reason: 'The audit log is for admins; the node starts with the daily work of a team',
		endpoints: ['GET /v4/accounts/{account_id}/audit_logs'],
	},
	{
		reason: 'Changing, completing and deleting comments, and attachments, follow',
		endpoints: [
			'DELETE /v4/accounts/{account_id}/comments/{comment_id}',
			'DELETE /v4/accounts/{account_id}/comments/{comment_id}/attachments/{attachment_id}',
			'PATCH /v4/accounts/{account_id}/comments/{comment_id}',
			'POST /v4/accounts/{account_id}/comments/{comment_id}/attachments',
		],
	},
	{
		reason: 'Moving, copying, renaming, deleting and importing files follow',
		endpoints: [
			'DELETE /v4/accounts/{account_id}/files/{file_id}',
			'GET /v4/accounts/{account_id}/files/{file_id}/status',
			'GET /v4/accounts/{account_id}/folders/{folder_id}/files',
			'PATCH /v4/accounts/{account_id}/files/move',
			'PATCH /v4/accounts/{account_id}/files/{file_id}',
			'PATCH /v4/accounts/{account_id}/files/{file_id}/move',
			'POST /v4/accounts/{account_id}/files/copy',
			'POST /v4/accounts/{account_id}/files/{file_id}/copy',
			'POST /v4/accounts/{account_id}/folders/{folder_id}/files/import',
		],
	},
	{
		reason: 'Members of folders follow together with those of projects and workspaces',
		endpoints: [
			'DELETE /v4/accounts/{account_id}/folders/{folder_id}/users/{user_id}',
			'GET /v4/accounts/{account_id}/folders/{folder_id}/users',
			'PATCH /v4/accounts/{account_id}/folders/{folder_id}/users/{user_id}',
		],
	},
	{
		reason: 'Moving, copying, renaming and deleting folders, and lists of one kind, follow',
		endpoints: [
			'DELETE /v4/accounts/{account_id}/folders/{folder_id}',
			'GET /v4/accounts/{account_id}/folders/{folder_id}',
			'GET /v4/accounts/{account_id}/folders/{folder_id}/folders',
			'PATCH /v4/accounts/{account_id}/folders/move',
			'PATCH /v4/accounts/{account_id}/folders/{folder_id}',
			'PATCH /v4/accounts/{account_id}/folders/{folder_id}/move',
			'POST /v4/accounts/{account_id}/folders/copy',
			'POST /v4/accounts/{account_id}/folders/{folder_id}/copy',
		],
	},
	{
		reason: 'Groups are for admins; the node starts with the daily work of a team',
		endpoints: [
			'GET /v4/accounts/{account_id}/groups',
			'GET /v4/accounts/{account_id}/groups/{group_id}',
			'PATCH /v4/accounts/{account_id}/groups/{group_id}',
			'POST /v4/accounts/{account_id}/groups',
		],
	},
	{
		reason: 'Values of custom fields follow together with the fields themselves',
		endpoints: [
			'GET /v4/accounts/{account_id}/files/{file_id}/metadata',
			'PATCH /v4/accounts/{account_id}/projects/{project_id}/metadata/values',
		],
	},
	{
		reason: 'Members of projects follow together with those of folders and workspaces',
		endpoints: [
			'DELETE /v4/accounts/{account_id}/projects/{project_id}/users/{user_id}',
			'GET /v4/accounts/{account_id}/projects/{project_id}/users',
			'PATCH /v4/accounts/{account_id}/projects/{project_id}/users/{user_id}',
		],
	},
	{
		reason: 'Changing and deleting projects, and the lists around them, follow',
		endpoints: [
			'DELETE /v4/accounts/{account_id}/projects/{project_id}',
			'GET /v4/accounts/{account_id}/invited_projects',
			'GET /v4/accounts/{account_id}/projects/{project_id}/recently_deleted',
			'PATCH /v4/accounts/{account_id}/projects/{project_id}',
		],
	},
	{
		reason: 'The members of an account follow together with those of workspaces and projects',
		endpoints: ['GET /v4/accounts/{account_id}/users'],
	},
	{
		reason: 'Version stacks follow together with moving files',
		endpoints: [
			'GET /v4/accounts/{account_id}/folders/{folder_id}/version_stacks',
			'GET /v4/accounts/{account_id}/version_stacks/{version_stack_id}',
			'GET /v4/accounts/{account_id}/version_stacks/{version_stack_id}/children',
			'PATCH /v4/accounts/{account_id}/version_stacks/{version_stack_id}/move',
			'POST /v4/accounts/{account_id}/folders/{folder_id}/version_stacks',
			'POST /v4/accounts/{account_id}/version_stacks/{version_stack_id}/copy',
		],
	},
	{
		reason: 'Members of workspaces follow together with those of projects and folders',
		endpoints: [
			'DELETE /v4/accounts/{account_id}/workspaces/{workspace_id}/users/{user_id}',
			'GET /v4/accounts/{account_id}/workspaces/{workspace_id}/users',
			'PATCH /v4/accounts/{account_id}/workspaces/{workspace_id}/users/{user_id}',
		],
	},
	{
		reason: 'Creating, changing and deleting workspaces are for admins, and follow',
		endpoints: [
			'DELETE /v4/accounts/{account_id}/workspaces/{workspace_id}',
			'GET /v4/accounts/{account_id}/workspaces/{workspace_id}',
			'PATCH /v4/accounts/{account_id}/workspaces/{workspace_id}',
			'POST /v4/accounts/{account_id}/workspaces',
		],
	},
];
