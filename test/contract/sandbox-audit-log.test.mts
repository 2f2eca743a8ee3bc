import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { isAudited } from '../../sandbox/api/audit.mjs';
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

const { service, editor, owner, producer, viewer } = demo.users;
const { studio } = demo.workspaces;
const { film, campaign } = demo.projects;
const { postProduction } = demo.groups;
const root = demo.rootFolders.film;
const version = { 'api-version': '4.0' };
const experimental = { 'api-version': 'experimental' };
const unknown = '00000000-0000-4000-8000-000000000000';
const hook = { name: 'Hook', url: 'http://127.0.0.1:9/hook' };

const log = (query = '') => box.apiWith(version, 'GET', `~/audit_logs${query}`);

/** The entries, oldest first, as event, type and ID of the resource. */
async function entries(query = ''): Promise<string[][]> {
	const answer = await log(query);
	expect(answer.status).toBe(200);
	return answer
		.listAt('data')
		.map((_row, index) =>
			['event_type', 'resource_type', 'resource_id'].map((name) =>
				answer.textAt(`data.${index}.${name}`),
			),
		)
		.reverse();
}

async function demoFile(name: string): Promise<string> {
	const { files } = await box.control.state();
	const found = files.find((file) => file.name === name);
	if (!found) throw new Error(`No file ${name}`);
	return found.id;
}

/** Calls that must succeed. */
async function done(method: string, path: string, data?: Record<string, unknown>) {
	const answer = await box.api(method, path, data);
	expect(answer.status < 300 ? '' : `${method} ${path}: ${answer.text}`).toBe('');
	return answer;
}

const newFolder = async (name = 'New') =>
	(await done('POST', `~/folders/${root}/folders`, { name })).textAt('data.id');

describe('an entry', () => {
	test('says who did what, where, when and from where', async () => {
		await box.control.clock({ advanceMs: 3_600_000 });
		const before = Date.now() + 3_600_000;
		const folderId = await newFolder();
		const answer = await log('?include_total_count=true');
		expect([answer.status, answer.at('total_count'), answer.at('data')]).toEqual([
			200,
			1,
			[
				{
					account_id: demo.account,
					workspace_id: studio,
					project_id: film,
					user_id: service,
					event_type: 'asset_created',
					resource_type: 'folder',
					resource_id: folderId,
					ip_address: '127.0.0.1',
					inserted_at: expect.any(String),
				},
			],
		]);
		const time = Date.parse(answer.textAt('data.0.inserted_at'));
		expect(time).toBeGreaterThanOrEqual(before);
		expect(time).toBeLessThan(before + 60_000);
	});

	test('comes with the user on demand', async () => {
		await box.signInAs(editor);
		await newFolder();
		await box.signIn();
		expect((await log()).at('data.0.user')).toBeUndefined();
		expect((await log('?include=user')).at('data.0.user')).toMatchObject({
			id: editor,
			name: 'Erin Editor',
		});
	});

	test('of what was refused or only read there is none', async () => {
		const refused = [
			await box.api('POST', `~/folders/${unknown}/folders`, { name: 'A' }),
			await box.api('POST', `~/folders/${root}/folders`, { name: '' }),
			await box.api('DELETE', `~/folders/${root}`),
			await box.api('DELETE', `~/groups/${postProduction}`),
			await box.raw('DELETE', `~/folders/${root}`, undefined, {}),
		];
		expect(refused.map(({ status }) => status)).toEqual([404, 422, 422, 400, 401]);
		await done('GET', `~/folders/${root}/children`);
		await done('GET', '~/groups');
		await log();
		expect(await entries()).toEqual([]);
	});

	test('is in the log of its account alone', async () => {
		const { accounts } = await box.control.seed({ accounts: { displayName: 'Other' } });
		const path = `/v4/accounts/${accounts[0]}`;
		const made = await done('POST', `${path}/groups`, { name: 'Theirs', emoji: 'ear' });
		expect(await entries()).toEqual([]);
		const theirs = await box.apiWith(version, 'GET', `${path}/audit_logs`);
		expect(theirs.at('data.0')).toMatchObject({
			account_id: accounts[0],
			workspace_id: null,
			project_id: null,
			resource_id: made.at('data.id'),
		});
	});
});

