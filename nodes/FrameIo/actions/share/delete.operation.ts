import { account, share, surroundingProject } from '../fields/locators';
import { operation } from '../operation';
import { DELETED } from '../output/deleted';

const ENDPOINT = 'DELETE /v4/accounts/{account_id}/shares/{share_id}';

export const deleteShare = operation({
	name: 'Delete',
	action: 'Delete share',
	description: 'Delete a share; its link stops working, and the assets stay in the project',
	endpoints: [ENDPOINT],
	properties: [account, surroundingProject, share],
	async run(call) {
		await call.send(ENDPOINT, { path: { share_id: await call.id('shareId') } });
		return DELETED;
	},
});
