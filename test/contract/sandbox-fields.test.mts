import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox } from '../../sandbox/testing.mjs';

const path = '~/metadata/field_definitions';
const { owner, editor } = demo.users;
const user = (id: string) => ({ id, type: 'user' });

let box: TestSandbox;

beforeAll(async () => {
	box = await TestSandbox.start();
});
beforeEach(async () => {
	await box.fresh();
});
afterAll(async () => {
	expect(await box.control.violations()).toEqual([]);
	await box.stop();
});

async function names(query = ''): Promise<string[]> {
	const list = await box.api('GET', `${path}?page_size=100${query}`);
	return list.listAt('data').map((_row, index) => list.textAt(`data.${index}.name`));
}

async function create(data: Record<string, unknown>): Promise<string> {
	const made = await box.api('POST', path, { name: 'New', ...data });
	expect([made.status, made.text]).toEqual([201, expect.any(String)]);
	return made.textAt('data.id');
}

describe('listing', () => {
	test('shows the built-in and the custom fields of the account', async () => {
		const all = await names();
		expect(all).toEqual(expect.arrayContaining(['Status', 'Frame Rate', 'Duration', 'Scene']));
		const list = await box.api('GET', `${path}?page_size=100`);
		const types = list.listAt('data').map((_row, at) => list.textAt(`data.${at}.field_type`));
		expect(new Set(types).size).toBe(10);
		expect(list.at('data.0.creator')).toBeUndefined();
	});

	test('names the options of a select field with their ids', async () => {
		const list = await box.api('GET', `${path}?page_size=1`);
		expect(list.at('data.0')).toMatchObject({
			id: demo.fields.status,
			name: 'Status',
			field_type: 'select',
			mutable: true,
			field_configuration: {
				options: [
					{ id: demo.options.status.needsReview, display_name: 'Needs Review' },
					{ id: demo.options.status.inProgress, display_name: 'In Progress' },
					{ id: demo.options.status.approved, display_name: 'Approved' },
				],
			},
		});
	});

	test('leaves out what cannot be set and what is inactive when asked', async () => {
		const all = await names();
		const settable = await names('&filters[exclude_immutable]=true');
		const active = await names('&filters[exclude_inactive]=true');
		const both = await names('&filters[exclude_immutable]=true&filters[exclude_inactive]=true');
		expect(all.filter((name) => !active.includes(name))).toEqual(['Legacy Code']);
		expect(settable).toContain('Status');
		expect(settable).not.toContain('Frame Rate');
		expect(both).toEqual(settable.filter((name) => name !== 'Legacy Code'));
		expect(await names('&filters[exclude_immutable]=false')).toEqual(all);
	});

	test.each(['filters[exclude_immutable]=maybe', 'filters[other]=true', 'filters=true', 'sort=id'])(
		'refuses the query %s',
		async (query) => {
			expect((await box.api('GET', `${path}?${query}`)).status).toBe(400);
		},
	);

	test('pages, sorts, counts and includes who made the field', async () => {
		const first = await box.api(
			'GET',
			`${path}?page_size=3&sort=name_asc&include=creator&include_total_count=true`,
		);
		expect(first.at('data.0.creator.name')).toBe('Olivia Owner');
		expect(first.at('total_count')).toBe((await names()).length);
		const second = await box.api(
			'GET',
			`${first.textAt('links.next')}&page_size=3&sort=name_asc&include_total_count=true`,
		);
		const found = [first, second].flatMap((page) =>
			[0, 1, 2].map((at) => page.textAt(`data.${at}.name`)),
		);
		expect(found).toEqual((await names()).toSorted().slice(0, 6));
		expect((await names('&sort=name_desc')).at(-1)).toBe(found[0]);
	});

	test('is for members of the account, and shows nothing of other accounts', async () => {
		await box.signInAs(editor);
		expect(await names()).toContain('Scene');
		await box.signIn();
		const { accounts } = await box.control.seed({ accounts: { displayName: 'Other' } });
		const other = `/v4/accounts/${accounts[0]}/metadata/field_definitions?page_size=100`;
		const list = await box.api('GET', other);
		expect(list.text).toContain('"Status"');
		expect(list.text).not.toContain(demo.fields.status);
		expect(list.text).not.toContain('"Scene"');
		await box.signInAs(editor);
		expect((await box.api('GET', other)).status).toBe(403);
	});
});

