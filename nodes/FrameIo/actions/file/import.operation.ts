import { account, folder, surroundingProject } from '../fields/locators';
import { checkedFileName } from '../fields/names';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ENDPOINT = 'POST /v4/accounts/{account_id}/folders/{folder_id}/files/import';

export const importFile = operation({
	name: 'Import',
	action: 'Import file',
	description: "Add a file that lies in a storage location of your own, such as your company's S3",
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingProject,
		folder,
		{
			displayName: 'Storage Location',
			name: 'storageLocation',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 123e4567-e89b-12d3-a456-426614174000',
			description: 'ID of the storage that an admin has connected to the account',
		},
		{
			displayName: 'Key',
			name: 'key',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. dailies/day-1/A001_C003.mov',
			description: 'Where the file lies in the storage, with folders and name',
		},
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: '',
			placeholder: 'e.g. A001_C003.mov',
			description:
				'Name of the file in Frame.io, with its ending. The last part of the key when empty.',
		},
		simplify,
	],
	async run(call) {
		const storageLocation = call.requiredText('storageLocation');
		// Spaces may belong to a key, so it is sent as it was entered.
		if (call.requiredText('key').endsWith('/')) {
			throw call.problem(
				"'Key' is that of a folder, but only files can be imported",
				'Enter the key of one file, without a slash at its end.',
			);
		}
		const key = call.text('key');
		const name = checkedFileName(
			call,
			call.text('name').trim() || (key.split('/').pop() ?? key),
			"Enter another one in 'Name'.",
		);
		const { data } = await call.send(ENDPOINT, {
			path: { folder_id: await call.folder('folderId', 'projectId') },
			body: { data: { storage_location: storageLocation, key, name } },
		});
		return call.output(data, simpleAsset);
	},
});
