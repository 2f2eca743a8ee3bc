import { account, deletedVersionStack, surroundingProject } from '../fields/locators';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ENDPOINT = 'PATCH /v4/accounts/{account_id}/version_stacks/{version_stack_id}/restore';

export const restoreVersionStack = operation({
	name: 'Restore (Experimental)',
	action: 'Restore version stack (experimental)',
	description:
		'Bring a deleted version stack back to where it was. Frame.io brings back older versions a little later.',
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [account, surroundingProject, deletedVersionStack, simplify],
	async run(call) {
		const { data } = await call.send(ENDPOINT, {
			path: { version_stack_id: await call.id('versionStackId') },
			headers: { 'api-version': 'experimental' },
		});
		return call.output(data, simpleAsset);
	},
});
