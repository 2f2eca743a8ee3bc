import { account, file, surroundingProject } from '../fields/locators';
import { ASSET_INCLUDES, assetInclude } from '../fields/media';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

export const getFile = operation({
	name: 'Get',
	action: 'Get file',
	description: 'Get a file with its status, size and media type, and with links to its renditions',
	endpoints: ['GET /v4/accounts/{account_id}/files/{file_id}'],
	properties: [
		account,
		surroundingProject,
		file,
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
		const { data } = await call.send('GET /v4/accounts/{account_id}/files/{file_id}', {
			path: { file_id: await call.id('fileId') },
			query: { include: call.collection('options').choices('include', 'Include', ASSET_INCLUDES) },
		});
		return call.output(data, simpleAsset);
	},
});
