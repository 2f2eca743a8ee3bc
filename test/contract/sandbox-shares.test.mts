import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox, type Answer } from '../../sandbox/testing.mjs';

let box: TestSandbox;
const files = new Map<string, string>();
const folders = new Map<string, string>();

beforeAll(async () => {
	box = await TestSandbox.start();
});
beforeEach(async () => {
	await box.fresh();
	const state = await box.control.state();
	for (const { name, id } of state.files) files.set(name, id);
	for (const { name, id } of state.folders) folders.set(name, id);
});
afterAll(async () => {
	expect(await box.control.violations()).toEqual([]);
	await box.stop();
});

const { film, restricted, campaign } = demo.projects;
const { dailies, client } = demo.shares;
const unknown = '00000000-0000-4000-8000-000000000000';

const fileId = (name: string) => files.get(name) ?? unknown;
const folderId = (name: string) => folders.get(name) ?? unknown;

const create = (data: Record<string, unknown> = {}, project: string = film) =>
	box.api('POST', `~/projects/${project}/shares`, {
		type: 'asset',
		name: 'A Share',
		access: 'public',
		...data,
	});
const show = (id: string) => box.api('GET', `~/shares/${id}`);
const update = (id: string, data: Record<string, unknown>) =>
	box.api('PATCH', `~/shares/${id}`, data);
const addAsset = (id: string, assetId: string) =>
	box.api('POST', `~/shares/${id}/assets`, { asset_id: assetId });
const addReviewers = (id: string, reviewers: Record<string, string[]>, data = {}) =>
	box.api('POST', `~/shares/${id}/reviewers`, { reviewers, message: 'Please look', ...data });
const removeReviewers = (id: string, reviewers: Record<string, string[]>) =>
	box.api('DELETE', `~/shares/${id}/reviewers`, { reviewers });

function each(answer: Answer, field: string): unknown[] {
	return answer.listAt('data').map((_row, index) => answer.at(`data.${index}.${field}`));
}

async function assetNames(id: string, query = ''): Promise<unknown[]> {
	return each(await box.api('GET', `~/shares/${id}/assets${query}`), 'name');
}

async function reviewerEmails(id: string, query = ''): Promise<unknown[]> {
	return each(await box.api('GET', `~/shares/${id}/reviewers${query}`), 'email');
}

async function somebody(name: string, role: 'viewer' | 'edit_only' | 'editor'): Promise<string> {
	const { users } = await box.control.seed({ users: { name } });
	const userId = users[0] ?? '';
	await box.control.seed({ roles: { userId, projectId: film, role } });
	return userId;
}

describe('the demo studio', () => {
	test('has a public share, and a secure one with reviewers', async () => {
		const shares = await box.api('GET', `~/projects/${film}/shares?sort=name_desc`);
		expect(each(shares, 'name')).toEqual(['Dailies for the Crew', 'Client Review']);
		expect(each(shares, 'id')).toEqual([dailies, client]);
		expect(each(shares, 'access')).toEqual(['public', 'secure']);
		expect(each(shares, 'short_url').map(String)).toEqual([
			expect.stringMatching(/^https:\/\/f\.io\/\w{8}$/),
			expect.stringMatching(/^https:\/\/f\.io\/\w{8}$/),
		]);
		expect(await reviewerEmails(client)).toEqual([
			'erin@sandbox-studio.example',
			'carla@client.example',
		]);
	});
});

