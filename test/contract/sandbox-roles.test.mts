import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox, type Answer } from '../../sandbox/testing.mjs';

let box: TestSandbox;
beforeAll(async () => {
	box = await TestSandbox.start();
});
beforeEach(() => box.fresh());
afterAll(async () => {
	expect(await box.control.violations()).toEqual([]);
	await box.stop();
});

const { owner, service, editor, producer, commenter, viewer, former } = demo.users;
const { studio, marketing } = demo.workspaces;
const { film, campaign, restricted } = demo.projects;
const unknown = '00000000-0000-4000-8000-000000000000';
const roles = ['full_access', 'editor', 'edit_only', 'commenter', 'viewer'] as const;
const stills = () => folderNamed('Stills');

/** Where roles are given, with the address of its users. */
const places = [
	['a workspace', () => Promise.resolve(`~/workspaces/${studio}/users`)],
	['a project', () => Promise.resolve(`~/projects/${film}/users`)],
	['a folder', async () => `~/folders/${await stills()}/users`],
] as const;

async function folderNamed(name: string): Promise<string> {
	const { folders } = await box.control.state();
	const found = folders.find((folder) => folder.name === name);
	if (!found) throw new Error(`No folder ${name}`);
	return found.id;
}

async function newUser(name = 'Nora New'): Promise<string> {
	const { users } = await box.control.seed({ users: { name } });
	return users[0] ?? '';
}

/** The names and roles of a list, in its order. */
function peopleOf(list: Answer): string[] {
	return list
		.listAt('data')
		.map((_row, index) =>
			[list.textAt(`data.${index}.user.name`), list.textAt(`data.${index}.role`)].join(': '),
		);
}

/** The names of the rows of a list, in its order. */
function namesOf(list: Answer): string[] {
	return list.listAt('data').map((_row, index) => list.textAt(`data.${index}.name`));
}

const statusOf = async (method: string, path: string, data?: Record<string, unknown>) =>
	(await box.api(method, path, data)).status;

