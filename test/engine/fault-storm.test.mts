import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import type { FaultRule } from '../../sandbox/control-client.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import type { InputItem, NodeRun } from '../support/engine.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';
import { hurry } from '../support/hurry.mjs';
import { shortWaits } from '../support/short-waits.mjs';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

/** Items of each of ten operations: in one storm so many that requests for a hundred, and second pages, occur. */
const FEW = 10;
const MANY = 200;

/** Waits that Frame.io asks for are minutes; a second of the test is a thousand of them. */
const TIME_SCALE = 1000;

/** Milliseconds after which a request that nobody answers is given up, in place of a minute. */
const LONGEST_ANSWER_MS = 1_500;

/** A request is hit by one of these at most, with its chance; together they hit almost a third of all. */
const ACTIONS: Array<[FaultRule['action'], number]> = [
	[{ status: 429, json: { errors: [{ detail: 'Too many requests' }] } }, 0.03],
	[{ status: 500, json: { errors: [{ detail: 'Something went wrong' }] } }, 0.03],
	[{ status: 502, html: '<html><h1>Bad gateway</h1></html>' }, 0.03],
	[{ status: 503 }, 0.03],
	[{ status: 504, html: '<html><h1>Gateway timeout</h1></html>' }, 0.03],
	[{ reset: 'before' }, 0.04],
	[{ reset: 'middle' }, 0.04],
	[{ reset: 'after' }, 0.03],
	[{ close: 'after' }, 0.03],
	[{ truncate: 20 }, 0.03],
	// Who answers in Frame.io's place is not asked again.
	[{ status: 200, html: '<html><h1>Sign in</h1></html>' }, 0.01],
	[{ status: 200 }, 0.01],
	[{ stall: 'before' }, 0.002],
	[{ stall: 'middle' }, 0.002],
	[{ stall: 'after' }, 0.002],
];

/** Seconds; a busy machine takes some for what is to take milliseconds, and each is a thousand here. */
const PATIENCE = { timeLimit: 100_000 };

let frameio: FrameIoEngine;
let rootId: string;
/** Items of each operation in the storm that comes next. */
let amount: number;
/** Ends the hurry, and the short waits. */
let atEase: Array<() => void>;
let [hits, requests] = [0, 0];
/** What became of the items in all storms: of those that make something, and of the others. */
const made = { done: 0, all: 0 };
const repeated = { done: 0, all: 0 };

beforeAll(async () => {
	frameio = await startFrameIoEngine();
	atEase = [hurry(TIME_SCALE), shortWaits(LONGEST_ANSWER_MS)];
});

afterAll(async () => {
	for (const end of atEase) end();
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	const { projects } = await frameio.control.state();
	rootId = projects.find(({ id }) => id === demo.projects.film)?.rootFolderId ?? '';
});

/** @param seed small; another one for each run */
async function startStorm(seed: number): Promise<void> {
	for (const service of ['api', 'storage'] as const) {
		for (const [place, [action, chance]] of ACTIONS.entries()) {
			const dice = { chance, seed: seed * 100 + place, times: 1_000_000 };
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
	/** For what changes: what an item that succeeded must have. */
	expected?: string;
	/** Whether it reads, or leads to a state, so that it is tried again whatever has happened. */
	isRepeated?: boolean;
	/** What the error must say when something of an item that failed is there. */
	leftover?: RegExp;
}

/** The IDs of the rows with each name. */
function idsByName(names: readonly string[], rows: ReadonlyArray<{ id: unknown; name: unknown }>) {
	return names.map((name) => rows.filter((row) => row.name === name).map(({ id }) => text(id)));
}

const project = byId(demo.projects.film);
const fromItem = (name: string) => byId(`={{ $json.${name} }}`);
const numbered = (what: string) => Array.from({ length: amount }, (_, index) => `${what} ${index}`);
const named = (names: readonly string[]) => names.map((name) => ({ json: { name } }));

async function seedFolder(name: string): Promise<string> {
	const { folders } = await frameio.control.seed({ folders: { folderId: rootId, name } });
	return folders[0] ?? '';
}

async function seedFiles(): Promise<{ folderId: string; files: string[]; items: InputItem[] }> {
	const folderId = await seedFolder('Source');
	const { files } = await frameio.control.seed({
		files: { folderId, count: amount, namePrefix: 'Clip' },
	});
	return { folderId, files, items: files.map((id) => ({ json: { id } })) };
}

const listed = async (resource: string, folderId: string) =>
	await frameio.json({
		resource,
		operation: 'getAll',
		folderId: byId(folderId),
		returnAll: true,
		requestOptions: PATIENCE,
	});

/** All that an upload that failed may leave in Frame.io, as its error says. */
const LEFT_BY_UPLOAD =
	/could not be deleted in Frame\.io|Before running again, look in Frame\.io|There is a file like it now|stays in Frame\.io/;

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
			leftover: LEFT_BY_UPLOAD,
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
			isRepeated: true,
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
			isRepeated: true,
		};
	},
	async 'File > Get'() {
		const { files, items } = await seedFiles();
		return {
			parameters: { resource: 'file', operation: 'get', fileId: fromItem('id') },
			items,
			found: async () => await Promise.resolve(files.map((id) => [id])),
			isRepeated: true,
		};
	},
	async 'Metadata > Update'() {
		const { items } = await seedFiles();
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
				(
					await frameio.json(
						{
							resource: 'metadata',
							operation: 'get',
							fileId: fromItem('id'),
							requestOptions: PATIENCE,
						},
						{ items },
					)
				).map(({ Scene: scene }) => (scene === undefined ? [] : [text(scene)])),
			expected: 'Scene 7',
			isRepeated: true,
		};
	},
};

