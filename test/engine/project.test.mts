import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';
import { signInAs } from '../support/person.mjs';

const { projects, rootFolders, users, workspaces } = demo;
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
	frameio.json({ resource: 'project', operation, ...parameters });

const film = byId(projects.film);

describe('Get', () => {
	test.each([
		['by ID', film],
		['by ID, where an expression gave a link', byId(`https://next.frame.io/project/${film.value}`)],
		['by link', { __rl: true, mode: 'url', value: `https://next.frame.io/project/${film.value}` }],
		[
			'by the link of a file in it',
			{
				__rl: true,
				mode: 'url',
				value: `https://next.frame.io/project/${film.value}/view/${rootFolders.film}`,
			},
		],
	])('finds a project %s', async (_, projectId) => {
		const [project] = await run('get', {
			projectId,
			simplify: true,
			options: { includeOwner: true },
		});
		expect(project).toMatchObject({
			id: film.value,
			name: 'Feature Film',
			description: 'Dailies, cuts and stills',
			root_folder_id: rootFolders.film,
		});
		expect(JSON.stringify(project)).toContain('Olivia Owner');
	});

	test('gives what Frame.io answers when Simplify is off', async () => {
		const [project] = await run('get', { projectId: film, simplify: false });
		expect(project).toHaveProperty('storage');
		expect(project).not.toHaveProperty('owner');
	});

	test('says what an address of a share leads to', async () => {
		const value = `https://next.frame.io/share/${demo.shares.dailies}`;
		const projectId = { __rl: true, mode: 'url', value };
		const { error } = await frameio.run({ resource: 'project', operation: 'get', projectId });
		expect(error?.message).toBe("'Project': This address leads to a share, but not to a project");
	});
});

describe('Get Many', () => {
	const listed = async (parameters: INodeParameters) =>
		(await run('getAll', parameters)).map(({ name }) => name);

	test.each([
		['of a workspace', { workspaceId: byId(workspaces.studio) }, ['Archive 2025', 'Feature Film']],
		['of the account', {}, ['Archive 2025', 'Feature Film', 'Spring Campaign']],
	])(
		'lists the projects %s, without those that the credential may not see',
		async (_, more, names) => {
			expect(await listed({ ...more, options: { sort: 'name_asc' } })).toEqual(names);
			expect(await listed({ ...more, options: { sort: 'name_desc' } })).toEqual(
				[...names].reverse(),
			);
		},
	);

	test('lists what a person was invited to outside their workspaces', async () => {
		const asCommenter = await signInAs(frameio, users.commenter);
		const invited = { ...asCommenter, projects: 'invited', options: { includeOwner: true } };
		const found = await run('getAll', invited);
		expect(found).toMatchObject([{ id: projects.campaign, name: 'Spring Campaign' }]);
		expect(JSON.stringify(found)).toContain('Olivia Owner');

		// The editor belongs to the workspace of all projects that he may see.
		const asEditor = await signInAs(frameio, users.editor);
		const { outputs, hints } = await frameio.run({
			...asEditor,
			resource: 'project',
			operation: 'getAll',
			projects: 'invited',
		});
		expect(outputs).toEqual([[]]);
		expect(hints.join()).toMatch(/^Frame\.io returned no projects/);
	});
});

test('a project is made, renamed, put aside, restricted and deleted', async () => {
	const stored = async (id: unknown) =>
		(await frameio.control.projects()).find((project) => project.id === id);
	const [made] = await run('create', {
		workspaceId: byId(workspaces.marketing),
		name: 'Autumn Campaign',
	});
	const projectId = byId(text(made?.id));
	const update = (updateFields: INodeParameters) => run('update', { projectId, updateFields });

	expect(await update({ name: 'Winter Campaign' })).toMatchObject([
		{ name: 'Winter Campaign', status: 'active', restricted: false },
	]);
	expect(await update({ status: 'inactive' })).toMatchObject([
		{ name: 'Winter Campaign', status: 'inactive' },
	]);
	expect(await update({ status: 'active', restricted: true })).toMatchObject([
		{ status: 'active', restricted: true },
	]);
	expect(await stored(made?.id)).toMatchObject({
		name: 'Winter Campaign',
		status: 'active',
		restricted: true,
	});

	expect(await run('delete', { projectId })).toEqual([{ deleted: true }]);
	const listed = await run('getAll', { workspaceId: byId(workspaces.marketing) });
	expect(listed.map(({ id }) => id)).not.toContain(made?.id);
	const { error } = await frameio.run({ resource: 'project', operation: 'get', projectId });
	expect(error?.message).toBe(`Frame.io cannot find the project '${projectId.value}'`);
});

test.each([
	['nothing', {}, 'Nothing to change was set'],
	['an empty name', { name: ' ' }, "'Name' is empty"],
	['an unknown status', { status: 'archived' }, "'Status' does not know the value 'archived'"],
])(
	'Update refuses %s before anything is sent',
	async (_, updateFields: INodeParameters, message) => {
		await frameio.control.clearRequests();
		const { error } = await frameio.run({
			resource: 'project',
			operation: 'update',
			projectId: film,
			updateFields,
		});
		expect(error?.message).toBe(message);
		expect(await frameio.control.requests({ operation: 'projects.update' })).toEqual([]);
	},
);

test('Get Recently Deleted lists deleted files and folders, until they are restored', async () => {
	const { files, folders } = await frameio.control.state();
	const fileId = byId(files.find(({ name }) => name === 'Script.pdf')?.id ?? '');
	const folderId = byId(folders.find(({ name }) => name === 'Stills')?.id ?? '');
	const deleted = async (sort: string) =>
		await run('getRecentlyDeleted', { projectId: film, options: { sort } });
	expect(await deleted('name_asc')).toEqual([]);

	await frameio.json({ resource: 'file', operation: 'delete', fileId });
	await frameio.control.clock({ advanceMs: 60_000 });
	await frameio.json({ resource: 'folder', operation: 'delete', folderId });

	const ids = [fileId.value, folderId.value];
	expect((await deleted('deleted_at_asc')).map(({ id }) => id)).toEqual(ids);
	expect((await deleted('deleted_at_desc')).map(({ id }) => id)).toEqual([...ids].reverse());
	expect(await deleted('name_asc')).toMatchObject([
		{ type: 'file', name: 'Script.pdf' },
		{ type: 'folder', name: 'Stills' },
	]);

	await frameio.json({ resource: 'file', operation: 'restore', fileId });
	expect((await deleted('name_asc')).map(({ id }) => id)).toEqual([folderId.value]);
});
