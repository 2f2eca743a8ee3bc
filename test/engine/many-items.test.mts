import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';

let frameio: FrameIoEngine;
let rootId: string;
let targets: [string, string];

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	await frameio.control.rateLimits({ enabled: false });
	const { projects } = await frameio.control.state();
	rootId = projects.find(({ id }) => id === demo.projects.film)?.rootFolderId ?? '';
	const { folders } = await frameio.control.seed({
		folders: { folderId: rootId, count: 2, namePrefix: 'Target' },
	});
	targets = [folders[0] ?? '', folders[1] ?? ''];
});

const GONE = 'b2702c44-c6da-4bb6-8bbd-be6e547ccf1b';
const fromItem = (name: string) => byId(`={{ $json.${name} }}`);

async function seedFiles(count: number): Promise<string[]> {
	const { files } = await frameio.control.seed({
		files: { folderId: rootId, count, namePrefix: 'Clip' },
	});
	await frameio.control.clearRequests();
	return files;
}

async function operationsAsked(): Promise<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const { operationId } of await frameio.control.requests({ service: 'api' })) {
		counts[operationId ?? ''] = (counts[operationId ?? ''] ?? 0) + 1;
	}
	return counts;
}

/** Runs an operation on many items; those that fail give an item with `error`. */
async function runAll(
	parameters: INodeParameters,
	items: Array<Record<string, string>>,
): Promise<Array<{ json: Record<string, unknown>; item: unknown }>> {
	const { outputs } = await frameio.run(parameters, {
		items: items.map((json) => ({ json })),
		onError: 'continueRegularOutput',
	});
	return (outputs[0] ?? []).map(({ json, pairedItem }) => ({
		json,
		item: typeof pairedItem === 'object' && 'item' in pairedItem ? pairedItem.item : undefined,
	}));
}

describe('items that read', () => {
	test('have their own values, and their place, whatever runs beside them', async () => {
		const files = await seedFiles(40);
		files[7] = GONE;
		const output = await runAll(
			{
				resource: 'file',
				operation: 'get',
				fileId: fromItem('id'),
				requestOptions: { parallelRequests: 20 },
			},
			files.map((id) => ({ id })),
		);
		expect(output.map(({ item }) => item)).toEqual(files.map((_, index) => index));
		for (const [index, { json }] of output.entries()) {
			if (index === 7) expect(text(json.error)).toContain(`cannot find the file '${GONE}'`);
			else expect(json.id).toBe(files[index]);
		}
		expect(await operationsAsked()).toEqual({ 'accounts.index': 1, 'files.show': 40 });
	});
});

describe('Metadata > Update', () => {
	const setStatus: INodeParameters = {
		resource: 'metadata',
		operation: 'update',
		projectId: byId(demo.projects.film),
		fileIds: '={{ $json.id }}',
		fields: {
			mappingMode: 'defineBelow',
			value: { [demo.fields.status]: '={{ $json.status }}' },
			schema: [],
			matchingColumns: [],
		},
	};
	const statusOf = async (fileId: string) => {
		const [values] = await frameio.json({
			resource: 'metadata',
			operation: 'get',
			fileId: byId(fileId),
		});
		return values?.Status;
	};

	test('takes a thousand files with the same values in ten requests', async () => {
		const files = await seedFiles(1000);
		const output = await runAll(
			setStatus,
			files.map((id) => ({ id, status: 'Approved' })),
		);
		expect(output).toEqual(
			files.map((id, item) => ({ json: { file_id: id, updated: true }, item })),
		);
		expect((await operationsAsked())['metadata.bulk_update']).toBe(10);
		expect(await statusOf(files[999] ?? '')).toBe('Approved');
	});

	test('puts together what belongs together, and blames the right items', async () => {
		const files = await seedFiles(60);
		files[20] = GONE;
		const items = files.map((id, index) => ({
			id,
			status: index === 31 ? 'No such status' : index % 2 === 0 ? 'Approved' : 'In Progress',
		}));
		const output = await runAll(setStatus, items);
		const failed = output.filter(({ json }) => 'error' in json);
		expect(failed.map(({ item }) => item)).toEqual([20, 31]);
		expect(text(failed[0]?.json.error)).toMatch(/^Frame\.io cannot find/);
		expect(text(failed[1]?.json.error)).toMatch(/^'Status' has no option 'No such status'/);
		for (const [index, { json }] of output.entries()) {
			if (index !== 20 && index !== 31)
				expect(json).toEqual({ file_id: files[index], updated: true });
		}
		expect(await statusOf(files[22] ?? '')).toBe('Approved');
		expect(await statusOf(files[33] ?? '')).toBe('In Progress');
	});

	test('ends soon when the account is locked in the middle, and each item has its own error', async () => {
		const files = await seedFiles(300);
		// The fields of the account and the first hundred files still answer.
		await frameio.control.addFault({
			service: 'api',
			pathPattern: '^/v4/accounts/.',
			after: 2,
			times: 1000,
			action: { status: 403, json: { errors: [{ detail: 'The account is locked' }] } },
		});
		const output = await runAll(
			setStatus,
			files.map((id) => ({ id, status: 'Approved' })),
		);
		expect(output.map(({ item }) => item)).toEqual(files.map((_, index) => index));
		for (const [index, { json }] of output.entries()) {
			if (index < 100) expect(json).toEqual({ file_id: files[index], updated: true });
			else expect(json.error).toContain('Frame.io says: The account is locked.');
		}
		// Two for each hundred that are refused: all of them, and the first one alone.
		expect((await operationsAsked())['metadata.bulk_update']).toBe(5);
	});

	test('leaves the last of several values for one file', async () => {
		const [id = '', other = ''] = await seedFiles(2);
		await runAll(setStatus, [
			{ id, status: 'Approved' },
			{ id, status: 'In Progress' },
			{ id: other, status: 'Approved' },
			{ id, status: 'Approved' },
		]);
		expect(await statusOf(id)).toBe('Approved');
		// The other file goes with the first request; the last value must not.
		expect((await operationsAsked())['metadata.bulk_update']).toBe(3);
	});

	test('stops with the first that fails, and says what became of the others', async () => {
		const files = await seedFiles(10);
		files[4] = GONE;
		const { error } = await frameio.run(setStatus, {
			items: files.map((id) => ({ json: { id, status: 'Approved' } })),
		});
		expect(text(error?.description)).toMatch(
			/ Items 0–3 were done\. Items 5–9 were not started\.$/,
		);
		expect(error).toMatchObject({ context: { itemIndex: 4 } });
		expect(await statusOf(files[3] ?? '')).toBe('Approved');
		expect(await statusOf(files[5] ?? '')).toBeUndefined();
	});
});

