import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox, type Answer } from '../../sandbox/testing.mjs';

const { fields, options, users, groups } = demo;
const film = demo.projects.film;
const user = (id: string) => ({ id, type: 'user' });
const group = (id: string) => ({ id, type: 'account_user_group' });

let box: TestSandbox;
let cut = '';
let poster = '';
let script = '';
let teaser = '';

beforeAll(async () => {
	box = await TestSandbox.start();
});
beforeEach(async () => {
	await box.fresh();
	const { files } = await box.control.state();
	const idOf = (name: string) => files.find((file) => file.name === name)?.id ?? '';
	cut = idOf('Opening Scene v1.mp4');
	poster = idOf('Poster.jpg');
	script = idOf('Script.pdf');
	teaser = idOf('Teaser 15s.mp4');
});
afterAll(async () => {
	expect(await box.control.violations()).toEqual([]);
	await box.stop();
});

interface Change {
	field_definition_id: string;
	value: unknown;
}

const set = (field: string, value: unknown): Change => ({ field_definition_id: field, value });

const update = (values: Change[], file_ids: string[] = [cut], project: string = film) =>
	box.api('PATCH', `~/projects/${project}/metadata/values`, { file_ids, values });

/** The fields of a file by their names, as `metadata.show` answers. */
async function shown(fileId = cut, query = ''): Promise<Map<string, unknown>> {
	return byName(await box.api('GET', `~/files/${fileId}/metadata${query}`), 'data.metadata');
}

function byName(answer: Answer, path: string): Map<string, unknown> {
	return new Map(
		answer
			.listAt(path)
			.map((field, at) => [answer.textAt(`${path}.${at}.field_definition_name`), field]),
	);
}

describe('reading', () => {
	test('shows the values of all types, each in its form', async () => {
		const found = await shown();
		const values = Object.fromEntries(
			[...found].map(([name, field]) => [name, new Map(Object.entries(field ?? {})).get('value')]),
		);
		expect(values).toMatchObject({
			Status: [{ id: options.status.inProgress, display_name: 'In Progress' }],
			Rating: 4,
			Scene: 'Scene 12A',
			Cut: [{ id: options.cut.fineCut, display_name: 'Fine Cut' }],
			Channels: [{ display_name: 'YouTube' }, { display_name: 'Cinema' }],
			Priority: 3,
			Budget: 12500.5,
			'Music Licensed': true,
			'Delivery Date': '2026-11-30T00:00:00.000Z',
			Reviewer: [user(users.owner)],
			Team: [user(users.owner), user(users.editor)],
			'Frame Rate': 24,
			Duration: 90.5,
			'Resolution - Width': 1920,
			'Comment Count': 4,
		});
		expect(found.get('Scene')).toEqual({
			field_definition_id: fields.scene,
			field_definition_name: 'Scene',
			field_type: 'text',
			mutable: true,
			value: 'Scene 12A',
		});
		expect(found.get('Frame Rate')).toMatchObject({ mutable: false });
	});

	test('leaves out empty fields unless they are asked for, with what there is to choose', async () => {
		const short = await shown(poster);
		expect(short.has('Scene')).toBe(false);
		expect(short.has('Frame Rate')).toBe(false);
		expect(short.get('Status')).not.toHaveProperty('field_options');
		const long = await shown(poster, '?show_null=true');
		expect(long.get('Scene')).toMatchObject({ value: null });
		expect(long.get('Music Licensed')).toMatchObject({ value: null });
		expect(long.get('Channels')).toMatchObject({
			value: [],
			field_options: [
				{ id: options.channels.youTube, display_name: 'YouTube' },
				{ display_name: 'Instagram' },
				{ display_name: 'Cinema' },
			],
		});
		expect(long.get('Reviewer')).toMatchObject({
			value: [],
			member_options_type: 'custom',
			custom_members: [user(users.owner), user(users.editor)],
		});
		expect(long.has('Legacy Code')).toBe(false);
	});

	test('include=metadata shows the same', async () => {
		const file = byName(await box.api('GET', `~/files/${cut}?include=metadata`), 'data.metadata');
		expect(file).toEqual(await shown());
	});

	test('is refused to those who cannot see the file', async () => {
		await box.signInAs(users.editor);
		expect((await box.api('GET', `~/files/${cut}/metadata`)).status).toBe(200);
		expect((await box.api('GET', `~/files/${teaser}/metadata`)).status).toBe(403);
		expect((await box.api('GET', `~/files/${demo.account}/metadata`)).status).toBe(404);
	});
});

