import { account, oneFolder, surroundingProject } from '../fields/locators';
import { nameFor } from '../fields/names';
import { operation } from '../operation';

const ENDPOINT = 'PATCH /v4/accounts/{account_id}/folders/{folder_id}';

export const updateFolder = operation({
	name: 'Update',
	action: 'Update folder',
	description: 'Give a folder another name',
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingProject,
		oneFolder,
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Dailies, Day 2',
			description: 'The new name, up to 255 characters',
		},
	],
	async run(call) {
		const name = nameFor(call, 'name');
		const { data } = await call.send(ENDPOINT, {
			path: { folder_id: await call.id('folderId') },
			body: { data: { name } },
		});
		return data;
	},
});
