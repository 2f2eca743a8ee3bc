import { account } from '../fields/locators';
import { files } from '../fields/amounts';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ENDPOINT = 'POST /v4/accounts/{account_id}/folders/{folder_id}/version_stacks';
const GET_FILE = 'GET /v4/accounts/{account_id}/files/{file_id}';

/** Frame.io makes stacks of 2 to 10 files (contract); more can be moved onto them. */
const FEWEST = 2;
const MOST = 10;

export const createVersionStack = operation({
	name: 'Create',
	action: 'Create version stack',
	description: 'Stack files that lie in the same folder as versions of each other',
	inOrder: true,
	endpoints: [ENDPOINT],
	alsoCalls: [GET_FILE],
	properties: [
		account,
		{
			...files,
			description:
				'2 to 10 files of one folder: IDs or links with commas between them, or a list from an expression',
		},
		simplify,
	],
	async run(call) {
		const fileIds = await call.ids('fileIds');
		if (fileIds.length < FEWEST || fileIds.length > MOST) {
			throw call.problem(
				`A version stack is made of ${FEWEST} to ${MOST} different files, not of ${fileIds.length}`,
				fileIds.length > MOST
					? 'Create it with the first ones, then add the others with File > Move.'
					: 'To add one file to a version stack that there is, use File > Move.',
			);
		}
		const [firstId = ''] = fileIds;
		// The stack lies where its files lie, so nobody has to enter the folder.
		const { data: first } = await call.send(GET_FILE, { path: { file_id: firstId } });
		if (!first.parent_id) {
			throw call.problem(
				`Frame.io does not say in which folder the file '${firstId}' lies`,
				'Move the file into a folder first.',
			);
		}
		const { data } = await call.send(ENDPOINT, {
			path: { folder_id: first.parent_id },
			body: { data: { file_ids: fileIds } },
		});
		return call.output(data, simpleAsset);
	},
});