describe('setting values', () => {
	test.each([
		['text', fields.scene, 'Scene 7', 'Scene 7'],
		['long_text', fields.clientNotes, 'One\nTwo', 'One\nTwo'],
		['number', fields.budget, 99.95, 99.95],
		['number', fields.budget, -1, -1],
		['rating', fields.priority, 0, 0],
		['rating', fields.priority, 5, 5],
		['toggle', fields.musicLicensed, false, false],
		['date', fields.deliveryDate, '2026-12-24', '2026-12-24T00:00:00.000Z'],
		['date', fields.deliveryDate, '2026-12-24T18:30:00+01:00', '2026-12-24T17:30:00.000Z'],
		['date', fields.deliveryDate, '2028-02-29 10:00:00.954509Z', '2028-02-29T10:00:00.954Z'],
		[
			'select',
			fields.status,
			[options.status.approved],
			[{ id: options.status.approved, display_name: 'Approved' }],
		],
		[
			'select_multi',
			fields.channels,
			[options.channels.instagram, options.channels.youTube],
			[{ display_name: 'Instagram' }, { display_name: 'YouTube' }],
		],
		['user_single', fields.reviewer, [user(users.editor)], [user(users.editor)]],
		[
			'user_multi',
			fields.team,
			[user(users.editor), group(groups.postProduction)],
			[user(users.editor), group(groups.postProduction)],
		],
	])('%s %s takes %j', async (type, field, value, expected) => {
		const answer = await update([set(field, value)]);
		expect([answer.status, answer.text]).toEqual([204, '']);
		const found = [...(await shown()).values()].find(
			(one) => new Map(Object.entries(one ?? {})).get('field_definition_id') === field,
		);
		expect(found).toMatchObject({ field_type: type, value: expected });
	});

	test.each([
		['Scene', fields.scene, null],
		['Scene', fields.scene, ''],
		['Budget', fields.budget, null],
		['Music Licensed', fields.musicLicensed, null],
		['Delivery Date', fields.deliveryDate, null],
		['Status', fields.status, null],
		['Channels', fields.channels, []],
		['Reviewer', fields.reviewer, null],
		['Team', fields.team, []],
	])('%s is cleared by %s %j', async (name, field, value) => {
		expect((await shown()).has(name)).toBe(true);
		expect((await update([set(field, value)])).status).toBe(204);
		expect((await shown()).has(name)).toBe(false);
	});

	test.each([
		['text as a number', fields.scene, 7],
		['text as a list', fields.scene, ['a']],
		['a number as text', fields.budget, '7'],
		['more decimals than the scale', fields.budget, 1.234],
		['a rating above its maximum', fields.priority, 6],
		['a rating below zero', fields.priority, -1],
		['half a point', fields.priority, 1.5],
		['a toggle as text', fields.musicLicensed, 'true'],
		['a date that is not ISO', fields.deliveryDate, '24.12.2026'],
		['a day that there is not', fields.deliveryDate, '2026-02-30'],
		['a time without zone', fields.deliveryDate, '2026-02-20T10:00:00'],
		['a date as a number', fields.deliveryDate, 1_700_000_000],
		['an option by its name', fields.status, ['Approved']],
		['an option outside of a list', fields.status, options.status.approved],
		['an option of another field', fields.status, [options.cut.fineCut]],
		['two options where one goes', fields.cut, [options.cut.fineCut, options.cut.roughCut]],
		['a user as an id', fields.reviewer, [users.owner]],
		['a user outside of a list', fields.reviewer, user(users.owner)],
		['two users where one goes', fields.reviewer, [user(users.owner), user(users.editor)]],
		['a user who is no choice', fields.reviewer, [user(users.service)]],
		['a user of another project', fields.team, [user(users.producer)]],
		['a user as a group', fields.team, [group(users.editor)]],
		['a user of another type', fields.team, [{ id: users.editor, type: 'person' }]],
		['a field that cannot be set', fields.frameRate, 25],
		['a field that is inactive', fields.legacyCode, 'X1'],
		['a field that there is not', demo.account, 'x'],
		['a field by its name', 'Scene', 'x'],
	])('refuses %s', async (_what, field, value) => {
		const before = await shown();
		const answer = await update([set(fields.notes, 'Not to be kept'), set(field, value)]);
		expect(answer.status).toBe(422);
		expect(answer.textAt('errors.0.source.pointer')).toMatch(/^\/data\/values\/1/);
		expect(await shown()).toEqual(before);
	});

	test('sets several fields of several files, and leaves the others', async () => {
		const values = [set(fields.scene, 'Both'), set(fields.rating, 2)];
		expect((await update(values, [cut, poster])).status).toBe(204);
		expect((await shown()).get('Budget')).toMatchObject({ value: 12500.5 });
		for (const id of [cut, poster]) {
			expect((await shown(id)).get('Scene')).toMatchObject({ value: 'Both' });
			expect((await shown(id)).get('Rating')).toMatchObject({ value: 2 });
		}
		expect((await shown(script)).has('Scene')).toBe(false);
	});

	test('takes 1 to 100 files and 1 to 100 values', async () => {
		const folderId = demo.rootFolders.film;
		const { files } = await box.control.seed({ files: { folderId, count: 101 } });
		const one = [set(fields.scene, 'A')];
		expect((await update(one, files.slice(0, 100))).status).toBe(204);
		expect((await shown(files[99])).get('Scene')).toMatchObject({ value: 'A' });
		expect((await update(one, files)).status).toBe(422);
		expect((await update(one, [])).status).toBe(422);
		expect((await update([])).status).toBe(422);
		const many = Array.from({ length: 101 }, (_, at) => set(fields.scene, `Take ${at}`));
		expect((await update(many)).status).toBe(422);
		expect((await update(many.slice(0, 100))).status).toBe(204);
		expect((await shown()).get('Scene')).toMatchObject({ value: 'Take 99' });
	});

	test('refuses files of other projects, unknown ones and folders, and then changes none', async () => {
		const value = [set(fields.scene, 'Elsewhere')];
		const foreign = await update(value, [cut, teaser]);
		expect(foreign.status).toBe(422);
		expect(foreign.at('errors.0.source.pointer')).toBe('/data/file_ids/1');
		expect((await update(value, [cut], demo.projects.campaign)).status).toBe(422);
		expect((await update(value, [cut, demo.account])).status).toBe(404);
		expect((await update(value, [cut, demo.rootFolders.film])).status).toBe(404);
		expect((await shown()).get('Scene')).toMatchObject({ value: 'Scene 12A' });
	});

	test('needs the right to edit', async () => {
		const value = [set(fields.scene, 'Mine')];
		const role = (name: 'commenter' | 'edit_only') =>
			box.control.seed({
				roles: { userId: users.editor, workspaceId: demo.workspaces.studio, role: name },
			});
		await role('commenter');
		await box.signInAs(users.editor);
		expect((await update(value)).status).toBe(403);
		await role('edit_only');
		expect((await update(value)).status).toBe(204);
		await box.signIn();
		const restricted = demo.projects.restricted;
		expect((await update(value, [cut], restricted)).status).toBe(403);
	});

	test('tells of each file once', async () => {
		const events = ['metadata.value.updated'];
		const hook = { name: 'Values', url: 'https://example.com/values', events };
		await box.api('POST', `~/workspaces/${demo.workspaces.studio}/webhooks`, hook);
		await update([set(fields.scene, 'A'), set(fields.rating, 1)], [cut, poster, cut]);
		const payloads = (await box.control.deliveries()).map(({ payload }) => payload);
		expect(payloads).toEqual(
			[cut, poster].map((id) => ({
				type: 'metadata.value.updated',
				resource: { id, type: 'file' },
				account: { id: demo.account },
				workspace: { id: demo.workspaces.studio },
				project: { id: film },
				user: { id: users.service },
			})),
		);
	});
});

