import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { patternBytes } from '../support/bytes.mjs';
import type { InputItem } from '../support/engine.mjs';
import { byId, startFrameIoEngine, type FrameIoEngine } from '../support/frameio.mjs';
import { openFolder } from '../support/uploads.mjs';

/** n8n's own Retry On Fail, which runs the node again with all its items. */
const RETRIES = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 };

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
	const { folders } = await frameio.control.seed({
		folders: { folderId: await openFolder(frameio.control), name: 'Dailies' },
	});
	folderId = folders[0] ?? '';
	await frameio.control.clearRequests();
});

const run = async (parameters: INodeParameters, items: InputItem[]) =>
	await frameio.run(parameters, { items, retries: RETRIES });

const upload = (options: INodeParameters = {}): INodeParameters => ({
	resource: 'file',
	operation: 'upload',
	folderId: byId(folderId),
	options,
});

const takes = (...names: string[]): InputItem[] =>
	names.map((fileName) => ({ binary: { data: { bytes: patternBytes(100), fileName } } }));

/** The names in the folder, in the order of their making. */
const namesThere = async () =>
	(
		await frameio.json({
			resource: 'file',
			operation: 'getAll',
			folderId: byId(folderId),
			returnAll: true,
			options: { sort: 'created_at_asc' },
		})
	).map(({ name }) => name);

/** What was asked of the API, in its order. */
const asked = async (...operations: Array<string | null>) =>
	(await frameio.control.requests({ service: 'api' })).flatMap(({ operationId }) =>
		operations.includes(operationId) ? [operationId] : [],
	);

const partsFail = async (after: number, times: number) => {
	await frameio.control.addFault({
		service: 'storage',
		operationId: 'storage.put',
		after,
		times,
		action: { status: 403, xml: '<Error><Code>AccessDenied</Code></Error>' },
	});
};

test('an upload of which a part fails for good leaves no placeholder in any try', async () => {
	await partsFail(0, 1000);
	const { error } = await run(upload(), takes('take.mov'));
	expect(error?.description).toMatch(/^The unfinished file was deleted in Frame\.io\./);
	const [make, remove] = ['files.create_local_upload', 'files.delete'];
	const requests = await asked(make, remove);
	expect(requests).toEqual([make, remove, make, remove, make, remove]);
	expect(await namesThere()).toEqual([]);
});

test('File > Upload with Skip makes one file of each name, whatever the try in which it came', async () => {
	// The second file fails in the first two tries, in which the first one is there already.
	await partsFail(1, 2);
	const { outputs, error } = await run(upload({ ifFileExists: 'skip' }), takes('a.mov', 'b.mov'));
	expect(error).toBeUndefined();
	expect(outputs[0]?.map(({ json, pairedItem }) => [json.name, json.skipped, pairedItem])).toEqual([
		['a.mov', true, { item: 0 }],
		['b.mov', undefined, { item: 1 }],
	]);
	expect(await namesThere()).toEqual(['a.mov', 'b.mov']);
});

const TEXTS = ['one', 'two', 'three', 'four'];

async function comment(texts: readonly string[]) {
	const { files } = await frameio.control.seed({ files: { folderId, name: 'Clip.mov' } });
	const result = await run(
		{
			resource: 'comment',
			operation: 'create',
			fileId: byId(files[0] ?? ''),
			text: '={{ $json.text }}',
		},
		texts.map((text) => ({ json: { text } })),
	);
	const made = (await frameio.control.comments())
		.filter(({ fileId }) => fileId === files[0])
		.map(({ text }) => text);
	return { ...result, made };
}

test('what makes something is made again by each further try, in the order of the items', async () => {
	await frameio.control.addFault({
		service: 'api',
		operationId: 'comments.create',
		after: 2,
		action: { status: 422, json: { errors: [{ detail: 'Not now' }] } },
	});
	const { outputs, error, made } = await comment(TEXTS);
	expect(error).toBeUndefined();
	expect(made).toEqual(['one', 'two', ...TEXTS]);
	expect(outputs[0]?.map(({ json, pairedItem }) => [json.text, pairedItem])).toEqual(
		TEXTS.map((text, item) => [text, { item }]),
	);
});

test('a comment of which the answer is lost is made again by the next try, which only n8n decides', async () => {
	await frameio.control.addFault({
		service: 'api',
		operationId: 'comments.create',
		action: { reset: 'after' },
	});
	const { error, made } = await comment(['Too dark']);
	expect(error).toBeUndefined();
	expect(made).toEqual(['Too dark', 'Too dark']);
});

test('what leads to a state is the same after several tries', async () => {
	const { files } = await frameio.control.seed({
		files: { folderId, count: 3, namePrefix: 'Clip' },
	});
	await frameio.control.addFault({
		service: 'api',
		operationId: 'files.update',
		after: 1,
		action: { reset: 'after' },
	});
	const names = ['a.mov', 'b.mov', 'c.mov'];
	const { outputs, error } = await run(
		{
			resource: 'file',
			operation: 'update',
			fileId: byId('={{ $json.id }}'),
			name: '={{ $json.name }}',
		},
		files.map((id, index) => ({ json: { id, name: names[index] } })),
	);
	expect(error).toBeUndefined();
	expect(outputs[0]?.map(({ json }) => json.name)).toEqual(names);
	expect((await namesThere()).sort()).toEqual(names);
});

test('without it, the node does not run again', async () => {
	await partsFail(0, 1000);
	await frameio.run(upload(), { items: takes('take.mov') });
	expect(await asked('files.create_local_upload')).toHaveLength(1);
});