describe('what the operations leave', () => {
	test('every changing operation of the contract leaves something', async () => {
		const { operations } = await loadContract();
		const silent = operations.filter(({ method, id }) => method !== 'GET' && !isAudited(id));
		expect(silent.map(({ id }) => id)).toEqual(['search.search']);
		const reading = operations.filter(({ method, id }) => method === 'GET' && isAudited(id));
		expect(reading).toEqual([]);
	});

	test('workspaces and projects', async () => {
		const workspace = await done('POST', '~/workspaces', { name: 'Third' });
		const workspaceId = workspace.textAt('data.id');
		const project = await done('POST', `~/workspaces/${workspaceId}/projects`, { name: 'P' });
		const projectId = project.textAt('data.id');
		await done('PATCH', `~/projects/${projectId}`, { name: 'Q' });
		await done('PATCH', `~/projects/${projectId}`, { status: 'inactive' });
		await done('PATCH', `~/projects/${projectId}`, { status: 'inactive' });
		await done('PATCH', `~/projects/${projectId}`, { status: 'active', name: 'R' });
		await done('DELETE', `~/projects/${projectId}`);
		await done('PATCH', `~/workspaces/${workspaceId}`, { name: '3' });
		await done('DELETE', `~/workspaces/${workspaceId}`);
		expect(await entries()).toEqual([
			['team_created', 'team', workspaceId],
			['project_created', 'project', projectId],
			['project_updated', 'project', projectId],
			['project_deactivated', 'project', projectId],
			['project_activated', 'project', projectId],
			['project_updated', 'project', projectId],
			['project_deleted', 'project', projectId],
			['team_updated', 'team', workspaceId],
			['team_deleted', 'team', workspaceId],
		]);
		// What is deleted is still known to have been somewhere.
		const of = `?filters[workspace_id]=${workspaceId}`;
		expect(await entries(of)).toHaveLength(9);
		expect(await entries(`?filters[project_id]=${projectId}`)).toHaveLength(6);
	});

	test('folders, files and version stacks', async () => {
		const folderId = await newFolder();
		const fileId = await demoFile('Opening Scene v1.mp4');
		const stillId = await demoFile('Poster.jpg');
		await done('PATCH', `~/folders/${folderId}`, { name: 'Newer' });
		const folderCopy = await done('POST', `~/folders/${folderId}/copy`);
		await done('PATCH', `~/folders/${folderCopy.textAt('data.id')}/move`, {
			parent_id: folderId,
		});
		const upload = await done('POST', `~/folders/${folderId}/files/local_upload`, {
			name: 'New.mp4',
			file_size: 10,
		});
		await done('PATCH', `~/files/${fileId}`, { name: 'Scene.mp4' });
		const copy = await done('POST', `~/files/${fileId}/copy`, { parent_id: folderId });
		await done('PATCH', `~/files/${fileId}/move`, { parent_id: folderId });
		await done('PATCH', `~/files/${fileId}/move`, { parent_id: folderId });
		const [one, two] = [fileId, copy.textAt('data.id')];
		const stack = await done('POST', `~/folders/${folderId}/version_stacks`, {
			file_ids: [one, two],
		});
		const stackId = stack.textAt('data.id');
		await done('PATCH', `~/files/${stillId}/move`, { parent_id: stackId });
		await done('PATCH', `~/version_stacks/${stackId}/move`, { parent_id: root });
		const stackCopy = await done('POST', `~/version_stacks/${stackId}/copy`);
		await done('DELETE', `~/files/${stillId}`);
		await done('DELETE', `~/folders/${folderId}`);
		expect(await entries()).toEqual([
			['asset_created', 'folder', folderId],
			['asset_updated', 'folder', folderId],
			['asset_copied', 'folder', folderCopy.at('data.id')],
			['asset_moved', 'folder', folderCopy.at('data.id')],
			['asset_created', 'asset', upload.at('data.id')],
			['asset_updated', 'asset', fileId],
			['asset_copied', 'asset', copy.at('data.id')],
			['asset_moved', 'asset', fileId],
			['asset_versioned', 'version_stack', stackId],
			['asset_versioned', 'asset', stillId],
			['asset_moved', 'version_stack', stackId],
			['asset_copied', 'version_stack', stackCopy.at('data.id')],
			['asset_deleted', 'asset', stillId],
			['asset_deleted', 'folder', folderId],
		]);
		expect(await entries(`?filters[project_id]=${film}`)).toHaveLength(14);
	});

	test('one for each asset of a bulk operation', async () => {
		const folderId = await newFolder();
		const { files } = await box.control.seed({ files: { folderId: root, count: 2 } });
		const copies = await done('POST', '~/files/copy', { parent_id: folderId, file_ids: files });
		await done('PATCH', '~/files/move', { parent_id: folderId, file_ids: files });
		const { folders } = await box.control.seed({ folders: { folderId: root, count: 2 } });
		const later = await done('POST', '~/folders/copy', {
			parent_id: folderId,
			folder_ids: folders,
		});
		await done('PATCH', '~/folders/move', { parent_id: folderId, folder_ids: folders });
		expect(await entries()).toEqual([
			['asset_created', 'folder', folderId],
			...[0, 1].map((n) => ['asset_copied', 'asset', copies.at(`data.${n}.file.id`)]),
			...files.map((id) => ['asset_moved', 'asset', id]),
			...[0, 1].map((n) => ['asset_copied', 'folder', later.at(`data.${n}.folder.id`)]),
			...folders.map((id) => ['asset_moved', 'folder', id]),
		]);
	});

	test('the source of a copy that the reply does not name', async () => {
		const folderId = await newFolder();
		await box.control.seed({ files: { folderId, count: 120 } });
		const later = await done('POST', `~/folders/${folderId}/copy`);
		expect([later.status, later.at('data')]).toEqual([202, undefined]);
		expect((await entries()).at(-1)).toEqual(['asset_copied', 'folder', folderId]);
	});

	test('comments', async () => {
		const fileId = await demoFile('Opening Scene v1.mp4');
		const made = await done('POST', `~/files/${fileId}/comments`, { text: 'Hi' });
		const id = made.textAt('data.id');
		await done('PATCH', `~/comments/${id}`, { text: 'Hello' });
		await done('PATCH', `~/comments/${id}`, { completed: true });
		await done('PATCH', `~/comments/${id}`, { completed: true });
		await done('PATCH', `~/comments/${id}`, { completed: false, text: 'Hey' });
		await done('DELETE', `~/comments/${id}`);
		expect(await entries()).toEqual([
			['comment_created', 'comment', id],
			['comment_updated', 'comment', id],
			['comment_completed', 'comment', id],
			['comment_uncompleted', 'comment', id],
			['comment_updated', 'comment', id],
			['comment_deleted', 'comment', id],
		]);
		const where = await log(`?filters[resource_id]=${id}`);
		expect(where.at('data.5')).toMatchObject({ project_id: film, workspace_id: studio });
	});

	test('roles, at the place where they were given', async () => {
		const folderId = await newFolder();
		const role = { role: 'viewer' };
		for (const place of [`workspaces/${studio}`, `projects/${film}`, `folders/${folderId}`]) {
			await done('PATCH', `~/${place}/users/${producer}`, role);
			await done('DELETE', `~/${place}/users/${producer}`);
		}
		await done('PATCH', `~/users/${viewer}`, { role: 'member' });
		expect((await entries()).slice(1)).toEqual([
			['workspace_permissions_granted_to_user', 'team_member', producer],
			['team_member_deleted', 'team_member', producer],
			['project_permissions_granted_to_user', 'collaborator', producer],
			['collaborator_deleted', 'collaborator', producer],
			['role_added', 'collaborator', producer],
			['role_removed', 'collaborator', producer],
			['account_member_updated', 'account_member', viewer],
		]);
		const all = await log();
		const places = [0, 1, 3, 5].map((index) => [
			all.at(`data.${index}.workspace_id`),
			all.at(`data.${index}.project_id`),
		]);
		expect(places).toEqual([
			[null, null],
			[studio, film],
			[studio, film],
			[studio, null],
		]);
	});

	test('groups', async () => {
		const made = await done('POST', '~/groups', { name: 'Sound', emoji: 'ear' });
		const id = made.textAt('data.id');
		const path = `~/groups/${id}`;
		await done('PATCH', path, { name: 'Sound Team' });
		await box.apiWith(experimental, 'POST', `${path}/users`, { user_ids: [editor] });
		await box.apiWith(experimental, 'DELETE', `${path}/users/${editor}`);
		await box.apiWith(experimental, 'DELETE', path);
		expect(await entries()).toEqual(
			['created', 'updated', 'members_added', 'members_removed', 'deleted'].map((what) => [
				`account_user_group_${what}`,
				'account_user_group',
				id,
			]),
		);
	});

	test('webhooks and custom actions', async () => {
		const ids: string[] = [];
		for (const [kind, data] of [
			['webhooks', { ...hook, events: ['file.ready'] }],
			['actions', { ...hook, description: 'Does', event: 'do' }],
		] as const) {
			const made = await done('POST', `~/workspaces/${studio}/${kind}`, data);
			ids.push(made.textAt('data.id'));
			await done('PATCH', `~/${kind}/${made.textAt('data.id')}`, { name: 'Other' });
			await done('DELETE', `~/${kind}/${made.textAt('data.id')}`);
		}
		expect(await entries(`?filters[workspace_id]=${studio}`)).toEqual([
			['webhook_created', 'webhook', ids[0]],
			['webhook_updated', 'webhook', ids[0]],
			['webhook_deleted', 'webhook', ids[0]],
			['action_created', 'action', ids[1]],
			['action_updated', 'action', ids[1]],
			['action_deleted', 'action', ids[1]],
		]);
	});

	test('shares: people are added to secure ones, those of public ones get a mail', async () => {
		const { dailies, client } = demo.shares;
		const people = { reviewers: { emails: ['new@client.example'] }, message: 'Please look' };
		await done('POST', `~/shares/${dailies}/reviewers`, people);
		await done('POST', `~/shares/${dailies}/reviewers`, { ...people, notify_by_email: false });
		await done('POST', `~/shares/${client}/reviewers`, people);
		await done('PATCH', `~/shares/${client}`, { name: 'Renamed' });
		await done('DELETE', `~/shares/${dailies}`);
		expect(await entries(`?filters[project_id]=${film}`)).toEqual([
			['share_invites_sent', 'share', dailies],
			['share_reviewers_added', 'share', client],
			['share_updated', 'share', client],
			['share_deleted', 'share', dailies],
		]);
	});
});