describe('the shares of a project', () => {
	test('are listed in pages, by name or by age', async () => {
		const { shares } = await box.control.seed({
			shares: [
				{ projectId: campaign, count: 3, namePrefix: 'Round ' },
				{
					projectId: campaign,
					name: 'Final',
					access: 'secure',
					assetIds: [fileId('Teaser 15s.mp4')],
				},
			],
		});
		const path = `~/projects/${campaign}/shares`;
		const all = await box.api('GET', `${path}?sort=created_at_asc`);
		expect(each(all, 'id')).toEqual(shares);
		const first = await box.api(
			'GET',
			`${path}?sort=name_asc&page_size=3&include_total_count=true`,
		);
		expect([first.at('total_count'), each(first, 'name')]).toEqual([
			4,
			['Final', 'Round 1', 'Round 2'],
		]);
		const next = `${first.textAt('links.next')}&sort=name_asc&page_size=3`;
		const second = await box.api('GET', next);
		expect([second.at('links.next'), each(second, 'name')]).toEqual([null, ['Round 3']]);
		expect(await assetNames(shares[0] ?? '')).toEqual([]);
		expect(await assetNames(shares[3] ?? '')).toEqual(['Teaser 15s.mp4']);
		await expect(box.control.seed({ shares: { projectId: unknown } })).rejects.toThrow('project');
		await expect(box.control.changeAccount(unknown, {})).rejects.toThrow('account');
	});
});

describe('creating', () => {
	test('takes files, folders and version stacks of the project, and settings', async () => {
		const video = fileId('Opening Scene v1.mp4');
		const made = await create({
			description: 'For you',
			asset_ids: [folderId('Stills'), video, video],
			expiration: '2031-05-06T07:08:09.123456Z',
			passphrase: 'open sesame',
			layout: 'list',
			list_row_size: 'large',
			accent_color: '#ff6600',
			watermark_enabled: true,
			sort_by: { field_definition_id: unknown, direction: 'desc' },
		});
		expect(made.status).toBe(201);
		expect(made.at('data')).toMatchObject({
			name: 'A Share',
			description: 'For you',
			access: 'public',
			expiration: '2031-05-06T07:08:09.123Z',
			passphrase: 'open sesame',
			enabled: true,
			layout: 'list',
			list_row_size: 'large',
			accent_color: '#ff6600',
			watermark_enabled: true,
			last_viewed_at: null,
		});
		const id = made.textAt('data.id');
		expect((await show(id)).at('data')).toEqual(made.at('data'));
		expect(await assetNames(id)).toEqual(['Stills', 'Poster.jpg', 'Opening Scene v1.mp4']);
	});

	test('two shares have different short addresses, and a share keeps its own', async () => {
		const [one, two] = [await create(), await create()];
		expect(one.textAt('data.short_url')).not.toBe(two.textAt('data.short_url'));
		const changed = await update(one.textAt('data.id'), { name: 'Changed' });
		expect(changed.at('data.short_url')).toBe(one.at('data.short_url'));
	});

	test.each([
		['a name of spaces', { name: '  ' }, '/data/name'],
		['a name of two lines', { name: 'A\nB' }, '/data/name'],
		['a name of 176 characters', { name: 'x'.repeat(176) }, '/data/name'],
		['no access', { access: undefined }, '/data/access'],
		['another type', { type: 'presentation' }, '/data/type'],
		['no assets in the list', { asset_ids: [] }, '/data/asset_ids'],
		['101 assets', { asset_ids: Array(101).fill(unknown) }, '/data/asset_ids'],
		['a description of 641 characters', { description: 'x'.repeat(641) }, '/data/description'],
		['a passphrase of 256 characters', { passphrase: 'x'.repeat(256) }, '/data/passphrase'],
		['a date that is none', { expiration: 'tomorrow' }, '/data/expiration'],
		['a date without time', { expiration: '2031-05-06' }, '/data/expiration'],
		['a colour by name', { accent_color: 'red' }, '/data/accent_color'],
		['three lines of title', { title_line_count: 3 }, '/data/title_line_count'],
		['rows of a list in a grid', { layout: 'grid', list_row_size: 'small' }, '/data/list_row_size'],
		['reel settings without a layout', { reel_card_fit_image: true }, '/data/reel_card_fit_image'],
		['a field that there is not', { reviewers: [] }, '/data/reviewers'],
	])('refuses %s', async (_name, data, pointer) => {
		const answer = await create(data);
		expect([answer.status, answer.at('errors.0.source.pointer')]).toEqual([422, pointer]);
	});

	test('refuses assets that are unknown, or of another project', async () => {
		expect((await create({ asset_ids: [unknown] })).status).toBe(404);
		const foreign = await create({ asset_ids: [fileId('Teaser 15s.mp4')] });
		expect([foreign.status, foreign.at('errors.0.source.pointer')]).toEqual([
			422,
			'/data/asset_ids',
		]);
	});
});

