import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';

const { selects, approved, private: own } = demo.collections;
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

const run = async (operation: string, more: INodeParameters) =>
	await frameio.json({ resource: 'collection', operation, ...more });
const get = async (id: string, more: INodeParameters = {}) =>
	(await run('get', { collectionId: byId(id), ...more }))[0] ?? {};

const everything = { options: { include: ['creator', 'project', 'shares'] } };

describe('Get', () => {
	test('gives the nine most useful fields', async () => {
		expect(await get(selects)).toEqual({
			id: selects,
			name: 'Selects',
			description: 'The best takes of every day',
			aggregation_mode: 'static',
			private: false,
			project_id: demo.projects.film,
			root_folder_id: demo.rootFolders.film,
			created_at: expect.any(String),
			updated_at: expect.any(String),
		});
	});

	test('adds creator, project and shares on request, flat', async () => {
		expect(await get(approved, everything)).toMatchObject({
			aggregation_mode: 'dynamic',
			creator_name: 'Olivia Owner',
			creator_email: 'olivia@sandbox-studio.example',
			project_name: 'Feature Film',
			share_names: '',
		});
	});

	test('shows the collection of a share with the name of that share', async () => {
		const [share] = await frameio.json({
			resource: 'share',
			operation: 'get',
			shareId: byId(demo.shares.client),
			simplify: false,
		});
		expect(await get(text(share?.collection_id), everything)).toMatchObject({
			share_names: 'Client Review',
		});
	});

	test('gives what Frame.io answers when Simplify is off', async () => {
		expect(await get(selects, { ...everything, simplify: false })).toMatchObject({
			auto_generated: false,
			creator: { id: demo.users.owner },
			project: { id: demo.projects.film, name: 'Feature Film' },
			shares: [],
		});
	});

	test('says that the private collection of somebody else cannot be found', async () => {
		const { error } = await frameio.run({
			resource: 'collection',
			operation: 'get',
			collectionId: byId(own),
		});
		expect(error?.message).toBe(`Frame.io cannot find the collection '${own}'`);
	});
});

describe('Get Many', () => {
	const projectId = byId(demo.projects.film);

	test('gives those of the project that the credential may see, simplified', async () => {
		const found = await run('getAll', { projectId, ...everything });
		expect(found.map(({ id }) => id).sort()).toEqual([selects, approved].sort());
		for (const one of found) {
			expect(one).toMatchObject({ creator_name: 'Olivia Owner', project_name: 'Feature Film' });
			expect(one).not.toHaveProperty('creator');
			expect(one).not.toHaveProperty('auto_generated');
		}
		const [request] = await frameio.control.requests({ operation: 'collections.index' });
		expect(request?.query.include).toBe('creator,project,shares');
	});

	test('keeps to the limit, and gives none for a project without any', async () => {
		expect(await run('getAll', { projectId, limit: 1 })).toHaveLength(1);
		expect(await run('getAll', { projectId: byId(demo.projects.campaign) })).toEqual([]);
	});
});
