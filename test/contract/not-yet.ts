import type { Endpoint } from '../../nodes/FrameIo/transport/contract';

/**
 * The stable endpoints of Frame.io that no operation of the node offers, and why. An endpoint that is offered must
 * leave this list; one that Frame.io adds must be offered or enter it.
 */
export const NOT_YET: ReadonlyArray<{ reason: string; endpoints: Endpoint[] }> = [
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
		reason: 'Values of custom fields follow together with the fields themselves',
		endpoints: [
			'GET /v4/accounts/{account_id}/files/{file_id}/metadata',
			'PATCH /v4/accounts/{account_id}/projects/{project_id}/metadata/values',
		],
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
];
