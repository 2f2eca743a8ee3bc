import type { IDataObject } from 'n8n-workflow';
import { inBatches, rowsById } from '../batches';
import { AMOUNTS, folderAmount, folders, whenOne, whenSeveral } from '../fields/amounts';
import { account, oneFolder, surroundingProject, targetFolder } from '../fields/locators';
import { operation } from '../operation';

const ONE = 'PATCH /v4/accounts/{account_id}/folders/{folder_id}/move';
const SEVERAL = 'PATCH /v4/accounts/{account_id}/folders/move';

export const moveFolder = operation({
	name: 'Move',
	action: 'Move folder',
	description: 'Move one folder or several with everything in them into another folder',
	inOrder: true,
	endpoints: [ONE, SEVERAL],
	properties: [
		account,
		folderAmount,
		surroundingProject,
		{ ...oneFolder, ...whenOne },
		{ ...folders, ...whenSeveral },
		targetFolder,
	],
	async run(call) {
		if (call.choice('amount', AMOUNTS) === 'one') {
			const folderId = await call.id('folderId');
			const { data } = await call.send(ONE, {
				path: { folder_id: folderId },
				body: { data: { parent_id: await call.id('targetFolderId') } },
			});
			return data;
		}
		const folderIds = await call.ids('folderIds');
		const parentId = await call.id('targetFolderId');
		return await inBatches(call, folderIds, { done: 'moved' }, async (ids) => {
			const body = { data: { folder_ids: ids, parent_id: parentId } };
			return (await call.send(SEVERAL, { body })).data;
		});
	},
	neighboursOnly: true,
	async part(call) {
		if (call.choice('amount', AMOUNTS) === 'several') return undefined;
		const folderId = await call.id('folderId');
		const parentId = await call.id('targetFolderId');
		return {
			ids: [folderId],
			same: { parentId },
			async send(ids) {
				const body = { data: { folder_ids: ids, parent_id: parentId } };
				const { data } = await call.send(SEVERAL, { body });
				return rowsById<IDataObject & { id: string }>(ids, data, (folder) => folder.id);
			},
		};
	},
});
