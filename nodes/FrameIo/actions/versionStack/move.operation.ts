import { account, surroundingProject, targetFolder, versionStack } from '../fields/locators';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ENDPOINT = 'PATCH /v4/accounts/{account_id}/version_stacks/{version_stack_id}/move';

export const moveVersionStack = operation({
	name: 'Move',
	action: 'Move version stack',
	description: 'Move a version stack with all its versions into another folder',
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [account, surroundingProject, versionStack, targetFolder, simplify],
	async run(call) {
		const stackId = await call.id('versionStackId');
		const { data } = await call.send(ENDPOINT, {
			path: { version_stack_id: stackId },
			body: { data: { parent_id: await call.id('targetFolderId') } },
		});
		return call.output(data, simpleAsset);
	},
});
