import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import type { FaultRule } from '../../sandbox/control-client.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import type { InputItem, NodeRun } from '../support/engine.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';

/** 2,000 items in all: so many of each of ten operations, once for each seed. */
const ITEMS = 10;
const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

/** Waits that Frame.io asks for are minutes; a second of the test is a thousand of them. */
const TIME_SCALE = 1000;

/** A request is hit by one of these at most; together they hit almost a third of all. */
const ACTIONS: Array<FaultRule['action']> = [
	{ status: 429, json: { errors: [{ detail: 'Too many requests' }] } },
	{ status: 500, json: { errors: [{ detail: 'Something went wrong' }] } },
	{ status: 502, html: '<html><h1>Bad gateway</h1></html>' },
	{ status: 503 },
	{ status: 504, html: '<html><h1>Gateway timeout</h1></html>' },
	{ status: 200, html: '<html><h1>Sign in</h1></html>' },
	{ status: 200 },
	{ reset: 'before' },
	{ reset: 'middle' },
	{ reset: 'after' },
	{ close: 'after' },
	{ truncate: 20 },
];
const CHANCE = 0.03;

let frameio: FrameIoEngine;
let rootId: string;
let [hits, requests] = [0, 0];

beforeAll(async () => {
	frameio = await startFrameIoEngine();
	hurry();
});

afterAll(async () => {
	jest.restoreAllMocks();
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	await frameio.control.clock({ timeScale: TIME_SCALE });
	const { projects } = await frameio.control.state();
	rootId = projects.find(({ id }) => id === demo.projects.film)?.rootFolderId ?? '';
});

/**
 * Lets waits pass quickly. A wait is a timer that fulfils a promise and does nothing else; the time limits of requests are
 * others, and stay as they are, for the requests themselves are no quicker.
 */
function hurry(): void {
	const started = Date.now();
	const [later, now] = [globalThis.setTimeout, Date.now];
	jest.spyOn(globalThis, 'setTimeout').mockImplementation((run, ms = 0) => {
		const isWait = Function.prototype.toString.call(run).includes('[native code]');
		return later(run, isWait ? ms / TIME_SCALE : ms);
	});
	jest.spyOn(Date, 'now').mockImplementation(() => started + (now() - started) * TIME_SCALE);
}

/** @param seed small; another one for each run */
async function startStorm(seed: number): Promise<void> {
	for (const service of ['api', 'storage'] as const) {
		for (const [place, action] of ACTIONS.entries()) {
			const dice = { chance: CHANCE, seed: seed * 100 + place, times: 1_000_000 };
			await frameio.control.addFault({ service, ...dice, action });
		}
	}
}

/** What is to be done with every item, and how to see afterwards that it was, once. */
interface Task {
	parameters: INodeParameters;
	items: InputItem[];
	/** What there is for an item now: for what creates, all that came of it, by their IDs. */
	found: () => Promise<string[][]>;
	/** For what changes or reads: what an item that succeeded must have. */
	expected?: string;
}

/** The IDs of the rows with each name. */
function idsByName(names: readonly string[], rows: ReadonlyArray<{ id: unknown; name: unknown }>) {
	return names.map((name) => rows.filter((row) => row.name === name).map(({ id }) => text(id)));
}

const project = byId(demo.projects.film);
const fromItem = (name: string) => byId(`={{ $json.${name} }}`);
const numbered = (what: string) => Array.from({ length: ITEMS }, (_, index) => `${what} ${index}`);
const named = (names: readonly string[]) => names.map((name) => ({ json: { name } }));

async function seedFolder(name: string): Promise<string> {
	const { folders } = await frameio.control.seed({ folders: { folderId: rootId, name } });
	return folders[0] ?? '';
}

async function seedFiles(): Promise<{ folderId: string; files: string[]; items: InputItem[] }> {
	const folderId = await seedFolder('Source');
	const { files } = await frameio.control.seed({
		files: { folderId, count: ITEMS, namePrefix: 'Clip' },
	});
	return { folderId, files, items: files.map((id) => ({ json: { id } })) };
}

const listed = async (resource: string, folderId: string) =>
	await frameio.json({
		resource,
		operation: 'getAll',
		folderId: byId(folderId),
		returnAll: true,
	});

