import { account, surroundingProject, version, versionStack } from '../fields/locators';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ENDPOINT = 'PATCH /v4/accounts/{account_id}/version_stacks/{version_stack_id}/versions';

const PLACES = ['top', 'bottom'] as const;

export const reorderVersionStack = operation({
	name: 'Reorder (Experimental)',
	action: 'Reorder version stack (experimental)',
	description: 'Move a version to the top or bottom of its stack, and get all versions',
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingProject,
		versionStack,
		version,
		{
			displayName: 'Move To',
			name: 'moveTo',
			type: 'options',
			options: [
				{ name: 'Top', value: 'top', description: 'Where the newest version is' },
				{ name: 'Bottom', value: 'bottom', description: 'Where the oldest version is' },
			],
			default: 'top',
		},
		simplify,
	],
	async run(call) {
		const place = call.choice('moveTo', PLACES);
		const stackId = await call.id('versionStackId');
		const { data } = await call.send(ENDPOINT, {
			path: { version_stack_id: stackId },
			body: { data: { target_file_id: await call.id('targetFileId'), move_to: place } },
			headers: { 'api-version': 'experimental' },
		});
		return call.outputs(data, simpleAsset);
	},
});
