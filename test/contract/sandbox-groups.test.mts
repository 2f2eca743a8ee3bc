import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadContract } from '../../sandbox/contract.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox } from '../../sandbox/testing.mjs';

let box: TestSandbox;
beforeAll(async () => {
	box = await TestSandbox.start();
});
beforeEach(() => box.fresh());
afterAll(async () => {
	expect(await box.control.violations()).toEqual([]);
	await box.stop();
});

const { postProduction, agency } = demo.groups;
const { owner, service, editor, producer, commenter } = demo.users;
const unknown = '00000000-0000-4000-8000-000000000000';
const experimental = { 'api-version': 'experimental' };

const usersOf = (groupId: string) => `~/groups/${groupId}/users`;
const addUsers = (data: Record<string, unknown>, groupId: string = postProduction) =>
	box.apiWith(experimental, 'POST', usersOf(groupId), data);
const removeUser = (userId: string, groupId: string = postProduction) =>
	box.apiWith(experimental, 'DELETE', `${usersOf(groupId)}/${userId}`);
const memberCount = async () =>
	(await box.api('GET', `~/groups/${postProduction}`)).at('data.member_count');

async function names(query: string): Promise<string[]> {
	const list = await box.api('GET', `~/groups${query}`);
	return list.listAt('data').map((_row, index) => list.textAt(`data.${index}.name`));
}

describe('listing and reading', () => {
	test('a group says who made it, who keeps it and how many are in it', async () => {
		const shown = await box.api('GET', `~/groups/${postProduction}`);
		expect([shown.status, shown.at('data')]).toEqual([
			200,
			{
				id: postProduction,
				name: 'Post-Production',
				emoji: 'clapper',
				source: 'frame',
				creator_id: owner,
				member_count: 2,
				created_at: expect.any(String),
				updated_at: expect.any(String),
			},
		]);
		const adobe = await box.api('GET', `~/groups/${agency}?include=creator`);
		expect(adobe.at('data')).toMatchObject({
			source: 'adobe',
			sync_status: 'completed',
			creator: { id: owner, name: 'Olivia Owner' },
		});
	});

	test('the creators come with all rows when they are asked for', async () => {
		const plain = await box.api('GET', '~/groups');
		expect([plain.at('data.0.creator'), plain.at('data.1.creator')]).toEqual([
			undefined,
			undefined,
		]);
		const full = await box.api('GET', '~/groups?include=creator');
		expect([full.at('data.0.creator.id'), full.at('data.1.creator.id')]).toEqual([owner, owner]);
	});

	test('sorts by name, creator and time', async () => {
		// The service account's name comes after that of the owner, who made the demo groups.
		await box.api('POST', '~/groups', { name: 'Colour', emoji: 'art' });
		expect(await names('?sort=name_asc')).toEqual(['Agency', 'Colour', 'Post-Production']);
		expect(await names('?sort=name_desc')).toEqual(['Post-Production', 'Colour', 'Agency']);
		expect((await names('?sort=creator_asc')).at(-1)).toBe('Colour');
		expect((await names('?sort=creator_desc')).at(0)).toBe('Colour');
		expect((await names('?sort=created_at_asc')).at(-1)).toBe('Colour');
		expect((await names('?sort=created_at_desc')).at(0)).toBe('Colour');
	});

	test('comes in pages', async () => {
		await box.control.seed({ groups: { count: 5, namePrefix: 'G' } });
		const query = 'page_size=4&sort=name_asc&include_total_count=true';
		const first = await box.api('GET', `~/groups?${query}`);
		expect([first.listAt('data').length, first.at('total_count')]).toEqual([4, 7]);
		const second = await box.api('GET', `${first.textAt('links.next')}&${query}`);
		expect([second.listAt('data').length, second.at('links.next')]).toEqual([3, null]);
		expect(second.at('data.2.name')).toBe('Post-Production');
	});

	test.each([
		['an include that there is not', '~/groups?include=users'],
		['a sort that there is not', '~/groups?sort=member_count_asc'],
		['a page_size of 101', '~/groups?page_size=101'],
	])('%s is 400', async (_name, path) => {
		expect((await box.api('GET', path)).status).toBe(400);
	});

	test('an account shows its own groups alone', async () => {
		const { accounts } = await box.control.seed({ accounts: { displayName: 'Other' } });
		const accountId = accounts[0] ?? '';
		const { groups } = await box.control.seed({ groups: { accountId, name: 'Theirs' } });
		expect(await names('')).toEqual(['Post-Production', 'Agency']);
		expect((await box.api('GET', `~/groups/${groups[0]}`)).status).toBe(404);
		const path = `/v4/accounts/${accountId}/groups`;
		expect((await box.api('GET', path)).at('data.0.name')).toBe('Theirs');
		expect((await box.api('GET', `${path}/${postProduction}`)).status).toBe(404);
	});
});

