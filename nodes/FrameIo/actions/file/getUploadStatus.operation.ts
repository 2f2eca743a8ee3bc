import { account, file, surroundingProject } from '../fields/locators';
import { operation } from '../operation';

const ENDPOINT = 'GET /v4/accounts/{account_id}/files/{file_id}/status';

export const getFileUploadStatus = operation({
	name: 'Get Upload Status',
	action: 'Get upload status of file',
	description: 'See whether a file has arrived in Frame.io, for example one that it fetches itself',
	endpoints: [ENDPOINT],
	properties: [account, surroundingProject, file],
	async run(call) {
		const { data } = await call.send(ENDPOINT, { path: { file_id: await call.id('fileId') } });
		return data;
	},
});
