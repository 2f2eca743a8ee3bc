import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import { mediaTypeFromName } from '../../media/media-types';
import { partCause } from '../../transfer/part-cause';
import { SizeMismatch } from '../../transfer/part-reader';
import { progressInLog } from '../../transfer/progress';
import type { ByteSource } from '../../transfer/source';
import { PartFailed, uploadParts, type UploadFacts, type UploadPart } from '../../transfer/upload';
import { SourceRefused } from '../../transfer/url-source';
import { arrival } from './arrival';
import type { NewFile } from './new-file';
import { DELETE_FILE, LOCAL, REMOTE, type UploadCall } from './upload-call';
import type { UploadSettings } from './upload-options';

/** A file that has come into Frame.io. */
export interface SentFile {
	id: string;
	/** What sending it took; undefined when Frame.io fetched it by itself. */
	facts: (UploadFacts & { seconds: number }) | undefined;
}

/**
 * Brings one file into a folder and waits as long as the settings say. When it does not arrive, the unfinished file is
 * deleted in Frame.io, unless the settings keep it.
 * @throws NodeOperationError that says why, and what became of the unfinished file
 */
export async function sendFile(
	call: UploadCall,
	folderId: string,
	file: NewFile,
	settings: UploadSettings,
): Promise<SentFile> {
	const started = Date.now();
	const isFetched = 'address' in file;
	const { data } = isFetched
		? await call.send(REMOTE, {
				path: { folder_id: folderId },
				body: { data: { name: file.name, source_url: file.address } },
			})
		: await call.send(LOCAL, {
				path: { folder_id: folderId },
				body: { data: { name: file.name, file_size: file.source.size } },
			});
	const { id } = data;
	try {
		// The part addresses are signed: whoever has one can write. They go nowhere else.
		const facts = isFetched
			? undefined
			: await sendBytes(call, file.source, file.name, settings, {
					parts: 'upload_urls' in data ? (data.upload_urls ?? []) : [],
					mediaType: data.media_type ?? mediaTypeFromName(file.name),
				});
		await waitFor(call, id, file, settings);
		const seconds = Math.round((Date.now() - started) / 100) / 10;
		return { id, facts: facts && { ...facts, seconds } };
	} catch (error) {
		const problem = inWords(call, file, error);
		throw error instanceof StillThere ? problem : await afterCleanUp(call, id, problem, settings);
	}
}

/** The file stays: nothing is wrong with it that is known. */
class StillThere extends Error {
	constructor(
		message: string,
		readonly advice: string,
	) {
		super(message);
	}
}

async function sendBytes(
	call: UploadCall,
	source: ByteSource,
	name: string,
	{ parallelParts, timeLimitMs }: UploadSettings,
	plan: { parts: UploadPart[]; mediaType: string },
): Promise<UploadFacts> {
	const planned = plan.parts.reduce((sum, part) => sum + part.size, 0);
	if (planned !== source.size) {
		// It would never be complete.
		throw call.problem(
			`Frame.io asked for parts of ${planned} bytes in all for a file of ${source.size} bytes`,
			'Run the node again. If it stays so, report it.',
		);
	}
	return await uploadParts(call.functions, source, plan.parts, {
		mediaType: plan.mediaType,
		parallelParts,
		timeLimitMs,
		onProgress: progressInLog(call.functions.logger, `'${name}' uploaded`),
	});
}

async function waitFor(
	call: UploadCall,
	fileId: string,
	file: NewFile,
	{ waitFor: target, longestWait }: UploadSettings,
): Promise<void> {
	if (target === 'nothing') return;
	switch (await arrival(call, fileId, target, longestWait * 60_000)) {
		case 'complete':
			return;
		case 'failed':
			throw call.problem(
				'address' in file
					? 'Frame.io could not fetch the file from its URL'
					: 'Frame.io could not put the file together',
				'address' in file
					? 'Frame.io must be able to open the URL without signing in, and the file must not be larger than 50 GB.'
					: 'Run the node again.',
			);
		case 'late':
			throw new StillThere(
				target === 'upload'
					? `Frame.io has not put the file '${fileId}' together after ${minutes(longestWait)}`
					: `Frame.io has not made the renditions of the file '${fileId}' after ${minutes(longestWait)}`,
				"The file stays in Frame.io: look at it with File > Get Upload Status, or raise 'Longest Wait in Minutes'.",
			);
		case 'stopped':
			throw new StillThere(
				`The execution was stopped while Frame.io finished the file '${fileId}'`,
				'All bytes were sent; the file stays in Frame.io.',
			);
	}
}

function minutes(count: number): string {
	return count === 1 ? 'a minute' : `${count} minutes`;
}

/** Deletes the file that did not arrive, and says in the error what became of it. */
async function afterCleanUp(
	call: UploadCall,
	fileId: string,
	problem: NodeOperationError,
	{ keepUnfinished }: UploadSettings,
): Promise<NodeOperationError> {
	const outcome = keepUnfinished
		? `The unfinished file '${fileId}' was kept in Frame.io.`
		: await removeUnfinished(call, fileId);
	problem.description = [outcome, problem.description].filter(Boolean).join(' ');
	return problem;
}

/**
 * Deletes a file that is of no use, also when the execution was stopped.
 * @returns a sentence that says what became of it
 */
export async function removeUnfinished(
	call: UploadCall,
	fileId: string,
	what = 'The unfinished file',
): Promise<string> {
	try {
		await call.sendEvenWhenStopped(DELETE_FILE, { path: { file_id: fileId } });
		return `${what} was deleted in Frame.io.`;
	} catch (error) {
		if (error instanceof NodeApiError && error.httpCode === '404') {
			return `${what} is gone in Frame.io: it or its folder was deleted meanwhile.`;
		}
		call.functions.logger.warn(`Frame.io: the unfinished file ${fileId} could not be deleted`, {
			reason: error instanceof Error ? error.message : String(error),
		});
		return `${what} could not be deleted in Frame.io: delete it there by hand.`;
	}
}

function inWords(call: UploadCall, file: NewFile, error: unknown): NodeOperationError {
	if (error instanceof StillThere || error instanceof SourceRefused) {
		return call.problem(error.message, error.advice);
	}
	if (error instanceof SizeMismatch) {
		return call.problem(
			`The file to upload has ${error.received > error.announced ? 'at least ' : ''}${error.received} bytes instead of the ${error.announced} that were announced for it`,
			'Get it again from where it comes from.',
		);
	}
	if (error instanceof PartFailed) {
		return call.problem(`${error.message} in Frame.io's storage: ${partCause(error.cause)}`, '');
	}
	if (error instanceof NodeOperationError || error instanceof NodeApiError) {
		return call.problem(error.message, error.description ?? '');
	}
	const reason = error instanceof Error ? error.message : String(error);
	return call.problem(`The file '${file.name}' could not be read: ${reason}`, '');
}
