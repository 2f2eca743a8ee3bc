import { account, folder, surroundingProject } from '../fields/locators';
import { ASSET_INCLUDES, assetInclude } from '../fields/media';
import { limit, returnAll } from '../fields/paging';
import { simplify } from '../fields/simplify';
import { ASSET_SORTS, assetSort } from '../fields/sorting';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ENDPOINT = 'GET /v4/accounts/{account_id}/folders/{folder_id}/version_stacks';

export const getManyVersionStacks = operation({
	name: 'Get Many',
	action: 'Get many version stacks',
	description: 'Get many version stacks that lie directly in a folder',
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
			options: [assetInclude, assetSort],
		},
	],
	async run(call) {
		const options = call.collection('options');
		const query = {
			include: options.choices('include', 'Include', ASSET_INCLUDES),
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