describe('creating', () => {
	test.each([
		[{ field_type: 'text' }, {}],
		[{ field_type: 'long_text' }, {}],
		[
			{ field_type: 'number', field_configuration: { scale: 3, number_format: 'timecode' } },
			{ scale: 3, number_format: 'timecode' },
		],
		[{ field_type: 'number', field_configuration: { scale: 0 } }, { scale: 0 }],
		[
			{ field_type: 'rating', field_configuration: { max_value: 3, style: 'heart' } },
			{ max_value: 3, style: 'heart' },
		],
		[{ field_type: 'toggle' }, { color: null }],
		[{ field_type: 'toggle', field_configuration: { color: '#ff0000' } }, { color: '#ff0000' }],
		[
			{ field_type: 'date', field_configuration: { display_format: 'euro' } },
			{ display_format: 'euro', include_time: false, time_format: 'twelve_hour' },
		],
		[
			{ field_type: 'select', field_configuration: { options: [{ display_name: 'A' }] } },
			{ enable_add_new: true, options: [{ display_name: 'A' }] },
		],
		[
			{
				field_type: 'select_multi',
				field_configuration: {
					enable_add_new: false,
					options: [{ display_name: 'A', color: '#00ff00' }, { display_name: 'B' }],
				},
			},
			{ enable_add_new: false, options: [{ color: '#00ff00' }, { color: null }] },
		],
		[
			{
				field_type: 'user_single',
				field_configuration: { notify_members: true, member_options_type: 'all_project_members' },
			},
			{ notify_members: true, custom_members: [] },
		],
		[
			{
				field_type: 'user_multi',
				field_configuration: {
					notify_members: false,
					member_options_type: 'custom',
					custom_members: [user(editor), { id: demo.groups.agency, type: 'account_user_group' }],
				},
			},
			{ custom_members: [user(editor), { id: demo.groups.agency }] },
		],
	])('%j', async (data, settings) => {
		const made = await box.api('POST', path, { name: 'New', ...data });
		expect(made.status).toBe(201);
		expect(made.at('data')).toMatchObject({
			name: 'New',
			field_type: data.field_type,
			mutable: true,
			creator_id: demo.users.service,
			field_configuration: settings,
		});
		expect(await names()).toContain('New');
	});

	const select = (options: unknown) => ({ field_type: 'select', field_configuration: { options } });
	const options = (count: number) =>
		Array.from({ length: count }, (_, at) => ({ display_name: `Option ${at}` }));
	const people = (fields: Record<string, unknown>) => ({
		field_type: 'user_multi',
		field_configuration: { notify_members: true, member_options_type: 'custom', ...fields },
	});

	test.each([
		[{ field_type: 'text', name: '' }],
		[{ field_type: 'text', name: 'x'.repeat(251) }],
		[{ field_type: 'text', colour: 'red' }],
		[{ field_type: 'text', field_configuration: {} }],
		[{ field_type: 'colour' }],
		[{}],
		[{ field_type: 'number' }],
		[{ field_type: 'number', field_configuration: { scale: 4 } }],
		[{ field_type: 'number', field_configuration: { scale: 1, number_format: 'money' } }],
		[{ field_type: 'rating', field_configuration: { max_value: 6 } }],
		[{ field_type: 'rating', field_configuration: { max_value: 5, style: 'thumb' } }],
		[{ field_type: 'date', field_configuration: {} }],
		[{ field_type: 'date', field_configuration: { display_format: 'german' } }],
		[select([])],
		[select(options(51))],
		[select([{ color: '#ffffff' }])],
		[select([{ display_name: 'A' }, { display_name: 'A' }])],
		[people({})],
		[people({ custom_members: [] })],
		[people({ custom_members: [user('b0a4a1f4-0000-4000-8000-000000000000')] })],
		[people({ custom_members: [{ id: editor, type: 'account_user_group' }] })],
		[people({ member_options_type: 'everybody' })],
	])('refuses %j', async (data) => {
		const before = await names();
		const answer = await box.api('POST', path, { name: 'New', ...data });
		expect(answer.status).toBe(422);
		expect(answer.textAt('errors.0.source.pointer')).toMatch(/^\/data/);
		expect(await names()).toEqual(before);
	});

	test('takes 50 options and 250 characters, and a name that is there already', async () => {
		await create(select(options(50)));
		await create({ field_type: 'text', name: 'x'.repeat(250) });
		await create({ field_type: 'text', name: 'Scene' });
		expect((await names()).filter((name) => name === 'Scene')).toHaveLength(2);
	});

	test('needs something to create', async () => {
		const headers = { authorization: `Bearer ${await box.signIn()}` };
		const json = { ...headers, 'content-type': 'application/json' };
		expect((await box.raw('POST', path, '{}', json)).status).toBe(422);
	});
});

