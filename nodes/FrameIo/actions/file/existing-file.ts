import { NodeApiError } from 'n8n-workflow';
import type { FolderFiles, NamedFile } from '../../locate/folder-files';
import { asNodeError } from '../../transport/errors';
import { withProgress } from '../batches';
import { removeUnfinished } from './unfinished';
import { CREATE_STACK, DELETE_FILE, MOVE_FILE, type UploadCall } from './upload-call';
import type { IfFileExists, UploadSettings } from './upload-options';

/**
 * Whether a file is to be uploaded as if the folder did not have this one. An unfinished file is what an execution that
 * died has left behind: to skip for its sake would mean that the file never comes. As another execution may also be
 * sending it right now, it is left where it is.
 */
export function isOverlooked(existing: NamedFile, ifFileExists: IfFileExists): boolean {
	return existing.isUnfinished && (ifFileExists === 'skip' || ifFileExists === 'newVersion');
}

/**
 * What is done about a file that the folder already has.
 * @throws NodeOperationError when nothing is to be done about it, or nothing can, before anything is made
 */
export function whatToDo(
	call: UploadCall,
	name: string,
	existing: NamedFile,
	ifFileExists: IfFileExists,
): 'newVersion' | 'replace' | 'skip' {
	if (ifFileExists === 'fail' || ifFileExists === 'upload') {
		throw call.problem(
			`The folder already has a file '${name}'`,
			`It is '${existing.fileId}'. Enter another name, or choose what to do in 'If File Exists'.`,
		);
	}
	if (ifFileExists === 'replace' && existing.isStack) {
		throw call.problem(
			`'${name}' is a version stack, which cannot be replaced`,
			"Set 'If File Exists' to Add as New Version.",
		);
	}
	return ifFileExists;
}

/** A new file beside the one that was there. */
export interface Arrival {
	folderId: string;
	/** Takes note of what became of them. */
	files: FolderFiles;
	name: string;
	existing: NamedFile;
	newFileId: string;
}

/**
 * Puts a new file in its place: onto the existing one as its newest version, or instead of it.
 * @throws NodeApiError that says where the new file is now
 */
export async function settle(
	call: UploadCall,
	arrived: Arrival,
	todo: 'newVersion' | 'replace',
	settings: UploadSettings,
): Promise<void> {
	if (todo === 'replace') await replace(call, arrived);
	else await addVersion(call, arrived, settings);
}

async function replace(
	call: UploadCall,
	{ files, name, existing, newFileId }: Arrival,
): Promise<void> {
	try {
		await call.send(DELETE_FILE, { path: { file_id: existing.id } });
	} catch (error) {
		// Somebody else was faster: what was wanted is done.
		const isGone = error instanceof NodeApiError && error.httpCode === '404';
		if (!isGone) {
			throw withProgress(
				asNodeError(call.functions.getNode(), error, call.itemIndex),
				`The new file '${newFileId}' is in Frame.io, and so is the old one, '${existing.id}'.`,
			);
		}
	}
	files.set(name, { id: newFileId, fileId: newFileId, isStack: false, isUnfinished: false });
}

async function addVersion(
	call: UploadCall,
	{ folderId, files, name, existing, newFileId }: Arrival,
	{ keepUnfinished }: UploadSettings,
): Promise<void> {
	try {
		const stackId = existing.isStack
			? await ontoStack(call, existing.id, newFileId)
			: await newStack(call, folderId, [existing.id, newFileId]);
		files.set(name, { id: stackId, fileId: newFileId, isStack: true, isUnfinished: false });
	} catch (error) {
		throw withProgress(
			asNodeError(call.functions.getNode(), error, call.itemIndex),
			keepUnfinished
				? `The new file '${newFileId}' lies beside the existing one.`
				: await removeUnfinished(call, newFileId, 'The new file'),
		);
	}
}

async function ontoStack(call: UploadCall, stackId: string, fileId: string): Promise<string> {
	await call.send(MOVE_FILE, {
		path: { file_id: fileId },
		body: { data: { parent_id: stackId } },
	});
	return stackId;
}

/** The order counts: the last one is the newest version. */
async function newStack(call: UploadCall, folderId: string, fileIds: string[]): Promise<string> {
	const { data } = await call.send(CREATE_STACK, {
		path: { folder_id: folderId },
		body: { data: { file_ids: fileIds } },
	});
	return data.id;
}
