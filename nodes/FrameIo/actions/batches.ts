import type { IExecuteFunctions, NodeApiError, NodeOperationError } from 'n8n-workflow';
import { asNodeError } from '../transport/errors';

/** IDs, or values of fields, that one request of Frame.io takes at most (contract). */
export const LARGEST_BATCH = 100;

/** A list cut into pieces that fit into one request, in their order. */
export function batchesOf<T>(list: readonly T[], size = LARGEST_BATCH): T[][] {
	return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
		list.slice(index * size, (index + 1) * size),
	);
}

/**
 * The rows of a reply by the ID that each is about. Where Frame.io names others than were sent, such as the newest file
 * of a stack, those rows are taken to be in the order of the IDs that it does not name, provided that none is missing.
 */
export function rowsById<Row>(
	ids: readonly string[],
	rows: readonly Row[],
	idOf: (row: Row) => string,
): Map<string, Row> {
	const byId = new Map(rows.map((row) => [idOf(row), row]));
	const sent = new Set(ids);
	const unnamed = ids.filter((id) => !byId.has(id));
	const others = rows.filter((row) => !sent.has(idOf(row)));
	const inTheirOrder = others.length === unnamed.length ? others : [];
	return new Map(
		ids.flatMap((id): Array<[string, Row]> => {
			const row = byId.get(id) ?? inTheirOrder[unnamed.indexOf(id)];
			return row === undefined ? [] : [[id, row]];
		}),
	);
}

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
	{ size, done }: Progress,
	send: (ids: string[]) => Promise<Row[]>,
): Promise<Row[]> {
	const rows: Row[] = [];
	let before = 0;
	for (const batch of batchesOf(ids, size)) {
		try {
			rows.push(...(await send(batch)));
			before += batch.length;
		} catch (error) {
			throw withProgress(
				asNodeError(call.functions.getNode(), error, call.itemIndex),
				before === 0 ? '' : `The first ${before} of ${ids.length} were ${done} before.`,
			);
		}
	}
	return rows;
}

/** Adds to an error what was done before it. */
export function withProgress<E extends NodeApiError | NodeOperationError>(
	error: E,
	progress: string,
): E {
	error.description = [error.description, progress].filter(Boolean).join(' ');
	return error;
}
