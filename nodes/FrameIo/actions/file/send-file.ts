import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import { mediaTypeFromName } from '../../media/media-types';
import { monotonic } from '../../retry/monotonic';
import { partCause } from '../../transfer/part-cause';
import { SizeMismatch } from '../../transfer/part-reader';
import { progressInLog } from '../../transfer/progress';
import type { ByteSource } from '../../transfer/source';
import { PartFailed, uploadParts, type UploadFacts } from '../../transfer/upload';
import { SourceRefused } from '../../transfer/url-source';
import { asNodeError } from '../../transport/errors';
import { announce, type Announced } from './announce';
import { arrival, isWholeByNow } from './arrival';
import type { NewFile } from './new-file';
import { goneProblem, removeUnfinished } from './unfinished';
import type { UploadCall } from './upload-call';
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
	const started = monotonic();
	const announced = await announce(call, folderId, file, settings.keepUnfinished);
	const { id } = announced;
	try {
		const facts =
			'address' in file
				? undefined
				: await sendBytes(call, file.source, file.name, settings, announced);
		await waitFor(call, id, file, settings);
		const seconds = Math.round((monotonic() - started) / 100) / 10;
		return { id, facts: facts && { ...facts, seconds } };
	} catch (error) {
		const problem = inWords(call, file, error);
		throw error instanceof StillThere ? problem : await afterCleanUp(call, id, problem, settings);
	}
}

/** The file stays as it is: nothing is wrong with it that is known, or somebody else has deleted it. */
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
	{ parts, mediaType }: Announced,
): Promise<UploadFacts> {
	const planned = parts.reduce((sum, part) => sum + part.size, 0);
	if (planned !== source.size) {
		// It would never be complete.
		throw call.problem(
			`Frame.io asked for parts of ${planned} bytes in all for a file of ${source.size} bytes`,
			'Run the node again. If it stays so, report it.',
		);
	}
	// The part addresses are signed: whoever has one can write. They go nowhere else.
	return await uploadParts(call.functions, source, parts, {
		mediaType: mediaType ?? mediaTypeFromName(name),
		allowLoopback: await call.isOnLoopback(),
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
	const isFetched = 'address' in file;
	const { how, isWhole } = await arrival(call, fileId, target, longestWait * 60_000).catch(
		(error: unknown) => {
			throw unknownArrival(call, isFetched, error);
		},
	);
	switch (how) {
		case 'complete':
			return;
		case 'failed':
			throw call.problem(
				isFetched
					? 'Frame.io could not fetch the file from its URL'
					: 'Frame.io could not put the file together',
				isFetched
					? 'Frame.io must be able to open the URL without signing in, and the file must not be larger than 50 GB.'
					: 'Run the node again.',
			);
		case 'gone': {
			const { message, description } = goneProblem(call, fileId);
			throw new StillThere(message, description ?? '');
		}
		case 'late':
			throw new StillThere(
				target === 'upload'
					? `Frame.io has not put the file '${fileId}' together after ${minutes(longestWait)}`
					: `Frame.io has not made the renditions of the file '${fileId}' after ${minutes(longestWait)}`,
				"The file stays in Frame.io: look at it with File > Get Upload Status, or raise 'Longest Wait in Minutes'.",
			);
		case 'stopped':
			throw isFetched && !isWhole && !(await isWholeByNow(call, fileId))
				? call.problem('The execution was stopped while Frame.io fetched the file', '')
				: new StillThere(
						`The execution was stopped while Frame.io finished the file '${fileId}'`,
						isFetched ? 'The file stays in Frame.io.' : ALL_SENT,
					);
	}
}

const ALL_SENT = 'All bytes were sent; the file stays in Frame.io.';

/** Frame.io refuses to say how far it is: no reason to delete what may be complete. */
function unknownArrival(call: UploadCall, isFetched: boolean, error: unknown): StillThere {
	const { message, description } = asNodeError(call.functions.getNode(), error, call.itemIndex);
	const rest = isFetched ? 'Frame.io may still be fetching the file, which stays there.' : ALL_SENT;
	return new StillThere(message, [rest, description].filter(Boolean).join(' '));
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
