import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';
import { signInAs } from '../support/person.mjs';

const { projects, rootFolders, users, workspaces } = demo;
let frameio: FrameIoEngine;
let folderByService: string;
let folderByEditor: string;
let projectByService: string;

/** One folder by the service account, a day later one by the editor and a project by the service account. */
beforeAll(async () => {
	frameio = await startFrameIoEngine();
	await frameio.control.reset();
	const made = async (parameters: INodeParameters) =>
		text((await frameio.json({ operation: 'create', ...parameters }))[0]?.id);
	const inFilm = { resource: 'folder', folderId: byId(rootFolders.film) };

	folderByService = await made({ ...inFilm, name: 'Day 02' });
	await frameio.control.clock({ advanceMs: 86_400_000 });
	const asEditor = await signInAs(frameio, users.editor);
	folderByEditor = await made({ ...asEditor, ...inFilm, name: 'Day 03' });
	projectByService = await made({
		resource: 'project',
		workspaceId: byId(workspaces.marketing),
		name: 'Autumn Campaign',
	});
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

const entries = (parameters: INodeParameters = {}) =>
	frameio.json({ resource: 'auditLog', operation: 'getAll', ...parameters });
const resources = (rows: IDataObject[]) => rows.map(({ resource_id: id }) => id).sort();
const byLink = (value: string) => ({ __rl: true, mode: 'url', value });
const byEmail = (value: string) => ({ __rl: true, mode: 'email', value });

test('gives who did what and where, with the user when asked for', async () => {
	const all = await entries({ returnAll: true, options: { includeUser: true } });
	expect(resources(all)).toEqual([folderByService, folderByEditor, projectByService].sort());
	expect(all).toContainEqual(
		expect.objectContaining({
			account_id: demo.account,
			workspace_id: workspaces.studio,
			project_id: projects.film,
			event_type: 'asset_created',
			resource_type: 'folder',
			resource_id: folderByEditor,
			user: expect.objectContaining({ name: 'Erin Editor' }),
		}),
	);
	const [first] = await entries({ limit: 1 });
	expect(first).not.toHaveProperty('user');
});

describe('Filters', () => {
	test.each<[string, () => INodeParameters, () => string[]]>([
		['Event Type', () => ({ eventType: 'project_created' }), () => [projectByService]],
		['Resource Type', () => ({ resourceType: 'folder' }), () => [folderByService, folderByEditor]],
		['Resource ID', () => ({ resourceId: ` ${folderByEditor} ` }), () => [folderByEditor]],
		['Project', () => ({ projectId: byId(projectByService) }), () => [projectByService]],
		[
			'Project by link',
			() => ({ projectId: byLink(`https://next.frame.io/project/${projects.film}`) }),
			() => [folderByService, folderByEditor],
		],
		['Workspace', () => ({ workspaceId: byId(workspaces.marketing) }), () => [projectByService]],
		['User', () => ({ userId: byId(users.editor) }), () => [folderByEditor]],
		[
			'User by e-mail address',
			() => ({ userId: byEmail('erin@sandbox-studio.example') }),
			() => [folderByEditor],
		],
		['IP Address', () => ({ ipAddress: '203.0.113.7' }), () => []],
		[
			'several, and locators left empty',
			() => ({
				resourceType: 'folder',
				userId: byId(users.service),
				projectId: { __rl: true, mode: 'list', value: '' },
			}),
			() => [folderByService],
		],
	])('%s', async (_, filters, expected) => {
		const found = await entries({ returnAll: true, filters: filters() });
		expect(resources(found)).toEqual(expected().sort());
	});

	test('IP Address lets through what came from there', async () => {
		const [first] = await entries({ limit: 1 });
		const found = await entries({ filters: { ipAddress: text(first?.ip_address) } });
		expect(found).toHaveLength(3);
	});

	test('From Date and To Date count whole days, whatever their time', async () => {
		const filters: INodeParameters = { resourceId: folderByService };
		const [early] = await entries({ filters });
		const firstDay = text(early?.inserted_at).slice(0, 10);
		expect(resources(await entries({ filters: { toDate: `${firstDay}T00:00:00` } }))).toEqual([
			folderByService,
		]);
		const [late] = await entries({ filters: { resourceId: folderByEditor } });
		const secondDay = text(late?.inserted_at).slice(0, 10);
		expect(resources(await entries({ filters: { fromDate: `${secondDay}T23:59:59` } }))).toEqual(
			[folderByEditor, projectByService].sort(),
		);
		expect(await entries({ filters: { fromDate: firstDay, toDate: secondDay } })).toHaveLength(3);
	});
});

test.each([
	[
		'a first day after the last',
		{ fromDate: '2026-11-25', toDate: '2026-11-24' },
		"'From Date' is after 'To Date'",
	],
	['an unknown event', { eventType: 'renamed' }, "'Event Type' does not know the value 'renamed'"],
	[
		'the link of a share as a project',
		{ projectId: byLink(`https://next.frame.io/share/${demo.shares.dailies}`) },
		"'Project': This address leads to a share, but not to a project",
	],
])('refuses %s before anything is sent', async (_, filters: INodeParameters, message) => {
	await frameio.control.clearRequests();
	const { error } = await frameio.run({ resource: 'auditLog', operation: 'getAll', filters });
	expect(error?.message).toBe(message);
	expect(error?.description).toBeTruthy();
	expect(await frameio.control.requests({ operation: 'auditlog.index' })).toEqual([]);
});
