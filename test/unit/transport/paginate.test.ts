import type { IHttpRequestOptions } from 'n8n-workflow';
import * as fc from 'fast-check';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import {
	firstRows,
	largestPage,
	nextCursor,
	readList,
	readPage,
	readPages,
} from '../../../nodes/FrameIo/transport/paginate';
import { callerOf, type Answer } from '../support/frame-io';
import { failureOf } from '../support/promises';
import { SEEDED } from '../support/properties';

const LIST = 'GET /v4/accounts/{account_id}/projects';

/** A list of so many rows, with cursors that hold characters to be encoded, as opaque ones may. */
function listOf(rows: number) {
	return ({ qs }: IHttpRequestOptions): Answer => {
		const size = Number(qs?.page_size);
		const from = qs?.after === undefined ? 0 : Number(String(qs.after).replace('at+/=', ''));
		const to = Math.min(from + size, rows);
		const data = Array.from({ length: to - from }, (_, index) => ({ id: `row-${from + index}` }));
		const next =
			to < rows
				? `/v4/accounts/account-1/projects?after=${encodeURIComponent(`at+/=${to}`)}`
				: null;
		return { statusCode: 200, body: { data, links: { next } } };
	};
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `row-${index}`);

describe('readList', () => {
	test('gives the first rows up to the limit and asks for no page too many', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.nat({ max: 60 }),
				fc.integer({ min: 1, max: 15 }),
				fc.option(fc.integer({ min: 1, max: 70 }), { nil: Infinity }),
				async (rows, pageSize, limit) => {
					const { caller, requests } = callerOf(listOf(rows));
					const query = { page_size: pageSize };
					const list = await readList(caller, LIST, { query }, limit);
					const expected = Math.min(rows, limit);
					expect(list.map(({ id }) => id)).toEqual(ids(expected));
					expect(requests).toHaveLength(Math.max(1, Math.ceil(expected / pageSize)));
				},
			),
			SEEDED,
		);
	});

	test('reads everything without a limit', async () => {
		const { caller } = callerOf(listOf(25));
		expect(await readList(caller, LIST, { query: { page_size: 10 } })).toHaveLength(25);
	});

	test.each<[string, unknown, string]>([
		['an empty object', {}, 'an empty object'],
		['a foreign object', { status: 'ok', code: 0 }, "an object with 'status', 'code'"],
		[
			'a foreign object of many fields',
			Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`field-${index}`, 'secret'])),
			"an object with 'field-0', 'field-1', 'field-2', 'field-3', 'field-4' and 2 more",
		],
		['a single thing', { data: { id: 'row' } }, "'data' that is an object"],
		['null', { data: null }, "'data' that is null"],
		['a text', { data: 'secret' }, "'data' that is a text"],
		['a number', { data: 7 }, "'data' that is a number"],
	])('refuses %s in the middle, and says what came', async (_, body, words) => {
		const { caller, requests } = callerOf((request) =>
			request.qs?.after === undefined ? listOf(25)(request) : { statusCode: 200, body },
		);
		const failure = await failureOf(readList(caller, LIST, { query: { page_size: 10 } }));
		expect(failure).toBeInstanceOf(NodeApiError);
		expect(failure).toMatchObject({
			message: 'The answer of Frame.io is not what was asked for',
			description: expect.stringContaining(
				`A success came with ${words} in place of a list in 'data'. The list was not read to its end.`,
			),
			context: { itemIndex: 3 },
		});
		expect(JSON.stringify(failure)).not.toContain('secret');
		expect(requests).toHaveLength(2);
	});

	test('refuses an answer without a body in the middle', async () => {
		const { caller } = callerOf((request) =>
			request.qs?.after === undefined ? listOf(25)(request) : { statusCode: 204, body: '' },
		);
		expect(await failureOf(readList(caller, LIST, { query: { page_size: 10 } }))).toMatchObject({
			description: expect.stringContaining('A success came with no body in place of a list'),
		});
	});

	test.each<[string, unknown]>([
		['no cursor', '/v4/accounts'],
		['no address', 'http://['],
		['no text', { after: 'abc' }],
	])('refuses a link to the next page that is %s, instead of ending there', async (_, next) => {
		const { caller } = callerOf(() => ({
			statusCode: 200,
			body: { data: [{ id: 'row' }], links: { next } },
		}));
		expect(await failureOf(readList(caller, LIST, {}))).toMatchObject({
			description: expect.stringContaining('The link to the next page of the list names no page.'),
		});
	});

	test.each<[string, object]>([
		['null', { links: { next: null } }],
		['empty', { links: { next: '' } }],
		['missing', { links: {} }],
		['missing with all links', {}],
	])('ends where the link to the next page is %s', async (_, links) => {
		const { caller } = callerOf(() => ({
			statusCode: 200,
			body: { data: [{ id: 'row' }], ...links },
		}));
		expect(await readList(caller, LIST, {})).toHaveLength(1);
	});
});