/** Each is prepared before the storm begins. */
const TASKS: Record<string, () => Promise<Task>> = {
	async 'Comment > Create'() {
		const { files } = await seedFiles();
		const texts = numbered('Remark');
		return {
			parameters: {
				resource: 'comment',
				operation: 'create',
				fileId: byId(files[0] ?? ''),
				text: '={{ $json.name }}',
			},
			items: named(texts),
			found: async () =>
				idsByName(
					texts,
					(await frameio.control.comments()).map((each) => ({ ...each, name: each.text })),
				),
		};
	},
	async 'Folder > Create'() {
		const folderId = await seedFolder('Target');
		const names = numbered('Reel');
		return {
			parameters: {
				resource: 'folder',
				operation: 'create',
				folderId: byId(folderId),
				name: '={{ $json.name }}',
			},
			items: named(names),
			found: async () =>
				idsByName(
					names,
					(await listed('folder', folderId)).map(({ id, name }) => ({ id, name })),
				),
		};
	},
	async 'Project > Create'() {
		const names = numbered('Project');
		const { workspaces } = await frameio.control.state();
		return {
			parameters: {
				resource: 'project',
				operation: 'create',
				workspaceId: byId(workspaces[0]?.id ?? ''),
				name: '={{ $json.name }}',
			},
			items: named(names),
			found: async () => idsByName(names, await frameio.control.projects()),
		};
	},
	async 'Share > Create'() {
		const names = numbered('Share');
		return await Promise.resolve({
			parameters: {
				resource: 'share',
				operation: 'create',
				projectId: project,
				name: '={{ $json.name }}',
			},
			items: named(names),
			found: async () => idsByName(names, await frameio.control.shares()),
		});
	},
	async 'File > Upload'() {
		const folderId = await seedFolder('Target');
		const names = numbered('Upload').map((name) => `${name}.txt`);
		return {
			parameters: { resource: 'file', operation: 'upload', folderId: byId(folderId) },
			items: names.map((fileName) => ({
				binary: { data: { bytes: Buffer.from(fileName), fileName, mimeType: 'text/plain' } },
			})),
			found: async () =>
				idsByName(
					names,
					(await listed('file', folderId)).map(({ id, name }) => ({ id, name })),
				),
		};
	},
	async 'File > Copy'() {
		const { files, items } = await seedFiles();
		const folderId = await seedFolder('Target');
		const names = await Promise.all(files.map(async (id) => (await frameio.control.file(id)).name));
		return {
			parameters: {
				resource: 'file',
				operation: 'copy',
				fileId: fromItem('id'),
				targetFolderId: byId(folderId),
			},
			items,
			found: async () =>
				idsByName(
					names,
					(await listed('file', folderId)).map(({ id, name }) => ({ id, name })),
				),
		};
	},
	async 'File > Move'() {
		const { files, items } = await seedFiles();
		const folderId = await seedFolder('Target');
		return {
			parameters: {
				resource: 'file',
				operation: 'move',
				fileId: fromItem('id'),
				targetFolderId: byId(folderId),
			},
			items,
			found: async () => {
				const there = (await listed('file', folderId)).map(({ id }) => text(id));
				return files.map((id) => (there.includes(id) ? ['moved'] : []));
			},
			expected: 'moved',
		};
	},
	async 'File > Delete'() {
		const { folderId, files, items } = await seedFiles();
		return {
			parameters: { resource: 'file', operation: 'delete', fileId: fromItem('id') },
			items,
			found: async () => {
				const there = (await listed('file', folderId)).map(({ id }) => text(id));
				return files.map((id) => (there.includes(id) ? [] : ['gone']));
			},
			expected: 'gone',
		};
	},
	async 'File > Get'() {
		const { files, items } = await seedFiles();
		return {
			parameters: { resource: 'file', operation: 'get', fileId: fromItem('id') },
			items,
			found: async () => await Promise.resolve(files.map((id) => [id])),
		};
	},
	async 'Metadata > Update'() {
		const { files, items } = await seedFiles();
		return {
			parameters: {
				resource: 'metadata',
				operation: 'update',
				projectId: project,
				fileIds: '={{ $json.id }}',
				fields: {
					mappingMode: 'defineBelow',
					value: { [demo.fields.scene]: 'Scene 7' },
					schema: [],
					matchingColumns: [],
				},
			},
			items,
			found: async () =>
				await Promise.all(
					files.map(async (id) => {
						const [values] = await frameio.json({
							resource: 'metadata',
							operation: 'get',
							fileId: byId(id),
						});
						return values?.Scene === undefined ? [] : [text(values.Scene)];
					}),
				),
			expected: 'Scene 7',
		};
	},
};

const title = (json: Record<string, unknown>) => text(json.error).split('. ')[0] ?? '';

/** An item's only output, which must be there. */
function outputOf({ outputs: [items = []] }: NodeRun, index: number) {
	const own = items.filter(
		({ pairedItem }) =>
			typeof pairedItem === 'object' && 'item' in pairedItem && pairedItem.item === index,
	);
	expect(own).toHaveLength(1);
	return own[0]?.json ?? {};
}

test.each(SEEDS)(
	'every item ends with its success or its own error, and nothing is there twice: storm %i',
	async (seed) => {
		for (const [place, [operation, prepare]] of Object.entries(TASKS).entries()) {
			const { parameters, items, found, expected } = await prepare();
			await frameio.control.clearRequests();
			await startStorm(seed * 100 + place);
			const run = await frameio.run(
				{ ...parameters, requestOptions: { timeLimit: 100_000 } },
				{ items, onError: 'continueRegularOutput' },
			);
			hits += (await frameio.control.faults()).reduce((sum, fault) => sum + fault.hits, 0);
			for (const service of ['api', 'storage'] as const) {
				requests += (await frameio.control.requests({ service })).length;
			}
			await frameio.control.clearFaults();

			const there = await found();
			for (const [index, own] of there.entries()) {
				const json = outputOf(run, index);
				const where = [operation, index, own];
				if ('error' in json) {
					expect(title(json).length).toBeGreaterThan(10);
					expect([...where, own.length <= 1]).toEqual([...where, true]);
				} else {
					expect([...where, own]).toEqual([...where, [expected ?? json.id]]);
				}
			}
		}
	},
	30_000,
);

test('in these storms almost a third of the requests went wrong', () => {
	expect(hits / requests).toBeGreaterThan(0.27);
	expect(hits / requests).toBeLessThan(0.34);
});