describe.each(places)('roles in %s', (_name, place) => {
	test.each(roles)('%s is given to a newcomer and taken away again', async (role) => {
		const users = await place();
		const userId = await newUser();
		expect(peopleOf(await box.api('GET', users))).not.toContain(`Nora New: ${role}`);
		const given = await box.api('PATCH', `${users}/${userId}`, { role });
		expect([given.status, given.at('data')]).toEqual([200, { role }]);
		const list = await box.api('GET', users);
		expect(peopleOf(list)).toContain(`Nora New: ${role}`);
		expect(await statusOf('DELETE', `${users}/${userId}`)).toBe(204);
		expect(peopleOf(await box.api('GET', users))).not.toContain(`Nora New: ${role}`);
		expect(await statusOf('DELETE', `${users}/${userId}`)).toBe(404);
	});

	test('a role is replaced, not added', async () => {
		const users = await place();
		const userId = await newUser();
		await box.api('PATCH', `${users}/${userId}`, { role: 'full_access' });
		await box.api('PATCH', `${users}/${userId}`, { role: 'viewer' });
		const people = peopleOf(await box.api('GET', users));
		expect(people.filter((one) => one.startsWith('Nora'))).toEqual(['Nora New: viewer']);
	});

	test('a user is shown whole', async () => {
		const users = await place();
		const list = await box.api('GET', `${users}?page_size=100`);
		const index = peopleOf(list).indexOf('Erin Editor: editor');
		expect(list.at(`data.${index}.user`)).toEqual({
			id: editor,
			name: 'Erin Editor',
			email: 'erin@sandbox-studio.example',
			adobe_user_id: expect.any(String),
			avatar_url: null,
			active: true,
		});
	});

	test('the deactivated are shown on demand', async () => {
		const users = await place();
		expect(peopleOf(await box.api('GET', users))).not.toContain('Frankie Former: editor');
		const path = `${users}?include_deactivated=true`;
		expect(peopleOf(await box.api('GET', path))).toContain('Frankie Former: editor');
		const none = `${users}?include_deactivated=false`;
		expect(peopleOf(await box.api('GET', none))).not.toContain('Frankie Former: editor');
		expect(await statusOf('GET', `${users}?include_deactivated=maybe`)).toBe(400);
	});

	test('comes in pages', async () => {
		const users = await place();
		const all = peopleOf(await box.api('GET', users));
		const first = await box.api('GET', `${users}?page_size=2&include_total_count=true`);
		expect([first.listAt('data').length, first.at('total_count')]).toEqual([2, all.length]);
		const rest = await box.api('GET', `${first.textAt('links.next')}&page_size=100`);
		expect([...peopleOf(first), ...peopleOf(rest)]).toEqual(all);
		expect([rest.at('links.next'), rest.at('total_count')]).toEqual([null, null]);
	});

	test('an unknown place, user or role is refused', async () => {
		const users = await place();
		const nowhere = users.replace(/[^/]+\/users$/, `${unknown}/users`);
		expect(await statusOf('GET', nowhere)).toBe(404);
		expect(await statusOf('PATCH', `${nowhere}/${editor}`, { role: 'viewer' })).toBe(404);
		expect(await statusOf('DELETE', `${nowhere}/${editor}`)).toBe(404);
		expect(await statusOf('PATCH', `${users}/${unknown}`, { role: 'viewer' })).toBe(404);
		expect(await statusOf('PATCH', `${users}/no-uuid`, { role: 'viewer' })).toBe(404);
		for (const role of ['admin', 'owner', 'boss', null]) {
			expect(await statusOf('PATCH', `${users}/${editor}`, { role })).toBe(422);
		}
		expect(await statusOf('PATCH', `${users}/${editor}`, {})).toBe(422);
		expect(await statusOf('PATCH', `${users}/${editor}`, { role: 'viewer', note: 'x' })).toBe(422);
	});

	test('somebody of another account cannot be added', async () => {
		const { accounts } = await box.control.seed({ accounts: { displayName: 'Other' } });
		const { users: strangers } = await box.control.seed({
			users: { name: 'Stranger', accountId: accounts[0] ?? '' },
		});
		const path = `${await place()}/${strangers[0]}`;
		expect(await statusOf('PATCH', path, { role: 'viewer' })).toBe(404);
	});

	test.each(roles)('%s: all may look, full access may change', async (role) => {
		const users = await place();
		const [userId, other] = [await newUser('Nora New'), await newUser('Oscar Other')];
		await box.api('PATCH', `${users}/${userId}`, { role });
		await box.signInAs(userId);
		const [changed, removed] = role === 'full_access' ? [200, 204] : [403, 403];
		expect(await statusOf('GET', users)).toBe(200);
		expect(await statusOf('PATCH', `${users}/${other}`, { role: 'viewer' })).toBe(changed);
		expect(await statusOf('DELETE', `${users}/${other}`)).toBe(removed);
		expect(await statusOf('DELETE', `${users}/${userId}`)).toBe(403);
	});

	test('who has no role there may not even look', async () => {
		const users = await place();
		await box.signInAs(await newUser());
		expect(await statusOf('GET', users)).toBe(403);
	});
});

