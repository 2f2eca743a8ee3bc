import { NodeOperationError, type IDataObject } from 'n8n-workflow';
import { mediaTypeFromName } from '../../media/media-types';
import { SizeMismatch } from '../../transfer/part-reader';
import { partCause } from '../../transfer/part-cause';
import { binaryFieldSource, LARGEST_FILE_BYTES, type ByteSource } from '../../transfer/source';
import { PartFailed, uploadParts, type UploadPart } from '../../transfer/upload';
import type { ReplyOf } from '../../transport/contract';
import type { Call } from '../call';
import { account, folder, surroundingProject } from '../fields/locators';
import { checkedName } from '../fields/names';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ENDPOINTS = [
	'POST /v4/accounts/{account_id}/folders/{folder_id}/files/local_upload',
	'POST /v4/accounts/{account_id}/folders/{folder_id}/files/remote_upload',
] as const;

const ALSO_CALLS = [
	'GET /v4/accounts/{account_id}/files/{file_id}',
	'DELETE /v4/accounts/{account_id}/files/{file_id}',
] as const;

type Placeholder = Omit<ReplyOf<(typeof ENDPOINTS)[0]>['data'], 'upload_urls'>;

type UploadCall = Call<string, (typeof ENDPOINTS | typeof ALSO_CALLS)[number]>;

export const uploadFile = operation({
	name: 'Upload',
	action: 'Upload file',
	description:
		'Upload a file from a binary field of the item, or let Frame.io fetch one from a URL',
	endpoints: ENDPOINTS,
	alsoCalls: ALSO_CALLS,
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
					name: 'Binary Field',
					value: 'binary',
					description: 'A file that an earlier node put into the item',
				},
				{
					name: 'URL',
					value: 'url',
					description: 'A file that Frame.io fetches by itself from a public address, up to 50 GB',
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
			hint: 'The name of the input field containing the file to be uploaded',
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
			displayName: 'File Name',
			name: 'fileName',
			type: 'string',
			default: '',
			placeholder: 'e.g. trailer.mp4',
			description:
				'Name of the file in Frame.io, with its ending. Taken from the source when empty.',
		},
		simplify,
	],
	async run(call) {
		switch (call.text('source')) {
			case 'url':
				return await uploadFromUrl(call);
			case 'binary':
				return await uploadBinaryField(call);
			default:
				throw call.problem("'Source' has an unknown value", 'Use binary or url.');
		}
	},
});

async function uploadFromUrl(call: UploadCall): Promise<IDataObject> {
	const address = call.requiredText('sourceUrl');
	const url = parseUrl(address);
	if (!url) {
		throw call.problem(
			"'URL' is not a valid address",
			'Enter a complete address that starts with https:// or http://.',
		);
	}
	const name = fileNameFor(call, lastSegment(url));
	const { data } = await call.send(
		'POST /v4/accounts/{account_id}/folders/{folder_id}/files/remote_upload',
		{
			path: { folder_id: await call.folder('folderId', 'projectId') },
			body: { data: { name, source_url: address } },
		},
	);
	return call.output(data, simpleAsset);
}

async function uploadBinaryField(call: UploadCall): Promise<IDataObject> {
	const source = await binaryFieldSource(
		call.functions,
		call.itemIndex,
		call.requiredText('binaryPropertyName'),
	);
	if (source.size === 0) {
		throw call.problem(
			'The file to upload is empty (0 bytes)',
			'Frame.io takes no empty files. Check the node that made it.',
		);
	}
	if (source.size > LARGEST_FILE_BYTES) {
		throw call.problem('The file to upload is larger than 5 TB', 'Frame.io takes no larger files.');
	}
	const name = fileNameFor(call, source.fileName);
	const folderId = await call.folder('folderId', 'projectId');

	const { data } = await call.send(
		'POST /v4/accounts/{account_id}/folders/{folder_id}/files/local_upload',
		{ path: { folder_id: folderId }, body: { data: { name, file_size: source.size } } },
	);
	// The part addresses are signed: whoever has one can write. They never leave this function.
	const { upload_urls: parts = [], ...placeholder } = data;
	const mediaType = placeholder.media_type ?? mediaTypeFromName(name);
	try {
		checkPlan(call, parts, source.size);
		await uploadParts(call.functions, source, parts, { mediaType });
	} catch (error) {
		const left = await removePlaceholder(call, placeholder.id);
		throw uploadProblem(call, source, error, left);
	}
	return await currentState(call, placeholder);
}

/** The parts that Frame.io asks for must make up the file, or it would never be complete. */
function checkPlan(call: UploadCall, parts: UploadPart[], size: number): void {
	const planned = parts.reduce((sum, part) => sum + part.size, 0);
	if (planned !== size) {
		throw call.problem(
			`Frame.io asked for parts of ${planned} bytes in all for a file of ${size} bytes`,
			'Run the node again. If it stays so, report it.',
		);
	}
}

/** The file after its upload; as it was created when Frame.io cannot be asked, since the upload itself succeeded. */
async function currentState(call: UploadCall, placeholder: Placeholder): Promise<IDataObject> {
	try {
		const { data } = await call.send('GET /v4/accounts/{account_id}/files/{file_id}', {
			path: { file_id: placeholder.id },
		});
		return call.output(data, simpleAsset);
	} catch (error) {
		call.functions.logger.warn(
			`Frame.io: the uploaded file ${placeholder.id} could not be read again`,
			{ reason: error instanceof Error ? error.message : String(error) },
		);
		return call.output(placeholder, simpleAsset);
	}
}

/** Deletes the file whose bytes did not arrive. Returns whether it is still there because that failed, too. */
async function removePlaceholder(call: UploadCall, fileId: string): Promise<boolean> {
	try {
		await call.sendEvenWhenStopped('DELETE /v4/accounts/{account_id}/files/{file_id}', {
			path: { file_id: fileId },
		});
		return false;
	} catch (error) {
		call.functions.logger.warn(`Frame.io: the unfinished file ${fileId} could not be deleted`, {
			reason: error instanceof Error ? error.message : String(error),
		});
		return true;
	}
}

function uploadProblem(
	call: UploadCall,
	source: ByteSource,
	error: unknown,
	placeholderLeft: boolean,
): NodeOperationError {
	const outcome = placeholderLeft
		? 'The unfinished file could not be deleted in Frame.io: delete it there by hand.'
		: 'The unfinished file was deleted in Frame.io.';
	if (error instanceof SizeMismatch) {
		return call.problem(
			`The file to upload has ${error.received} bytes instead of the ${source.size} that n8n has noted for it`,
			`${outcome} Run the node that made the file again.`,
		);
	}
	if (error instanceof PartFailed) {
		return call.problem(
			`${error.message} in Frame.io's storage: ${partCause(error.cause)}`,
			outcome,
		);
	}
	if (error instanceof NodeOperationError) {
		return call.problem(error.message, `${outcome} ${error.description ?? ''}`.trim());
	}
	const reason = error instanceof Error ? error.message : String(error);
	return call.problem(`The file to upload could not be read: ${reason}`, outcome);
}

function fileNameFor(call: UploadCall, fromSource: string | undefined): string {
	const name = call.text('fileName').trim() || fromSource?.trim() || '';
	if (name === '') {
		throw call.problem('The file to upload has no name', "Enter one in 'File Name'.");
	}
	return checkedName(call, name);
}

function parseUrl(address: string): URL | undefined {
	try {
		const url = new URL(address);
		return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
	} catch {
		return undefined;
	}
}

function lastSegment(url: URL): string | undefined {
	const segment = url.pathname.split('/').pop() ?? '';
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
