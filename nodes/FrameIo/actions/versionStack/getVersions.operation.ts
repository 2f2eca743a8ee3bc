import { account, surroundingProject, versionStack } from '../fields/locators';
import { ASSET_INCLUDES, assetInclude } from '../fields/media';
import { limit, returnAll } from '../fields/paging';
import { simplify } from '../fields/simplify';
import { FILE_SORTS, fileSort } from '../fields/sorting';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ENDPOINT = 'GET /v4/accounts/{account_id}/version_stacks/{version_stack_id}/children';

export const getVersions = operation({
	name: 'Get Versions',
	action: 'Get versions of version stack',
	description: 'Get the files in a version stack',
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingProject,
		versionStack,
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
				path: { version_stack_id: await call.id('versionStackId') },
				query,
			},
			simpleAsset,
		);
	},
});