describe('changing', () => {
	test('changes only what is sent', async () => {
		const before = (await show(dailies)).at('data');
		const changed = await update(dailies, { enabled: false, expiration: null });
		expect(changed.status).toBe(200);
		expect(changed.at('data')).toEqual({
			...Object(before),
			enabled: false,
			updated_at: changed.at('data.updated_at'),
		});
		const renamed = await update(dailies, { name: null, access: 'secure', captions_enabled: null });
		expect(renamed.at('data')).toMatchObject({
			name: null,
			access: 'secure',
			captions_enabled: null,
			enabled: false,
		});
	});

	test.each([
		'accent_color',
		'card_aspect_ratio',
		'card_info_enabled',
		'card_size',
		'theme',
		'thumbnail_scale',
		'title_line_count',
	])('%s needs the layout beside it', async (name) => {
		const values = new Map<string, unknown>([
			['accent_color', '#123456'],
			['card_aspect_ratio', 'square'],
			['card_info_enabled', false],
			['card_size', 'large'],
			['theme', 'light'],
			['thumbnail_scale', 'fill'],
			['title_line_count', 2],
		]);
		const setting = { [name]: values.get(name) };
		const refused = await update(dailies, setting);
		expect([refused.status, refused.at('errors.0.source.pointer')]).toEqual([422, '/data/layout']);
		const changed = await update(dailies, { ...setting, layout: 'grid' });
		expect([changed.status, changed.at('data')]).toEqual([200, expect.objectContaining(setting)]);
	});

	test('the layout alone may change, and what is not of it is refused', async () => {
		expect((await update(dailies, { layout: 'reel' })).at('data.layout')).toBe('reel');
		const refused = await update(dailies, { layout: 'reel', card_size: 'small' });
		expect([refused.status, refused.at('errors.0.source.pointer')]).toEqual([
			422,
			'/data/card_size',
		]);
		const reel = { layout: 'reel', card_aspect_ratio: 'square', reel_card_fit_image: true };
		expect((await update(dailies, reel)).at('data')).toMatchObject(reel);
	});

	test.each([
		['nothing', {}],
		['assets', { asset_ids: [unknown] }],
		['the type', { type: 'asset' }],
		['an empty description', { description: '' }],
		['a name of a line break', { name: 'A\r\nB' }],
	])('refuses %s', async (_name, data) => {
		expect((await update(dailies, data)).status).toBe(422);
	});
});

describe('deleting', () => {
	test('makes it unknown to every operation', async () => {
		expect((await box.api('DELETE', `~/shares/${dailies}`)).status).toBe(204);
		const statuses = [
			await show(dailies),
			await update(dailies, { name: 'Gone' }),
			await box.api('DELETE', `~/shares/${dailies}`),
			await box.api('GET', `~/shares/${dailies}/assets`),
			await addAsset(dailies, fileId('Poster.jpg')),
			await box.api('GET', `~/shares/${dailies}/activities`),
			await box.api('GET', `~/shares/${dailies}/reviewers`),
			await addReviewers(dailies, { emails: ['a@b.example'] }),
			await removeReviewers(dailies, { emails: ['a@b.example'] }),
		].map(({ status }) => status);
		expect(statuses).toEqual(Array(9).fill(404));
		const left = await box.api('GET', `~/projects/${film}/shares`);
		expect(each(left, 'id')).toEqual([client]);
	});

	test('a project or workspace takes its shares with it', async () => {
		const other = (await create({}, campaign)).textAt('data.id');
		expect((await box.api('DELETE', `~/projects/${film}`)).status).toBe(204);
		expect((await show(dailies)).status).toBe(404);
		expect((await show(other)).status).toBe(200);
		const { marketing } = demo.workspaces;
		expect((await box.api('DELETE', `~/workspaces/${marketing}`)).status).toBe(204);
		expect((await show(other)).status).toBe(404);
	});
});

