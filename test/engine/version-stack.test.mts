import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';

let frameio: FrameIoEngine;
let rootId: string;
let targetId: string;
let fileIds: string[];

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
	const { folders, files } = await frameio.control.seed({
		folders: { folderId: rootId, name: 'Target' },
		files: { folderId: rootId, count: 3, namePrefix: 'Cut' },
	});
	targetId = folders[0] ?? '';
	fileIds = files;
});

const run = (operation: string, parameters: INodeParameters) =>
	frameio.json({ resource: 'versionStack', operation, ...parameters });

test('a stack is made, read, reordered, copied, moved and restored', async () => {
	const [made] = await run('create', { fileIds: fileIds.join(', ') });
	expect(made).toMatchObject({ type: 'version_stack', parent_id: rootId });
	const versionStackId = byId(text(made?.id));

	const versions = await run('getVersions', { versionStackId, returnAll: true });
	expect(versions.map(({ id }) => id).sort()).toEqual([...fileIds].sort());

	await run('reorder', { versionStackId, targetFileId: byId(fileIds[0] ?? ''), moveTo: 'top' });
	const [read] = await run('get', { versionStackId });
	expect(read?.head_version_id).toBe(fileIds[0]);

	const [copy] = await run('copy', { versionStackId });
	expect(copy).toMatchObject({ parent_id: rootId });
	expect(copy?.id).not.toBe(made?.id);

	await run('move', { versionStackId, targetFolderId: byId(targetId) });
	const moved = await run('getAll', { folderId: byId(targetId), returnAll: true });
	expect(moved.map(({ id }) => id)).toEqual([made?.id]);

	await frameio.control.deleteVersionStack(text(made?.id));
	expect(await run('getAll', { folderId: byId(targetId) })).toEqual([]);
	expect(await run('restore', { versionStackId })).toMatchObject([{ id: made?.id }]);
});

describe('Create', () => {
	test.each([
		['one file', 1, /File > Move/],
		['eleven files', 11, /Create it with the first ones/],
	])('refuses %s before anything is sent', async (_, count, nextStep) => {
		const { files } = await frameio.control.seed({
			files: { folderId: rootId, count, namePrefix: 'Take' },
		});
		await frameio.control.clearRequests();
		const { error } = await frameio.run({
			resource: 'versionStack',
			operation: 'create',
			fileIds: files.join(),
		});
		expect(error?.message).toMatch(/^A version stack is made of 2 to 10 different files/);
		expect(error?.description).toMatch(nextStep);
		expect(await frameio.control.requests({ service: 'api' })).toEqual([]);
	});

	test('passes on that the files lie in different folders', async () => {
		const { files } = await frameio.control.seed({
			files: { folderId: targetId, name: 'elsewhere.mp4' },
		});
		const { error } = await frameio.run({
			resource: 'versionStack',
			operation: 'create',
			fileIds: [fileIds[0], files[0]].join(),
		});
		expect(error?.description).toMatch(/not in this folder.*'Files'/);
	});
});
