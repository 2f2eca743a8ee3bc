import { account, oneFolder, surroundingProject } from '../fields/locators';
import { operation } from '../operation';
import { DELETED } from '../output/deleted';

const ENDPOINT = 'DELETE /v4/accounts/{account_id}/folders/{folder_id}';

export const deleteFolder = operation({
	name: 'Delete',
	action: 'Delete folder',
	description: 'Move a folder and everything in it to the recycle bin of the project',
	endpoints: [ENDPOINT],
	properties: [account, surroundingProject, oneFolder],
	async run(call) {
		await call.send(ENDPOINT, { path: { folder_id: await call.id('folderId') } });
		return DELETED;
	},
});