describe.each([
	['file', 'fileId', 'files'],
	['folder', 'folderId', 'folders'],
] as const)('%s > Copy and Move', (resource, parameter, plural) => {
	async function sources(count: number): Promise<string[]> {
		if (resource === 'file') return await seedFiles(count);
		const { folders } = await frameio.control.seed({
			folders: { folderId: rootId, count, namePrefix: 'Reel' },
		});
		await frameio.control.clearRequests();
		return folders;
	}
	const into = (operation: string): INodeParameters => ({
		resource,
		operation,
		[parameter]: fromItem('id'),
		targetFolderId: fromItem('target'),
	});
	const inTarget = async (folderId: string) => {
		const rows = await frameio.json({
			resource,
			operation: 'getAll',
			folderId: byId(folderId),
			returnAll: true,
		});
		return rows.map(({ id }) => text(id));
	};

	test('move together what goes to one folder, and give what each alone would', async () => {
		const ids = await sources(12);
		const [alone] = await frameio.json({
			...into('move'),
			[parameter]: byId(ids[0] ?? ''),
			targetFolderId: byId(targets[0]),
		});
		await frameio.control.clearRequests();
		ids[5] = GONE;
		const items = ids.slice(1).map((id, index) => ({ id, target: targets[index < 6 ? 0 : 1] }));
		const output = await runAll(into('move'), items);
		expect(output.map(({ item }) => item)).toEqual(items.map((_, index) => index));
		for (const [index, { json }] of output.entries()) {
			if (index === 4) expect(json.error).toContain('Frame.io cannot find');
			else {
				expect(Object.keys(json)).toEqual(Object.keys(alone ?? {}));
				expect(json).toMatchObject({ id: items[index]?.id, parent_id: items[index]?.target });
			}
		}
		expect((await inTarget(targets[0])).sort()).toEqual([...ids.slice(0, 5), ids[6] ?? ''].sort());
		expect((await inTarget(targets[1])).sort()).toEqual(ids.slice(7).sort());
	});

	test('copy together what goes to one folder, each once', async () => {
		const ids = await sources(10);
		const [alone] = await frameio.json({
			...into('copy'),
			[parameter]: byId(ids[0] ?? ''),
			targetFolderId: byId(targets[0]),
		});
		await frameio.control.clearRequests();
		const items = ids.map((id) => ({ id, target: targets[1] }));
		const output = await runAll(into('copy'), items);
		for (const { json } of output) {
			expect(Object.keys(json)).toEqual(Object.keys(alone ?? {}));
			expect(json).toMatchObject({ parent_id: targets[1] });
		}
		expect(await inTarget(targets[1])).toHaveLength(10);
		const { [`${plural}.bulk_copy`]: together, [`${plural}.copy`]: single } =
			await operationsAsked();
		expect([together, single]).toEqual([1, undefined]);
	});
});
