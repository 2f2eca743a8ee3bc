import { account, folder, surroundingProject } from '../fields/locators';
import { nameFor } from '../fields/names';
import { operation } from '../operation';

export const createFolder = operation({
	name: 'Create',
	action: 'Create folder',
	description: 'Create a folder in a project or in another folder',
	inOrder: true,
	endpoints: ['POST /v4/accounts/{account_id}/folders/{folder_id}/folders'],
	properties: [
		account,
		surroundingProject,
		{ ...folder, displayName: 'Parent Folder' },
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Dailies',
			description: 'Up to 255 characters',
		},
	],
	async run(call) {
		const name = nameFor(call, 'name');
		const { data } = await call.send('POST /v4/accounts/{account_id}/folders/{folder_id}/folders', {
			path: { folder_id: await call.folder('folderId', 'projectId') },
			body: { data: { name } },
		});
		return data;
	},
});