describe('what is in a share', () => {
	test('is listed flat, with everything below, once', async () => {
		expect(await assetNames(dailies, '?sort=name_asc')).toEqual([
			'A001_C001.mxf',
			'Dailies',
			'Day 01',
			'Wild Track.wav',
		]);
		await addAsset(dailies, fileId('Wild Track.wav'));
		expect(await assetNames(dailies)).toHaveLength(4);
	});

	test('has the versions of a stack too, and includes', async () => {
		const stack = await box.api('POST', `~/folders/${folderId('Cuts')}/version_stacks`, {
			file_ids: [fileId('Opening Scene v1.mp4'), fileId('Trailer 29.97.mov')],
		});
		const stackId = stack.textAt('data.id');
		const id = (await create({ asset_ids: [stackId] })).textAt('data.id');
		const path = `~/shares/${id}/assets?include=creator,media_links.thumbnail`;
		const rows = await box.api('GET', path);
		expect(each(rows, 'type')).toEqual(['version_stack', 'file', 'file']);
		expect(each(rows, 'creator.name')).toEqual([
			'Service Account User',
			'Olivia Owner',
			'Olivia Owner',
		]);
		expect(rows.textAt('data.1.media_links.thumbnail.url')).toMatch(/^http/);
		expect(rows.textAt('data.0.head_version.name')).toBe('Trailer 29.97.mov');
	});

	test('pages', async () => {
		const { files: made } = await box.control.seed({
			files: { folderId: folderId('Dailies'), count: 101, namePrefix: 'Clip ' },
		});
		const path = `~/shares/${dailies}/assets`;
		expect((await box.api('GET', `${path}?page_size=101`)).status).toBe(400);
		const first = await box.api('GET', `${path}?page_size=100&include_total_count=true`);
		expect([first.at('total_count'), first.listAt('data').length]).toEqual([105, 100]);
		const second = await box.api('GET', `${first.textAt('links.next')}&page_size=100`);
		expect(second.at('links.next')).toBeNull();
		const ids = [...each(first, 'id'), ...each(second, 'id')];
		expect(ids).toHaveLength(105);
		expect(ids).toEqual(expect.arrayContaining(made));
	});

	test('is added and removed one by one', async () => {
		const poster = fileId('Poster.jpg');
		const added = await addAsset(dailies, poster);
		expect([added.status, added.at('data.asset_added'), added.at('data.id')]).toEqual([
			200,
			poster,
			dailies,
		]);
		expect((await addAsset(dailies, poster)).status).toBe(409);
		expect((await addAsset(dailies, unknown)).status).toBe(404);
		expect((await addAsset(dailies, fileId('Teaser 15s.mp4'))).status).toBe(422);
		const path = `~/shares/${dailies}/assets/${poster}`;
		const removed = await box.api('DELETE', path);
		expect([removed.status, removed.at('data.asset_removed')]).toEqual([200, poster]);
		expect((await box.api('DELETE', path)).status).toBe(404);
		const inside = `~/shares/${dailies}/assets/${fileId('Wild Track.wav')}`;
		expect((await box.api('DELETE', inside)).status).toBe(404);
		expect(await assetNames(dailies)).toContain('Wild Track.wav');
	});

	test('disappears with the asset, or with its move to another project', async () => {
		await box.api('DELETE', `~/files/${fileId('Wild Track.wav')}`);
		expect(await assetNames(dailies)).not.toContain('Wild Track.wav');
		await box.api('DELETE', `~/folders/${folderId('Dailies')}`);
		expect(await assetNames(dailies)).toEqual([]);
		await box.api('PATCH', `~/files/${fileId('Poster.jpg')}/move`, {
			parent_id: demo.rootFolders.campaign,
		});
		expect(await assetNames(client)).toEqual(['Opening Scene v1.mp4']);
		const gone = `~/shares/${client}/assets/${fileId('Poster.jpg')}`;
		expect((await box.api('DELETE', gone)).status).toBe(404);
	});
});

