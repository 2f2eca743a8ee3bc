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

const { film, restricted } = demo.projects;
const { studio } = demo.workspaces;
const root = demo.rootFolders.film;
const unknown = '00000000-0000-4000-8000-000000000000';

async function demoFile(name: string): Promise<string> {
	const { files } = await box.control.state();
	const found = files.find((file) => file.name === name);
	if (!found) throw new Error(`No file ${name}`);
	return found.id;
}

describe('who may do what', () => {
	test.each([
		['no token', {}],
		['another scheme', { authorization: 'Basic x' }],
		['an unknown token', { authorization: 'Bearer unknown' }],
	])('%s is 401', async (_name, headers) => {
		const answer = await box.raw('GET', '/v4/me', undefined, headers);
		expect(answer.status).toBe(401);
		expect(answer.at('errors.0.detail')).toBe('Invalid or missing authorization token');
	});

	test('an unknown id is 404, a thing without a right 403', async () => {
		expect((await box.api('GET', `~/projects/${unknown}`)).status).toBe(404);
		expect((await box.api('GET', '~/comments/no-uuid')).status).toBe(404);
		const answer = await box.api('GET', `~/projects/${restricted}`);
		expect([answer.status, answer.at('errors.0.detail')]).toEqual([403, 'Forbidden']);
		expect((await box.api('GET', `/v4/accounts/${unknown}/projects`)).status).toBe(404);
		expect((await box.api('GET', '~/no/such/path')).status).toBe(404);
	});

	test('lists show only what the user may see', async () => {
		const names = async (path: string) =>
			(await box.api('GET', path)).listAt('data').map((row) => JSON.stringify(row));
		expect((await names('~/projects')).join()).not.toContain('Executive Review');
		const { users } = await box.control.seed({ users: { name: 'New Person' } });
		await box.signInAs(users[0] ?? '');
		expect(await names('~/workspaces')).toEqual([]);
		expect(await names('~/projects')).toEqual([]);
		await box.control.seed({
			roles: { userId: users[0] ?? '', workspaceId: studio, role: 'viewer' },
		});
		expect(await names('~/workspaces')).toHaveLength(1);
		expect(await names('~/projects')).toHaveLength(2);
	});

	test.each([
		['viewer', 403, 403, 403, 403],
		['commenter', 201, 403, 403, 403],
		['edit_only', 201, 201, 403, 403],
		['editor', 201, 201, 200, 403],
		['full_access', 201, 201, 200, 204],
	] as const)('%s', async (role, comment, folder, rename, remove) => {
		const fileId = await demoFile('Opening Scene v1.mp4');
		const { users } = await box.control.seed({ users: { name: 'Somebody' } });
		const userId = users[0] ?? '';
		await box.control.seed({ roles: { userId, projectId: film, role } });
		await box.signInAs(userId);
		expect((await box.api('GET', `~/files/${fileId}`)).status).toBe(200);
		const statuses = [
			(await box.api('POST', `~/files/${fileId}/comments`, { text: 'Hi' })).status,
			(await box.api('POST', `~/folders/${root}/folders`, { name: 'New' })).status,
			(await box.api('PATCH', `~/projects/${film}`, { name: 'Renamed' })).status,
			(await box.api('DELETE', `~/projects/${film}`)).status,
		];
		expect(statuses).toEqual([comment, folder, rename, remove]);
	});

	test('webhooks need an account admin', async () => {
		await box.signInAs(demo.users.editor);
		expect((await box.api('GET', `~/workspaces/${studio}/webhooks`)).status).toBe(403);
	});

	test('originals need the download right', async () => {
		const path = `~/files/${await demoFile('Poster.jpg')}?include=media_links.original`;
		expect((await box.api('GET', path)).status).toBe(200);
		const userId = demo.users.editor;
		const role = { userId, workspaceId: studio, role: 'viewer', download: false } as const;
		await box.control.seed({ roles: role });
		await box.signInAs(userId);
		expect((await box.api('GET', path)).status).toBe(403);
	});
});

