import type { IHttpRequestOptions } from 'n8n-workflow';
import * as fc from 'fast-check';
import { walkProject } from '../../../nodes/FrameIo/locate/walk';
import { callerOf, type Answer } from '../support/frame-io';
import { SEEDED } from '../support/properties';

interface Asset {
	id: string;
	name: string;
	type: 'file' | 'folder' | 'version_stack';
	children?: Asset[];
	head?: string;
}

const file = (name: string): Asset => ({ id: `id of ${name}`, name, type: 'file' });
const stack = (name: string, head: string): Asset => ({
	id: `id of ${name}`,
	name,
	type: 'version_stack',
	head,
});
const folder = (name: string, ...children: Asset[]): Asset => ({
	id: `id of ${name}`,
	name,
	type: 'folder',
	children,
});

function foldersIn(root: Asset): Asset[] {
	const children = root.children ?? [];
	return [root, ...children.flatMap(foldersIn)].filter(({ type }) => type === 'folder');
}

/** Frame.io with one project. Its pages are as small as the test wants, so that folders have several. */
function projectOf(root: Asset, pageSize = 500) {
	const folders = new Map(foldersIn(root).map((each) => [each.id, each]));
	return ({ url, qs }: IHttpRequestOptions): Answer => {
		const id = decodeURIComponent(/folders\/([^/]+)\/children$/.exec(url)?.[1] ?? '');
		const wanted = String(qs?.type).split(',');
		const children = (folders.get(id)?.children ?? []).filter(({ type }) => wanted.includes(type));
		const from = Number(qs?.after ?? 0);
		const to = from + pageSize;
		const data = children.slice(from, to).map(({ id, name, type, head }) => ({
			id,
			name,
			type,
			view_url: `https://next.frame.io/${id}`,
			...(type === 'version_stack' && { head_version: head ? { id: head } : null }),
		}));
		const next = to < children.length ? `${url}?after=${to}` : null;
		return { statusCode: 200, body: { data, links: { next } } };
	};
}

/** All answers of the list, as the editor gets them while a person scrolls. */
async function scroll(
	root: Asset,
	wanted: 'file' | 'folder',
	{
		pageSize = 500,
		accepts = () => true,
	}: { pageSize?: number; accepts?: (name: string) => boolean } = {},
) {
	const { caller, requests } = callerOf(projectOf(root, pageSize));
	const answers: string[][] = [];
	let pending: string | undefined;
	do {
		const result = await walkProject(caller, root.id, wanted, accepts, pending);
		answers.push(result.results.map(({ name, value }) => `${name} = ${value}`));
		pending = result.pending;
	} while (pending !== undefined);
	return { answers, rows: answers.flat(), requests };
}

/** The same list, made the plain way: what lies in a folder, then folder by folder what lies below. */
function expectedRows(root: Asset, wanted: 'file' | 'folder', path = ''): string[] {
	const children = root.children ?? [];
	const own = children.flatMap(({ name, type, id, head }) => {
		if (type === wanted) return [`${path}${name} = ${id}`];
		return wanted === 'file' && type === 'version_stack' && head
			? [`${path}${name} = ${head}`]
			: [];
	});
	const below = children
		.filter(({ type }) => type === 'folder')
		.flatMap((child) => expectedRows(child, wanted, `${path}${child.name} / `));
	return [...own, ...below];
}

const PROJECT = folder(
	'root',
	file('brief.pdf'),
	folder('A', file('a.mov'), folder('A1', file('a1.mov'))),
	folder('B', stack('b.mov', 'id of b.mov v2')),
);

const { tree } = fc.letrec<{ tree: string[] | unknown[] }>((tie) => ({
	tree: fc.array(
		fc.oneof({ maxDepth: 4 }, fc.constantFrom('file', 'stack', 'empty stack'), tie('tree')),
		{
			maxLength: 5,
		},
	),
}));

/** Gives the nodes of a random tree ids and names. */
function planted(shape: unknown, counter = { next: 0 }): Asset {
	const id = `folder-${counter.next++}`;
	const children = (Array.isArray(shape) ? shape : []).map((child: unknown): Asset => {
		if (Array.isArray(child)) return planted(child, counter);
		const number = counter.next++;
		const name = `n${number}`;
		if (child === 'file') return { id: `file-${number}`, name, type: 'file' };
		return {
			id: `stack-${number}`,
			name,
			type: 'version_stack',
			...(child === 'stack' && { head: `head-${number}` }),
		};
	});
	return { id, name: id, type: 'folder', children };
}

