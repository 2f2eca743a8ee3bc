import { account, folder, surroundingProject } from '../fields/locators';
import { ASSET_INCLUDES, assetInclude } from '../fields/media';
import { limit, returnAll } from '../fields/paging';
import { simplify } from '../fields/simplify';
import { ASSET_SORTS, assetSort } from '../fields/sorting';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const KINDS = ['file', 'folder', 'version_stack'] as const;

export const getFolderContents = operation({
	name: 'Get Contents',
	action: 'Get contents of folder',
	description: 'Get the files, folders and version stacks that lie directly in a folder',
	endpoints: ['GET /v4/accounts/{account_id}/folders/{folder_id}/children'],
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
			options: [
				assetInclude,
				{
					displayName: 'Kinds',
					name: 'kinds',
					type: 'multiOptions',
					options: [
						{ name: 'Files', value: 'file' },
						{ name: 'Folders', value: 'folder' },
						{ name: 'Version Stacks', value: 'version_stack' },
					],
					default: [],
					description: 'What to return; everything when empty',
				},
				assetSort,
			],
		},
	],
	async run(call) {
		const options = call.collection('options');
		return await call.simpleList(
			'GET /v4/accounts/{account_id}/folders/{folder_id}/children',
			{
				path: { folder_id: await call.folder('folderId', 'projectId') },
				query: {
					include: options.choices('include', 'Include', ASSET_INCLUDES),
					type: options.choices('kinds', 'Kinds', KINDS)?.join(','),
					sort: options.choice('sort', 'Sort', ASSET_SORTS),
				},
			},
			simpleAsset,
		);
	},
});
