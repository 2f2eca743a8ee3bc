import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import { startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';

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

const call = (more: INodeParameters): INodeParameters => ({
	resource: 'api',
	operation: 'call',
	method: 'GET',
	...more,
});

describe('API > Call', () => {
	test('reads one thing', async () => {
		const [me] = await frameio.json(call({ path: '/v4/me' }));
		expect(me).toMatchObject({ name: 'Service Account User' });
	});

	test('puts the account into the path, and the query behind it', async () => {
		const path = `/v4/accounts/{account_id}/projects/${demo.projects.film}`;
		const [project] = await frameio.json(call({ path, queryParameters: '{"include": "owner"}' }));
		expect(project).toMatchObject({ id: demo.projects.film, owner: expect.anything() });
	});

	test('makes, changes and deletes', async () => {
		const [made] = await frameio.json(
			call({
				method: 'POST',
				path: '/v4/accounts/{account_id}/workspaces',
				body: '{"data": {"name": "New Workspace"}}',
			}),
		);
		const path = `/v4/accounts/{account_id}/workspaces/${text(made?.id)}`;
		const [changed] = await frameio.json(
			call({ method: 'PATCH', path, body: '{"data": {"name": "Renamed"}}' }),
		);
		expect(changed).toMatchObject({ id: made?.id, name: 'Renamed' });
		expect(await frameio.json(call({ method: 'DELETE', path }))).toEqual([{ deleted: true }]);
		const { error } = await frameio.run(call({ path }));
		expect(error?.message).toMatch(/^Frame\.io cannot find/);
	});

	test('reads page by page up to the limit, or to the end', async () => {
		const path = '/v4/accounts/{account_id}/workspaces?page_size=1';
		expect(await frameio.json(call({ path }))).toHaveLength(1);
		expect(await frameio.json(call({ path, paginate: true, returnAll: true }))).toHaveLength(2);
		expect(
			await frameio.json(call({ path, paginate: true, returnAll: false, limit: 1 })),
		).toHaveLength(1);
	});

	test('sends the version header that experimental endpoints want', async () => {
		const path = `/v4/accounts/{account_id}/groups/${demo.groups.postProduction}`;
		const removal = call({ method: 'DELETE', path });
		expect((await frameio.run(removal)).error).toBeDefined();
		const options = { apiVersion: 'experimental' };
		expect(await frameio.json({ ...removal, options })).toEqual([{ deleted: true }]);
	});

	test.each([
		[{ path: 'https://example.com/v4/me' }, /does not lead to/],
		[{ path: '/v2/me' }, /must start with \/v4\//],
		[{ path: '/v4/me', queryParameters: '[1]' }, /'Query Parameters' is not a JSON object/],
		[{ path: '/v4/me', queryParameters: '{' }, /'Query Parameters' is not valid JSON/],
	])('refuses %j before anything is sent', async (parameters, message) => {
		const { error } = await frameio.run(call(parameters));
		expect(error?.message).toMatch(message);
		expect(await frameio.control.requests({ service: 'api' })).toEqual([]);
	});
});
