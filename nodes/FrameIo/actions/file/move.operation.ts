import { inBatches, rowsById } from '../batches';
import type { Call } from '../call';
import { AMOUNTS, fileAmount, files, whenOne, whenSeveral } from '../fields/amounts';
import {
	account,
	file,
	surroundingProject,
	targetFolder,
	targetVersionStack,
} from '../fields/locators';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ONE = 'PATCH /v4/accounts/{account_id}/files/{file_id}/move';
const SEVERAL = 'PATCH /v4/accounts/{account_id}/files/move';

const TARGETS = ['folder', 'versionStack'] as const;

export const moveFile = operation({
	name: 'Move',
	action: 'Move file',
	description: 'Move one file or several into a folder, or onto a version stack as new versions',
	inOrder: true,
	endpoints: [ONE, SEVERAL],
	properties: [
		account,
		fileAmount,
		surroundingProject,
		{ ...file, ...whenOne },
		{ ...files, ...whenSeveral },
		{
			displayName: 'Target',
			name: 'target',
			type: 'options',
			options: [
				{ name: 'Folder', value: 'folder', description: 'In this or another project' },
				{
					name: 'Version Stack',
					value: 'versionStack',
					description: 'The file becomes the newest version; of several files, the last one does',
				},
			],
			default: 'folder',
		},
		{ ...targetFolder, displayOptions: { show: { target: ['folder'] } } },
		{ ...targetVersionStack, displayOptions: { show: { target: ['versionStack'] } } },
		simplify,
	],
	async run(call) {
		const several = call.choice('amount', AMOUNTS) === 'several';
		const target = call.choice('target', TARGETS);
		const fileIds = several ? await call.ids('fileIds') : [await call.id('fileId')];
		const parentId = await call.id(target === 'folder' ? 'targetFolderId' : 'targetVersionStackId');
		const moved =
			several && target === 'folder'
				? await moveTogether(call, fileIds, parentId)
				: await moveInOrder(call, fileIds, parentId);
		return call.outputs(moved, simpleAsset);
	},
	async part(call) {
		const isOne = call.choice('amount', AMOUNTS) === 'one';
		// On a stack the order counts.
		if (!isOne || call.choice('target', TARGETS) !== 'folder') return undefined;
		const fileId = await call.id('fileId');
		const parentId = await call.id('targetFolderId');
		return {
			ids: [fileId],
			same: { parentId, simple: call.flag('simplify') },
			async send(ids) {
				const body = { data: { file_ids: ids, parent_id: parentId } };
				const { data } = await call.send(SEVERAL, { body });
				const moved = rowsById(ids, data, (file) => file.id);
				return new Map([...moved].map(([id, file]) => [id, call.output(file, simpleAsset)]));
			},
		};
	},
});

type MoveCall = Call<string, typeof ONE | typeof SEVERAL>;

async function moveTogether(call: MoveCall, fileIds: string[], parentId: string) {
	return await inBatches(call, fileIds, { done: 'moved' }, async (ids) => {
		const body = { data: { file_ids: ids, parent_id: parentId } };
		return (await call.send(SEVERAL, { body })).data;
	});
}

/** One by one: the request for several files takes folders only, and on a stack the order counts. */
async function moveInOrder(call: MoveCall, fileIds: string[], parentId: string) {
	return await inBatches(call, fileIds, { size: 1, done: 'moved' }, async ([fileId = '']) => {
		const { data } = await call.send(ONE, {
			path: { file_id: fileId },
			body: { data: { parent_id: parentId } },
		});
		return [data];
	});
}