describe('changing', () => {
	test('the name and some settings leave the others as they are', async () => {
		const id = await create({
			field_type: 'rating',
			field_configuration: { max_value: 3, style: 'heart' },
		});
		const renamed = await box.api('PATCH', `${path}/${id}`, {
			field_type: 'rating',
			name: 'Score',
		});
		expect(renamed.at('data')).toMatchObject({
			name: 'Score',
			field_configuration: { max_value: 3, style: 'heart' },
		});
		const wider = await box.api('PATCH', `${path}/${id}`, {
			field_type: 'rating',
			field_configuration: { max_value: 5 },
		});
		expect(wider.at('data')).toMatchObject({
			name: 'Score',
			field_configuration: { max_value: 5, style: 'heart' },
		});
	});

	test('options keep their ids by their names, and go when they are left out', async () => {
		const answer = await box.api('PATCH', `${path}/${demo.fields.channels}`, {
			field_type: 'select_multi',
			field_configuration: { options: [{ display_name: 'TikTok' }, { display_name: 'Cinema' }] },
		});
		expect(answer.at('data.field_configuration.options')).toEqual([
			{ id: expect.any(String), display_name: 'TikTok', color: null },
			{ id: demo.options.channels.cinema, display_name: 'Cinema', color: null },
		]);
	});

	test.each([
		['another type', 422, demo.fields.scene, { field_type: 'long_text' }],
		['no type', 422, demo.fields.scene, { name: 'Shot' }],
		['a setting of another type', 422, demo.fields.scene, { field_type: 'text', scale: 1 }],
		['a field of Frame.io', 422, demo.fields.status, { field_type: 'select', name: 'State' }],
		['a field that is none', 404, demo.account, { field_type: 'text', name: 'A' }],
		['an id that is none', 404, 'scene', { field_type: 'text', name: 'A' }],
	] as const)('refuses %s', async (_what, status, id, data) => {
		expect((await box.api('PATCH', `${path}/${id}`, data)).status).toBe(status);
	});

	test('deletes a custom field with its values, but none of Frame.io', async () => {
		const file = (await box.control.state()).files.find(({ name }) => name.startsWith('Opening'));
		const metadata = async () => (await box.api('GET', `~/files/${file?.id}/metadata`)).text;
		expect(await metadata()).toContain('Scene 12A');
		expect((await box.api('DELETE', `${path}/${demo.fields.scene}`)).status).toBe(204);
		expect(await metadata()).not.toContain('Scene 12A');
		expect(await names()).not.toContain('Scene');
		expect((await box.api('DELETE', `${path}/${demo.fields.scene}`)).status).toBe(404);
		expect((await box.api('DELETE', `${path}/${demo.fields.status}`)).status).toBe(422);
	});

	test('is for administrators', async () => {
		await box.signInAs(editor);
		const id = demo.fields.scene;
		const data = { field_type: 'text', name: 'Shot' };
		expect((await box.api('POST', path, data)).status).toBe(403);
		expect((await box.api('PATCH', `${path}/${id}`, data)).status).toBe(403);
		expect((await box.api('DELETE', `${path}/${id}`)).status).toBe(403);
		await box.signInAs(owner);
		expect((await box.api('PATCH', `${path}/${id}`, data)).status).toBe(200);
	});

	test('tells the webhooks of every workspace', async () => {
		const events = ['customfield.created', 'customfield.updated', 'customfield.deleted'];
		for (const workspace of Object.values(demo.workspaces)) {
			const hook = { name: 'Fields', url: 'https://example.com/fields', events };
			expect((await box.api('POST', `~/workspaces/${workspace}/webhooks`, hook)).status).toBe(201);
		}
		const id = await create({ field_type: 'text' });
		await box.api('PATCH', `${path}/${id}`, { field_type: 'text', name: 'B' });
		await box.api('DELETE', `${path}/${id}`);
		const payloads = (await box.control.deliveries()).map(({ payload }) => payload);
		expect(payloads).toEqual(
			events.flatMap((type) =>
				Object.values(demo.workspaces).map((workspace) => ({
					type,
					resource: { id, type: 'customfield' },
					account: { id: demo.account },
					workspace: { id: workspace },
					user: { id: demo.users.service },
				})),
			),
		);
	});
});