describe('what is sent is checked against the contract', () => {
	test('unknown fields', async () => {
		const answer = await box.api('POST', `~/folders/${root}/folders`, { name: 'A', foo: 1 });
		expect(answer.status).toBe(422);
		expect(answer.at('errors')).toEqual([
			{
				title: 'Invalid request',
				detail: 'Unexpected field: foo',
				source: { pointer: '/data/foo' },
			},
		]);
	});

	test.each([
		['an unknown parameter', '~/workspaces?foo=1'],
		['a repeated parameter', '~/workspaces?include=creator&include=creator'],
		['an include of another resource', '~/workspaces?include=owner'],
		['a sort that there is not', '~/workspaces?sort=size_asc'],
		['a page_size of 0', '~/workspaces?page_size=0'],
		['a page_size of 101', '~/workspaces?page_size=101'],
		['a page_size that is no number', '~/workspaces?page_size=many'],
		['a truth that is none', '~/workspaces?include_total_count=yes'],
		['a cursor from elsewhere', '~/workspaces?after=abc'],
		['a type of child that there is not', `~/folders/${root}/children?type=file,movie`],
	])('%s is 400', async (_name, path) => {
		expect((await box.api('GET', path)).status).toBe(400);
	});

	test('names have 1 to 255 characters', async () => {
		const create = async (name: string) =>
			(await box.api('POST', `~/folders/${root}/folders`, { name })).status;
		expect(await create('')).toBe(422);
		expect(await create('x'.repeat(255))).toBe(201);
		expect(await create('x'.repeat(256))).toBe(422);
	});

	test('a body must be JSON, and there only where one is taken', async () => {
		const { authorization } = { authorization: `Bearer ${await box.signIn()}` };
		const path = `~/folders/${root}/folders`;
		const json = { authorization, 'content-type': 'application/json' };
		expect((await box.raw('POST', path, '{', json)).status).toBe(400);
		expect((await box.raw('POST', path, undefined, { authorization })).status).toBe(400);
		expect((await box.raw('POST', path, '[]', json)).status).toBe(422);
		const text = { authorization, 'content-type': 'text/plain' };
		expect((await box.raw('POST', path, '{}', text)).status).toBe(415);
		expect((await box.raw('DELETE', `~/folders/${unknown}`, '{}', json)).status).toBe(400);
	});

	test('a required header', async () => {
		expect((await box.api('GET', '~/audit_logs')).status).toBe(400);
	});
});

describe('paging', () => {
	test('walks all rows by cursors that carry nothing else', async () => {
		await box.control.seed({ projects: { workspaceId: studio, count: 7, namePrefix: 'P' } });
		const first = await box.api(
			'GET',
			`~/workspaces/${studio}/projects?page_size=4&sort=name_desc&include=owner&include_total_count=true`,
		);
		expect(first.at('total_count')).toBe(9);
		const next = first.textAt('links.next');
		expect(next).toMatch(/^\/v4\/accounts\/[^?]+\/projects\?after=[^&]+$/);
		const second = await box.api('GET', `${next}&page_size=4&sort=name_desc`);
		const third = await box.api('GET', `${second.textAt('links.next')}&page_size=4&sort=name_desc`);
		expect(third.at('links.next')).toBeNull();
		expect(third.at('total_count')).toBeNull();
		const names = [first, second, third].flatMap((page) =>
			page.listAt('data').map((_row, index) => page.textAt(`data.${index}.name`)),
		);
		expect(names).toEqual([
			'P7',
			'P6',
			'P5',
			'P4',
			'P3',
			'P2',
			'P1',
			'Feature Film',
			'Archive 2025',
		]);
		expect([first.at('data.0.owner.name'), second.at('data.0.owner')]).toEqual([
			'Olivia Owner',
			undefined,
		]);
	});

	test('has 50 rows by default, up to 500 of assets, and survives deletions', async () => {
		const { projects, rootFolders } = await box.control.seed({
			projects: { workspaceId: studio },
		});
		expect(projects).toHaveLength(1);
		const folderId = rootFolders[0] ?? '';
		const { files } = await box.control.seed({ files: { folderId, count: 120 } });
		const path = `~/folders/${folderId}/files`;
		const first = await box.api('GET', path);
		expect(first.listAt('data')).toHaveLength(50);
		expect((await box.api('GET', `${path}?page_size=500`)).listAt('data')).toHaveLength(120);
		await box.api('DELETE', `~/files/${files[0]}`);
		const second = await box.api('GET', `${first.textAt('links.next')}&page_size=500`);
		expect(second.listAt('data')).toHaveLength(70);
		expect(second.at('data.0.id')).toBe(files[50]);
	});

	test('a cursor is good for its own list only', async () => {
		await box.control.seed({ projects: { workspaceId: studio, count: 3 } });
		const first = await box.api('GET', '~/projects?page_size=2');
		const after = first.textAt('links.next').split('?')[1] ?? '';
		expect((await box.api('GET', `~/workspaces?${after}`)).status).toBe(400);
	});
});

