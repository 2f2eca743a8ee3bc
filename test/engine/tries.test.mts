import {
	afterAll,
	afterEach,
	beforeAll,
	beforeEach,
	describe,
	expect,
	jest,
	test,
} from '@jest/globals';
import type { FaultAction } from '../../sandbox/faults.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';
import { hurry } from '../support/hurry.mjs';

let frameio: FrameIoEngine;
let rootId: string;
let folderId: string;
/** Ends the hurry. */
let atEase: () => void;

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
	rootId = projects.find(({ id }) => id === demo.projects.film)?.rootFolderId ?? '';
	const { folders } = await frameio.control.seed({
		folders: { folderId: rootId, name: 'Dailies' },
	});
	folderId = folders[0] ?? '';
	// A minute is 60 ms.
	atEase = hurry(1000);
});

afterEach(() => {
	atEase();
	jest.restoreAllMocks();
});

/** A busy machine takes seconds for what is to take milliseconds, and each is a thousand here. */
const patiently = { requestOptions: { timeLimit: 100_000 } };

async function seedFile(): Promise<string> {
	const { files } = await frameio.control.seed({ files: { folderId, name: 'Clip.mov' } });
	return files[0] ?? '';
}

const asked = async (operation: string) =>
	await frameio.control.requests({ service: 'api', operation });

const LIMITED: FaultAction = { status: 429, json: { errors: [{ detail: 'Too many requests' }] } };

/** Everything that goes wrong for a moment. */
const TROUBLES: Array<[string, FaultAction]> = [
	['429', LIMITED],
	['429 with a limit of zero', { ...LIMITED, headers: { 'x-ratelimit-limit': '0' } }],
	['500', { status: 500, json: { errors: [{ detail: 'Oops' }] } }],
	['502 with a page', { status: 502, html: '<h1>Bad gateway</h1>' }],
	['503 without a body', { status: 503 }],
	['504', { status: 504, html: '<h1>Gateway timeout</h1>' }],
	['a connection that is cut before', { reset: 'before' }],
	['a connection that is cut in the middle of the answer', { reset: 'middle' }],
	['a connection that is closed without an answer', { close: 'after' }],
	['an answer of which half comes', { truncate: 20 }],
];

describe('what goes wrong for a moment is tried again', () => {
	test.each(TROUBLES)('when reading: %s', async (_, action) => {
		const fileId = await seedFile();
		await frameio.control.addFault({ service: 'api', operationId: 'files.show', times: 2, action });
		const [file] = await frameio.json({
			resource: 'file',
			operation: 'get',
			fileId: byId(fileId),
			...patiently,
		});
		expect(file?.id).toBe(fileId);
		expect(await asked('files.show')).toHaveLength(3);
	});

	test.each(TROUBLES)('when renaming: %s', async (_, action) => {
		const fileId = await seedFile();
		await frameio.control.addFault({
			service: 'api',
			operationId: 'files.update',
			times: 2,
			action,
		});
		await frameio.json({
			resource: 'file',
			operation: 'update',
			fileId: byId(fileId),
			name: 'Take 2.mov',
			...patiently,
		});
		expect((await frameio.control.file(fileId)).name).toBe('Take 2.mov');
	});

	test.each(TROUBLES)('when deleting, which may have happened before: %s', async (_, action) => {
		const fileId = await seedFile();
		await frameio.control.addFault({
			service: 'api',
			operationId: 'files.delete',
			times: 2,
			action,
		});
		await frameio.json({
			resource: 'file',
			operation: 'delete',
			fileId: byId(fileId),
			...patiently,
		});
		const left = await frameio.json({
			resource: 'file',
			operation: 'getAll',
			folderId: byId(folderId),
			returnAll: true,
		});
		expect(left).toEqual([]);
	});
});

describe('what makes something', () => {
	const comment = async (fileId: string) =>
		await frameio.run({
			resource: 'comment',
			operation: 'create',
			fileId: byId(fileId),
			text: 'Too dark',
			...patiently,
		});

	const made = async () =>
		(await frameio.control.comments()).filter((each) => each.text === 'Too dark').length;

	test('is tried again when Frame.io has refused it', async () => {
		const fileId = await seedFile();
		await frameio.control.addFault({
			service: 'api',
			operationId: 'comments.create',
			times: 3,
			action: LIMITED,
		});
		expect((await comment(fileId)).error).toBeUndefined();
		expect(await made()).toBe(1);
	});

	test.each<[string, FaultAction]>([
		['the answer is lost', { reset: 'after' }],
		['half of the answer comes', { truncate: 20 }],
		['a gateway has no answer', { status: 504, html: '<h1>Gateway timeout</h1>' }],
		['a page comes in place of the answer', { status: 200, html: '<h1>Sign in</h1>' }],
		['the answer is empty', { status: 200 }],
	])('is not made twice when %s, and the error says where to look', async (_, action) => {
		const fileId = await seedFile();
		await frameio.control.addFault({
			service: 'api',
			operationId: 'comments.create',
			times: 9,
			action,
		});
		const { error } = await comment(fileId);
		expect(error?.description).toMatch(/Before running again, look in Frame\.io/);
		expect(await asked('comments.create')).toHaveLength(1);
		expect(await made()).toBeLessThanOrEqual(1);
	});
});

