import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';

let frameio: FrameIoEngine;
let projectId: string;
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
	const project = projects.find(({ restricted }) => !restricted);
	projectId = project?.id ?? '';
	rootId = project?.rootFolderId ?? '';
	const { folders } = await frameio.control.seed({
		folders: [
			{ folderId: rootId, name: 'Source' },
			{ folderId: rootId, name: 'Target' },
		],
	});
	targetId = folders[1] ?? '';
	const folderId = folders[0] ?? '';
	({ files: fileIds } = await frameio.control.seed({
		files: { folderId, count: 3, namePrefix: 'Clip' },
	}));
	await frameio.control.clearRequests();
});

const run = (operation: string, parameters: INodeParameters) =>
	frameio.json({ resource: 'file', operation, ...parameters });
const inTarget = () => run('getAll', { folderId: byId(targetId), returnAll: true });
const first = () => byId(fileIds[0] ?? '');

test('a file is renamed, copied beside itself, moved, deleted and restored', async () => {
	const fileId = first();
	const [renamed] = await run('update', { fileId, name: 'Take 1.mp4' });
	expect(renamed).toMatchObject({ id: fileId.value, name: 'Take 1.mp4' });

	const [copy] = await run('copy', { fileId });
	expect(copy).toMatchObject({ name: 'Take 1.mp4', parent_id: renamed?.parent_id });
	expect(copy?.id).not.toBe(fileId.value);

	const [moved] = await run('move', { fileId, targetFolderId: byId(targetId) });
	expect(moved).toMatchObject({ id: fileId.value, parent_id: targetId });
	expect(await run('getUploadStatus', { fileId })).toMatchObject([{ upload_complete: true }]);

	expect(await run('delete', { fileId })).toEqual([{ deleted: true }]);
	expect(await inTarget()).toEqual([]);
	await run('restore', { fileId });
	expect(await inTarget()).toMatchObject([{ id: fileId.value }]);
});

test('Get Many sorts, and the link of a project stands for its top level as a target', async () => {
	const link = {
		__rl: true,
		mode: 'url',
		value: `https://next.frame.io/project/${projectId}`,
	};
	const moved = await run('move', {
		amount: 'several',
		fileIds: fileIds.join(', '),
		targetFolderId: link,
	});
	expect(moved.map(({ parent_id: parent }) => parent)).toEqual(Array(3).fill(rootId));
	const files = await run('getAll', {
		projectId: byId(projectId),
		returnAll: true,
		options: { sort: 'name_desc' },
	});
	const names = files.map(({ name }) => text(name));
	expect(names.length).toBeGreaterThanOrEqual(3);
	expect(names).toEqual([...names].sort().reverse());
});

describe('several files', () => {
	test('are copied in requests of 100, each naming its source', async () => {
		const { files } = await frameio.control.seed({
			files: { folderId: rootId, count: 150, namePrefix: 'Shot' },
		});
		const copies = await run('copy', {
			amount: 'several',
			fileIds: `={{ ${JSON.stringify(files)} }}`,
			targetFolderId: byId(targetId),
		});
		expect(copies.map(({ source_file_id: source }) => source)).toEqual(files);
		expect(await inTarget()).toHaveLength(150);
		const requests = await frameio.control.requests({ operation: 'files.bulk_copy' });
		expect(requests).toHaveLength(2);
	});

	test('keep what came before when a later request is refused, and the error says so', async () => {
		const { files } = await frameio.control.seed({
			files: { folderId: rootId, count: 101, namePrefix: 'Shot' },
		});
		const [last = ''] = files.slice(-1);
		await run('delete', { fileId: byId(last) });
		const { error } = await frameio.run({
			resource: 'file',
			operation: 'move',
			amount: 'several',
			fileIds: files.join(),
			targetFolderId: byId(targetId),
		});
		expect(error?.description).toMatch(/The first 100 of 101 were moved before\.$/);
		expect(await inTarget()).toHaveLength(100);
	});

	test('go onto a version stack in their order', async () => {
		const { files } = await frameio.control.seed({
			files: { folderId: rootId, count: 2, namePrefix: 'Cut' },
		});
		const [stack] = await frameio.json({
			resource: 'versionStack',
			operation: 'create',
			fileIds: files.join(),
		});
		await run('move', {
			amount: 'several',
			fileIds: fileIds.join(),
			target: 'versionStack',
			targetVersionStackId: byId(text(stack?.id)),
		});
		const [grown] = await frameio.json({
			resource: 'versionStack',
			operation: 'get',
			versionStackId: byId(text(stack?.id)),
		});
		expect(grown?.head_version_id).toBe(fileIds.at(-1));
	});

	test('must be named', async () => {
		const { error } = await frameio.run({
			resource: 'file',
			operation: 'copy',
			amount: 'several',
			fileIds: ' , ',
			targetFolderId: byId(targetId),
		});
		expect(error?.message).toBe("'Files' is empty");
	});
});

describe('Import', () => {
	const key = 'dailies/A001.mov';

	test('takes a file from a storage location, named after its key', async () => {
		const { storageLocations } = await frameio.control.seed({
			storageLocations: { name: 'Archive', contents: { [key]: 'frames' } },
		});
		const [file] = await run('import', {
			folderId: byId(targetId),
			storageLocation: storageLocations[0] ?? '',
			key,
		});
		expect(file).toMatchObject({ name: 'A001.mov', parent_id: targetId });
	});

	test('refuses the key of a folder before anything is sent', async () => {
		const { error } = await frameio.run({
			resource: 'file',
			operation: 'import',
			folderId: byId(targetId),
			storageLocation: targetId,
			key: 'dailies/',
		});
		expect(error?.message).toMatch(/^'Key' is that of a folder/);
		expect(await frameio.control.requests({ operation: 'files.import' })).toEqual([]);
	});
});
