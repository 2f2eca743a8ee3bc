import { NodeApiError } from 'n8n-workflow';
import { pause } from '../../retry/pause';
import { isTransientStatus } from '../../retry/transient';
import { GET_FILE, GET_STATUS, type UploadCall } from './upload-call';
import type { WaitFor } from './upload-options';

const FIRST_WAIT_MS = 500;

/** Frame.io answers 5 questions a second about uploads, for all of a user's executions together. */
const LONGEST_WAIT_MS = 5_000;

/** How it ended: `late` when the time was over, `stopped` when the execution was stopped. */
export type Arrival = 'complete' | 'failed' | 'late' | 'stopped';

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
	const deadline = Date.now() + limitMs;
	const uploaded = await poll(call, deadline, async () => {
		const { data } = await call.send(GET_STATUS, { path: { file_id: fileId } });
		if (data.upload_failed) return 'failed';
		return data.upload_complete ? 'complete' : undefined;
	});
	if (uploaded !== 'complete' || waitFor === 'upload') return uploaded;
	return await poll(call, deadline, async () => {
		const { data } = await call.send(GET_FILE, { path: { file_id: fileId } });
		return data.status === 'transcoded' || !hasRenditions(data.media_type) ? 'complete' : undefined;
	});
}

/** Frame.io makes no renditions of other files, so that they never become `transcoded`. */
function hasRenditions(mediaType: string | null | undefined): boolean {
	return /^(video|image|audio)\/|^application\/(pdf|mxf)$/.test(mediaType ?? '');
}

async function poll(
	call: UploadCall,
	deadline: number,
	ask: () => Promise<Arrival | undefined>,
): Promise<Arrival> {
	const signal = call.functions.getExecutionCancelSignal();
	for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 1.5, LONGEST_WAIT_MS)) {
		const answer = await ask().catch(unlessBusy);
		if (answer) return answer;
		const left = deadline - Date.now();
		if (left <= 0) return 'late';
		await pause(Math.min(wait, left), signal);
		if (signal?.aborted) return 'stopped';
	}
}

/** A busy moment of Frame.io, or of the network, is no answer; the question is asked again. */
function unlessBusy(error: unknown): undefined {
	if (error instanceof NodeApiError) {
		const status = Number(error.httpCode ?? NaN);
		if (Number.isNaN(status) || isTransientStatus(status)) return undefined;
	}
	throw error;
}
