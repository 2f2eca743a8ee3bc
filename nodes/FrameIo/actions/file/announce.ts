import type { UploadPart } from '../../transfer/upload';
import { LOOKED_AT, madeOrRemoved, type Search } from '../lost-answer';
import type { RowOf } from '../../transport/contract';
import type { NewFile } from './new-file';
import { removeUnfinished } from './unfinished';
import { GET_CHILDREN, LOCAL, REMOTE, type UploadCall } from './upload-call';

/** A file that Frame.io waits for, or fetches by itself. */
export interface Announced {
	id: string;
	mediaType: string | null | undefined;
	/** What is to be sent where; nothing when Frame.io fetches it. */
	parts: UploadPart[];
}

/**
 * Makes the file in Frame.io. When it is not certain that it was made, what was made is looked for and deleted.
 * @throws NodeApiError or NodeOperationError that says why, and what became of the unfinished file
 */
export async function announce(
	call: UploadCall,
	folderId: string,
	file: NewFile,
	keepUnfinished: boolean,
): Promise<Announced> {
	const path = { folder_id: folderId };
	const { name } = file;
	const search = keepUnfinished ? undefined : searchFor(call, folderId, file);
	if ('address' in file) {
		const body = { data: { name, source_url: file.address } };
		const make = async () => call.send(REMOTE, { path, body });
		const { data } = await madeOrRemoved(call.functions, make, search);
		return { id: data.id, mediaType: data.media_type, parts: [] };
	}
	const body = { data: { name, file_size: file.source.size } };
	const make = async () => call.send(LOCAL, { path, body });
	const { data } = await madeOrRemoved(call.functions, make, search);
	return { id: data.id, mediaType: data.media_type, parts: data.upload_urls ?? [] };
}

function searchFor(
	call: UploadCall,
	folderId: string,
	file: NewFile,
): Search<RowOf<typeof GET_CHILDREN>> {
	return {
		what: 'file',
		async look(onAnswer) {
			const request = {
				path: { folder_id: folderId },
				query: { type: 'file', sort: 'created_at_desc', page_size: LOOKED_AT },
			} as const;
			return (await call.sendEvenWhenStopped(GET_CHILDREN, request, onAnswer)).data;
		},
		isLike: (asset) =>
			asset.type === 'file' &&
			asset.name === file.name &&
			// How large a file is that Frame.io fetches shows later. It becomes complete without n8n.
			('address' in file || (asset.file_size === file.source.size && isUnfinished(asset))),
		isUnfinished,
		remove: async ({ id }) => removeUnfinished(call, id),
	};
}

function isUnfinished(asset: RowOf<typeof GET_CHILDREN>): boolean {
	return asset.type === 'file' && asset.status === 'created';
}
