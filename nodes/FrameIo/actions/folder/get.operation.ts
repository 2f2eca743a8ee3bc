import { account, oneFolder, surroundingProject } from '../fields/locators';
import { FOLDER_INCLUDES, folderInclude } from '../fields/media';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ENDPOINT = 'GET /v4/accounts/{account_id}/folders/{folder_id}';

export const getFolder = operation({
	name: 'Get',
	action: 'Get folder',
	description: 'Get a folder itself; Get Contents reads what is in it',
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingProject,
		oneFolder,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [folderInclude],
		},
	],
	async run(call) {
		const include = call.collection('options').choices('include', 'Include', FOLDER_INCLUDES);
		const { data } = await call.send(ENDPOINT, {
			path: { folder_id: await call.id('folderId') },
			query: { include },
		});
		return call.output(data, simpleAsset);
	},
});
