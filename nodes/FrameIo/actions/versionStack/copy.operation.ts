import { copyMetadata } from '../fields/copies';
import { account, copyTarget, surroundingProject, versionStack } from '../fields/locators';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ENDPOINT = 'POST /v4/accounts/{account_id}/version_stacks/{version_stack_id}/copy';

export const copyVersionStack = operation({
	name: 'Copy',
	action: 'Copy version stack',
	description: 'Copy a version stack with all its versions',
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingProject,
		versionStack,
		copyTarget,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [copyMetadata],
		},
	],
	async run(call) {
		const stackId = await call.id('versionStackId');
		const parentId = await call.optionalId('targetFolderId');
		const { data } = await call.send(ENDPOINT, {
			path: { version_stack_id: stackId },
			query: { copy_metadata: call.collection('options').flag('copyMetadata') },
			...(parentId !== '' && { body: { data: { parent_id: parentId } } }),
		});
		return call.output(data, simpleAsset);
	},
});