describe('reviewers', () => {
	test('of a secure share come by e-mail, ID, Adobe ID or share list', async () => {
		const id = (await create({ access: 'secure' })).textAt('data.id');
		const { owner, service } = demo.users;
		const users = await box.api('GET', '~/users');
		const index = each(users, 'user.id').indexOf(service);
		const adobeId = users.textAt(`data.${index}.user.adobe_user_id`);
		const ways: Record<string, string[]>[] = [
			{ emails: ['Erin@sandbox-studio.example', 'new@client.example'] },
			{ user_ids: [owner] },
			{ adobe_user_ids: [adobeId] },
			{ share_list_ids: [demo.shareList] },
		];
		for (const way of ways) expect((await addReviewers(id, way)).status).toBe(204);
		const list = await box.api('GET', `~/shares/${id}/reviewers`);
		expect(each(list, 'id')).toEqual([demo.users.editor, null, owner, service, null, null]);
		expect(list.at('data.1')).toEqual({
			id: null,
			name: null,
			email: 'new@client.example',
			adobe_user_id: null,
			avatar_url: null,
			active: null,
		});
	});

	test('are sorted by name or by whether they are active, and cut to a page', async () => {
		const emails = ['carla@client.example', 'erin@sandbox-studio.example'];
		expect(await reviewerEmails(client, '?sort=name_asc')).toEqual([
			'erin@sandbox-studio.example',
			'carla@client.example',
		]);
		expect(await reviewerEmails(client, '?sort=name_desc')).toEqual(emails);
		expect(await reviewerEmails(client, '?sort=active')).toEqual(emails.toReversed());
		expect(await reviewerEmails(client, '?sort=inactive')).toEqual(emails);
		expect(await reviewerEmails(client, '?sort=inactive&page_size=1')).toEqual(emails.slice(0, 1));
	});

	test('are added once, and mailed unless told otherwise', async () => {
		const emails = ['carla@client.example', 'CARLA@client.example', 'dan@client.example'];
		expect((await addReviewers(client, { emails })).status).toBe(204);
		expect((await addReviewers(client, { emails }, { notify_by_email: false })).status).toBe(204);
		expect(await reviewerEmails(client)).toEqual([
			'erin@sandbox-studio.example',
			'carla@client.example',
			'dan@client.example',
		]);
		const shares = await box.control.shares();
		const mails = shares.find(({ id }) => id === client)?.mails ?? [];
		expect(mails.map(({ to, message }) => [to, message])).toEqual([
			['carla@client.example', 'Please look'],
			['dan@client.example', 'Please look'],
		]);
	});

	test('of a public share are only mailed', async () => {
		expect((await addReviewers(dailies, { emails: ['dan@client.example'] })).status).toBe(204);
		expect(await reviewerEmails(dailies)).toEqual([]);
		const shares = await box.control.shares();
		expect(shares.find(({ id }) => id === dailies)?.mails).toHaveLength(1);
		expect((await removeReviewers(dailies, { emails: ['dan@client.example'] })).status).toBe(422);
	});

	test('are removed, all or none', async () => {
		const emails = ['carla@client.example', 'nobody@client.example'];
		expect((await removeReviewers(client, { emails })).status).toBe(404);
		expect(await reviewerEmails(client)).toHaveLength(2);
		expect((await removeReviewers(client, { emails: emails.slice(0, 1) })).status).toBe(204);
		expect((await removeReviewers(client, { user_ids: [demo.users.editor] })).status).toBe(204);
		expect(await reviewerEmails(client)).toEqual([]);
	});

	test.each([
		['nobody', {}, 422],
		['an empty list', { emails: [] }, 422],
		['two ways at once', { emails: ['a@b.example'], user_ids: [demo.users.owner] }, 422],
		['the same twice', { emails: ['a@b.example', 'a@b.example'] }, 422],
		['eleven', { emails: Array.from({ length: 11 }, (_, n) => `p${n}@b.example`) }, 422],
		['what is no address', { emails: ['a@b.example', 'no address'] }, 422],
		['an ID that is no UUID', { user_ids: ['me'] }, 422],
		['an unknown user', { user_ids: [unknown] }, 404],
		['an unknown Adobe ID', { adobe_user_ids: ['X@AdobeID'] }, 404],
		['an unknown share list', { share_list_ids: [unknown] }, 404],
	])('refuse %s', async (_name, reviewers, status) => {
		expect((await addReviewers(client, reviewers)).status).toBe(status);
		expect(await reviewerEmails(client)).toHaveLength(2);
	});

	test('need a message to be added, are named one way to be removed, not by lists', async () => {
		const emails = ['dan@client.example'];
		const silent = await addReviewers(client, { emails }, { message: undefined });
		expect([silent.status, silent.at('errors.0.source.pointer')]).toEqual([422, '/data/message']);
		expect((await removeReviewers(client, {})).status).toBe(422);
		expect((await removeReviewers(client, { share_list_ids: [demo.shareList] })).status).toBe(422);
	});

	test('by ID are people of the account', async () => {
		const { accounts } = await box.control.seed({ accounts: { displayName: 'Elsewhere' } });
		const { users } = await box.control.seed({
			users: { name: 'Out Sider', accountId: accounts[0] },
		});
		expect((await addReviewers(client, { user_ids: users })).status).toBe(404);
		const emails = ['out.sider@sandbox-studio.example'];
		expect((await addReviewers(client, { emails })).status).toBe(204);
		const list = await box.api('GET', `~/shares/${client}/reviewers`);
		expect(list.at('data.2.id')).toBe(users[0]);
	});
});

