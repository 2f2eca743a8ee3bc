import { account, deletedFile, surroundingProject } from '../fields/locators';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ENDPOINT = 'PATCH /v4/accounts/{account_id}/files/{file_id}/restore';

export const restoreFile = operation({
	name: 'Restore (Experimental)',
	action: 'Restore file (experimental)',
	description: 'Bring a deleted file back to where it was',
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [account, surroundingProject, deletedFile, simplify],
	async run(call) {
		const { data } = await call.send(ENDPOINT, {
			path: { file_id: await call.id('fileId') },
			headers: { 'api-version': 'experimental' },
		});
		return call.output(data, simpleAsset);
	},
});
