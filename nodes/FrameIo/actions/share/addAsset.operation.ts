import { account, asset, share, surroundingProject } from '../fields/locators';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleShare } from '../output/shares';

const ENDPOINT = 'POST /v4/accounts/{account_id}/shares/{share_id}/assets';

export const addAssetToShare = operation({
	name: 'Add Asset',
	action: 'Add asset to share',
	description: 'Put a file, folder or version stack of the same project into a share',
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [account, surroundingProject, share, asset, simplify],
	async run(call) {
		const { data } = await call.send(ENDPOINT, {
			path: { share_id: await call.id('shareId') },
			body: { data: { asset_id: await call.id('assetId') } },
		});
		return call.output(data, simpleShare);
	},
});
