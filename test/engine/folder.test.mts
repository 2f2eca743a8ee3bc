import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { byId, startFrameIoEngine, type FrameIoEngine } from '../support/frameio.mjs';

let frameio: FrameIoEngine;
let folderIds: string[];
let rootId: string;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	const { projects } = await frameio.control.state();
	rootId = projects.find(({ restricted }) => !restricted)?.rootFolderId ?? '';
	({ folders: folderIds } = await frameio.control.seed({
		folders: { folderId: rootId, count: 3, namePrefix: 'Reel' },
	}));
});

const run = (operation: string, parameters: INodeParameters) =>
	frameio.json({ resource: 'folder', operation, ...parameters });
const id = (index: number) => folderIds[index] ?? '';
const inside = (folderId: string) => run('getAll', { folderId: byId(folderId), returnAll: true });

test('a folder is renamed, read, copied, moved, deleted and restored', async () => {
	const folderId = byId(id(0));
	await run('update', { folderId, name: 'Day 1' });
	const [read] = await run('get', { folderId, options: { include: ['project'] } });
	expect(read).toMatchObject({ id: id(0), name: 'Day 1', project_name: expect.any(String) });

	const [copy] = await run('copy', { folderId });
	expect(copy).toMatchObject({ name: 'Day 1', parent_id: rootId });
	expect(copy?.id).not.toBe(id(0));

	await run('move', { folderId, targetFolderId: byId(id(1)) });
	expect(await inside(id(1))).toMatchObject([{ id: id(0) }]);

	expect(await run('delete', { folderId })).toEqual([{ deleted: true }]);
	expect(await inside(id(1))).toEqual([]);
	await run('restore', { folderId });
	expect(await inside(id(1))).toMatchObject([{ id: id(0) }]);
});

test('several folders are copied and moved at once', async () => {
	const several = {
		amount: 'several',
		folderIds: [id(0), id(1)].join(', '),
		targetFolderId: byId(id(2)),
	};
	const copies = await run('copy', { ...several, options: { copyComments: 'all' } });
	expect(copies.map(({ source_folder_id: source }) => source)).toEqual([id(0), id(1)]);
	const moved = await run('move', several);
	expect(moved).toMatchObject([{ id: id(0) }, { id: id(1) }]);
	expect(await inside(id(2))).toHaveLength(4);
});

test.each([
	['one', {}],
	['several', { amount: 'several' }],
])('a large folder that Frame.io copies later is accepted: %s', async (_, amount) => {
	await frameio.control.seed({ files: { folderId: id(0), count: 60, namePrefix: 'Clip' } });
	const { outputs, hints, error } = await frameio.run({
		resource: 'folder',
		operation: 'copy',
		...amount,
		folderId: byId(id(0)),
		folderIds: id(0),
		targetFolderId: byId(id(1)),
	});
	expect(error).toBeUndefined();
	expect(outputs[0]?.map(({ json }) => json)).toEqual([
		{ accepted: true, source_folder_id: id(0) },
	]);
	expect(hints.join()).toMatch(/in the background/);
});

test('a folder cannot be moved into itself, and Frame.io says why', async () => {
	const { error } = await frameio.run({
		resource: 'folder',
		operation: 'move',
		folderId: byId(id(0)),
		targetFolderId: byId(id(0)),
	});
	expect(error?.description).toMatch(/cannot be moved into itself/);
});