describe('what a workspace has of its own', () => {
	test('a workspace admin, who may do what full access may', async () => {
		const users = `~/workspaces/${studio}/users`;
		const [userId, other] = [await newUser('Nora New'), await newUser('Oscar Other')];
		const given = await box.api('PATCH', `${users}/${userId}`, { role: 'workspace_admin' });
		expect(given.at('data')).toEqual({ role: 'workspace_admin' });
		expect(await statusOf('PATCH', `~/projects/${film}/users/${userId}`, { role: 'viewer' })).toBe(
			200,
		);
		await box.signInAs(userId);
		expect(await statusOf('PATCH', `${users}/${other}`, { role: 'viewer' })).toBe(200);
		expect(peopleOf(await box.api('GET', `~/projects/${film}/users`))).toContain(
			'Nora New: workspace_admin',
		);
		expect(await statusOf('PATCH', `~/projects/${film}`, { name: 'Renamed' })).toBe(200);
	});

	test.each(['projects', 'folders'])('%s have no workspace admin', async (kind) => {
		const id = kind === 'projects' ? film : await stills();
		const path = `~/${kind}/${id}/users/${editor}`;
		expect(await statusOf('PATCH', path, { role: 'workspace_admin' })).toBe(422);
	});

	test.each([
		['workspaces', studio],
		['projects', film],
	])('%s sort their users', async (kind, id) => {
		const users = `~/${kind}/${id}/users`;
		const sorted = async (sort: string) => peopleOf(await box.api('GET', `${users}?sort=${sort}`));
		const byName = ['Erin Editor: editor', 'Olivia Owner: owner', 'Service Account User: admin'];
		expect(await sorted('name_asc')).toEqual(byName);
		expect(await sorted('name_desc')).toEqual(byName.toReversed());
		const [erin, olivia, machine] = byName;
		expect(await sorted('role_asc')).toEqual([machine, erin, olivia]);
		expect(await sorted('role_desc')).toEqual([olivia, erin, machine]);
		expect(await sorted('email_asc')).toEqual([machine, erin, olivia]);
		expect(await sorted('email_desc')).toEqual([olivia, erin, machine]);
	});

	test('folders do not', async () => {
		expect(await statusOf('GET', `~/folders/${await stills()}/users?sort=name_asc`)).toBe(400);
	});
});

describe('what is inherited', () => {
	test('counts where it is greater than what was given below', async () => {
		const userId = await newUser();
		const give = (path: string, role: string) =>
			box.api('PATCH', `${path}/users/${userId}`, { role });
		const roleIn = async (path: string) =>
			peopleOf(await box.api('GET', `${path}/users`)).find((one) => one.startsWith('Nora'));
		const [workspace, project] = [`~/workspaces/${studio}`, `~/projects/${film}`];
		const folder = `~/folders/${await stills()}`;
		await give(workspace, 'commenter');
		expect(await roleIn(folder)).toBe('Nora New: commenter');
		await give(project, 'editor');
		expect(await roleIn(workspace)).toBe('Nora New: commenter');
		expect(await roleIn(project)).toBe('Nora New: editor');
		await give(folder, 'viewer');
		expect(await roleIn(folder)).toBe('Nora New: editor');
		await give(folder, 'full_access');
		expect(await roleIn(folder)).toBe('Nora New: full_access');
		expect(await roleIn(project)).toBe('Nora New: editor');
	});

	test('stays in the project when the workspace is left', async () => {
		const userId = await newUser();
		await box.api('PATCH', `~/workspaces/${studio}/users/${userId}`, { role: 'viewer' });
		await box.api('PATCH', `~/projects/${film}/users/${userId}`, { role: 'editor' });
		expect(await statusOf('DELETE', `~/workspaces/${studio}/users/${userId}`)).toBe(204);
		await box.signInAs(userId);
		expect(await statusOf('GET', `~/workspaces/${studio}`)).toBe(403);
		expect(await statusOf('PATCH', `~/projects/${film}`, { name: 'Mine' })).toBe(200);
	});

	test('is not removed at a place that did not give it', async () => {
		expect(await statusOf('DELETE', `~/projects/${film}/users/${editor}`)).toBe(404);
		expect(await statusOf('DELETE', `~/projects/${film}/users/${owner}`)).toBe(404);
	});
});

