import { NodeOperationError } from 'n8n-workflow';
import type { Caller } from './caller';
import type { ListEndpoint, RequestOf, RowOf } from './contract';
import { isRecord, text } from './json';
import { sendRequest } from './request';
import { inPlaceOf, strangeReply } from './whole-reply';

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
	return pageOf<RowOf<E>>(caller, endpoint, page);
}

/**
 * A reply as a page of a list.
 * @throws NodeApiError when it is none, or when nobody can tell which page comes next: the list would seem to end here
 */
export function pageOf<Row>(caller: Caller, endpoint: string, reply: unknown): Page<Row> {
	const rows = isRecord(reply) ? reply.data : undefined;
	const next = nextCursor(reply);
	if (Array.isArray(rows) && (next !== undefined || isLast(reply))) return { rows, next };
	const what = Array.isArray(rows)
		? 'The link to the next page of the list names no page.'
		: inPlaceOf("a list in 'data'", reply);
	throw strangeReply(caller, endpoint, `${what} The list was not read to its end.`);
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
	return await firstRows(readPages(caller, endpoint, request), limit, (row) => row);
}

/**
 * What is made of the rows of pages, up to `limit`; no page is asked for that is not needed. Only one page of rows is
 * held besides what was made of them.
 */
export async function firstRows<Row, Output>(
	pages: AsyncIterable<Row[]>,
	limit: number,
	toOutput: (row: Row) => Output,
): Promise<Output[]> {
	const outputs: Output[] = [];
	for await (const page of pages) {
		for (const row of page) {
			if (outputs.length === limit) return outputs;
			outputs.push(toOutput(row));
		}
		if (outputs.length === limit) return outputs;
	}
	return outputs;
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
	const next = text(linkToNext(page));
	// The link is relative, or anything that a broken reply holds.
	return new URLSearchParams(next?.split('?')[1]?.split('#')[0]).get('after') ?? undefined;
}

/** Whether a page says that there is no other, or has no place to say it. */
function isLast(page: unknown): boolean {
	const next = linkToNext(page);
	return next === undefined || next === null || next === '';
}

function linkToNext(page: unknown): unknown {
	const links = isRecord(page) ? page.links : undefined;
	return isRecord(links) ? links.next : undefined;
}

function withCursor<R extends { query?: unknown }>(request: R, cursor: string | undefined): R {
	if (cursor === undefined) return request;
	const query = isRecord(request.query) ? request.query : {};
	return { ...request, query: { ...query, after: cursor } };
}
