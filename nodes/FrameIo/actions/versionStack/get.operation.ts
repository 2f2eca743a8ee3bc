import { account, surroundingProject, versionStack } from '../fields/locators';
import { ASSET_INCLUDES, assetInclude } from '../fields/media';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ENDPOINT = 'GET /v4/accounts/{account_id}/version_stacks/{version_stack_id}';

export const getVersionStack = operation({
	name: 'Get',
	action: 'Get version stack',
	description: 'Get a version stack with its newest version',
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingProject,
		versionStack,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [assetInclude],
		},
	],
	async run(call) {
		const include = call.collection('options').choices('include', 'Include', ASSET_INCLUDES);
		const { data } = await call.send(ENDPOINT, {
			path: { version_stack_id: await call.id('versionStackId') },
			query: { include },
		});
		return call.output(data, simpleAsset);
	},
});
