import type { NodeOperationError } from 'n8n-workflow';
import { isGone } from '../../transport/errors';
import { DELETE_FILE, type UploadCall } from './upload-call';

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
		if (isGone(error)) {
			return `${what} is gone in Frame.io: it or its folder was deleted meanwhile.`;
		}
		call.functions.logger.warn(`Frame.io: the unfinished file ${fileId} could not be deleted`, {
			reason: error instanceof Error ? error.message : String(error),
		});
		return `${what} could not be deleted in Frame.io: delete it there by hand.`;
	}
}

/** The error for a file that somebody has deleted while it was uploaded. */
export function goneProblem(call: UploadCall, fileId: string): NodeOperationError {
	return call.problem(
		`The file '${fileId}' is gone in Frame.io`,
		'It or its folder was deleted meanwhile. Check the folder, and run the node again.',
	);
}
