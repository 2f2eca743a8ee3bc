import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';
import { signInAs } from '../support/person.mjs';

let frameio: FrameIoEngine;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
});

const run = (operation: string, parameters: INodeParameters = {}) =>
	frameio.json({ resource: 'workspace', operation, ...parameters });

const namesInSandbox = async () =>
	(await frameio.control.state()).workspaces.map(({ name }) => name).sort();

test('a workspace is made, read, renamed and deleted, with its projects', async () => {
	const [made] = await run('create', { name: '  Newsroom ' });
	expect(made).toMatchObject({ name: 'Newsroom', account_id: demo.account });
	expect(await namesInSandbox()).toEqual(['Marketing', 'Newsroom', 'Studio']);
	const workspaceId = byId(text(made?.id));

	const [read] = await run('get', { workspaceId, options: { includeCreator: true } });
	expect(read).toMatchObject({ id: made?.id, creator: { name: 'Service Account User' } });
	expect((await run('get', { workspaceId }))[0]).not.toHaveProperty('creator');

	const [renamed] = await run('update', { workspaceId, name: 'Newsroom 2' });
	expect(renamed).toMatchObject({ id: made?.id, name: 'Newsroom 2' });
	expect(await namesInSandbox()).toEqual(['Marketing', 'Newsroom 2', 'Studio']);

	const { projects } = await frameio.control.seed({
		projects: { workspaceId: workspaceId.value, name: 'Evening Edition' },
	});
	expect(await run('delete', { workspaceId })).toEqual([{ deleted: true }]);
	expect(await namesInSandbox()).toEqual(['Marketing', 'Studio']);
	expect((await frameio.control.state()).projects.map(({ id }) => id)).not.toContain(projects[0]);
	const { error } = await frameio.run({ resource: 'workspace', operation: 'get', workspaceId });
	expect(error?.message).toBe(`Frame.io cannot find the workspace '${workspaceId.value}'`);
});

describe('Get Many', () => {
	test.each([
		['name_asc', ['Archive', 'Marketing', 'Studio']],
		['name_desc', ['Studio', 'Marketing', 'Archive']],
		['created_at_desc', ['Archive']],
	])('sorts by %s', async (sort, names) => {
		await frameio.control.clock({ advanceMs: 60_000 });
		await frameio.control.seed({ workspaces: { name: 'Archive' } });
		const listed = await run('getAll', { limit: names.length, options: { sort } });
		expect(listed.map(({ name }) => name)).toEqual(names);
	});

	test('reads page by page, each workspace once, with its creator', async () => {
		await frameio.control.seed({ workspaces: { count: 130, namePrefix: 'Region' } });
		const listed = await run('getAll', { returnAll: true, options: { includeCreator: true } });
		expect(new Set(listed.map(({ id }) => id)).size).toBe(132);
		expect(listed.every(({ creator }) => creator !== undefined)).toBe(true);
		expect(await run('getAll', { limit: 101 })).toHaveLength(101);
	});

	test('says what to do when the person sees none', async () => {
		const asCommenter = await signInAs(frameio, demo.users.commenter);
		const { outputs, hints } = await frameio.run({
			...asCommenter,
			resource: 'workspace',
			operation: 'getAll',
		});
		expect(outputs).toEqual([[]]);
		expect(hints.join()).toMatch(
			/^Frame\.io returned no workspaces\. The user .* add it to a workspace or a project/,
		);
	});
});

test.each(['create', 'update'])('%s takes no name that Frame.io refuses', async (operation) => {
	for (const [name, message] of [
		[' ', "'Name' is empty"],
		['x'.repeat(256), 'The name has 256 characters, but Frame.io takes at most 255'],
	]) {
		const { error } = await frameio.run({
			resource: 'workspace',
			operation,
			workspaceId: byId(demo.workspaces.studio),
			name,
		});
		expect(error?.message).toBe(message);
	}
	expect(await namesInSandbox()).toEqual(['Marketing', 'Studio']);
});

test('Account > Get Many gives every account of the credential, sorted', async () => {
	const [other] = (await frameio.control.seed({ accounts: { displayName: 'Another Studio' } }))
		.accounts;
	const accounts = (parameters: INodeParameters) =>
		frameio.json({ resource: 'account', operation: 'getAll', ...parameters });

	const both = await accounts({ options: { sort: 'display_name_asc' } });
	expect(both).toMatchObject([
		{ id: other, display_name: 'Another Studio', roles: ['admin'] },
		{ id: demo.account, display_name: 'Sandbox Studio', roles: ['admin'] },
	]);
	const [last] = await accounts({ limit: 1, options: { sort: 'display_name_desc' } });
	expect(last?.id).toBe(demo.account);

	const { error } = await frameio.run({ resource: 'workspace', operation: 'getAll' });
	expect(error?.description).toMatch(/Another Studio/);
	expect(await run('getAll', { accountId: byId(other ?? '') })).toEqual([]);
});
