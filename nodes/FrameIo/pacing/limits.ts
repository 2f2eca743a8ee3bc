/**
 * How often Frame.io takes requests, before its answers tell: generated from the contract by
 * `npm run contract:limits`. Do not edit: change the contract and generate again.
 */
import type { Endpoint } from '../transport/contract';

export type Limit = readonly [calls: number, seconds: number];

/** What most endpoints with a method have. */
export const USUAL_LIMITS: Readonly<Record<string, Limit>> = {
	DELETE: [60, 60],
	GET: [100, 60],
	PATCH: [10, 60],
	POST: [10, 60],
};

/** What other endpoints have. */
export const LIMITS: Readonly<Partial<Record<Endpoint, Limit>>> = {
	'DELETE /v4/accounts/{account_id}/files/{file_id}': [100, 60],
	'DELETE /v4/accounts/{account_id}/shares/{share_id}/assets/{asset_id}': [10, 60],
	'DELETE /v4/accounts/{account_id}/shares/{share_id}/reviewers': [10, 60],
	'GET /v4/accounts/{account_id}/files/{file_id}': [10, 1],
	'GET /v4/accounts/{account_id}/files/{file_id}/status': [5, 1],
	'GET /v4/accounts/{account_id}/folders/{folder_id}/files': [5, 1],
	'GET /v4/accounts/{account_id}/folders/{folder_id}/folders': [5, 1],
	'GET /v4/accounts/{account_id}/folders/{folder_id}/version_stacks': [5, 1],
	'GET /v4/accounts/{account_id}/projects/{project_id}/recently_deleted': [5, 1],
	'GET /v4/accounts/{account_id}/shares/{share_id}/reviewers': [10, 60],
	'PATCH /v4/accounts/{account_id}/files/move': [60, 60],
	'PATCH /v4/accounts/{account_id}/files/{file_id}': [100, 60],
	'PATCH /v4/accounts/{account_id}/files/{file_id}/move': [100, 60],
	'PATCH /v4/accounts/{account_id}/files/{file_id}/restore': [100, 60],
	'PATCH /v4/accounts/{account_id}/folders/{folder_id}/restore': [100, 60],
	'PATCH /v4/accounts/{account_id}/version_stacks/{version_stack_id}/restore': [100, 60],
	'POST /v4/accounts/{account_id}/comments/{comment_id}/attachments': [60, 60],
	'POST /v4/accounts/{account_id}/files/copy': [60, 60],
	'POST /v4/accounts/{account_id}/files/{file_id}/comments': [100, 60],
	'POST /v4/accounts/{account_id}/files/{file_id}/copy': [100, 60],
	'POST /v4/accounts/{account_id}/folders/{folder_id}/files': [5, 1],
	'POST /v4/accounts/{account_id}/folders/{folder_id}/files/import': [5, 1],
	'POST /v4/accounts/{account_id}/folders/{folder_id}/files/local_upload': [5, 1],
	'POST /v4/accounts/{account_id}/folders/{folder_id}/files/remote_upload': [5, 1],
	'POST /v4/accounts/{account_id}/folders/{folder_id}/folders': [3, 1],
	'POST /v4/accounts/{account_id}/search': [100, 60],
};
