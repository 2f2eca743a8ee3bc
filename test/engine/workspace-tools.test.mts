import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';

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

const workspaceId = byId(demo.workspaces.studio);

describe.each([
	[
		'webhook',
		{ name: 'Newsroom', url: 'https://example.com/hook', events: ['file.ready'] },
		'webhookId',
	],
	[
		'customAction',
		{
			name: 'Grade',
			description: 'Hands it over',
			event: 'studio.grade',
			url: 'https://example.com/grade',
		},
		'customActionId',
	],
])('%s', (resource, settings: INodeParameters, idName) => {
	const run = (operation: string, parameters: INodeParameters) =>
		frameio.json({ resource, operation, ...parameters });
	const create = async () => (await run('create', { workspaceId, ...settings }))[0] ?? {};

	test('is made, with its secret this once, read, changed and deleted', async () => {
		const made = await create();
		expect(text(made.secret).length).toBeGreaterThan(10);
		const one = { [idName]: byId(text(made.id)) };

		const [read] = await run('get', { ...one, simplify: false });
		expect(read).toMatchObject({ id: made.id, name: settings.name });
		expect(read).not.toHaveProperty('secret');

		const listed = await run('getAll', { workspaceId, options: { includeCreator: true } });
		expect(listed.filter(({ id }) => id === made.id)).toHaveLength(1);
		expect(listed.find(({ id }) => id === made.id)).not.toHaveProperty('secret');

		const [changed] = await run('update', {
			...one,
			updateFields: { name: 'Changed', active: false },
		});
		expect(changed).toMatchObject({ name: 'Changed', active: false, url: settings.url });
		expect(changed).not.toHaveProperty('secret');

		expect(await run('delete', one)).toEqual([{ deleted: true }]);
		const { error } = await frameio.run({ resource, operation: 'get', ...one });
		expect(error?.message).toMatch(/^Frame\.io cannot find the (webhook|custom action) '/);
	});

	test('is not changed when nothing is set', async () => {
		const { error } = await frameio.run({
			resource,
			operation: 'update',
			[idName]: byId(demo.workspaces.studio),
			updateFields: {},
		});
		expect(error?.message).toBe('Nothing to change was set');
	});

	test.each([
		['no address', /not a valid address/],
		['http://localhost:5678/webhook', /this machine only/],
	])('takes no %s as its address', async (url, message) => {
		const { error } = await frameio.run({
			resource,
			operation: 'create',
			workspaceId,
			...settings,
			url,
		});
		expect(error?.message).toMatch(message);
	});
});

describe('Search > Search Account', () => {
	const search = (more: INodeParameters) =>
		frameio.json({ resource: 'search', operation: 'searchAccount', returnAll: true, ...more });

	test('finds by name, flat, with what matched', async () => {
		const found = await search({ query: 'opening' });
		expect(found.length).toBeGreaterThan(0);
		for (const row of found) {
			expect(text(row.name)).toMatch(/opening/i);
			expect(Object.keys(row).length).toBeLessThanOrEqual(10);
			expect(row.matched_by).toContain('name');
		}
	});

	test('finds only the kinds that are asked for', async () => {
		const found = await search({ query: 'archive', options: { kinds: ['projects'] } });
		expect(new Set(found.map(({ type }) => type))).toEqual(new Set(['project']));
	});

	test('gives what Frame.io answers when Simplify is off', async () => {
		const [first] = await search({ query: 'opening', simplify: false });
		expect(first).toMatchObject({ type: expect.any(String), matches: expect.any(Array) });
	});
});
