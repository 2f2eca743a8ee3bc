import { account, folder, surroundingProject } from '../fields/locators';
import { ASSET_INCLUDES, assetInclude } from '../fields/media';
import { limit, returnAll } from '../fields/paging';
import { simplify } from '../fields/simplify';
import { FILE_SORTS, fileSort } from '../fields/sorting';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ENDPOINT = 'GET /v4/accounts/{account_id}/folders/{folder_id}/files';

export const getManyFiles = operation({
	name: 'Get Many',
	action: 'Get many files',
	description:
		'Get many files that lie directly in a folder. Folder > Get Contents also returns version stacks.',
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingProject,
		folder,
		returnAll,
		limit,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [assetInclude, fileSort],
		},
	],
	async run(call) {
		const options = call.collection('options');
		const query = {
			include: options.choices('include', 'Include', ASSET_INCLUDES),
			sort: options.choice('sort', 'Sort', FILE_SORTS),
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
