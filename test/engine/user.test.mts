import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';
import { signInAs } from '../support/person.mjs';
import { inside } from '../support/inside.mjs';

const { users } = demo;
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
	frameio.json({ resource: 'user', operation, ...parameters });

test('Get Current tells whom the credential signs in as, and asks for no account', async () => {
	await frameio.control.clearRequests();
	expect(await run('getCurrent')).toMatchObject([
		{ id: users.service, name: 'Service Account User' },
	]);
	const asViewer = await signInAs(frameio, users.viewer);
	expect(await run('getCurrent', asViewer)).toMatchObject([
		{ id: users.viewer, name: 'Robin Reviewer', email: 'robin@sandbox-client.example' },
	]);
	const asked = await frameio.control.requests({ service: 'api' });
	expect(asked.map(({ path }) => path)).toEqual(['/v4/me', '/v4/me']);
});

describe('Get Many', () => {
	const sorted = async (sort: string) =>
		await run('getAll', { returnAll: true, options: { sort } });

	test.each([
		['name', ({ user }: { user?: unknown }) => text(inside(user, 'name'))],
		['email', ({ user }: { user?: unknown }) => text(inside(user, 'email'))],
		['role', ({ role }: { role?: unknown }) => text(role)],
	])('sorts by %s, up and down', async (by, key) => {
		const up = (await sorted(`${by}_asc`)).map(key);
		expect(new Set(up).size).toBeGreaterThan(2);
		expect(up).toEqual([...up].sort());
		expect((await sorted(`${by}_desc`)).map(key)).toEqual([...up].reverse());
	});

	test('leaves out who was deactivated, unless asked for', async () => {
		const active = await run('getAll');
		const everybody = await run('getAll', { options: { includeDeactivated: true } });
		expect(JSON.stringify(active)).not.toContain('Frankie Former');
		expect(everybody).toHaveLength(active.length + 1);
		expect(everybody).toContainEqual({
			role: 'member',
			user: expect.objectContaining({ id: users.former, active: false }),
		});
	});

	test('reads page by page, and stops at the limit', async () => {
		const before = (await run('getAll', { returnAll: true })).length;
		const more = Array.from({ length: 120 }, (_, index) => ({ name: `Guest ${index}` }));
		await frameio.control.seed({ users: more });
		const all = await run('getAll', { returnAll: true });
		expect(new Set(all.map(({ user }) => text(inside(user, 'id')))).size).toBe(before + 120);
		expect(await run('getAll', { limit: 101 })).toHaveLength(101);
	});
});

describe('Update Role', () => {
	const roleOfErin = async () =>
		(await frameio.control.state()).users.find(({ id }) => id === users.editor)?.accountRole;

	test('makes a user an admin, by ID, and a member again, by e-mail address', async () => {
		const userId = byId(users.editor);
		expect(await run('updateRole', { userId, role: 'admin' })).toEqual([{ role: 'admin' }]);
		expect(await roleOfErin()).toBe('admin');

		const erin = { __rl: true, mode: 'email', value: 'erin@sandbox-studio.example' };
		expect(await run('updateRole', { userId: erin, role: 'member' })).toEqual([{ role: 'member' }]);
		expect(await roleOfErin()).toBe('member');
	});

	test('passes on what Frame.io says about the owner', async () => {
		const { error } = await frameio.run({
			resource: 'user',
			operation: 'updateRole',
			userId: byId(users.owner),
			role: 'member',
		});
		expect(error?.description).toMatch(/role of the owner cannot be changed/);
	});

	test('knows no other role', async () => {
		const { error } = await frameio.run({
			resource: 'user',
			operation: 'updateRole',
			userId: byId(users.editor),
			role: 'owner',
		});
		expect(error?.message).toBe("'Role' does not know the value 'owner'");
		expect(error?.description).toBe('Use one of: admin, member.');
		expect(await roleOfErin()).toBe('member');
	});
});
