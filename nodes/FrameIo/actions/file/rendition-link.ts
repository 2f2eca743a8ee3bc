import type { NodeOperationError } from 'n8n-workflow';
import { mayBeMade, RENDITION_NAMES, type Rendition } from '../../media/renditions';
import { monotonic } from '../../retry/monotonic';
import { pause } from '../../retry/pause';
import { isTransientStatus } from '../../retry/transient';
import type { ReplyOf } from '../../transport/contract';
import { asNodeError, statusOf } from '../../transport/errors';
import { record, text } from '../../transport/json';
import type { Call } from '../call';

export const FILE = 'GET /v4/accounts/{account_id}/files/{file_id}';
export const STACK = 'GET /v4/accounts/{account_id}/version_stacks/{version_stack_id}';

export type LinkCall = Call<string, typeof FILE | typeof STACK>;

export type LinkedFile = ReplyOf<typeof FILE>['data'];

/** A file and the signed address of one of its renditions. The address must never get into an output or a message. */
export interface RenditionLink {
	file: LinkedFile;
	address: string;
}

/** Milliseconds between two looks: at first, and at most. */
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 5000;

/** Looks at a file that is ready and has no link, before it counts as having none: about 7 s. */
const LOOKS_WHEN_READY = 3;

/**
 * The link to a rendition of a file, or of the newest version when the ID is that of a version stack.
 * @param waitMs milliseconds to wait for it at most
 * @throws NodeOperationError that says why there is none; at once when there never will be
 */
export async function renditionLink(
	call: LinkCall,
	fileId: string,
	rendition: Rendition,
	waitMs: number,
): Promise<RenditionLink> {
	let file = await readFileOrHead(call, fileId, rendition);
	const signal = call.functions.getExecutionCancelSignal();
	const end = monotonic() + waitMs;
	let pauseMs = FIRST_PAUSE_MS;
	let looksWhenReady = 0;
	let isTold = false;
	for (;;) {
		const address = addressIn(file, rendition);
		if (address !== undefined) return { file, address };
		if (file.status === 'transcoded') looksWhenReady++;
		const left = end - monotonic();
		const isFutile = neverComes(file, rendition) || looksWhenReady > LOOKS_WHEN_READY;
		if (isFutile || left <= 0 || signal?.aborted) throw noLink(call, file, rendition, waitMs > 0);
		if (!isTold) {
			const what = `'${RENDITION_NAMES[rendition]}' of '${file.name}'`;
			call.functions.logger.info(`Frame.io: waits until ${what} is available`);
			isTold = true;
		}
		await pause(Math.min(pauseMs, left), signal);
		pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
		if (!signal?.aborted) file = await lookAgain(call, file, rendition);
	}
}

/** One look of many: what is only busy now is asked again later. */
async function lookAgain(call: LinkCall, file: LinkedFile, rendition: Rendition) {
	try {
		return await readFile(call, file.id, rendition);
	} catch (error) {
		if (isTransientStatus(statusOf(error) ?? 0)) return file;
		throw asNodeError(call.functions.getNode(), error, call.itemIndex);
	}
}

async function readFileOrHead(
	call: LinkCall,
	id: string,
	rendition: Rendition,
): Promise<LinkedFile> {
	try {
		return await readFile(call, id, rendition);
	} catch (error) {
		const head = statusOf(error) === 404 ? await headOfStack(call, id) : undefined;
		if (head === undefined) throw asNodeError(call.functions.getNode(), error, call.itemIndex);
		return await readFile(call, head, rendition);
	}
}

async function headOfStack(call: LinkCall, id: string): Promise<string | undefined> {
	try {
		const { data } = await call.send(STACK, { path: { version_stack_id: id } });
		return text(record(data.head_version).id);
	} catch {
		// Then the ID is that of neither, which the first error says.
		return undefined;
	}
}

async function readFile(call: LinkCall, id: string, rendition: Rendition): Promise<LinkedFile> {
	const path = { file_id: id };
	try {
		const include = [`media_links.${rendition}` as const];
		return (await call.send(FILE, { path, query: { include } })).data;
	} catch (error) {
		if (statusOf(error) !== 403 || rendition !== 'original') {
			throw asNodeError(call.functions.getNode(), error, call.itemIndex);
		}
		// Whoever may not see the file at all gets the same status; then this throws the error that says so.
		const { data } = await call.send(FILE, { path });
		throw call.problem(
			`No right to download the original of '${data.name}'`,
			'Ask an admin of the Frame.io account to let the user or service account of this credential download in the project. Or choose another rendition.',
		);
	}
}

function addressIn(file: LinkedFile, rendition: Rendition): string | undefined {
	const { download_url: download, url } = record(record(file.media_links)[rendition]);
	return text(download) ?? text(url);
}

function neverComes({ status, media_type: type }: LinkedFile, rendition: Rendition): boolean {
	// Its type may be found out when it has arrived.
	if (status === 'created' && type === null) return false;
	return !mayBeMade(rendition, type);
}

function noLink(
	call: LinkCall,
	file: LinkedFile,
	rendition: Rendition,
	hasWaited: boolean,
): NodeOperationError {
	const { name, status, media_type: type } = file;
	const what = RENDITION_NAMES[rendition];
	const wait = hasWaited
		? "Set a larger 'Longest Wait in Minutes' in Options, or begin a workflow with the Frame.io Trigger and the event File Ready."
		: "Turn on 'Wait Until Available' in Options, or begin a workflow with the Frame.io Trigger and the event File Ready.";
	if (neverComes(file, rendition)) {
		return call.problem(
			`Frame.io makes no '${what}' of this kind of file (${type ?? 'unknown type'})`,
			"Choose another rendition. 'Original' is there for every file.",
		);
	}
	if (status === 'created') {
		const description = `${wait} File > Get Upload Status shows whether its upload has failed.`;
		return call.problem(`'${name}' has not arrived in Frame.io yet`, description);
	}
	if (status === 'uploaded' && rendition !== 'original') {
		return call.problem(`'${what}' of '${name}' is not there yet`, wait);
	}
	return call.problem(
		`Frame.io gives no link to '${what}' of '${name}'`,
		`It has none for some kinds of files, and where watermarks are demanded. Choose another rendition.${
			hasWaited ? '' : " 'Wait Until Available' in Options looks some seconds longer."
		}`,
	);
}
