import type { IDataObject } from 'n8n-workflow';
import { asNodeError, isGone } from '../../transport/errors';
import { withProgress } from '../batches';
import { account, folder, surroundingProject } from '../fields/locators';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleExisting, simpleUpload } from '../output/uploads';
import { isOverlooked, settle, whatToDo } from './existing-file';
import { filesToUpload, type NewFile } from './new-file';
import { sendFile } from './send-file';
import { goneProblem } from './unfinished';
import {
	CREATE_STACK,
	DELETE_FILE,
	GET_CHILDREN,
	GET_FILE,
	GET_STATUS,
	LOCAL,
	MOVE_FILE,
	REMOTE,
	type UploadCall,
} from './upload-call';
import { uploadOptions, uploadSettings, type UploadSettings } from './upload-options';

export const uploadFile = operation({
	name: 'Upload',
	action: 'Upload file',
	description: 'Upload files from binary fields of the item, or a file from a URL',
	inOrder: true,
	endpoints: [LOCAL, REMOTE],
	alsoCalls: [GET_FILE, DELETE_FILE, GET_STATUS, MOVE_FILE, CREATE_STACK, GET_CHILDREN],
	properties: [
		account,
		surroundingProject,
		folder,
		{
			displayName: 'Source',
			name: 'source',
			type: 'options',
			options: [
				{
					name: 'All Binary Fields',
					value: 'allBinary',
					description: 'Every file that the item has',
				},
				{
					name: 'Binary Field',
					value: 'binary',
					description: 'A file that an earlier node put into the item, or several',
				},
				{
					name: 'URL',
					value: 'url',
					description: 'A file that Frame.io fetches by itself from a public address, up to 50 GB',
				},
				{
					name: 'URL, Streamed',
					value: 'through',
					description:
						'A file that n8n fetches and passes on without storing it, also from your own network',
				},
			],
			default: 'binary',
		},
		{
			displayName: 'Input Binary Field',
			name: 'binaryPropertyName',
			type: 'string',
			required: true,
			default: 'data',
			hint: 'The name of the input field containing the file to be uploaded; several with commas',
			displayOptions: { show: { source: ['binary'] } },
		},
		{
			displayName: 'URL',
			name: 'sourceUrl',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. https://example.com/trailer.mp4',
			description: 'Frame.io must be able to open it without signing in',
			displayOptions: { show: { source: ['url'] } },
		},
		{
			displayName: 'URL',
			name: 'sourceUrl',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. https://nas.example.com/renders/trailer.mp4',
			description: 'An address that n8n can open. It must say how large the file is.',
			displayOptions: { show: { source: ['through'] } },
		},
		{
			displayName: 'Source Authentication',
			name: 'sourceAuthentication',
			type: 'options',
			options: [
				{
					name: 'Header Auth',
					value: 'headerAuth',
					description: "A credential with the header that the source asks for, of n8n's own kind",
				},
				{ name: 'None', value: 'none', description: 'For addresses that anybody may open' },
			],
			default: 'none',
			description: 'How n8n signs in at the source',
			displayOptions: { show: { source: ['through'] } },
		},
		{
			displayName: 'File Name',
			name: 'fileName',
			type: 'string',
			default: '',
			placeholder: 'e.g. trailer.mp4',
			description:
				'Name of the file in Frame.io, with its ending. Taken from the source when empty.',
			displayOptions: { show: { source: ['binary', 'through', 'url'] } },
		},
		simplify,
		uploadOptions,
	],
	async run(call) {
		const settings = uploadSettings(call);
		const files = filesToUpload(call);
		const outputs: IDataObject[] = [];
		for (const [index, open] of files.entries()) {
			try {
				outputs.push(await upload(call, await open(), settings));
			} catch (error) {
				throw withProgress(
					asNodeError(call.functions.getNode(), error, call.itemIndex),
					index === 0 ? '' : `The first ${index} of ${files.length} files were uploaded before.`,
				);
			}
		}
		return outputs;
	},
});

/** Uploads one file, after a look at what the folder has where that matters. */
async function upload(
	call: UploadCall,
	file: NewFile,
	settings: UploadSettings,
): Promise<IDataObject> {
	try {
		const folderId = await call.folder('folderId', 'projectId');
		if (settings.ifFileExists !== 'upload') return await uploadOnce(call, folderId, file, settings);
		return await described(call, file.name, await sendFile(call, folderId, file, settings));
	} finally {
		if ('source' in file) file.source.close();
	}
}

async function uploadOnce(
	call: UploadCall,
	folderId: string,
	file: NewFile,
	settings: UploadSettings,
): Promise<IDataObject> {
	const { name } = file;
	const files = await call.filesIn(folderId);
	const existing = files.named(name);
	if (!existing || isOverlooked(existing, settings.ifFileExists)) {
		const sent = await sendFile(call, folderId, file, settings);
		files.set(name, { id: sent.id, fileId: sent.id, isStack: false, isUnfinished: false });
		return await described(call, name, sent);
	}
	const todo = whatToDo(call, name, existing, settings.ifFileExists);
	if (todo === 'skip') {
		return await described(call, name, { id: existing.fileId, facts: { skipped: true } });
	}
	// What is not complete must not take the place of another.
	const waitFor = settings.waitFor === 'nothing' ? 'upload' : settings.waitFor;
	const sent = await sendFile(call, folderId, file, { ...settings, waitFor });
	await settle(call, { folderId, files, name, existing, newFileId: sent.id }, todo, settings);
	return await described(call, name, sent);
}

interface Uploaded {
	id: string;
	/** What is to be told of the upload. */
	facts: object | undefined;
}

/**
 * The file as it is now; by its name only when Frame.io cannot be asked, since the upload itself succeeded.
 * @throws NodeOperationError when Frame.io does not have it any more
 */
async function described(
	call: UploadCall,
	name: string,
	{ id, facts }: Uploaded,
): Promise<IDataObject> {
	try {
		const { data } = await call.send(GET_FILE, { path: { file_id: id } });
		const simple = facts && 'bytes' in facts ? simpleUpload : simpleExisting;
		return { ...call.output(data, simple), ...facts };
	} catch (error) {
		if (isGone(error)) throw goneProblem(call, id);
		call.functions.logger.warn(`Frame.io: the uploaded file ${id} could not be read again`, {
			reason: error instanceof Error ? error.message : String(error),
		});
		return { id, name, ...facts };
	}
}
