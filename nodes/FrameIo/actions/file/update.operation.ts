import { account, file, surroundingProject } from '../fields/locators';
import { nameFor } from '../fields/names';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ENDPOINT = 'PATCH /v4/accounts/{account_id}/files/{file_id}';

export const updateFile = operation({
	name: 'Update',
	action: 'Update file',
	description: 'Give a file another name',
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingProject,
		file,
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. trailer-final.mp4',
			description: 'The new name with its ending, up to 255 characters',
		},
		simplify,
	],
	async run(call) {
		const name = nameFor(call, 'name');
		const { data } = await call.send(ENDPOINT, {
			path: { file_id: await call.id('fileId') },
			body: { data: { name } },
		});
		return call.output(data, simpleAsset);
	},
});