describe('somebody invited to a folder alone', () => {
	const posterIn = async (folderId: string) =>
		(await box.api('GET', `~/folders/${folderId}/files`)).textAt('data.0.id');

	test('sees what is in it, and nothing above or beside it', async () => {
		const [stillsId, cutsId] = [await stills(), await folderNamed('Cuts')];
		const fileId = await posterIn(stillsId);
		const beside = await posterIn(cutsId);
		const below = await box.api('POST', `~/folders/${stillsId}/folders`, { name: 'Selects' });
		const belowId = below.textAt('data.id');
		const { files } = await box.control.seed({
			files: { folderId: belowId, count: 2, namePrefix: 'Select ', extension: '.jpg' },
		});
		const stack = await box.api('POST', `~/folders/${belowId}/version_stacks`, { file_ids: files });
		await box.signInAs(viewer);
		const seen = [
			`~/folders/${stillsId}`,
			`~/folders/${stillsId}/children`,
			`~/folders/${belowId}/children`,
			`~/files/${fileId}?include=media_links.original`,
			`~/files/${fileId}/comments`,
			`~/version_stacks/${stack.textAt('data.id')}/children`,
			`~/files/${files[0]}`,
		];
		for (const path of seen) expect([path, await statusOf('GET', path)]).toEqual([path, 200]);
		const unseen = [
			`~/workspaces/${studio}`,
			`~/projects/${film}`,
			`~/folders/${demo.rootFolders.film}/children`,
			`~/folders/${cutsId}`,
			`~/files/${beside}`,
		];
		for (const path of unseen) expect([path, await statusOf('GET', path)]).toEqual([path, 403]);
		expect(namesOf(await box.api('GET', '~/projects'))).toEqual([]);
		expect(namesOf(await box.api('GET', '~/workspaces'))).toEqual([]);
	});

	test.each([
		['viewer', 403, 403, 403],
		['commenter', 201, 403, 403],
		['edit_only', 201, 201, 403],
		['editor', 201, 201, 204],
		['full_access', 201, 201, 204],
	] as const)(
		'may do as %s what that role lets him do',
		async (role, comment, create, deleteCommentOfOthers) => {
			const folderId = await stills();
			const fileId = await posterIn(folderId);
			const { comments } = await box.control.seed({ comments: { fileId } });
			await box.control.seed({ roles: { userId: viewer, folderId, role } });
			await box.signInAs(viewer);
			const statuses = [
				await statusOf('POST', `~/files/${fileId}/comments`, { text: 'Nice' }),
				await statusOf('POST', `~/folders/${folderId}/folders`, { name: 'New' }),
				await statusOf('DELETE', `~/comments/${comments[0]}`),
			];
			expect(statuses).toEqual([comment, create, deleteCommentOfOthers]);
		},
	);

	test('moves nothing to where he may not go', async () => {
		const [stillsId, cutsId] = [await stills(), await folderNamed('Cuts')];
		const fileId = await posterIn(stillsId);
		await box.control.seed({ roles: { userId: viewer, folderId: stillsId, role: 'full_access' } });
		await box.signInAs(viewer);
		expect(await statusOf('PATCH', `~/files/${fileId}/move`, { parent_id: cutsId })).toBe(403);
	});

	test('downloads originals unless the invitation says no', async () => {
		const folderId = await stills();
		const path = `~/files/${await posterIn(folderId)}?include=media_links.original`;
		const invite = (download: boolean) =>
			box.control.seed({ roles: { userId: viewer, folderId, role: 'viewer', download } });
		await invite(false);
		await box.signInAs(viewer);
		expect(await statusOf('GET', path)).toBe(403);
		await invite(true);
		expect(await statusOf('GET', path)).toBe(200);
	});

	test('is out when he is taken off it', async () => {
		const folderId = await stills();
		expect(await statusOf('DELETE', `~/folders/${folderId}/users/${viewer}`)).toBe(204);
		await box.signInAs(viewer);
		expect(await statusOf('GET', `~/folders/${folderId}`)).toBe(403);
	});
});

describe('restricted projects', () => {
	test('let in who was invited directly', async () => {
		await box.signInAs(editor);
		expect(await statusOf('GET', `~/projects/${restricted}`)).toBe(403);
		await box.signInAs(owner);
		const users = `~/projects/${restricted}/users`;
		expect(peopleOf(await box.api('GET', users))).toEqual(['Olivia Owner: owner']);
		expect(await statusOf('PATCH', `${users}/${editor}`, { role: 'viewer' })).toBe(200);
		expect(peopleOf(await box.api('GET', `${users}?sort=name_asc`))).toEqual([
			'Erin Editor: viewer',
			'Olivia Owner: owner',
		]);
		await box.signInAs(editor);
		expect(await statusOf('GET', `~/projects/${restricted}`)).toBe(200);
		expect(await statusOf('PATCH', `~/projects/${restricted}`, { name: 'Mine' })).toBe(403);
	});

	test('are restricted to who restricts them', async () => {
		await box.signInAs(editor);
		const changed = await box.api('PATCH', `~/projects/${film}`, { restricted: true });
		expect([changed.status, changed.at('data.restricted')]).toEqual([200, true]);
		expect(peopleOf(await box.api('GET', `~/projects/${film}/users`))).toEqual([
			'Erin Editor: editor',
		]);
		await box.signIn();
		expect(await statusOf('GET', `~/projects/${film}`)).toBe(403);
		await box.signInAs(editor);
		await box.api('PATCH', `~/projects/${film}`, { restricted: false });
		await box.signIn();
		expect(await statusOf('GET', `~/projects/${film}`)).toBe(200);
	});
});