describe('filters', () => {
	/** One folder by the service account, one by Erin a day later, and a group by Olivia two days later. */
	async function threeDays() {
		const dayMs = 86_400_000;
		const days = [0, 1, 2].map((n) => new Date(Date.now() + n * dayMs).toISOString().slice(0, 10));
		const first = await newFolder('First');
		await box.control.clock({ advanceMs: dayMs });
		await box.signInAs(editor);
		const second = await newFolder('Second');
		await box.control.clock({ advanceMs: dayMs });
		await box.signInAs(owner);
		const group = (await done('POST', '~/groups', { name: 'Sound', emoji: 'ear' })).textAt(
			'data.id',
		);
		return { days, first, second, group };
	}

	test('each by itself, and together', async () => {
		const { first, second, group } = await threeDays();
		const ids = async (filters: Record<string, string>) => {
			const query = Object.entries(filters).map(([name, value]) => `filters[${name}]=${value}`);
			return (await entries(`?${query.join('&')}`)).map(([, , id]) => id);
		};
		expect(await ids({ event_type: 'asset_created' })).toEqual([first, second]);
		expect(await ids({ event_type: 'asset_deleted' })).toEqual([]);
		expect(await ids({ resource_type: 'account_user_group' })).toEqual([group]);
		expect(await ids({ resource_id: second })).toEqual([second]);
		expect(await ids({ user_id: editor })).toEqual([second]);
		expect(await ids({ project_id: film })).toEqual([first, second]);
		expect(await ids({ project_id: campaign })).toEqual([]);
		expect(await ids({ workspace_id: studio })).toEqual([first, second]);
		expect(await ids({ ip_address: '127.0.0.1' })).toEqual([first, second, group]);
		expect(await ids({ ip_address: '192.0.2.1' })).toEqual([]);
		expect(await ids({ user_id: service, event_type: 'asset_created' })).toEqual([first]);
		expect(await ids({ user_id: owner, event_type: 'asset_created' })).toEqual([]);
	});

	test('by date, both days counted', async () => {
		const { days, first, second, group } = await threeDays();
		const [today = '', tomorrow = '', last = ''] = days;
		const between = async (from?: string, to?: string) => {
			const query = [
				...(from === undefined ? [] : [`filters[from_date]=${from}`]),
				...(to === undefined ? [] : [`filters[to_date]=${to}`]),
			];
			return (await entries(`?${query.join('&')}`)).map(([, , id]) => id);
		};
		expect(await between(tomorrow)).toEqual([second, group]);
		expect(await between(undefined, tomorrow)).toEqual([first, second]);
		expect(await between(tomorrow, tomorrow)).toEqual([second]);
		expect(await between(today, last)).toEqual([first, second, group]);
		expect(await between(last, today)).toEqual([]);
	});

	test.each([
		['a filter that there is not', 'filters[action]=x'],
		['an event that there is not', 'filters[event_type]=folder_created'],
		['a type that there is not', 'filters[resource_type]=workspace'],
		['an ID that is none', 'filters[user_id]=erin'],
		['a date with a time', 'filters[from_date]=2026-01-01T00:00:00Z'],
		['a day that there is not', 'filters[to_date]=2026-02-30'],
		['two of a kind', 'filters[event_type]=asset_moved&filters[event_type]=asset_copied'],
		['filters without a name', 'filters=asset_moved'],
		['another include', 'include=project'],
		['a sort', 'sort=inserted_at_asc'],
		['a page_size of 101', 'page_size=101'],
	])('%s is 400', async (_name, query) => {
		expect((await log(`?${query}`)).status).toBe(400);
	});
});

