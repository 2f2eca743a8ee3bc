import { account, folder, surroundingProject } from '../fields/locators';
import { FOLDER_INCLUDES, folderInclude } from '../fields/media';
import { limit, returnAll } from '../fields/paging';
import { simplify } from '../fields/simplify';
import { ASSET_SORTS, assetSort } from '../fields/sorting';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ENDPOINT = 'GET /v4/accounts/{account_id}/folders/{folder_id}/folders';

export const getManyFolders = operation({
	name: 'Get Many',
	action: 'Get many folders',
	description: 'Get many folders that lie directly in a project or in another folder',
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingProject,
		{ ...folder, displayName: 'Parent Folder' },
		returnAll,
		limit,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [folderInclude, assetSort],
		},
	],
	async run(call) {
		const options = call.collection('options');
		const query = {
			include: options.choices('include', 'Include', FOLDER_INCLUDES),
			sort: options.choice('sort', 'Sort', ASSET_SORTS),
		};
		return await call.simpleList(
			ENDPOINT,
			{
				path: { folder_id: await call.folder('folderId', 'projectId') },
				query,
			},
			simpleAsset,
		);
	},
});