describe('what an account demands', () => {
	test('a passphrase that is required and omitted is generated', async () => {
		expect((await create()).at('data.passphrase')).toBeNull();
		await box.control.changeAccount(demo.account, { sharePassphraseRequired: true });
		const made = await create();
		expect(made.textAt('data.passphrase')).toMatch(/^\S{12}$/);
		expect((await create()).at('data.passphrase')).not.toBe(made.at('data.passphrase'));
		expect((await create({ passphrase: 'my own' })).at('data.passphrase')).toBe('my own');
		const secure = await create({ access: 'secure' });
		expect(secure.at('data.passphrase')).toBeNull();
		const opened = await update(secure.textAt('data.id'), { access: 'public' });
		expect(opened.textAt('data.passphrase')).toMatch(/^\S{12}$/);
	});

	test('a passphrase that is not required may go again', async () => {
		const id = (await create({ passphrase: 'my own' })).textAt('data.id');
		expect((await update(id, { name: 'Other' })).at('data.passphrase')).toBe('my own');
		expect((await update(id, { passphrase: null })).at('data.passphrase')).toBeNull();
	});

	test('a description needs branded shares', async () => {
		await box.control.changeAccount(demo.account, { brandedShares: false });
		const answer = await create({ description: 'Text' });
		expect([answer.status, answer.at('errors.0.detail')]).toEqual([
			403,
			'description requires the feature custom_branded_shares',
		]);
		expect((await update(client, { description: 'Text' })).status).toBe(403);
		expect((await update(client, { description: null })).status).toBe(200);
		expect((await create({ description: null })).status).toBe(201);
	});
});

