import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';

import { patternBytes } from '../support/bytes.mjs';
import { byId, type FrameIoEngine, startFrameIoEngine, text } from '../support/frameio.mjs';

let frameio: FrameIoEngine;
let folderId: string;

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
	const [project] = projects.filter(({ restricted }) => !restricted);
	const { folders } = await frameio.control.seed({
		folders: { folderId: project?.rootFolderId ?? '', name: 'Renders' },
	});
	folderId = folders[0] ?? '';
});

const upload = (ifFileExists: string): INodeParameters => ({
	resource: 'file',
	operation: 'upload',
	folderId: byId(folderId),
	options: { ifFileExists },
});

/** Renders of the same name, which differ in their size. */
const renders = (...sizes: number[]) => ({
	items: sizes.map((size) => ({
		binary: { data: { bytes: patternBytes(size), fileName: 'final.mp4' } },
	})),
});

const contents = async () =>
	await frameio.json({
		resource: 'folder',
		operation: 'getContents',
		folderId: byId(folderId),
		returnAll: true,
	});

describe('a file of a name that the folder has', () => {
	test('is skipped, and the existing one comes out, marked', async () => {
		const [first] = await frameio.json(upload('skip'), renders(10));
		expect(first).not.toHaveProperty('skipped');
		const [second] = await frameio.json(upload('skip'), renders(20));
		expect(second).toMatchObject({ id: first?.id, skipped: true, file_size: 10 });
		expect(await contents()).toHaveLength(1);
	});

	test('is skipped also when it came in the same run, and the folder is read once', async () => {
		await frameio.control.clearRequests();
		const outputs = await frameio.json(upload('skip'), renders(10, 20, 30));
		expect(outputs.map(({ skipped }) => skipped)).toEqual([undefined, true, true]);
		expect(await frameio.control.requests({ operation: 'folders.index' })).toHaveLength(1);
		expect(await contents()).toHaveLength(1);
	});

	test('becomes the newest version of it, and the next one the newest of the stack', async () => {
		const [first] = await frameio.json(upload('newVersion'), renders(10));
		const [second] = await frameio.json(upload('newVersion'), renders(20));
		const [third] = await frameio.json(upload('newVersion'), renders(30));
		const [stack, ...others] = await contents();
		expect(others).toEqual([]);
		expect(stack).toMatchObject({ type: 'version_stack', head_version_id: third?.id });
		expect(third).toMatchObject({ parent_id: stack?.id, bytes: 30 });
		const versions = await frameio.json({
			resource: 'versionStack',
			operation: 'getVersions',
			versionStackId: byId(text(stack?.id)),
			returnAll: true,
		});
		expect(versions.map(({ id }) => id)).toEqual([first?.id, second?.id, third?.id]);
	});

	test('takes its place when it is there', async () => {
		const [first] = await frameio.json(upload('replace'), renders(10));
		const [second] = await frameio.json(upload('replace'), renders(20));
		expect(second?.id).not.toBe(first?.id);
		expect(await contents()).toMatchObject([{ id: second?.id, file_size: 20 }]);
	});

	test('leaves it alone when it does not arrive', async () => {
		const [first] = await frameio.json(upload('replace'), renders(10));
		await frameio.control.addFault({ service: 'storage', times: 100, action: { status: 403 } });
		const { error } = await frameio.run(upload('replace'), renders(20));
		expect(error?.message).toMatch(/^Part 1 of 1 did not arrive/);
		expect(await contents()).toMatchObject([{ id: first?.id, file_size: 10 }]);
	});

	test('is deleted again when it cannot become a version', async () => {
		const [first] = await frameio.json(upload('newVersion'), renders(10));
		await frameio.control.addFault({
			service: 'api',
			operationId: 'version_stacks.create',
			action: { status: 422, json: { errors: [{ detail: 'Not now' }] } },
		});
		const { error } = await frameio.run(upload('newVersion'), renders(20));
		expect(error?.description).toMatch(/The new file was deleted in Frame\.io\./);
		expect(await contents()).toMatchObject([{ id: first?.id }]);
	});

	test('stops the workflow where that is wanted, before anything is made', async () => {
		const [first] = await frameio.json(upload('fail'), renders(10));
		const { error } = await frameio.run(upload('fail'), renders(20));
		expect(error?.message).toBe("The folder already has a file 'final.mp4'");
		expect(error?.description).toContain(text(first?.id));
		expect(await contents()).toHaveLength(1);
	});

	test('cannot replace a version stack, and says what to choose', async () => {
		await frameio.json(upload('newVersion'), renders(10, 20));
		const { error } = await frameio.run(upload('replace'), renders(30));
		expect(error?.message).toBe("'final.mp4' is a version stack, which cannot be replaced");
		expect(error?.description).toContain('Add as New Version');
	});

	describe('that was never finished', () => {
		/** What an execution leaves that dies in the middle. */
		const leaveUnfinished = async () => {
			await frameio.control.addFault({ service: 'storage', times: 100, action: { status: 403 } });
			await frameio.run(
				{ ...upload('upload'), options: { ifFileExists: 'upload', keepUnfinished: true } },
				renders(10),
			);
			await frameio.control.clearFaults();
			const unfinished = (await contents()).find(({ status }) => status === 'created');
			expect(unfinished).toMatchObject({ name: 'final.mp4' });
			return unfinished?.id;
		};

		test.each(['skip', 'newVersion'])('does not count (%s)', async (choice) => {
			const unfinishedId = await leaveUnfinished();
			const [first] = await frameio.json(upload(choice), renders(20));
			expect(first).not.toHaveProperty('skipped');
			expect(first?.id).not.toBe(unfinishedId);
			const files = await contents();
			expect(files.map(({ id }) => id).sort()).toEqual([first?.id, unfinishedId].sort());
		});

		test('does not hide one that was', async () => {
			const [first] = await frameio.json(upload('skip'), renders(20));
			await leaveUnfinished();
			const [second] = await frameio.json(upload('skip'), renders(20));
			expect(second).toMatchObject({ id: first?.id, skipped: true });
		});

		test('is replaced like any other', async () => {
			await leaveUnfinished();
			const [first] = await frameio.json(upload('replace'), renders(20));
			expect(await contents()).toMatchObject([{ id: first?.id, file_size: 20 }]);
		});
	});

	test('lies beside it when nothing is chosen', async () => {
		await frameio.json(upload('upload'), renders(10, 20));
		expect(await contents()).toHaveLength(2);
	});
});