describe('rate limits', () => {
	test('count down per operation and user, refuse, and drain steadily', async () => {
		await box.control.rateLimits({ enabled: true });
		const create = () => box.api('POST', `~/workspaces/${studio}/projects`, { name: 'P' });
		const first = await create();
		expect(first.headers.get('x-ratelimit-limit')).toBe('10');
		expect(first.headers.get('x-ratelimit-remaining')).toBe('9');
		expect(first.headers.get('x-ratelimit-window')).toBe('60000');
		for (let call = 2; call <= 10; call += 1) expect((await create()).status).toBe(201);
		const refused = await create();
		expect(refused.status).toBe(429);
		expect(refused.at('errors')).toEqual([{ detail: 'Too many requests' }]);
		expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
		expect(refused.headers.get('retry-after')).toBeNull();
		expect((await box.api('GET', '/v4/me')).status).toBe(200);
		await box.control.clock({ advanceMs: 6_000 });
		expect((await create()).status).toBe(201);
		expect((await create()).status).toBe(429);
		await box.control.rateLimits({ enabled: false });
		expect((await create()).status).toBe(201);
	});

	test('can be scaled, and their headers come with errors too', async () => {
		await box.control.rateLimits({ enabled: true, scale: 2 });
		const answer = await box.api('GET', `~/projects/${unknown}`);
		expect([answer.status, answer.headers.get('x-ratelimit-limit')]).toEqual([404, '200']);
		const nobody = await box.raw('GET', '/v4/me', undefined, {});
		expect([nobody.status, nobody.headers.get('x-ratelimit-limit')]).toEqual([401, '200']);
	});
});