describe('creating and changing', () => {
	test('create, read, rename, delete', async () => {
		const made = await box.api('POST', '~/groups', { name: 'Sound', emoji: 'ear' });
		expect([made.status, made.at('data.member_count'), made.at('data.creator_id')]).toEqual([
			201,
			0,
			service,
		]);
		const path = `~/groups/${made.textAt('data.id')}`;
		await box.control.clock({ advanceMs: 60_000 });
		const renamed = await box.api('PATCH', path, { name: 'Sound Team' });
		expect(renamed.at('data')).toMatchObject({ name: 'Sound Team', emoji: 'ear' });
		expect(Date.parse(renamed.textAt('data.updated_at'))).toBeGreaterThanOrEqual(
			Date.parse(made.textAt('data.updated_at')) + 60_000,
		);
		expect((await box.api('PATCH', path, { emoji: 'headphones' })).at('data')).toMatchObject({
			name: 'Sound Team',
			emoji: 'headphones',
		});
		expect((await box.apiWith(experimental, 'DELETE', path)).status).toBe(204);
		expect((await box.api('GET', path)).status).toBe(404);
		expect((await box.apiWith(experimental, 'DELETE', path)).status).toBe(404);
		expect(await names('')).toEqual(['Post-Production', 'Agency']);
	});

	test.each([
		[{ name: 'Sound' }],
		[{ emoji: 'ear' }],
		[{ name: '', emoji: 'ear' }],
		[{ name: 'Sound', emoji: '' }],
		[{ name: 'x'.repeat(256), emoji: 'ear' }],
		[{ name: 'Sound', emoji: 'ear', source: 'adobe' }],
	])('%j cannot be created', async (data) => {
		expect((await box.api('POST', '~/groups', data)).status).toBe(422);
	});

	test('a group that is kept elsewhere cannot be changed', async () => {
		const refused = await box.api('PATCH', `~/groups/${agency}`, { name: 'Ours' });
		expect([refused.status, refused.at('errors.0.detail')]).toEqual([
			422,
			'The group is not managed by Frame.io',
		]);
		expect((await addUsers({ user_ids: [editor] }, agency)).status).toBe(422);
		expect((await removeUser(commenter, agency)).status).toBe(422);
		expect((await box.apiWith(experimental, 'DELETE', `~/groups/${agency}`)).status).toBe(422);
		const shown = await box.api('GET', `~/groups/${agency}`);
		expect([shown.at('data.name'), shown.at('data.member_count')]).toEqual(['Agency', 1]);
	});
});