describe('who may do what', () => {
	const statusesOf = async () => {
		const id = (await box.control.shares()).at(-1)?.id ?? '';
		return [
			await show(id),
			await box.api('GET', `~/projects/${film}/shares`),
			await box.api('GET', `~/shares/${id}/assets`),
			await box.api('GET', `~/shares/${id}/reviewers`),
			await box.api('GET', `~/shares/${id}/activities`),
			await create(),
			await update(id, { name: 'Changed' }),
			await addAsset(id, fileId('Poster.jpg')),
			await box.api('DELETE', `~/shares/${id}/assets/${fileId('Poster.jpg')}`),
			await addReviewers(id, { emails: ['dan@client.example'] }),
			await removeReviewers(id, { emails: ['dan@client.example'] }),
			await box.api('DELETE', `~/shares/${id}`),
		].map(({ status }) => status);
	};
	const readings = Array<number>(5).fill(200);

	test.each([
		['viewer', [...readings, 403, 403, 403, 403, 403, 403, 403]],
		['edit_only', [...readings, 403, 403, 403, 403, 403, 403, 403]],
		['editor', [...readings, 201, 200, 200, 200, 204, 204, 204]],
	] as const)('a role of %s', async (role, statuses) => {
		await create({ access: 'secure' });
		await box.signInAs(await somebody('Some One', role));
		expect(await statusesOf()).toEqual(statuses);
	});

	test('without a role all is refused', async () => {
		await create({ access: 'secure' });
		const { users } = await box.control.seed({ users: { name: 'No One' } });
		await box.signInAs(users[0] ?? '');
		expect(await statusesOf()).toEqual(Array(12).fill(403));
	});

	test('the shares of a restricted project need an invitation, even for admins', async () => {
		expect((await create({}, restricted)).status).toBe(403);
		expect((await box.api('GET', `~/projects/${restricted}/shares`)).status).toBe(403);
		await box.signInAs(demo.users.owner);
		const id = (await create({}, restricted)).textAt('data.id');
		await box.signIn();
		expect((await show(id)).status).toBe(403);
		const userId = demo.users.service;
		await box.control.seed({ roles: { userId, projectId: restricted, role: 'viewer' } });
		expect((await show(id)).status).toBe(200);
	});

	test('a share is found in its own account only', async () => {
		const { accounts } = await box.control.seed({ accounts: { displayName: 'Elsewhere' } });
		const path = `/v4/accounts/${accounts[0]}/shares/${dailies}`;
		expect((await box.api('GET', path)).status).toBe(404);
		expect((await show(unknown)).status).toBe(404);
		expect((await show('no-uuid')).status).toBe(404);
		expect((await create({}, unknown)).status).toBe(404);
	});
});