describe('a long list', () => {
	const list = async () =>
		await frameio.run({
			resource: 'folder',
			operation: 'getContents',
			folderId: byId(folderId),
			returnAll: true,
			...patiently,
		});

	test('survives a 429 and a 502 in the middle, asking for the same page in the same words', async () => {
		await frameio.control.seed({ files: { folderId, count: 1_700, namePrefix: 'Shot ' } });
		for (const [after, action] of [
			[1, LIMITED],
			[1, { status: 502, html: '<h1>Bad gateway</h1>' }],
		] as const) {
			await frameio.control.addFault({
				service: 'api',
				operationId: 'folders.index',
				after,
				action,
			});
		}
		const { outputs, error } = await list();
		expect(error).toBeUndefined();
		const ids = (outputs[0] ?? []).map(({ json }) => json.id);
		expect(ids).toHaveLength(1_700);
		expect(new Set(ids).size).toBe(1_700);
		const requests = await asked('folders.index');
		expect(requests.map(({ status }) => status)).toEqual([200, 429, 502, 200, 200, 200]);
		const queries = requests.map(({ query }) => query);
		expect(queries[0]).toEqual({ page_size: '500' });
		expect(queries[1]).toEqual({ page_size: '500', after: expect.any(String) });
		expect(queries.slice(2, 4)).toEqual([queries[1], queries[1]]);
		expect(queries.every(({ page_size: size }) => size === '500')).toBe(true);
	});

	test('ends with a sentence when the account is locked in the middle', async () => {
		await frameio.control.seed({ files: { folderId, count: 1_100, namePrefix: 'Shot ' } });
		await frameio.control.addFault({
			service: 'api',
			pathPattern: '/children$',
			after: 1,
			times: 9,
			action: { status: 403, json: { errors: [{ detail: 'The account is locked' }] } },
		});
		const { error } = await list();
		expect(error?.description).toMatch(/^Frame\.io says: The account is locked\. /);
	});
});

describe('limits', () => {
	test('are waited for instead of being run into', async () => {
		const { workspaces } = await frameio.control.state();
		const names = Array.from({ length: 14 }, (_, index) => `Project ${index}`);
		const started = performance.now();
		const output = await frameio.json(
			{
				resource: 'project',
				operation: 'create',
				workspaceId: byId(workspaces[0]?.id ?? ''),
				name: '={{ $json.name }}',
				...patiently,
			},
			{ items: names.map((name) => ({ json: { name } })) },
		);
		expect(output.map(({ name }) => text(name))).toEqual(names);
		// Ten at once, and one more every six seconds.
		expect(performance.now() - started).toBeGreaterThan(4 * 6_000 * 0.9);
		const statuses = (await asked('projects.create')).map(({ status }) => status);
		expect(statuses.filter((status) => status === 429).length).toBeLessThanOrEqual(1);
	});

	test('that others use up lead to a sentence when the time limit is short', async () => {
		atEase();
		const fileId = await seedFile();
		await frameio.control.addFault({
			service: 'api',
			operationId: 'files.show',
			times: 99,
			action: LIMITED,
		});
		const { error } = await frameio.run({
			resource: 'file',
			operation: 'get',
			fileId: byId(fileId),
			requestOptions: { timeLimit: 3 },
		});
		expect(error?.message).toBe('Frame.io limits how often this may be done');
		expect(error?.description).toMatch(/It was tried \d times in [\d.]+ s\. A longer 'Time Limit'/);
	});
});

test('stopping the execution ends a wait of half a minute at once', async () => {
	atEase();
	const fileId = await seedFile();
	await frameio.control.addFault({
		service: 'api',
		operationId: 'files.show',
		times: 9,
		action: { status: 503 },
	});
	const lines: string[] = [];
	const started = performance.now();
	const { error } = await frameio.run(
		{ resource: 'file', operation: 'get', fileId: byId(fileId), ...patiently },
		{
			onLog: (logger) =>
				jest.spyOn(logger, 'info').mockImplementation((line) => void lines.push(line)),
			onStart: (stop) => {
				void frameio.control
					.waitForRequests({ service: 'api', operation: 'files.show', count: 1, timeoutMs: 10_000 })
					.then(stop);
			},
		},
	);
	expect(performance.now() - started).toBeLessThan(15_000);
	expect(error?.message).toBe('Frame.io cannot answer right now (HTTP 503)');
	expect(await asked('files.show')).toHaveLength(1);
	expect(lines).toEqual([expect.stringMatching(/ waits 3\d(\.\d)? s after a failure /)]);
});
