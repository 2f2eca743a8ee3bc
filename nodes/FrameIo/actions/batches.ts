import type { IExecuteFunctions, NodeApiError, NodeOperationError } from 'n8n-workflow';
import { asNodeError } from '../transport/errors';

/** IDs that one request of Frame.io takes at most (contract). */
export const LARGEST_BATCH = 100;

interface Progress {
	/** IDs in one request. */
	size?: number;
	/** What was done to those that came before, e.g. `copied`. */
	done: string;
}

/**
 * Sends any number of IDs in as few requests as possible, one after the other and in their order.
 * @throws the error of the request that Frame.io refuses, saying how many were done before it
 */
export async function inBatches<Row>(
	call: { functions: IExecuteFunctions; itemIndex: number },
	ids: string[],
	{ size = LARGEST_BATCH, done }: Progress,
	send: (ids: string[]) => Promise<Row[]>,
): Promise<Row[]> {
	const rows: Row[] = [];
	for (let start = 0; start < ids.length; start += size) {
		try {
			rows.push(...(await send(ids.slice(start, start + size))));
		} catch (error) {
			throw withProgress(
				asNodeError(call.functions.getNode(), error, call.itemIndex),
				start === 0 ? '' : `The first ${start} of ${ids.length} were ${done} before.`,
			);
		}
	}
	return rows;
}

function withProgress<E extends NodeApiError | NodeOperationError>(error: E, progress: string): E {
	error.description = [error.description, progress].filter(Boolean).join(' ');
	return error;
}
