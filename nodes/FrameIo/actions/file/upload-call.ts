import type { Call } from '../call';

export const LOCAL = 'POST /v4/accounts/{account_id}/folders/{folder_id}/files/local_upload';
export const REMOTE = 'POST /v4/accounts/{account_id}/folders/{folder_id}/files/remote_upload';
export const GET_FILE = 'GET /v4/accounts/{account_id}/files/{file_id}';
export const DELETE_FILE = 'DELETE /v4/accounts/{account_id}/files/{file_id}';
export const GET_STATUS = 'GET /v4/accounts/{account_id}/files/{file_id}/status';
export const MOVE_FILE = 'PATCH /v4/accounts/{account_id}/files/{file_id}/move';
export const CREATE_STACK = 'POST /v4/accounts/{account_id}/folders/{folder_id}/version_stacks';
export const GET_CHILDREN = 'GET /v4/accounts/{account_id}/folders/{folder_id}/children';

/** File > Upload on one item, with the endpoints that it may call. */
export type UploadCall = Call<
	string,
	| typeof LOCAL
	| typeof REMOTE
	| typeof GET_FILE
	| typeof DELETE_FILE
	| typeof GET_STATUS
	| typeof MOVE_FILE
	| typeof CREATE_STACK
	| typeof GET_CHILDREN
>;