const title = (json: Record<string, unknown>) => text(json.error).split('. ')[0] ?? '';

const isOfOthers = (json: Record<string, unknown>) =>
	/^The answer from .* is not one of the Frame\.io API/.test(title(json));

/** What came out for each item. */
function outputsOf({ outputs: [output = []] }: NodeRun, count: number) {
	const own: Array<Array<Record<string, unknown>>> = Array.from({ length: count }, () => []);
	for (const { json, pairedItem } of output) {
		const item = typeof pairedItem === 'object' && 'item' in pairedItem ? pairedItem.item : NaN;
		own[item]?.push(json);
	}
	return own;
}

/** Runs a task in a storm; returns what came out, and what there is afterwards. */
async function inStorm(seed: number, { parameters, items: input, found }: Task) {
	await frameio.control.clearRequests();
	await startStorm(seed);
	const run = await frameio.run(
		{ ...parameters, requestOptions: PATIENCE },
		{ items: input, onError: 'continueRegularOutput' },
	);
	hits += (await frameio.control.faults()).reduce((sum, fault) => sum + fault.hits, 0);
	for (const service of ['api', 'storage'] as const) {
		requests += (await frameio.control.requests({ service })).length;
	}
	await frameio.control.clearFaults();
	return { came: outputsOf(run, input.length), there: await found() };
}

test.each(SEEDS)(
	'every item ends with its success or its own error, and nothing is there twice: storm %i',
	async (seed) => {
		amount = seed === SEEDS.length ? MANY : FEW;
		const here = { done: 0, others: 0, all: 0 };
		for (const [place, [operation, prepare]] of Object.entries(TASKS).entries()) {
			const task = await prepare();
			const { came, there } = await inStorm(seed * 100 + place, task);
			for (const [index, own] of there.entries()) {
				const where = [operation, index, own];
				const [json = {}, ...more] = came[index] ?? [];
				expect([...where, Object.keys(json).length > 0, more]).toEqual([...where, true, []]);
				if ('error' in json) {
					expect(title(json).length).toBeGreaterThan(10);
					expect([...where, own.length <= 1]).toEqual([...where, true]);
					if (task.leftover && own.length > 0) expect(json.error).toMatch(task.leftover);
				} else {
					expect([...where, own]).toEqual([...where, [task.expected ?? json.id]]);
				}
				const counted = task.isRepeated ? repeated : made;
				counted.all += 1;
				if (!('error' in json)) counted.done += 1;
				if (!task.isRepeated) continue;
				here.all += 1;
				if (!('error' in json)) here.done += 1;
				else if (isOfOthers(json)) here.others += 1;
			}
		}
		// What is tried again succeeds in the end, unless somebody else has answered in Frame.io's place.
		expect(here.done / (here.all - here.others)).toBeGreaterThan(0.95);
		expect(here.done / here.all).toBeGreaterThan(0.85);
	},
	240_000,
);

test('a list of several pages is whole, or an error', async () => {
	const folderId = await seedFolder('Long');
	const { files } = await frameio.control.seed({
		files: { folderId, count: 1_200, namePrefix: 'Shot' },
	});
	const { came } = await inStorm(10_000, {
		parameters: {
			resource: 'folder',
			operation: 'getContents',
			folderId: byId(folderId),
			returnAll: true,
		},
		items: Array.from({ length: 10 }, () => ({ json: {} })),
		found: async () => await Promise.resolve([]),
	});
	const whole = came.filter(([first = {}]) => !('error' in first));
	expect(whole.length).toBeGreaterThanOrEqual(5);
	for (const rows of whole) expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(files));
	for (const rows of whole) expect(rows).toHaveLength(files.length);
});

test('in these storms almost a third of the requests went wrong, and most items were done', () => {
	expect(hits / requests).toBeGreaterThan(0.27);
	expect(hits / requests).toBeLessThan(0.34);
	expect(repeated.done / repeated.all).toBeGreaterThan(0.9);
	expect(made.done / made.all).toBeGreaterThan(0.5);
});