describe('projects, folders and files', () => {
	test('create, read, update, delete a project', async () => {
		const made = await box.api('POST', `~/workspaces/${studio}/projects`, { name: 'New' });
		expect(made.status).toBe(201);
		expect(made.at('data.description')).toBeUndefined();
		const id = made.textAt('data.id');
		const updated = await box.api('PATCH', `~/projects/${id}`, {
			name: 'Newer',
			status: 'inactive',
		});
		expect(updated.at('data')).toMatchObject({ name: 'Newer', status: 'inactive' });
		const shown = await box.api('GET', `~/projects/${id}?include=owner`);
		expect(shown.at('data')).toMatchObject({
			name: 'Newer',
			description: null,
			owner: { id: demo.users.service },
		});
		const rootId = shown.textAt('data.root_folder_id');
		expect((await box.api('GET', `~/folders/${rootId}`)).at('data.parent_id')).toBeNull();
		expect((await box.api('DELETE', `~/projects/${id}`)).status).toBe(204);
		expect((await box.api('GET', `~/projects/${id}`)).status).toBe(404);
		expect((await box.api('GET', `~/folders/${rootId}`)).status).toBe(404);
	});

	test('create, list, rename, delete a folder with what is in it', async () => {
		const made = await box.api('POST', `~/folders/${root}/folders`, { name: 'Sound' });
		const id = made.textAt('data.id');
		const { files } = await box.control.seed({ files: { folderId: id, name: 'Mix.wav' } });
		const renamed = await box.api('PATCH', `~/folders/${id}`, { name: 'Sound 2' });
		expect(renamed.at('data.name')).toBe('Sound 2');
		const children = await box.api(
			'GET',
			`~/folders/${id}/children?include=creator,project,metadata`,
		);
		expect(children.at('data.0')).toMatchObject({
			type: 'file',
			name: 'Mix.wav',
			creator: { name: 'Olivia Owner' },
			project: { id: film, description: 'Dailies, cuts and stills' },
		});
		const folders = await box.api('GET', `~/folders/${root}/folders?sort=name_desc`);
		expect(folders.at('data.0.name')).toBe('Stills');
		const both = await box.api('GET', `~/folders/${root}/children?type=folder`);
		expect(both.listAt('data').length).toBe(folders.listAt('data').length);
		expect((await box.api('DELETE', `~/folders/${id}`)).status).toBe(204);
		expect((await box.api('GET', `~/files/${files[0]}`)).status).toBe(404);
		expect((await box.api('DELETE', `~/folders/${root}`)).status).toBe(422);
	});

	test('rename, move, copy and delete a file', async () => {
		const id = await demoFile('Opening Scene v1.mp4');
		expect((await box.api('PATCH', `~/files/${id}`, { name: 'Cut.mp4' })).at('data.name')).toBe(
			'Cut.mp4',
		);
		expect((await box.api('PATCH', `~/files/${id}/move`, {})).status).toBe(422);
		const target = demo.rootFolders.campaign;
		const moved = await box.api('PATCH', `~/files/${id}/move`, { parent_id: target });
		expect(moved.at('data')).toMatchObject({
			parent_id: target,
			project_id: demo.projects.campaign,
		});
		const copy = await box.api('POST', `~/files/${id}/copy?copy_comments=all&copy_metadata=true`, {
			parent_id: root,
		});
		expect(copy.status).toBe(200);
		const copyId = copy.textAt('data.id');
		expect((await box.api('GET', `~/files/${copyId}/comments`)).listAt('data').length).toBe(3);
		expect((await box.api('DELETE', `~/files/${id}`)).status).toBe(204);
		const include = 'media_links.original,metadata';
		const shown = await box.api('GET', `~/files/${copyId}?include=${include}`);
		const original = await fetch(shown.textAt('data.media_links.original.download_url'));
		expect(original.status).toBe(200);
		expect(JSON.stringify(shown.at('data.metadata'))).toContain('"Frame Rate"');
	});

	test('a file list sorts by size', async () => {
		const { folders } = await box.control.seed({ folders: { folderId: root } });
		const folderId = folders[0] ?? '';
		await box.control.seed({
			files: [
				{ folderId, name: 'a.mp4', content: 'xxx' },
				{ folderId, name: 'b.mp4', content: 'x' },
			],
		});
		const list = await box.api('GET', `~/folders/${folderId}/files?sort=file_size_asc`);
		expect(list.at('data.0.name')).toBe('b.mp4');
	});
});

