import { NodeOperationError } from 'n8n-workflow';
import { mediaTypeFromName } from '../../media/media-types';
import { partCause } from '../../transfer/part-cause';
import { SizeMismatch } from '../../transfer/part-reader';
import { binaryFieldSource, LARGEST_FILE_BYTES, type ByteSource } from '../../transfer/source';
import { PartFailed, uploadParts, type UploadPart } from '../../transfer/upload';
import type { Schemas } from '../../transport/contract';
import type { Call } from '../call';
import { checkedFileName } from '../fields/names';

/** Frame.io takes so many attachments with one comment (guides). */
const MOST_ATTACHMENTS = 6;

type Items = Pick<Call, 'functions' | 'isOnLoopback' | 'itemIndex' | 'problem' | 'requiredText'>;

/** A file to attach: its bytes, and what Frame.io is told about it. */
export interface NewAttachment {
	source: ByteSource;
	announced: Schemas['AttachmentInput'];
}

/**
 * The file in a binary field, when Frame.io will take it.
 * @throws NodeOperationError before anything is made in Frame.io
 */
export async function attachmentSource(call: Items, fieldName: string): Promise<NewAttachment> {
	const { mimeType } = call.functions.helpers.assertBinaryData(call.itemIndex, fieldName);
	const source = await binaryFieldSource(call.functions, call.itemIndex, fieldName);
	if (source.size === 0 || source.size > LARGEST_FILE_BYTES) {
		throw call.problem(
			`The file in '${fieldName}' has ${source.size} bytes`,
			'Frame.io takes attachments of 1 byte to 5 TB. Check the node that made it.',
		);
	}
	const name = checkedFileName(
		call,
		source.fileName?.trim() || fieldName,
		'Rename the file in the node that makes it.',
	);
	const type = mimeType || mediaTypeFromName(name);
	return { source, announced: { name, file_size: source.size, media_type: type } };
}

/**
 * The files in the binary fields that a text names, with commas.
 * @throws NodeOperationError before anything is made in Frame.io
 */
export async function attachmentSources(
	call: Items,
	fieldNames: readonly string[],
): Promise<NewAttachment[]> {
	if (fieldNames.length > MOST_ATTACHMENTS) {
		throw call.problem(
			`'Attachment Binary Fields' names ${fieldNames.length} fields, but a comment takes at most ${MOST_ATTACHMENTS} attachments`,
			'Leave some out, or pack them into one file.',
		);
	}
	const attachments: NewAttachment[] = [];
	for (const name of fieldNames) attachments.push(await attachmentSource(call, name));
	return attachments;
}

/**
 * Sends the bytes of an attachment that Frame.io waits for. When they do not arrive, what was made for them is removed.
 * @param made what is removed then, in words: `comment` or `attachment`
 * @throws NodeOperationError that says why, and whether something was left behind
 */
export async function sendAttachment(
	call: Items,
	{ source, announced }: NewAttachment,
	addresses: string[] | null | undefined,
	made: 'comment' | 'attachment',
	remove: () => Promise<void>,
): Promise<void> {
	try {
		const parts = equalParts(addresses ?? [], source.size);
		if (parts.length === 0) {
			throw call.problem('Frame.io asked for no bytes of the attachment', 'Run the node again.');
		}
		if (parts.some(({ size }) => size <= 0)) {
			// How many bytes it waits for at each address cannot be told.
			throw call.problem(
				`Frame.io asked for ${parts.length} parts of an attachment of ${source.size} bytes`,
				'Run the node again. If it stays so, report it.',
			);
		}
		await uploadParts(call.functions, source, parts, {
			mediaType: announced.media_type,
			allowLoopback: await call.isOnLoopback(),
		});
	} catch (error) {
		throw notSent(call, announced.name, error, await whatIsLeft(call, made, remove));
	}
}

/** An attachment without its part addresses: they are signed, and whoever has one can write. */
export function withoutUploadUrls<Attachment extends { upload_urls?: unknown }>(
	attachment: Attachment,
): Omit<Attachment, 'upload_urls'> {
	const rest = { ...attachment };
	delete rest.upload_urls;
	return rest;
}

/**
 * The parts of an attachment. Frame.io gives their addresses without sizes here.
 * GUESS: they are equal, the last one short by the rest, as those of files are.
 */
export function equalParts(addresses: string[], size: number): UploadPart[] {
	const each = Math.ceil(size / addresses.length);
	return addresses.map((url, index) => ({ url, size: Math.min(each, size - each * index) }));
}

/** Whether Frame.io has noted of an attachment what it was told. */
export function isAttachment(
	{ announced }: NewAttachment,
	made: Schemas['CommentAttachment'],
): boolean {
	return made.name === announced.name && made.file_size === announced.file_size;
}

/**
 * Removes what was made for bytes that do not come.
 * @returns a sentence that says what became of it
 */
export async function whatIsLeft(
	{ functions }: Pick<Items, 'functions'>,
	made: string,
	remove: () => Promise<void>,
): Promise<string> {
	try {
		await remove();
		return `The ${made} was deleted in Frame.io again.`;
	} catch (error) {
		functions.logger.warn(`Frame.io: the unfinished ${made} could not be deleted`, {
			reason: error instanceof Error ? error.message : String(error),
		});
		return `The unfinished ${made} could not be deleted in Frame.io: delete it there by hand.`;
	}
}

function notSent(call: Items, name: string, error: unknown, outcome: string): NodeOperationError {
	if (error instanceof PartFailed) {
		return call.problem(
			`'${name}' was not attached: ${error.message} in Frame.io's storage: ${partCause(error.cause)}`,
			outcome,
		);
	}
	if (error instanceof SizeMismatch) {
		return call.problem(
			`'${name}' has ${error.received} bytes instead of the ${error.announced} that n8n has noted for it`,
			`${outcome} Run the node that made the file again.`,
		);
	}
	const reason = error instanceof Error ? error.message : String(error);
	return call.problem(`'${name}' was not attached: ${reason}`, outcome);
}
