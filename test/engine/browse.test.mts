import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { StateReply } from '../../sandbox/control-client.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';

let frameio: FrameIoEngine;
let state: StateReply;
let workspaceId: string;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	state = await frameio.control.state();
	workspaceId = state.workspaces[0]?.id ?? '';
});

const visibleProject = () => {
	const project = state.projects.find(({ restricted }) => !restricted);
	if (!project) throw new Error('The demo data has no project to work in');
	return project;
};

test('User > Get Current shows the e-mail by which the service account is recognised', async () => {
	const [user] = await frameio.json({ resource: 'user', operation: 'getCurrent' });
	expect(user?.name).toBe('Service Account User');
	expect(user?.email).toMatch(/@techacct\.adobe\.com$/);
});

test('Account > Get Many', async () => {
	const accounts = await frameio.json({ resource: 'account', operation: 'getAll' });
	expect(accounts.map(({ id }) => id)).toEqual([state.account.id]);
});

test('Workspace > Get Many works in the only account without being told', async () => {
	const workspaces = await frameio.json({
		resource: 'workspace',
		operation: 'getAll',
		options: { sort: 'name_desc', includeCreator: true },
	});
	const names = workspaces.map(({ name }) => text(name));
	expect(names.length).toBeGreaterThan(1);
	expect(names).toEqual([...names].sort().reverse());
	expect(workspaces.every(({ creator }) => creator !== undefined)).toBe(true);
});

describe('Project', () => {
	test('Get Many over three pages comes back complete', async () => {
		await frameio.control.seed({ projects: { workspaceId, count: 250, namePrefix: 'Episode' } });
		const projects = await frameio.json({
			resource: 'project',
			operation: 'getAll',
			workspaceId: byId(workspaceId),
			returnAll: true,
		});
		const episodes = projects.filter(({ name }) => text(name).startsWith('Episode'));
		expect(new Set(episodes.map(({ id }) => id)).size).toBe(250);
	});

	test('Get Many without a workspace reads the whole account', async () => {
		const projects = await frameio.json({
			resource: 'project',
			operation: 'getAll',
			returnAll: true,
		});
		expect(new Set(projects.map(({ workspace_id: workspace }) => workspace)).size).toBeGreaterThan(
			1,
		);
	});

	test('Create, then Get with the owner', async () => {
		const [created] = await frameio.json({
			resource: 'project',
			operation: 'create',
			workspaceId: byId(workspaceId),
			name: 'Spring Campaign 2',
			additionalFields: { restricted: true },
		});
		const [project] = await frameio.json({
			resource: 'project',
			operation: 'get',
			projectId: byId(text(created?.id)),
			options: { includeOwner: true },
		});
		expect(project).toMatchObject({ name: 'Spring Campaign 2', restricted: true });
		expect(project).toHaveProperty('owner_email');
	});

	test('Create refuses a name of 256 characters before anything is sent', async () => {
		const { error } = await frameio.run({
			resource: 'project',
			operation: 'create',
			workspaceId: byId(workspaceId),
			name: 'x'.repeat(256),
		});
		expect(error?.message).toMatch(/256 characters/);
	});
});

describe('Folder', () => {
	test('Create at the top of a project and inside another folder, then Get Contents', async () => {
		const project = visibleProject();
		const [top] = await frameio.json({
			resource: 'folder',
			operation: 'create',
			projectId: byId(project.id),
			name: 'Dailies',
		});
		expect(top?.parent_id).toBe(project.rootFolderId);
		const [inner] = await frameio.json({
			resource: 'folder',
			operation: 'create',
			folderId: byId(text(top?.id)),
			name: 'Day 1',
		});
		const contents = await frameio.json({
			resource: 'folder',
			operation: 'getContents',
			folderId: byId(text(top?.id)),
		});
		expect(contents.map(({ id }) => id)).toEqual([inner?.id]);
	});

	test('Get Contents reads more than 500 entries and only the chosen kinds', async () => {
		const { rootFolderId } = visibleProject();
		await frameio.control.seed({
			files: { folderId: rootFolderId, count: 600, namePrefix: 'Clip' },
			folders: { folderId: rootFolderId, count: 3, namePrefix: 'Reel' },
		});
		await frameio.control.clearRequests();
		const files = await frameio.json({
			resource: 'folder',
			operation: 'getContents',
			folderId: byId(rootFolderId),
			returnAll: true,
			options: { kinds: ['file'], sort: 'name_asc' },
		});
		expect(files.length).toBeGreaterThanOrEqual(600);
		expect(files.every(({ type }) => type === 'file')).toBe(true);
		const requests = await frameio.control.requests({ operation: 'folders.index' });
		expect(requests.map(({ query }) => [query.type, query.page_size])).toEqual([
			['file', '500'],
			['file', '500'],
		]);
	});

	test('the top level of a project is asked for once, however many items use it', async () => {
		const project = visibleProject();
		await frameio.json({ resource: 'user', operation: 'getCurrent' });
		await frameio.control.clearRequests();
		await frameio.json(
			{ resource: 'folder', operation: 'getContents', projectId: byId(project.id), limit: 1 },
			{ items: [{}, {}, {}] },
		);
		expect(await frameio.control.requests({ operation: 'projects.show' })).toHaveLength(1);
		expect(await frameio.control.requests({ operation: 'accounts.index' })).toHaveLength(1);
	});
});

test('File > Get with the links and values that were asked for', async () => {
	const { files } = await frameio.control.seed({
		files: { folderId: visibleProject().rootFolderId, name: 'cut.mp4' },
	});
	const [file] = await frameio.json({
		resource: 'file',
		operation: 'get',
		fileId: byId(files[0] ?? ''),
		options: { include: ['media_links.thumbnail', 'metadata', 'project'] },
	});
	expect(file).toHaveProperty('thumbnail_url');
	expect(file).toHaveProperty('metadata');
	expect(file).toHaveProperty('project_name');
});

describe('a service account that was given nothing', () => {
	beforeEach(async () => {
		const accountId = state.account.id;
		const userId = state.clients.find(({ kind }) => kind === 's2s')?.userId ?? '';
		await frameio.control.seed({ roles: { userId, accountId, role: null } });
	});

	test('is told at the output why the list is empty', async () => {
		const { outputs, hints, error } = await frameio.run({
			resource: 'account',
			operation: 'getAll',
		});
		expect(error).toBeUndefined();
		expect(outputs[0]).toEqual([]);
		expect(hints.join()).toMatch(/add it to a workspace or a project/);
	});

	test('is told the same where an account is needed', async () => {
		const { error } = await frameio.run({ resource: 'workspace', operation: 'getAll' });
		expect(error?.message).toBe('The credential sees no Frame.io account');
		expect(error?.description).toMatch(/add it to a workspace or a project/);
	});
});

test('with two accounts one must be chosen, and the error names them', async () => {
	await frameio.control.seed({ accounts: { displayName: 'Second Studio' } });
	const { error } = await frameio.run({ resource: 'workspace', operation: 'getAll' });
	expect(error?.message).toBe('The credential sees 2 Frame.io accounts, so one must be chosen');
	expect(error?.description).toMatch(/Second Studio/);
	const workspaces = await frameio.json({
		resource: 'workspace',
		operation: 'getAll',
		accountId: byId(state.account.id),
	});
	expect(workspaces.length).toBeGreaterThan(0);
});
