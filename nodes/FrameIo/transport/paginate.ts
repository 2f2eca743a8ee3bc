import { NodeOperationError } from 'n8n-workflow';
import type { Caller } from './caller';
import type { ListEndpoint, RequestOf, RowOf } from './contract';
import { isRecord, text } from './json';
import { sendRequest } from './request';

export interface Page<Row> {
	rows: Row[];
	/** The cursor of the next page; undefined on the last one. */
	next: string | undefined;
}

/**
 * Reads one page of a list: the first, or the one that a cursor names.
 *
 * Frame.io's link to the next page carries the cursor only, so include, sort, filters and page size are sent again
 * with every page.
 */
export async function readPage<E extends ListEndpoint>(
	caller: Caller,
	endpoint: E,
	request: RequestOf<E>,
	cursor?: string,
): Promise<Page<RowOf<E>>> {
	const page: unknown = await sendRequest(caller, endpoint, withCursor(request, cursor));
	return { rows: rowsOf<E>(page), next: nextCursor(page) };
}

/**
 * Reads a list page by page, one page held at a time.
 * @throws NodeOperationError when Frame.io names the same next page twice, instead of reading on for ever
 */
export async function* readPages<E extends ListEndpoint>(
	caller: Caller,
	endpoint: E,
	request: RequestOf<E>,
): AsyncGenerator<Array<RowOf<E>>, void, undefined> {
	yield* followPages(caller, async (cursor) => readPage(caller, endpoint, request, cursor));
}

/**
 * Reads page after page, whatever reads one.
 * @throws NodeOperationError when Frame.io names the same next page twice, instead of reading on for ever
 */
export async function* followPages<Row>(
	caller: Caller,
	readOne: (cursor: string | undefined) => Promise<Page<Row>>,
): AsyncGenerator<Row[], void, undefined> {
	const seen = new Set<string>();
	let cursor: string | undefined;
	do {
		const { rows, next } = await readOne(cursor);
		yield rows;
		if (next !== undefined && seen.has(next)) {
			throw new NodeOperationError(
				caller.functions.getNode(),
				'Frame.io returned the same page of the list twice',
				{
					description: 'The list was not read to its end. Run again, or set a Limit.',
					itemIndex: caller.itemIndex,
				},
			);
		}
		if (next !== undefined) seen.add(next);
		cursor = next;
	} while (cursor !== undefined);
}

/** Reads a list up to `limit` rows, or all of it; no page is requested that is not needed. */
export async function readList<E extends ListEndpoint>(
	caller: Caller,
	endpoint: E,
	request: RequestOf<E>,
	limit = Infinity,
): Promise<Array<RowOf<E>>> {
	return await firstRows(readPages(caller, endpoint, request), limit);
}

/** The rows of pages up to `limit`; no page is asked for that is not needed. */
export async function firstRows<Row>(pages: AsyncIterable<Row[]>, limit: number): Promise<Row[]> {
	const rows: Row[] = [];
	for await (const page of pages) {
		for (const row of page) {
			if (rows.length === limit) return rows;
			rows.push(row);
		}
		if (rows.length === limit) return rows;
	}
	return rows;
}

/** Rows that Frame.io gives at most in one page of these lists; 100 in all others. */
const LARGE_PAGES: Readonly<Record<string, number>> = {
	'GET /v4/accounts/{account_id}/folders/{folder_id}/children': 500,
	'GET /v4/accounts/{account_id}/folders/{folder_id}/files': 500,
	'GET /v4/accounts/{account_id}/folders/{folder_id}/folders': 500,
	'GET /v4/accounts/{account_id}/folders/{folder_id}/version_stacks': 500,
};

/** The largest page size that the endpoint takes, in rows. */
export function largestPage(endpoint: ListEndpoint): number {
	return LARGE_PAGES[endpoint] ?? 100;
}

/** The opaque cursor of the next page, taken out of `links.next`; undefined on the last page. */
export function nextCursor(page: unknown): string | undefined {
	const links = isRecord(page) ? page.links : undefined;
	const next = isRecord(links) ? text(links.next) : undefined;
	// The link is relative, or anything that a broken reply holds.
	return new URLSearchParams(next?.split('?')[1]?.split('#')[0]).get('after') ?? undefined;
}

function withCursor<R extends { query?: unknown }>(request: R, cursor: string | undefined): R {
	if (cursor === undefined) return request;
	const query = isRecord(request.query) ? request.query : {};
	return { ...request, query: { ...query, after: cursor } };
}

function rowsOf<E extends ListEndpoint>(page: unknown): Array<RowOf<E>> {
	const data = isRecord(page) ? page.data : undefined;
	return Array.isArray(data) ? data : [];
}