describe('workspaces and roles', () => {
	test('create, rename and delete a workspace with what is in it', async () => {
		const made = await box.api('POST', '~/workspaces', { name: 'Third' });
		expect([made.status, made.at('data.name')]).toEqual([201, 'Third']);
		const path = `~/workspaces/${made.textAt('data.id')}`;
		const project = await box.api('POST', `${path}/projects`, { name: 'P' });
		expect((await box.api('PATCH', path, { name: '3' })).at('data.name')).toBe('3');
		expect((await box.api('DELETE', path)).status).toBe(204);
		expect((await box.api('GET', path)).status).toBe(404);
		expect((await box.api('GET', `~/projects/${project.textAt('data.id')}`)).status).toBe(404);
	});

	test.each([
		['workspaces', studio],
		['projects', film],
	])('invite to, list in and remove from %s', async (kind, id) => {
		const { users } = await box.control.seed({ users: { name: 'Nora New' } });
		const path = `~/${kind}/${id}/users`;
		const invited = await box.api('PATCH', `${path}/${users[0]}`, { role: 'commenter' });
		expect(invited.at('data.role')).toBe('commenter');
		const list = await box.api('GET', `${path}?sort=name_asc`);
		const roles = list
			.listAt('data')
			.map((_row, index) => [
				list.textAt(`data.${index}.user.name`),
				list.textAt(`data.${index}.role`),
			]);
		expect(roles).toEqual([
			['Erin Editor', 'editor'],
			['Nora New', 'commenter'],
			['Olivia Owner', 'owner'],
			['Service Account User', 'admin'],
		]);
		expect((await box.api('DELETE', `${path}/${users[0]}`)).status).toBe(204);
		expect((await box.api('DELETE', `${path}/${users[0]}`)).status).toBe(404);
		expect((await box.api('PATCH', `${path}/${unknown}`, { role: 'viewer' })).status).toBe(404);
		expect((await box.api('PATCH', `${path}/${users[0]}`, { role: 'boss' })).status).toBe(422);
	});

	test('an admin changes account roles, but not that of the owner', async () => {
		const path = `~/users/${demo.users.editor}`;
		expect((await box.api('PATCH', path, { role: 'admin' })).at('data.role')).toBe('admin');
		expect((await box.api('PATCH', `~/users/${demo.users.owner}`, { role: 'member' })).status).toBe(
			422,
		);
		const list = await box.api('GET', '~/users?sort=role_asc&include_total_count=true');
		expect([list.at('total_count'), list.at('data.4.role')]).toEqual([6, 'owner']);
	});

	test('projects to which one was invited alone', async () => {
		const { users } = await box.control.seed({ users: { name: 'Guest' } });
		const userId = users[0] ?? '';
		await box.control.seed({ roles: { userId, projectId: film, role: 'viewer' } });
		await box.signInAs(userId);
		expect((await box.api('GET', '~/invited_projects')).at('data.0.id')).toBe(film);
		expect((await box.api('GET', `~/workspaces/${studio}`)).status).toBe(403);
	});
});

describe('the contract', () => {
	test('every example of a request or a reply in it is accepted', async () => {
		const contract = await loadContract();
		let examples = 0;
		for (const { id, replies, body } of contract.operations) {
			for (const [status, schema] of replies) {
				const example = schema === null ? undefined : contract.resolve(schema).example;
				if (schema === null || example === undefined) continue;
				examples += 1;
				expect([id, status, contract.reply(schema)(example)]).toEqual([id, status, true]);
			}
			const example = body && contract.resolve(body.schema).example;
			if (example === undefined) continue;
			examples += 1;
			expect([id, contract.request(body?.schema ?? {})(example)]).toEqual([id, true]);
		}
		expect(examples).toBeGreaterThan(800);
	});

	test('a reply with a field that the contract does not name is noticed', async () => {
		const contract = await loadContract();
		const me = contract.operations.find(({ id }) => id === 'users.show');
		const validate = contract.reply(me?.replies.get(200) ?? {});
		const data = { id: unknown, name: 'A', email: 'a@example.com', avatar_url: null };
		expect(validate({ data })).toBe(true);
		expect(validate({ data: { ...data, nickname: 'A' } })).toBe(false);
		expect(validate({ data: { ...data, id: 'no-uuid' } })).toBe(false);
	});
});