describe('paging and rights', () => {
	test('newest first, in pages, with the filters sent again', async () => {
		for (const name of ['A', 'B', 'C']) await newFolder(name);
		await done('POST', '~/groups', { name: 'Sound', emoji: 'ear' });
		const query = 'filters[resource_type]=folder&page_size=2';
		const first = await log(`?${query}&include_total_count=true`);
		expect([first.listAt('data').length, first.at('total_count')]).toEqual([2, 3]);
		// What is done meanwhile comes before what was read, and shifts nothing.
		await newFolder('D');
		const next = first.textAt('links.next');
		expect(next).not.toContain('filters');
		const second = await box.apiWith(version, 'GET', `${next}&${query}`);
		expect([second.listAt('data').length, second.at('links.next')]).toEqual([1, null]);
		const times = [first.textAt('data.0.inserted_at'), second.textAt('data.0.inserted_at')];
		expect(times).toEqual(times.toSorted().reverse());
		const seen = [first.at('data.0'), first.at('data.1'), second.at('data.0')];
		expect(new Set(seen.map((entry) => JSON.stringify(entry))).size).toBe(3);
	});

	test('is for admins', async () => {
		for (const [userId, status] of [
			[owner, 200],
			[editor, 403],
			[producer, 403],
			[viewer, 403],
		] as const) {
			await box.signInAs(userId);
			expect([userId, (await log()).status]).toEqual([userId, status]);
		}
		await box.signIn();
		const other = await box.apiWith(version, 'GET', `/v4/accounts/${unknown}/audit_logs`);
		expect(other.status).toBe(404);
	});

	test.each([
		['no api-version', {}],
		['another api-version', { 'api-version': 'experimental' }],
	])('%s is 400', async (_name, headers) => {
		const refused = await box.apiWith(headers, 'GET', '~/audit_logs');
		expect([refused.status, refused.textAt('errors.0.detail')]).toEqual([
			400,
			expect.stringContaining('api-version'),
		]);
	});

	test('is forgotten by a reset', async () => {
		await newFolder();
		expect(await entries()).toHaveLength(1);
		await box.fresh();
		expect(await entries()).toEqual([]);
	});
});