describe('activity', () => {
	const activities = (query = '') => box.api('GET', `~/shares/${client}/activities${query}`);
	const poster = () => fileId('Poster.jpg');

	test('is listed newest first, with the user if asked for, without a total', async () => {
		const userId = demo.users.editor;
		await box.control.shareActivity(client, { type: 'share_viewed', userId });
		await box.control.shareActivity(client, { type: 'asset_viewed', assetId: poster(), userId });
		await box.control.shareActivity(dailies, { type: 'share_viewed' });
		const plain = await activities('?include_total_count=true');
		expect(each(plain, 'type')).toEqual(['asset_viewed', 'share_viewed']);
		expect(each(plain, 'asset_id')).toEqual([poster(), null]);
		expect(each(plain, 'user_id')).toEqual([userId, userId]);
		expect([plain.at('total_count'), plain.at('data.0.user')]).toEqual([undefined, undefined]);
		expect(each(await activities('?include=user'), 'user.name')).toEqual([
			'Erin Editor',
			'Erin Editor',
		]);
		expect((await activities('?sort=created_at_asc')).status).toBe(400);
		const anonymous = await box.api('GET', `~/shares/${dailies}/activities?include=user`);
		expect([anonymous.at('data.0.user_id'), anonymous.at('data.0.user')]).toEqual([null, null]);
	});

	test('pages', async () => {
		for (let count = 0; count < 3; count += 1) {
			await box.control.shareActivity(dailies, { type: 'share_viewed' });
		}
		const first = await box.api('GET', `~/shares/${dailies}/activities?page_size=2`);
		expect(first.listAt('data')).toHaveLength(2);
		const second = await box.api('GET', `${first.textAt('links.next')}&page_size=2`);
		expect([second.listAt('data').length, second.at('links.next')]).toEqual([1, null]);
	});

	test('a view is seen in the share', async () => {
		const { id } = await box.control.shareActivity(dailies, { type: 'share_viewed' });
		const shown = await show(dailies);
		const [listed] = each(await box.api('GET', `~/shares/${dailies}/activities`), 'id');
		expect(listed).toBe(id);
		expect(shown.textAt('data.last_viewed_at')).toMatch(/Z$/);
		expect(shown.at('data.updated_at')).toBe(shown.at('data.created_at'));
	});

	test.each([
		['a view of an asset outside', dailies, { type: 'asset_viewed', assetId: unknown }, 'asset'],
		['a view of no asset', dailies, { type: 'asset_viewed' }, 'assetId'],
		[
			'a view of the share by asset',
			dailies,
			{ type: 'share_viewed', assetId: unknown },
			'assetId',
		],
		['an unknown person', dailies, { type: 'share_viewed', userId: unknown }, 'user'],
		['an unknown share', unknown, { type: 'share_viewed' }, 'share'],
		['somebody without access', client, { type: 'share_viewed' }, 'secure'],
	] as const)('refuses %s', async (_name, share, activity, reason) => {
		await expect(box.control.shareActivity(share, activity)).rejects.toThrow(reason);
	});

	test('obeys the settings of the share', async () => {
		const userId = demo.users.editor;
		const download = { type: 'asset_downloaded', assetId: poster(), userId } as const;
		const comment = { type: 'comment_created', assetId: poster(), userId } as const;
		await expect(box.control.shareActivity(client, download)).rejects.toThrow('download');
		await update(client, { downloading_enabled: true, commenting_enabled: false });
		await box.control.shareActivity(client, download);
		await expect(box.control.shareActivity(client, comment)).rejects.toThrow('comment');
		await update(client, { commenting_enabled: true, expiration: '2031-01-01T00:00:00Z' });
		await box.control.shareActivity(client, comment);
		expect(each(await activities(), 'type')).toEqual(['comment_created', 'asset_downloaded']);
		await update(client, { expiration: '2021-01-01T00:00:00Z' });
		await expect(box.control.shareActivity(client, comment)).rejects.toThrow('expired');
		await update(client, { expiration: null, enabled: false });
		await expect(box.control.shareActivity(client, comment)).rejects.toThrow('off');
	});
});

describe('events', () => {
	test('tell of what happens to a share', async () => {
		const hook = await box.api('POST', `~/workspaces/${demo.workspaces.studio}/webhooks`, {
			name: 'Shares',
			url: 'https://receiver.example/hook',
			events: ['share.created', 'share.updated', 'share.deleted', 'share.viewed'],
		});
		expect(hook.status).toBe(201);
		const id = (await create()).textAt('data.id');
		await update(id, { name: 'Changed' });
		await addAsset(id, fileId('Poster.jpg'));
		await box.api('DELETE', `~/shares/${id}/assets/${fileId('Poster.jpg')}`);
		await box.control.shareActivity(id, { type: 'share_viewed', userId: demo.users.editor });
		await box.control.shareActivity(id, { type: 'share_viewed' });
		await box.api('DELETE', `~/shares/${id}`);
		const payloads = (await box.control.deliveries()).map(({ payload }) => payload);
		expect(payloads.map(({ type, user }) => [type, user?.id])).toEqual([
			['share.created', demo.users.service],
			['share.updated', demo.users.service],
			['share.updated', demo.users.service],
			['share.updated', demo.users.service],
			['share.viewed', demo.users.editor],
			['share.viewed', undefined],
			['share.deleted', demo.users.service],
		]);
		expect(payloads[0]).toMatchObject({
			resource: { id, type: 'share' },
			project: { id: film },
			workspace: { id: demo.workspaces.studio },
		});
	});
});
