import { account, file, surroundingProject } from '../fields/locators';
import { operation } from '../operation';
import { DELETED } from '../output/deleted';

const ENDPOINT = 'DELETE /v4/accounts/{account_id}/files/{file_id}';

export const deleteFile = operation({
	name: 'Delete',
	action: 'Delete file',
	description: 'Move a file to the recycle bin of the project',
	endpoints: [ENDPOINT],
	properties: [account, surroundingProject, file],
	async run(call) {
		await call.send(ENDPOINT, { path: { file_id: await call.id('fileId') } });
		return DELETED;
	},
});