describe('members', () => {
	test('are added once and removed', async () => {
		expect((await addUsers({ user_ids: [commenter, service] })).status).toBe(204);
		expect(await memberCount()).toBe(4);
		expect((await addUsers({ user_ids: [commenter, editor] })).status).toBe(204);
		expect(await memberCount()).toBe(4);
		expect((await removeUser(commenter)).status).toBe(204);
		expect(await memberCount()).toBe(3);
		expect((await removeUser(commenter)).status).toBe(404);
	});

	test('one who is not in the account has all refused', async () => {
		const { accounts } = await box.control.seed({ accounts: { displayName: 'Other' } });
		const { users } = await box.control.seed({
			users: { name: 'Foreigner', accountId: accounts[0] ?? '' },
		});
		for (const stranger of [users[0], unknown, 'no-uuid']) {
			const refused = await addUsers({ user_ids: [commenter, stranger] });
			expect([refused.status, refused.at('errors.0')]).toEqual([
				422,
				{
					title: 'Invalid request',
					detail: `No user of this account: ${stranger}`,
					source: { pointer: '/data/user_ids/1' },
				},
			]);
		}
		expect(await memberCount()).toBe(2);
	});

	test.each([
		[{}],
		[{ user_ids: [] }],
		[{ user_ids: editor }],
		[{ user_ids: [editor], message: 'Welcome' }],
	])('%j is refused', async (data) => {
		expect((await addUsers(data)).status).toBe(422);
	});

	test('of an unknown group there are none', async () => {
		expect((await addUsers({ user_ids: [editor] }, unknown)).status).toBe(404);
		expect((await removeUser(editor, unknown)).status).toBe(404);
	});
});

describe('rights', () => {
	test.each([
		['a member', editor, 200],
		['somebody with full access to a workspace', producer, 200],
	])('%s reads groups and changes none', async (_name, userId, read) => {
		await box.signInAs(userId);
		const path = `~/groups/${postProduction}`;
		expect((await box.api('GET', '~/groups')).status).toBe(read);
		expect((await box.api('GET', path)).status).toBe(read);
		const refusals = [
			await box.api('POST', '~/groups', { name: 'Mine', emoji: 'ear' }),
			await box.api('PATCH', path, { name: 'Mine' }),
			await box.apiWith(experimental, 'DELETE', path),
			await addUsers({ user_ids: [editor] }),
			await removeUser(editor),
		];
		expect(refusals.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
	});

	test('who is not in the account sees none', async () => {
		const { accounts } = await box.control.seed({
			accounts: { displayName: 'Other', userIds: [owner] },
		});
		const path = `/v4/accounts/${accounts[0]}/groups`;
		expect((await box.api('GET', path)).status).toBe(403);
		expect((await box.api('POST', path, { name: 'Mine', emoji: 'ear' })).status).toBe(403);
	});
});

describe('the api-version header', () => {
	test('is needed by the experimental operations and the audit log, and by nothing else', async () => {
		const { operations } = await loadContract();
		const wanted = operations.flatMap(({ id, parameters }) =>
			parameters
				.filter((parameter) => parameter.in === 'header')
				.map(({ name, required, schema }) => [id, name, required, schema.enum]),
		);
		expect(wanted).toEqual(
			expect.arrayContaining([
				['auditlog.index', 'api-version', true, ['4.0']],
				['files.restore', 'api-version', true, ['experimental']],
				['folders.restore', 'api-version', true, ['experimental']],
				['groups.add_users', 'api-version', true, ['experimental']],
				['groups.delete', 'api-version', true, ['experimental']],
				['groups.remove_user', 'api-version', true, ['experimental']],
				['version_stacks.reorder', 'api-version', true, ['experimental']],
				['version_stacks.restore', 'api-version', true, ['experimental']],
			]),
		);
		expect(wanted).toHaveLength(8);
	});

	test.each([
		['no header', {}],
		['another version', { 'api-version': '4.0' }],
		['another word', { 'api-version': 'Experimental' }],
	])('%s: nothing happens', async (_name, headers) => {
		const path = `~/groups/${postProduction}`;
		const refusals = [
			await box.apiWith(headers, 'DELETE', path),
			await box.apiWith(headers, 'POST', `${path}/users`, { user_ids: [service] }),
			await box.apiWith(headers, 'DELETE', `${path}/users/${editor}`),
		];
		expect(refusals.map(({ status }) => status)).toEqual([400, 400, 400]);
		expect(refusals[0]?.textAt('errors.0.detail')).toContain('api-version');
		expect(await memberCount()).toBe(2);
	});

	test('is let through where nobody asks for it', async () => {
		const answers = [
			await box.apiWith(experimental, 'GET', '~/groups'),
			await box.apiWith({ 'api-version': '4.0' }, 'PATCH', `~/groups/${postProduction}`, {}),
		];
		expect(answers.map(({ status }) => status)).toEqual([200, 200]);
	});
});
