import { createHash } from 'node:crypto';
import { badRequest } from './errors.mjs';

/** The query parameters and the path that paging needs of a call. */
export interface PagedCall {
	requestPath: string;
	query: { after?: string | null; page_size?: number; include_total_count?: boolean };
}

/** One page of rows with what the reply says about the rest. */
export interface Page<T> {
	rows: T[];
	links: { next: string | null };
	total_count: number | null;
}

const defaultPageSize = 50;

/**
 * Cuts one page out of all rows. `links.next` carries nothing but the cursor, as the service does it: a client has
 * to send `include`, `sort`, filters and `page_size` again.
 */
export function paginate<T extends { id: string }>(
	{ requestPath, query }: PagedCall,
	rows: T[],
): Page<T> {
	const start =
		query.after === undefined || query.after === null ? 0 : resume(query.after, requestPath, rows);
	const end = start + (query.page_size ?? defaultPageSize);
	const last = rows[end - 1];
	const more = last !== undefined && end < rows.length;
	return {
		rows: rows.slice(start, end),
		links: {
			next: more
				? `${requestPath}?after=${encodeURIComponent(cursor(requestPath, end, last.id))}`
				: null,
		},
		total_count: query.include_total_count === true ? rows.length : null,
	};
}

/** Sorts a copy of rows by `<key>_asc` or `<key>_desc`; rows stay as they are without a sort. */
export function sortRows<T>(
	rows: T[],
	sort: string | undefined,
	keys: Record<string, (row: T) => string | number>,
): T[] {
	const match = /^(.+)_(asc|desc)$/.exec(sort ?? '');
	const key = keys[match?.[1] ?? ''];
	if (!key) return rows;
	const sign = match?.[2] === 'desc' ? -1 : 1;
	return rows.toSorted((a, b) => {
		const [left, right] = [key(a), key(b)];
		return left === right ? 0 : left < right ? -sign : sign;
	});
}

function cursor(path: string, index: number, lastId: string): string {
	return Buffer.from(JSON.stringify([pathMark(path), index, lastId])).toString('base64url');
}

/** Where a cursor goes on: after the row that was last, wherever it is now, else at the old place. */
function resume(after: string, path: string, rows: { id: string }[]): number {
	const parsed = parseCursor(after);
	if (!parsed || parsed.mark !== pathMark(path)) throw badRequest('Invalid cursor: after');
	const index = rows.findIndex(({ id }) => id === parsed.lastId);
	return index === -1 ? parsed.index : index + 1;
}

function parseCursor(after: string): { mark: string; index: number; lastId: string } | undefined {
	try {
		const value: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
		if (!Array.isArray(value)) return undefined;
		const [mark, index, lastId] = value as unknown[];
		if (typeof mark !== 'string' || typeof index !== 'number' || typeof lastId !== 'string') {
			return undefined;
		}
		return { mark, index, lastId };
	} catch {
		return undefined;
	}
}

function pathMark(path: string): string {
	return createHash('sha256').update(path).digest('hex').slice(0, 8);
}
