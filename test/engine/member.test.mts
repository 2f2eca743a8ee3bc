import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';
import { inside } from '../support/inside.mjs';

const { projects, users, workspaces } = demo;
const LIST_OF_USERS = { operation: 'account_user_roles.index' };

let frameio: FrameIoEngine;
let stillsId: string;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	const { folders } = await frameio.control.state();
	stillsId = folders.find(({ name }) => name === 'Stills')?.id ?? '';
	await frameio.control.clearRequests();
});

const byEmail = (value: string) => ({ __rl: true, mode: 'email', value });
const pat = byEmail('pat@sandbox-studio.example');

const run = (operation: string, parameters: INodeParameters) =>
	frameio.json({ resource: 'member', operation, ...parameters });

/** The members of a place: their role by e-mail address, in the order of the list. */
async function roles(parameters: INodeParameters): Promise<Array<[string, unknown]>> {
	const members = await run('getAll', { returnAll: true, ...parameters });
	return members.map(({ role, user }) => [text(inside(user, 'email')), role]);
}

describe.each([
	['workspace', () => ({ memberOf: 'workspace', workspaceId: byId(workspaces.studio) })],
	['project', () => ({ memberOf: 'project', projectId: byId(projects.film) })],
	['folder', () => ({ memberOf: 'folder', folderId: byId(stillsId) })],
])('the members of a %s', (name, place) => {
	const roleOf = async (email: string) => new Map(await roles(place())).get(email);

	test('are added, given another role and removed', async () => {
		expect(await roleOf(pat.value)).toBeUndefined();

		const added = await run('setRole', { ...place(), userId: pat, role: 'viewer' });
		expect(added).toEqual([{ role: 'viewer' }]);
		expect(await roleOf(pat.value)).toBe('viewer');

		await run('setRole', { ...place(), userId: byId(users.producer), role: 'full_access' });
		expect(await roleOf(pat.value)).toBe('full_access');

		expect(await run('remove', { ...place(), userId: pat })).toEqual([{ deleted: true }]);
		expect(await roleOf(pat.value)).toBeUndefined();
		const { error } = await frameio.run({
			resource: 'member',
			operation: 'remove',
			...place(),
			userId: pat,
		});
		expect(error?.message).toMatch(new RegExp(`^Frame\\.io cannot find the ${name} '`));
		expect(error?.message).toContain(`the user '${users.producer}'`);
	});

	test('include those who were deactivated only when asked for', async () => {
		const frankie = 'frankie@sandbox-studio.example';
		expect(await roleOf(frankie)).toBeUndefined();
		const everybody = await roles({ ...place(), options: { includeDeactivated: true } });
		expect(new Map(everybody).get(frankie)).toBe('editor');
	});

	test.each(['viewer', 'commenter', 'edit_only', 'editor', 'full_access'])(
		'can have the role %s',
		async (role) => {
			await run('setRole', { ...place(), userId: pat, role });
			expect(await roleOf(pat.value)).toBe(role);
		},
	);
});

test('only a workspace has workspace admins', async () => {
	const place = { memberOf: 'workspace', workspaceId: byId(workspaces.studio) };
	await run('setRole', { ...place, userId: pat, role: 'workspace_admin' });
	expect(new Map(await roles(place)).get(pat.value)).toBe('workspace_admin');

	await frameio.control.clearRequests();
	const { error } = await frameio.run({
		resource: 'member',
		operation: 'setRole',
		memberOf: 'project',
		projectId: byId(projects.film),
		userId: pat,
		role: 'workspace_admin',
	});
	expect(error?.message).toBe("'Role' does not know the value 'workspace_admin'");
	expect(await frameio.control.requests({ operation: 'project_user_roles.update' })).toEqual([]);
});

describe.each([
	['workspace', { memberOf: 'workspace', workspaceId: byId(workspaces.studio) }],
	['project', { memberOf: 'project', projectId: byId(projects.film) }],
])('Get Many of a %s', (_, place: INodeParameters) => {
	test.each([
		['email', ([email]: [string, unknown]) => email],
		['role', ([, role]: [string, unknown]) => text(role)],
	])('sorts by %s, up and down', async (by, key) => {
		const up = (await roles({ ...place, options: { sort: `${by}_asc` } })).map(key);
		const down = (await roles({ ...place, options: { sort: `${by}_desc` } })).map(key);
		expect(new Set(up).size).toBeGreaterThan(1);
		expect(up).toEqual([...up].sort());
		expect(down).toEqual([...up].reverse());
	});

	test('sorts by name, up and down, and stops at the limit', async () => {
		const [first] = await run('getAll', { ...place, limit: 1, options: { sort: 'name_asc' } });
		const [last] = await run('getAll', { ...place, limit: 1, options: { sort: 'name_desc' } });
		expect([first, last]).toMatchObject([
			{ user: { name: 'Erin Editor' } },
			{ user: { name: 'Service Account User' } },
		]);
	});
});

describe('a user named by e-mail address', () => {
	const place = { memberOf: 'project', projectId: byId(projects.film) };
	const setRole = (userId: INodeParameters): INodeParameters => ({
		resource: 'member',
		operation: 'setRole',
		...place,
		userId,
		role: 'viewer',
	});

	test('is found whatever the capitals, also where an ID is expected', async () => {
		await frameio.json(setRole(byId(' PAT@Sandbox-Studio.example ')));
		expect(new Map(await roles(place)).get(pat.value)).toBe('viewer');
	});

	test('is looked for once, however many items there are', async () => {
		const items = ['pat', 'erin', 'olivia'].map((name) => ({ json: { name } }));
		const userId = byEmail('={{ $json.name }}@sandbox-studio.example');
		await frameio.json(setRole(userId), { items });
		expect(await frameio.control.requests(LIST_OF_USERS)).toHaveLength(1);
		expect(await frameio.control.requests({ operation: 'project_user_roles.update' })).toHaveLength(
			3,
		);
	});

	test('can be taken off a workspace after the account was deactivated', async () => {
		const workspace = { memberOf: 'workspace', workspaceId: byId(workspaces.studio) };
		await run('remove', { ...workspace, userId: byEmail('frankie@sandbox-studio.example') });
		const everybody = await roles({ ...workspace, options: { includeDeactivated: true } });
		expect(everybody.map(([email]) => email)).not.toContain('frankie@sandbox-studio.example');
	});

	test('who is not in the account is refused with what to do', async () => {
		const { error } = await frameio.run(setRole(byEmail('nobody@example.com')));
		expect(error?.message).toBe(
			"This account has no user with the e-mail address 'nobody@example.com'",
		);
		expect(error?.description).toMatch(/User > Get Many .* invited in Frame\.io/);
		expect(await frameio.control.requests({ operation: 'project_user_roles.update' })).toEqual([]);
	});

	test('who has not signed in yet, and so has no ID, is refused with what to do', async () => {
		const email = 'new@example.com';
		const user = { id: null, name: null, email, avatar_url: null, active: null };
		await frameio.control.addFault({
			service: 'api',
			operationId: LIST_OF_USERS.operation,
			action: { json: { data: [{ role: 'member', user }], links: { next: null } } },
		});
		const { error } = await frameio.run(setRole(byEmail(email)));
		expect(error?.message).toBe(
			`'${email}' was invited to this account, but has not signed in yet`,
		);
		expect(error?.description).toMatch(/Run this again/);
	});
});
