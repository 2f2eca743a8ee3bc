import { account, asset, share, surroundingProject } from '../fields/locators';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleShare } from '../output/shares';

const ENDPOINT = 'DELETE /v4/accounts/{account_id}/shares/{share_id}/assets/{asset_id}';

export const removeAssetFromShare = operation({
	name: 'Remove Asset',
	action: 'Remove asset from share',
	description: 'Take a file, folder or version stack out of a share; it stays in the project',
	endpoints: [ENDPOINT],
	properties: [account, surroundingProject, share, asset, simplify],
	async run(call) {
		const { data } = await call.send(ENDPOINT, {
			path: { share_id: await call.id('shareId'), asset_id: await call.id('assetId') },
		});
		return call.output(data, simpleShare);
	},
});
