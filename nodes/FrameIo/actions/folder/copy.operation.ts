import type { IDataObject } from 'n8n-workflow';
import { inBatches, rowsById } from '../batches';
import type { Call } from '../call';
import { AMOUNTS, folderAmount, folders, whenOne, whenSeveral } from '../fields/amounts';
import { COPIED_COMMENTS, copyComments, copyMetadata } from '../fields/copies';
import {
	account,
	copyTarget,
	oneFolder,
	surroundingProject,
	targetFolder,
} from '../fields/locators';
import { operation } from '../operation';
import { accepted, ACCEPTED_HINT } from '../output/accepted';

const ONE = 'POST /v4/accounts/{account_id}/folders/{folder_id}/copy';
const SEVERAL = 'POST /v4/accounts/{account_id}/folders/copy';

type CopyCall = Call<
	'folderId' | 'folderIds' | 'targetFolderId' | 'options',
	typeof ONE | typeof SEVERAL
>;

export const copyFolder = operation({
	name: 'Copy',
	action: 'Copy folder',
	description: 'Copy one folder or several with everything in them',
	inOrder: true,
	endpoints: [ONE, SEVERAL],
	properties: [
		account,
		folderAmount,
		surroundingProject,
		{ ...oneFolder, ...whenOne },
		{ ...folders, ...whenSeveral },
		{ ...copyTarget, ...whenOne },
		{ ...targetFolder, ...whenSeveral },
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				// Frame.io copies comments only with the request for several folders.
				{ ...copyComments, displayOptions: { show: { '/amount': ['several'] } } },
				copyMetadata,
			],
		},
	],
	async run(call) {
		return call.choice('amount', AMOUNTS) === 'one' ? await copyOne(call) : await copySeveral(call);
	},
	neighboursOnly: true,
	async part(call) {
		if (call.choice('amount', AMOUNTS) === 'several') return undefined;
		const folderId = await call.id('folderId');
		const parentId = await call.optionalId('targetFolderId');
		// Only one folder at a time can be copied to where it lies.
		if (parentId === '') return undefined;
		const query = { copy_metadata: call.collection('options').flag('copyMetadata') };
		return {
			ids: [folderId],
			same: { parentId, query },
			async send(ids) {
				const body = { data: { folder_ids: ids, parent_id: parentId } };
				const reply = await call.send(SEVERAL, { query, body });
				if (!('data' in reply)) {
					call.hint(ACCEPTED_HINT);
					return new Map(ids.map((id) => [id, accepted(id)]));
				}
				const copies = rowsById(ids, reply.data, ({ source_folder_id: source }) => source);
				return new Map([...copies].map(([id, { folder: copy }]) => [id, copy]));
			},
		};
	},
});

async function copyOne(call: CopyCall): Promise<IDataObject> {
	const folderId = await call.id('folderId');
	const parentId = await call.optionalId('targetFolderId');
	const reply = await call.send(ONE, {
		path: { folder_id: folderId },
		query: { copy_metadata: call.collection('options').flag('copyMetadata') },
		...(parentId !== '' && { body: { data: { parent_id: parentId } } }),
	});
	if ('data' in reply) return reply.data;
	call.hint(ACCEPTED_HINT);
	return accepted(folderId);
}

async function copySeveral(call: CopyCall): Promise<IDataObject[]> {
	const options = call.collection('options');
	const query = {
		copy_metadata: options.flag('copyMetadata'),
		copy_comments: options.choice('copyComments', 'Copy Comments', COPIED_COMMENTS),
	};
	const folderIds = await call.ids('folderIds');
	const parentId = await call.id('targetFolderId');
	return await inBatches<IDataObject>(call, folderIds, { done: 'copied' }, async (ids) => {
		const body = { data: { folder_ids: ids, parent_id: parentId } };
		const reply = await call.send(SEVERAL, { query, body });
		if ('data' in reply) {
			return reply.data.map(({ source_folder_id: source, folder }) => ({
				...folder,
				source_folder_id: source,
			}));
		}
		call.hint(ACCEPTED_HINT);
		return ids.map(accepted);
	});
}
