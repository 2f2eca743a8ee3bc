import { account, share, surroundingProject } from '../fields/locators';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleShare } from '../output/shares';

const ENDPOINT = 'GET /v4/accounts/{account_id}/shares/{share_id}';

export const getShare = operation({
	name: 'Get',
	action: 'Get share',
	description: 'Get a share with its link, passphrase and settings',
	endpoints: [ENDPOINT],
	properties: [account, surroundingProject, share, simplify],
	async run(call) {
		const { data } = await call.send(ENDPOINT, { path: { share_id: await call.id('shareId') } });
		return call.output(data, simpleShare);
	},
});
