import { account, share, surroundingProject } from '../fields/locators';
import { ASSET_INCLUDES, assetInclude } from '../fields/media';
import { limit, returnAll } from '../fields/paging';
import { simplify } from '../fields/simplify';
import { ASSET_SORTS, assetSort } from '../fields/sorting';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ENDPOINT = 'GET /v4/accounts/{account_id}/shares/{share_id}/assets';

export const getShareAssets = operation({
	name: 'Get Assets',
	action: 'Get assets of share',
	description: 'Get all that is in a share, with what is inside shared folders and version stacks',
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingProject,
		share,
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
		return await call.simpleList(
			ENDPOINT,
			{
				path: { share_id: await call.id('shareId') },
				query: {
					include: options.choices('include', 'Include', ASSET_INCLUDES),
					sort: options.choice('sort', 'Sort', ASSET_SORTS),
				},
			},
			simpleAsset,
		);
	},
});
