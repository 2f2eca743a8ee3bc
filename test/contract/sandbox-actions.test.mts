import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox } from '../../sandbox/testing.mjs';

let box: TestSandbox;

const { studio, marketing } = demo.workspaces;
const unknown = '00000000-0000-4000-8000-000000000000';
const url = 'https://example.com/action';
const send = { name: 'Send', description: 'Sends it', event: 'send.it', url };

beforeAll(async () => {
	box = await TestSandbox.start();
});
beforeEach(() => box.fresh());
afterAll(async () => {
	expect(await box.control.violations()).toEqual([]);
	await box.stop();
});

const create = (data: Record<string, unknown> = send, workspaceId: string = studio) =>
	box.api('POST', `~/workspaces/${workspaceId}/actions`, data);

describe('custom actions', () => {
	test('are created with what is sent, the secret shown once', async () => {
		const made = await create({ ...send, timeout: 7, multi_asset: false });
		expect(made.status).toBe(201);
		const shape = {
			...send,
			timeout: 7,
			multi_asset: false,
			active: true,
			workspace_id: studio,
			creator_id: demo.users.service,
			deleted_at: null,
		};
		expect(made.at('data')).toMatchObject(shape);
		expect(made.textAt('data.secret').length).toBeGreaterThan(20);
		const shown = await box.api('GET', `~/actions/${made.textAt('data.id')}?include=creator`);
		expect(shown.at('data')).toMatchObject({
			...shape,
			creator: { name: 'Service Account User' },
		});
		expect(shown.at('data.secret')).toBeUndefined();
	});

	test('are for several assets and have the usual timeout when nothing else is said', async () => {
		const made = await create();
		expect([made.at('data.multi_asset'), made.at('data.timeout')]).toEqual([true, undefined]);
	});

	test('are listed by workspace, page by page, with their creator', async () => {
		for (const name of ['a', 'b', 'c']) await create({ ...send, name });
		await create(send, marketing);
		const path = `~/workspaces/${studio}/actions?page_size=2&include=creator`;
		const first = await box.api('GET', `${path}&include_total_count=true`);
		expect([first.at('total_count'), first.at('data.1.name')]).toEqual([3, 'b']);
		const rest = await box.api('GET', `${first.textAt('links.next')}&page_size=2&include=creator`);
		expect(rest.listAt('data')).toHaveLength(1);
		expect(rest.at('data.0')).toMatchObject({
			name: 'c',
			creator: { name: 'Service Account User' },
		});
		expect(rest.at('data.0.secret')).toBeUndefined();
		expect((await box.api('GET', `${path}&sort=name_asc`)).status).toBe(400);
	});

	test.each([
		[{ name: 'New' }],
		[{ description: 'New' }],
		[{ event: 'new.event' }],
		[{ url: 'https://example.com/new' }],
		[{ timeout: 10 }],
		[{ multi_asset: false }],
		[{ active: false }],
		[{}],
	])('are changed by %j and in nothing else', async (data) => {
		const made = await create();
		const path = `~/actions/${made.textAt('data.id')}`;
		const updated = await box.api('PATCH', path, data);
		const after = { ...send, multi_asset: true, active: true, ...data };
		expect([updated.status, updated.at('data.secret')]).toEqual([200, undefined]);
		expect(updated.at('data')).toMatchObject(after);
		expect((await box.api('GET', path)).at('data')).toMatchObject(after);
	});

	test.each([
		[{ name: '' }],
		[{ description: 'x'.repeat(256) }],
		[{ event: '' }],
		[{ url: 'nowhere' }],
		[{ url: `https://example.com/${'x'.repeat(2000)}` }],
		[{ timeout: 4 }],
		[{ timeout: 11 }],
		[{ timeout: 5.5 }],
		[{ multi_asset: 'yes' }],
		[{ secret: 'mine' }],
	])('refuse %j', async (data) => {
		expect((await create({ ...send, ...data })).status).toBe(422);
		const path = `~/actions/${(await create()).textAt('data.id')}`;
		expect((await box.api('PATCH', path, data)).status).toBe(422);
		expect((await box.api('GET', path)).at('data')).toMatchObject(send);
	});

	test.each(['name', 'description', 'event', 'url'])('need a %s', async (field) => {
		const answer = await create({ ...send, [field]: undefined });
		expect([answer.status, answer.at('errors.0.source.pointer')]).toEqual([422, `/data/${field}`]);
	});

	test('go when they are deleted, or their workspace is', async () => {
		const path = `~/actions/${(await create()).textAt('data.id')}`;
		expect((await box.api('DELETE', path)).status).toBe(204);
		expect((await box.api('GET', path)).status).toBe(404);
		expect((await box.api('DELETE', path)).status).toBe(404);
		const other = `~/actions/${(await create(send, marketing)).textAt('data.id')}`;
		await box.api('DELETE', `~/workspaces/${marketing}`);
		expect((await box.api('GET', other)).status).toBe(404);
	});

	test('belong to admins, and to their account', async () => {
		const id = (await create()).textAt('data.id');
		expect((await box.api('GET', `~/actions/${unknown}`)).status).toBe(404);
		expect((await create(send, unknown)).status).toBe(404);
		const { accounts } = await box.control.seed({ accounts: { displayName: 'Second' } });
		const elsewhere = `/v4/accounts/${accounts[0]}/actions/${id}`;
		expect((await box.api('GET', elsewhere)).status).toBe(404);
		await box.signInAs(demo.users.editor);
		expect([
			(await create()).status,
			(await box.api('GET', `~/workspaces/${studio}/actions`)).status,
			(await box.api('GET', `~/actions/${id}`)).status,
			(await box.api('PATCH', `~/actions/${id}`, { name: 'Mine' })).status,
			(await box.api('DELETE', `~/actions/${id}`)).status,
		]).toEqual([403, 403, 403, 403, 403]);
	});

	test('that are not active are not run', async () => {
		const actionId = (await create()).textAt('data.id');
		await box.api('PATCH', `~/actions/${actionId}`, { active: false });
		const resource = { id: demo.rootFolders.film, type: 'folder' };
		await expect(box.control.runAction({ actionId, resource })).rejects.toThrow('not active');
	});
});