describe('walkProject', () => {
	test('lists files from the top down, with their path as name', async () => {
		expect((await scroll(PROJECT, 'file')).rows).toEqual([
			'brief.pdf = id of brief.pdf',
			'A / a.mov = id of a.mov',
			'A / A1 / a1.mov = id of a1.mov',
			'B / b.mov = id of b.mov v2',
		]);
	});

	test('lists folders with their path, without the root', async () => {
		expect((await scroll(PROJECT, 'folder')).rows).toEqual([
			'A = id of A',
			'B = id of B',
			'A / A1 = id of A1',
		]);
	});

	test('takes the newest version of a stack, under the name of the stack', async () => {
		const rows = (await scroll(folder('root', stack('cut.mov', 'version-7')), 'file')).rows;
		expect(rows).toEqual(['cut.mov = version-7']);
	});

	test('leaves out a stack without versions', async () => {
		expect((await scroll(folder('root', stack('empty', '')), 'file')).rows).toEqual([]);
	});

	test('gives the address of what it lists', async () => {
		const { caller } = callerOf(projectOf(PROJECT));
		const { results } = await walkProject(caller, PROJECT.id, 'folder', () => true, undefined);
		expect(results[0]).toEqual({
			name: 'A',
			value: 'id of A',
			url: 'https://next.frame.io/id of A',
		});
	});

	test('lists what is accepted, and looks below what is not', async () => {
		const { rows } = await scroll(PROJECT, 'file', { accepts: (name) => name.endsWith('a1.mov') });
		expect(rows).toEqual(['A / A1 / a1.mov = id of a1.mov']);
	});

	test('asks for folders only when folders are wanted, in the largest pages, by name', async () => {
		const { requests } = await scroll(PROJECT, 'folder');
		expect(requests[0]?.qs).toEqual({ page_size: 500, sort: 'name_asc', type: 'folder' });
		const { requests: forFiles } = await scroll(PROJECT, 'file');
		expect(forFiles[0]?.qs).toMatchObject({ type: 'file,folder,version_stack' });
	});

	test('stops after eight requests and says where to go on', async () => {
		const many = folder('root', ...Array.from({ length: 20 }, (_, index) => folder(`f${index}`)));
		const { caller, requests } = callerOf(projectOf(many));
		const first = await walkProject(caller, many.id, 'file', () => true, undefined);
		expect(requests).toHaveLength(8);
		expect(first.pending).toEqual(expect.any(String));
	});

	test('stops after a hundred rows', async () => {
		const full = folder(
			'root',
			...Array.from({ length: 120 }, (_, index) => file(`f${index}`)),
			folder('below', file('deep')),
		);
		const { caller, requests } = callerOf(projectOf(full));
		const first = await walkProject(caller, full.id, 'file', () => true, undefined);
		expect(requests).toHaveLength(1);
		expect(first.results).toHaveLength(120);
		expect(first.pending).toEqual(expect.any(String));
	});

	test('gives the same list in pieces as in one go, for any tree and any page size', async () => {
		await fc.assert(
			fc.asyncProperty(
				tree,
				fc.constantFrom<'file' | 'folder'>('file', 'folder'),
				async (shape, wanted) => {
					const root = planted(shape);
					const { rows } = await scroll(root, wanted);
					expect(rows).toEqual(expectedRows(root, wanted));
				},
			),
			SEEDED,
		);
	});

	test('loses and repeats nothing when folders have several pages', async () => {
		await fc.assert(
			fc.asyncProperty(tree, fc.integer({ min: 1, max: 3 }), async (shape, pageSize) => {
				const root = planted(shape);
				const { rows } = await scroll(root, 'file', { pageSize });
				expect([...rows].sort()).toEqual([...expectedRows(root, 'file')].sort());
			}),
			SEEDED,
		);
	});

	test.each(['', 'x', 'null', '7', '{}', '[7]', '[{"folderId":7}]'])(
		'takes %p, which it did not send, for the end of the list',
		async (pending) => {
			const { caller, requests } = callerOf(projectOf(PROJECT));
			const result = await walkProject(caller, PROJECT.id, 'file', () => true, pending);
			expect(result).toEqual({ results: [], pending: undefined });
			expect(requests).toEqual([]);
		},
	);
});
