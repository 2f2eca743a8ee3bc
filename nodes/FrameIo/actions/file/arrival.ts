import { NodeApiError } from 'n8n-workflow';
import { monotonic } from '../../retry/monotonic';
import { pause } from '../../retry/pause';
import { isTransientStatus } from '../../retry/transient';
import { isGone, isOfOthers, statusOf } from '../../transport/errors';
import { GET_FILE, GET_STATUS, type UploadCall } from './upload-call';
import type { WaitFor } from './upload-options';

const FIRST_WAIT_MS = 500;

/** Frame.io answers 5 questions a second about uploads, for all of a user's executions together. */
const LONGEST_WAIT_MS = 5_000;

/** How the waiting ended. */
export interface Arrival {
	/**
	 * `gone` when Frame.io does not have the file any more, `late` when the time was over, `stopped` when the execution
	 * was stopped.
	 */
	how: 'complete' | 'failed' | 'gone' | 'late' | 'stopped';
	/** Whether Frame.io has the whole file, so that its renditions alone are missing. */
	isWhole: boolean;
}

/**
 * Waits until Frame.io has put a file together, and made its renditions where that is asked for.
 * @param limitMs milliseconds
 * @throws NodeOperationError or NodeApiError when Frame.io refuses to say, not when it is busy
 */
export async function arrival(
	call: UploadCall,
	fileId: string,
	waitFor: Exclude<WaitFor, 'nothing'>,
	limitMs: number,
): Promise<Arrival> {
	const deadline = monotonic() + limitMs;
	const uploaded = await poll(call, deadline, async () => {
		const { data } = await call.send(GET_STATUS, { path: { file_id: fileId } });
		if (data.upload_failed) return 'failed';
		return data.upload_complete ? 'complete' : undefined;
	});
	const isWhole = uploaded === 'complete';
	if (!isWhole || waitFor === 'upload') return { how: uploaded, isWhole };
	const how = await poll(call, deadline, async () => {
		const { data } = await call.send(GET_FILE, { path: { file_id: fileId } });
		return data.status === 'transcoded' || !hasRenditions(data.media_type) ? 'complete' : undefined;
	});
	return { how, isWhole };
}

/** Whether Frame.io has the whole file by now, also when the execution was stopped; false when it cannot be asked. */
export async function isWholeByNow(call: UploadCall, fileId: string): Promise<boolean> {
	const asking = call.sendEvenWhenStopped(GET_STATUS, { path: { file_id: fileId } });
	return await asking.then(
		({ data }) => data.upload_complete === true,
		() => false,
	);
}

/** Frame.io makes no renditions of other files, so that they never become `transcoded`. */
function hasRenditions(mediaType: string | null | undefined): boolean {
	return /^(video|image|audio)\/|^application\/(pdf|mxf)$/.test(mediaType ?? '');
}

async function poll(
	call: UploadCall,
	deadline: number,
	ask: () => Promise<Arrival['how'] | undefined>,
): Promise<Arrival['how']> {
	const signal = call.functions.getExecutionCancelSignal();
	for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 1.5, LONGEST_WAIT_MS)) {
		if (signal?.aborted) return 'stopped';
		// A question that a stop has ended fails like any other.
		const answer = await ask().catch((error) => (signal?.aborted ? 'stopped' : whatItTells(error)));
		if (answer) return answer;
		const left = deadline - monotonic();
		if (left <= 0) return 'late';
		await pause(Math.min(wait, left), signal);
	}
}

/** A busy moment of Frame.io, of the network or of a proxy is no answer; the question is asked again. */
function whatItTells(error: unknown): 'gone' | undefined {
	if (isGone(error)) return 'gone';
	if (error instanceof NodeApiError) {
		const status = statusOf(error);
		if (status === undefined || isTransientStatus(status) || status > 500) return undefined;
		if (isOfOthers(error)) return undefined;
	}
	throw error;
}
