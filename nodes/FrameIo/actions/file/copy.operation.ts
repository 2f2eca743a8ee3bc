import type { IDataObject } from 'n8n-workflow';
import type { RowOf } from '../../transport/contract';
import { inBatches, rowsById } from '../batches';
import type { Call } from '../call';
import { AMOUNTS, fileAmount, files, whenOne, whenSeveral } from '../fields/amounts';
import { COPIED_COMMENTS, copyComments, copyMetadata } from '../fields/copies';
import { account, copyTarget, file, surroundingProject, targetFolder } from '../fields/locators';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ONE = 'POST /v4/accounts/{account_id}/files/{file_id}/copy';
const SEVERAL = 'POST /v4/accounts/{account_id}/files/copy';

export const copyFile = operation({
	name: 'Copy',
	action: 'Copy file',
	description: 'Copy one file or several, with their comments and metadata if you want',
	inOrder: true,
	endpoints: [ONE, SEVERAL],
	properties: [
		account,
		fileAmount,
		surroundingProject,
		{ ...file, ...whenOne },
		{ ...files, ...whenSeveral },
		{ ...copyTarget, ...whenOne },
		{ ...targetFolder, ...whenSeveral },
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [copyComments, copyMetadata],
		},
	],
	async run(call) {
		const query = takenAlong(call);
		if (call.choice('amount', AMOUNTS) === 'one') {
			const fileId = await call.id('fileId');
			const parentId = await call.optionalId('targetFolderId');
			const { data } = await call.send(ONE, {
				path: { file_id: fileId },
				query,
				...(parentId !== '' && { body: { data: { parent_id: parentId } } }),
			});
			return call.output(data, simpleAsset);
		}
		const fileIds = await call.ids('fileIds');
		const parentId = await call.id('targetFolderId');
		const copies = await inBatches(call, fileIds, { done: 'copied' }, async (ids) => {
			const body = { data: { file_ids: ids, parent_id: parentId } };
			return (await call.send(SEVERAL, { query, body })).data;
		});
		return call.outputs(copies, simpleCopy);
	},
	async part(call) {
		const query = takenAlong(call);
		if (call.choice('amount', AMOUNTS) === 'several') return undefined;
		const fileId = await call.id('fileId');
		const parentId = await call.optionalId('targetFolderId');
		// Only one file at a time can be copied to where it lies.
		if (parentId === '') return undefined;
		return {
			ids: [fileId],
			same: { parentId, query, simple: call.flag('simplify') },
			async send(ids) {
				const body = { data: { file_ids: ids, parent_id: parentId } };
				const { data } = await call.send(SEVERAL, { query, body });
				const copies = rowsById(ids, data, ({ source_file_id: source }) => source);
				return new Map(
					[...copies].map(([id, { file: copy }]) => [id, call.output(copy, simpleAsset)]),
				);
			},
		};
	},
});

function takenAlong(call: Call<'options', never>) {
	const options = call.collection('options');
	return {
		copy_metadata: options.flag('copyMetadata'),
		copy_comments: options.choice('copyComments', 'Copy Comments', COPIED_COMMENTS),
	};
}

/** A copy like every other file, and what it is a copy of; it has just been made, so when it changed says nothing. */
function simpleCopy({ source_file_id: source, file }: RowOf<typeof SEVERAL>): IDataObject {
	const copy = simpleAsset(file);
	delete copy.updated_at;
	return { ...copy, source_file_id: source };
}