describe('roles in the account', () => {
	test('are listed for every member, sorted as asked for', async () => {
		await box.signInAs(commenter);
		const sorted = async (query: string) => peopleOf(await box.api('GET', `~/users?${query}`));
		const byName = [
			'Casey Client: member',
			'Erin Editor: member',
			'Olivia Owner: owner',
			'Pat Producer: member',
			'Robin Reviewer: reviewer',
			'Service Account User: admin',
		];
		expect(await sorted('sort=name_asc')).toEqual(byName);
		expect(await sorted('sort=name_desc')).toEqual(byName.toReversed());
		expect((await sorted('sort=role_asc')).at(0)).toBe('Service Account User: admin');
		expect((await sorted('sort=role_desc')).at(0)).toBe('Robin Reviewer: reviewer');
		expect((await sorted('sort=email_asc')).at(1)).toBe('Casey Client: member');
		expect((await sorted('sort=email_desc')).at(-1)).toBe('Service Account User: admin');
		expect(await sorted('include_deactivated=true&sort=name_asc')).toContain(
			'Frankie Former: member',
		);
		const page = await box.api('GET', '~/users?page_size=4&sort=name_asc&include_total_count=true');
		expect(page.at('total_count')).toBe(6);
		const rest = await box.api('GET', `${page.textAt('links.next')}&sort=name_asc`);
		expect([...peopleOf(page), ...peopleOf(rest)]).toEqual(byName);
	});

	test('an admin gets everything, and loses it as a member', async () => {
		const path = `~/users/${viewer}`;
		expect((await box.api('PATCH', path, { role: 'admin' })).at('data')).toEqual({ role: 'admin' });
		await box.signInAs(viewer);
		expect(await statusOf('PATCH', `~/projects/${film}`, { name: 'Mine' })).toBe(200);
		expect(await statusOf('PATCH', path, { role: 'member' })).toBe(200);
		expect(await statusOf('GET', `~/projects/${film}`)).toBe(403);
		expect(await statusOf('PATCH', path, { role: 'admin' })).toBe(403);
	});

	test.each(['owner', 'reviewer', 'editor', null])('%s cannot be given', async (role) => {
		expect(await statusOf('PATCH', `~/users/${editor}`, { role })).toBe(422);
	});

	test('nobody enters the account by it', async () => {
		expect(await statusOf('PATCH', `~/users/${unknown}`, { role: 'member' })).toBe(404);
	});

	test('a deactivated user cannot sign in', async () => {
		await box.signInAs(former);
		expect(await statusOf('GET', '/v4/me')).toBe(401);
	});
});

