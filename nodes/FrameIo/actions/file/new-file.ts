import type { IExecuteFunctions } from 'n8n-workflow';
import { binaryFieldSource, LARGEST_FILE_BYTES, type ByteSource } from '../../transfer/source';
import { lastSegment, SourceRefused, urlSource } from '../../transfer/url-source';
import { asNodeError } from '../../transport/errors';
import { checkedFileName } from '../fields/names';
import type { UploadCall } from './upload-call';

/** A file that is to come into Frame.io: sent by n8n, or fetched by Frame.io itself. */
export type NewFile = { name: string; source: ByteSource } | { name: string; address: string };

/** Opens one of the files to upload; each is opened when its turn comes. */
export type OpenFile = () => Promise<NewFile>;

export const SOURCES = ['allBinary', 'binary', 'through', 'url'] as const;

/** The files that the item names, in the order in which they are uploaded. */
export function filesToUpload(call: UploadCall): OpenFile[] {
	switch (call.choice('source', SOURCES)) {
		case 'allBinary':
			return fromFields(call, binaryFieldsOf(call));
		case 'binary':
			return fromFields(call, fieldNames(call));
		case 'through':
			return [async () => fromUrlThroughN8n(call)];
		case 'url':
			return [async () => fromUrl(call)];
	}
}

function fieldNames(call: UploadCall): string[] {
	return call
		.requiredText('binaryPropertyName')
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
}

function binaryFieldsOf(call: UploadCall): string[] {
	const item = call.functions.getInputData()[call.itemIndex];
	const names = Object.keys(item?.binary ?? {});
	if (names.length > 0) return names;
	throw call.problem(
		'The item has no file to upload',
		'Check the node before: its output has no binary data for this item.',
	);
}

function fromFields(call: UploadCall, names: string[]): OpenFile[] {
	if (names.length > 1 && call.text('fileName').trim() !== '') {
		throw call.problem(
			`'File Name' names one file, but ${names.length} are to be uploaded`,
			"Leave 'File Name' empty; each file keeps its own name.",
		);
	}
	return names.map((name) => async () => fromField(call, name));
}

async function fromField(call: UploadCall, fieldName: string): Promise<NewFile> {
	const source = await binaryFieldSource(call.functions, call.itemIndex, fieldName);
	return checked(call, source);
}

async function fromUrl(call: UploadCall): Promise<NewFile> {
	const url = addressIn(call, 'sourceUrl');
	return { name: nameOf(call, lastSegment(url)), address: call.requiredText('sourceUrl') };
}

async function fromUrlThroughN8n(call: UploadCall): Promise<NewFile> {
	const url = addressIn(call, 'sourceUrl');
	const signsIn = call.choice('sourceAuthentication', ['headerAuth', 'none']) === 'headerAuth';
	return checked(call, await openUrl(call, call.functions, url, signsIn));
}

async function openUrl(
	call: UploadCall,
	functions: IExecuteFunctions,
	url: URL,
	signsIn: boolean,
): Promise<ByteSource> {
	try {
		return await urlSource(
			{ functions, ...(signsIn && { credentialType: 'httpHeaderAuth' }) },
			url,
		);
	} catch (error) {
		if (error instanceof SourceRefused) throw call.problem(error.message, error.advice);
		throw call.problem('The source cannot be read', String(error));
	}
}

/** Refuses what Frame.io would refuse, before anything is made there. */
function checked(call: UploadCall, source: ByteSource): NewFile {
	try {
		const fault = faultOf(source.size);
		if (fault) throw call.problem(...fault);
		return { source, name: nameOf(call, source.fileName) };
	} catch (error) {
		source.close();
		throw asNodeError(call.functions.getNode(), error, call.itemIndex);
	}
}

function faultOf(size: number): [string, string] | undefined {
	if (size === 0) {
		return [
			'The file to upload is empty (0 bytes)',
			'Frame.io takes no empty files. Check where it comes from.',
		];
	}
	if (size > LARGEST_FILE_BYTES) {
		return ['The file to upload is larger than 5 TB', 'Frame.io takes no larger files.'];
	}
	return undefined;
}

function nameOf(call: UploadCall, fromSource: string | undefined): string {
	const name = call.text('fileName').trim() || fromSource?.trim() || '';
	if (name === '') {
		throw call.problem('The file to upload has no name', "Enter one in 'File Name'.");
	}
	return checkedFileName(
		call,
		name,
		"Enter another one in 'File Name', or rename the file where it comes from.",
	);
}

function addressIn(call: UploadCall, parameter: string): URL {
	const url = parseUrl(call.requiredText(parameter));
	if (url) return url;
	throw call.problem(
		"'URL' is not a valid address",
		'Enter a complete address that starts with https:// or http://.',
	);
}

function parseUrl(address: string): URL | undefined {
	try {
		const url = new URL(address);
		return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
	} catch {
		return undefined;
	}
}