describe('firstRows', () => {
	test('makes the outputs of a page before it asks for the next, so that one page is held at most', async () => {
		const events: string[] = [];
		async function* pages() {
			for (const page of [1, 2, 3]) {
				events.push(`page ${page}`);
				yield await Promise.resolve([`${page}a`, `${page}b`]);
			}
		}
		const toOutput = (row: string) => {
			events.push(row);
			return row.toUpperCase();
		};
		expect(await firstRows(pages(), 3, toOutput)).toEqual(['1A', '1B', '2A']);
		expect(events).toEqual(['page 1', '1a', '1b', 'page 2', '2a']);
	});
});

describe('readPages', () => {
	test('sends the query again with each page, because the link to the next one lacks it', async () => {
		const { caller, requests } = callerOf(listOf(25));
		const query = { page_size: 10, sort: 'name_asc', include: ['owner'] } as const;
		await readList(caller, LIST, { query: { ...query, include: [...query.include] } });
		const repeated = { page_size: 10, sort: 'name_asc', include: 'owner' };
		expect(requests.map(({ qs }) => qs)).toEqual([
			repeated,
			{ ...repeated, after: 'at+/=10' },
			{ ...repeated, after: 'at+/=20' },
		]);
	});

	test('asks for the next page only when it is wanted', async () => {
		const { caller, requests } = callerOf(listOf(30));
		for await (const page of readPages(caller, LIST, { query: { page_size: 10 } })) {
			expect(page).toHaveLength(10);
			break;
		}
		expect(requests).toHaveLength(1);
	});

	test('refuses to go round when Frame.io names the same next page twice', async () => {
		const { caller, requests } = callerOf(() => ({
			statusCode: 200,
			body: { data: [{ id: 'row' }], links: { next: '/v4/accounts?after=stuck' } },
		}));
		const failure = await failureOf(readList(caller, LIST, {}));
		expect(failure).toBeInstanceOf(NodeOperationError);
		expect(failure).toMatchObject({
			message: 'Frame.io returned the same page of the list twice',
			context: { itemIndex: 3 },
		});
		expect(requests).toHaveLength(2);
	});

	test('refuses to go round in a larger circle', async () => {
		const circle = ['a', 'b', 'a', 'b'];
		const { caller, requests } = callerOf(() => ({
			statusCode: 200,
			body: { data: [{ id: 'row' }], links: { next: `/v4/accounts?after=${circle.shift()}` } },
		}));
		expect(await failureOf(readList(caller, LIST, {}))).toBeInstanceOf(NodeOperationError);
		expect(requests).toHaveLength(3);
	});

	test('gives what a limit asks for even when the cursor is stuck behind it', async () => {
		const { caller } = callerOf(() => ({
			statusCode: 200,
			body: { data: [{ id: 'row' }], links: { next: '/v4/accounts?after=stuck' } },
		}));
		expect(await readList(caller, LIST, {}, 2)).toHaveLength(2);
	});
});

describe('readPage', () => {
	test('starts at the cursor that it is given and names the next one', async () => {
		const { caller } = callerOf(listOf(30));
		const page = await readPage(caller, LIST, { query: { page_size: 10 } }, 'at+/=10');
		expect(page.rows.map(({ id }) => id)).toEqual(ids(20).slice(10));
		expect(page.next).toBe('at+/=20');
	});

	test('names no next page on the last one', async () => {
		const { caller } = callerOf(listOf(30));
		const page = await readPage(caller, LIST, { query: { page_size: 10 } }, 'at+/=20');
		expect(page.next).toBeUndefined();
	});
});

describe('nextCursor', () => {
	test.each([
		['relative', '/v4/accounts?after=abc', 'abc'],
		['relative with other parameters', '/v4/accounts?page_size=5&after=abc&x=1', 'abc'],
		['absolute', 'https://api.frame.io/v4/accounts?after=abc', 'abc'],
		['with encoded characters', '/v4/accounts?after=a%2Bb%2F%3D%3D', 'a+b/=='],
	])('is taken from a link that is %s', (_, next, cursor) => {
		expect(nextCursor({ data: [], links: { next } })).toBe(cursor);
	});

	test.each([
		['null', { links: { next: null } }],
		['without a cursor', { links: { next: '/v4/accounts' } }],
		['missing', { links: {} }],
		['no address', { links: { next: 'http://[' } }],
		['in no links', {}],
		['in no reply', undefined],
	])('is undefined when the link is %s', (_, page) => {
		expect(nextCursor(page)).toBeUndefined();
	});
});

describe('largestPage', () => {
	test('is 500 rows for what lies in a folder and 100 elsewhere', () => {
		expect(largestPage('GET /v4/accounts/{account_id}/folders/{folder_id}/children')).toBe(500);
		expect(largestPage('GET /v4/accounts/{account_id}/folders/{folder_id}/files')).toBe(500);
		expect(largestPage(LIST)).toBe(100);
	});
});