describe('lists of projects and workspaces', () => {
	test('those to which somebody was invited alone', async () => {
		await box.signInAs(commenter);
		const invited = await box.api('GET', '~/invited_projects?include=owner&sort=name_asc');
		expect(namesOf(invited)).toEqual(['Spring Campaign']);
		expect(invited.at('data.0')).toMatchObject({ id: campaign, owner: { id: owner } });
		expect(namesOf(await box.api('GET', '~/projects'))).toEqual(['Spring Campaign']);
		await box.signInAs(producer);
		expect(namesOf(await box.api('GET', '~/invited_projects'))).toEqual([]);
		expect(namesOf(await box.api('GET', '~/projects'))).toEqual(['Spring Campaign']);
		await box.signInAs(service);
		expect(namesOf(await box.api('GET', '~/invited_projects'))).toEqual([]);
	});

	test.each([
		['a workspace', `~/workspaces/${marketing}/projects`],
		['the account', '~/projects'],
		['invitations', '~/invited_projects'],
	])('of %s are sorted, counted, paged and have their owners', async (_name, path) => {
		const names = ['Zebra', 'Apple', 'Mango'];
		const userId = await newUser();
		for (const name of names) {
			await box.control.clock({ advanceMs: 1_000 });
			const { projects } = await box.control.seed({ projects: { workspaceId: marketing, name } });
			await box.control.seed({ roles: { userId, projectId: projects[0] ?? '', role: 'viewer' } });
		}
		// In a workspace only its members list projects; there one more is to be seen.
		const inWorkspace = path.includes(marketing);
		if (!inWorkspace) await box.signInAs(userId);
		const more = inWorkspace ? ['Spring Campaign'] : [];
		const list = async (query: string) => box.api('GET', `${path}?${query}`);
		expect(namesOf(await list('sort=name_asc'))).toEqual(['Apple', 'Mango', ...more, 'Zebra']);
		expect(namesOf(await list('sort=name_desc'))).toEqual(['Zebra', ...more, 'Mango', 'Apple']);
		expect(namesOf(await list('sort=created_at_asc'))).toEqual([...more, ...names]);
		expect(namesOf(await list('sort=created_at_desc'))).toEqual([...names.toReversed(), ...more]);
		const query = 'sort=name_asc&page_size=2&include=owner&include_total_count=true';
		const first = await list(query);
		expect([namesOf(first), first.at('total_count')]).toEqual([
			['Apple', 'Mango'],
			3 + more.length,
		]);
		expect([first.at('data.0.owner.name'), first.at('data.0.description')]).toEqual([
			'Olivia Owner',
			null,
		]);
		const second = await box.api('GET', `${first.textAt('links.next')}&sort=name_asc&page_size=2`);
		expect(namesOf(second)).toEqual([...more, 'Zebra']);
		expect([second.at('data.0.owner'), second.at('total_count'), second.at('links.next')]).toEqual([
			undefined,
			null,
			null,
		]);
		expect((await list('include=creator')).status).toBe(400);
		expect((await list('sort=owner_asc')).status).toBe(400);
	});

	test('workspaces are sorted, counted, paged and have their creators', async () => {
		await box.control.clock({ advanceMs: 1_000 });
		await box.api('POST', '~/workspaces', { name: 'Archive' });
		const list = async (query: string) => box.api('GET', `~/workspaces?${query}`);
		expect(namesOf(await list('sort=name_asc'))).toEqual(['Archive', 'Marketing', 'Studio']);
		expect(namesOf(await list('sort=name_desc'))).toEqual(['Studio', 'Marketing', 'Archive']);
		expect(namesOf(await list('sort=created_at_desc')).at(0)).toBe('Archive');
		expect(namesOf(await list('sort=created_at_asc')).at(-1)).toBe('Archive');
		const first = await list('sort=name_asc&page_size=1&include=creator&include_total_count=true');
		expect([first.at('data.0.creator.id'), first.at('total_count')]).toEqual([service, 3]);
		const second = await box.api('GET', `${first.textAt('links.next')}&sort=name_asc&page_size=1`);
		expect([namesOf(second), second.at('data.0.creator')]).toEqual([['Marketing'], undefined]);
		const shown = await box.api('GET', `~/workspaces/${studio}?include=creator`);
		expect(shown.at('data.creator.id')).toBe(owner);
	});

	test('a project shows its owner on demand, and is made active and inactive', async () => {
		expect((await box.api('GET', `~/projects/${film}`)).at('data.owner')).toBeUndefined();
		const shown = await box.api('GET', `~/projects/${film}?include=owner`);
		expect(shown.at('data.owner.id')).toBe(owner);
		const off = await box.api('PATCH', `~/projects/${film}`, { status: 'inactive' });
		expect(off.at('data.status')).toBe('inactive');
		expect(await statusOf('PATCH', `~/projects/${film}`, { status: 'archived' })).toBe(422);
		expect(await statusOf('PATCH', `~/projects/${film}`, { description: 'x' })).toBe(422);
	});
});
