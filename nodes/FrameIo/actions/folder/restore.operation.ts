import { account, deletedFolder, surroundingProject } from '../fields/locators';
import { operation } from '../operation';

const ENDPOINT = 'PATCH /v4/accounts/{account_id}/folders/{folder_id}/restore';

export const restoreFolder = operation({
	name: 'Restore (Experimental)',
	action: 'Restore folder (experimental)',
	description:
		'Bring a deleted folder back to where it was. Frame.io brings back what was in it a little later.',
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [account, surroundingProject, deletedFolder],
	async run(call) {
		const { data } = await call.send(ENDPOINT, {
			path: { folder_id: await call.id('folderId') },
			headers: { 'api-version': 'experimental' },
		});
		return data;
	},
});