describe('copying', () => {
	test.each([
		['?copy_metadata=true', true],
		['?copy_metadata=false', false],
		['', false],
	])('a file with %j brings its values: %p', async (query, kept) => {
		const copy = await box.api('POST', `~/files/${cut}/copy${query}`, {});
		const found = await shown(copy.textAt('data.id'));
		expect(found.has('Scene')).toBe(kept);
		expect(found.get('Frame Rate')).toMatchObject({ value: 24 });
	});

	test('the values of a copy are its own', async () => {
		const copy = await box.api('POST', `~/files/${cut}/copy?copy_metadata=true`, {});
		await update([set(fields.scene, 'Copy')], [copy.textAt('data.id')]);
		expect((await shown()).get('Scene')).toMatchObject({ value: 'Scene 12A' });
	});

	test('a folder with copy_metadata brings those of its files', async () => {
		const { folders } = await box.control.state();
		const cuts = folders.find(({ name }) => name === 'Cuts')?.id;
		const copy = await box.api('POST', `~/folders/${cuts}/copy?copy_metadata=true`, {});
		const list = await box.api(
			'GET',
			`~/folders/${copy.textAt('data.id')}/files?include=metadata&sort=name_asc`,
		);
		expect(byName(list, 'data.0.metadata').get('Scene')).toMatchObject({ value: 'Scene 12A' });
	});
});

test('a value goes with its option', async () => {
	await box.api('PATCH', `~/metadata/field_definitions/${fields.channels}`, {
		field_type: 'select_multi',
		field_configuration: { options: [{ display_name: 'Cinema' }] },
	});
	expect((await shown()).get('Channels')).toMatchObject({ value: [{ display_name: 'Cinema' }] });
	await box.api('PATCH', `~/metadata/field_definitions/${fields.channels}`, {
		field_type: 'select_multi',
		field_configuration: { options: [{ display_name: 'Radio' }] },
	});
	expect((await shown()).has('Channels')).toBe(false);
});
