import { intentOf, thingsIn } from '../../../nodes/FrameIo/transport/intent';

const A = '/v4/accounts/{account_id}';
const IDS = {
	file_id: 'f1',
	folder_id: 'd1',
	group_id: 'g1',
	project_id: 'p1',
	share_id: 's1',
	user_id: 'u1',
	version_stack_id: 'v1',
	workspace_id: 'w1',
};

test.each([
	['GET /v4/me', 'see this account'],
	[`GET ${A}/files/{file_id}`, "see the file 'f1'"],
	[`DELETE ${A}/projects/{project_id}`, "delete the project 'p1'"],
	[`GET ${A}/files/{file_id}/comments`, "see comments of the file 'f1'"],
	[`POST ${A}/files/{file_id}/comments`, "create comments in the file 'f1'"],
	[`POST ${A}/folders/{folder_id}/files/local_upload`, "create files in the folder 'd1'"],
	[`GET ${A}/folders/{folder_id}/children`, "see contents of the folder 'd1'"],
	[`POST ${A}/files/{file_id}/copy`, "copy the file 'f1'"],
	[`PATCH ${A}/files/move`, 'move files'],
	[`PATCH ${A}/version_stacks/{version_stack_id}/restore`, "restore the version stack 'v1'"],
	[`POST ${A}/shares/{share_id}/reviewers`, "add reviewers to the share 's1'"],
	[`DELETE ${A}/shares/{share_id}/reviewers`, "remove reviewers from the share 's1'"],
	[`POST ${A}/groups/{group_id}/users`, "add members to the group 'g1'"],
	[`DELETE ${A}/groups/{group_id}/users/{user_id}`, "remove the user 'u1' from the group 'g1'"],
	[
		`PATCH ${A}/workspaces/{workspace_id}/users/{user_id}`,
		"change the user 'u1' in the workspace 'w1'",
	],
	[`PATCH ${A}/projects/{project_id}/metadata/values`, "change metadata in the project 'p1'"],
	[`POST ${A}/search`, 'search this account'],
	[`GET ${A}/audit_logs`, 'see the audit log of this account'],
	[`POST ${A}/workspaces`, 'create workspaces in this account'],
])('%s is to %s', (endpoint, intent) => {
	expect(intentOf(endpoint, IDS)).toBe(intent);
});

test('things without a known ID are named all the same', () => {
	expect(thingsIn(`GET ${A}/files/{file_id}`, {})).toEqual(['the file']);
});
