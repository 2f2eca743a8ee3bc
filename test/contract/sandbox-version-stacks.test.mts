import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox, type Answer } from '../../sandbox/testing.mjs';

let box: TestSandbox;
/** A folder with the files v1.mp4 … v4.mp4. */
let folderId = '';
let files: string[] = [];

const { film: root, campaign } = demo.rootFolders;
const unknown = '00000000-0000-4000-8000-000000000000';

beforeAll(async () => {
	box = await TestSandbox.start();
});
beforeEach(async () => {
	await box.fresh();
	const { folders } = await box.control.seed({ folders: { folderId: root, name: 'Versions' } });
	folderId = folders[0] ?? '';
	const seeded = await box.control.seed({
		files: { folderId, count: 4, namePrefix: 'v', extension: '.mp4' },
	});
	files = seeded.files;
});
afterAll(async () => {
	expect(await box.control.violations()).toEqual([]);
	await box.stop();
});

const create = (file_ids: unknown) =>
	box.api('POST', `~/folders/${folderId}/version_stacks`, { file_ids });

/** The id of a stack of the first files. */
const stackOf = async (count: number) => (await create(files.slice(0, count))).textAt('data.id');

const versions = (stack: string, query = '') =>
	box.api('GET', `~/version_stacks/${stack}/children${query}`);

const namesIn = (answer: Answer) =>
	answer.listAt('data').map((_row, index) => answer.textAt(`data.${index}.name`));

const move = (fileId: string | undefined, parent_id: string) =>
	box.api('PATCH', `~/files/${fileId}/move`, { parent_id });

async function signInWith(role: 'commenter' | 'edit_only'): Promise<void> {
	const { users } = await box.control.seed({ users: { name: 'Somebody' } });
	const userId = users[0] ?? '';
	await box.control.seed({ roles: { userId, projectId: demo.projects.film, role } });
	await box.signInAs(userId);
}

describe('a version stack', () => {
	test('holds files as versions, the newest at the head', async () => {
		const made = await create(files.slice(0, 2));
		expect(made.status).toBe(201);
		const id = made.textAt('data.id');
		expect(made.at('data')).toMatchObject({
			type: 'version_stack',
			name: 'v2.mp4',
			parent_id: folderId,
			head_version: { id: files[1], parent_id: id },
		});
		const children = await box.api('GET', `~/folders/${folderId}/children?sort=name_asc`);
		expect(namesIn(children)).toEqual(['v2.mp4', 'v3.mp4', 'v4.mp4']);
		expect((await box.api('GET', `~/folders/${folderId}/files`)).listAt('data')).toHaveLength(2);
		const stacks = await box.api('GET', `~/folders/${folderId}/children?type=version_stack`);
		expect(stacks.at('data.0.id')).toBe(id);
	});

	test.each([
		['one file', () => [files[0]]],
		['the same file twice', () => [files[0], files[0]]],
		['eleven files', () => Array.from({ length: 11 }, (_, index) => `${unknown}${index}`)],
		['no list', () => files[0]],
	])('is not made of %s', async (_name, ids) => {
		expect((await create(ids())).status).toBe(422);
	});

	test('is made of up to ten files of its folder that are in no stack', async () => {
		const more = await box.control.seed({ files: { folderId, count: 6 } });
		const elsewhere = await box.control.seed({ files: { folderId: root, name: 'Other.mp4' } });
		const refused = await create([files[0], elsewhere.files[0]]);
		expect(refused.status).toBe(422);
		expect(refused.textAt('errors.0.source.pointer')).toBe('/data/file_ids');
		expect((await create([files[0], unknown])).status).toBe(404);
		const made = await create([...files, ...more.files]);
		expect(made.status).toBe(201);
		expect((await versions(made.textAt('data.id'))).listAt('data')).toHaveLength(10);
		expect((await create(files.slice(0, 2))).status).toBe(422);
	});

	test('has the name of its head', async () => {
		const id = await stackOf(2);
		await box.api('PATCH', `~/files/${files[1]}`, { name: 'Final.mp4' });
		const shown = await box.api('GET', `~/version_stacks/${id}`);
		expect(shown.at('data')).toMatchObject({
			name: 'Final.mp4',
			head_version: { name: 'Final.mp4' },
		});
	});

	test('is listed, shown and read with what is asked for', async () => {
		const id = await stackOf(2);
		await create(files.slice(2));
		const path = `~/folders/${folderId}/version_stacks`;
		const query = '?sort=name_desc&page_size=1&include_total_count=true';
		const first = await box.api('GET', `${path}${query}&include=creator,project,metadata`);
		expect([first.at('total_count'), first.at('data.0.creator.name')]).toEqual([
			2,
			'Service Account User',
		]);
		expect(first.at('data.0')).toMatchObject({
			name: 'v4.mp4',
			project: { id: demo.projects.film },
			head_version: { name: 'v4.mp4' },
		});
		const second = await box.api('GET', `${first.textAt('links.next')}&sort=name_desc`);
		expect(namesIn(second)).toEqual(['v2.mp4']);
		expect((await box.api('GET', `${path}?page_size=500`)).status).toBe(200);
		expect((await box.api('GET', `${path}?page_size=501`)).status).toBe(400);
		expect((await box.api('GET', `${path}?sort=file_size_asc`)).status).toBe(400);
		const include = 'media_links.original,media_links.thumbnail,metadata';
		const shown = await box.api('GET', `~/version_stacks/${id}?include=${include}`);
		expect(shown.textAt('data.head_version.media_links.original.download_url')).toContain('http');
		expect((await box.api('GET', `~/version_stacks/${unknown}`)).status).toBe(404);
	});

	test.each([
		['', ['v1.mp4', 'v2.mp4', 'v3.mp4']],
		['?sort=name_desc', ['v3.mp4', 'v2.mp4', 'v1.mp4']],
		['?sort=file_size_desc', ['v2.mp4', 'v1.mp4', 'v3.mp4']],
	])('lists its versions with %p', async (query, names) => {
		const { files: sized } = await box.control.seed({
			files: [
				{ folderId, name: 'v1.mp4', content: 'xx' },
				{ folderId, name: 'v2.mp4', content: 'xxx' },
				{ folderId, name: 'v3.mp4', content: 'x' },
			],
		});
		const id = (await create(sized)).textAt('data.id');
		expect(namesIn(await versions(id, query))).toEqual(names);
		const page = await versions(id, `${query === '' ? '?' : `${query}&`}page_size=2`);
		expect(namesIn(page)).toEqual(names.slice(0, 2));
		expect((await versions(id, '?page_size=101')).status).toBe(400);
	});

	test('is copied whole, into its own folder or another one', async () => {
		const id = await stackOf(2);
		const copy = await box.api('POST', `~/version_stacks/${id}/copy?copy_metadata=true`, {
			parent_id: campaign,
		});
		expect(copy.at('data')).toMatchObject({
			parent_id: campaign,
			project_id: demo.projects.campaign,
			head_version: { name: 'v2.mp4' },
		});
		const copied = await versions(copy.textAt('data.id'));
		expect(namesIn(copied)).toEqual(['v1.mp4', 'v2.mp4']);
		expect(copied.at('data.0.id')).not.toBe(files[0]);
		const here = await box.api('POST', `~/version_stacks/${id}/copy`);
		expect(here.at('data.parent_id')).toBe(folderId);
		const nowhere = await box.api('POST', `~/version_stacks/${id}/copy`, { parent_id: unknown });
		expect(nowhere.status).toBe(404);
	});

	test('is moved whole, deleted versions too', async () => {
		const id = await stackOf(3);
		await box.api('DELETE', `~/files/${files[0]}`);
		expect((await box.api('PATCH', `~/version_stacks/${id}/move`, {})).status).toBe(422);
		const moved = await box.api('PATCH', `~/version_stacks/${id}/move`, { parent_id: campaign });
		expect(moved.at('data.project_id')).toBe(demo.projects.campaign);
		const bin = await box.api('GET', `~/projects/${demo.projects.campaign}/recently_deleted`);
		expect(namesIn(bin)).toEqual(['v1.mp4']);
		const file = await box.api('GET', `~/files/${files[1]}`);
		expect(file.at('data')).toMatchObject({ parent_id: id, project_id: demo.projects.campaign });
		expect((await move(files[3], id)).at('data.project_id')).toBe(demo.projects.campaign);
	});

	test('cannot be put onto another one', async () => {
		const id = await stackOf(2);
		const other = (await create(files.slice(2))).textAt('data.id');
		const moved = await box.api('PATCH', `~/version_stacks/${id}/move`, { parent_id: other });
		expect(moved.status).toBe(404);
	});
});

describe('moving files', () => {
	test('onto a stack makes them its newest version', async () => {
		const id = await stackOf(2);
		const moved = await move(files[2], id);
		expect(moved.at('data.parent_id')).toBe(id);
		expect(namesIn(await versions(id))).toEqual(['v1.mp4', 'v2.mp4', 'v3.mp4']);
		expect((await box.api('GET', `~/version_stacks/${id}`)).at('data.name')).toBe('v3.mp4');
	});

	test('onto the stack or folder where they are changes nothing', async () => {
		const id = await stackOf(2);
		expect((await move(files[0], id)).status).toBe(200);
		expect(namesIn(await versions(id))).toEqual(['v1.mp4', 'v2.mp4']);
		expect((await move(files[2], folderId)).status).toBe(200);
	});

	test('from one stack to another', async () => {
		const id = await stackOf(2);
		const other = (await create(files.slice(2))).textAt('data.id');
		await move(files[1], other);
		expect(namesIn(await versions(id))).toEqual(['v1.mp4']);
		expect(namesIn(await versions(other))).toEqual(['v3.mp4', 'v4.mp4', 'v2.mp4']);
		expect((await box.api('GET', `~/version_stacks/${id}`)).at('data.name')).toBe('v1.mp4');
	});

	test('out of a stack leaves it with one version, and without any it is gone for good', async () => {
		const id = await stackOf(2);
		await move(files[1], folderId);
		expect((await box.api('GET', `~/version_stacks/${id}`)).at('data.name')).toBe('v1.mp4');
		await move(files[0], root);
		expect((await box.api('GET', `~/version_stacks/${id}`)).status).toBe(404);
		const bin = await box.api('GET', `~/projects/${demo.projects.film}/recently_deleted`);
		expect(bin.listAt('data')).toEqual([]);
	});

	test('in bulk takes them out of their stack, and goes to folders only', async () => {
		const id = await stackOf(3);
		const bulk = (parent_id: string) =>
			box.api('PATCH', '~/files/move', { parent_id, file_ids: [files[1], files[2]] });
		expect((await bulk(id)).status).toBe(404);
		expect((await bulk(root)).at('data.1')).toMatchObject({ id: files[2], parent_id: root });
		expect(namesIn(await versions(id))).toEqual(['v1.mp4']);
	});
});

describe('reordering', () => {
	const reorder = (stack: string, data: Record<string, unknown>) =>
		box.apiWith(
			{ 'api-version': 'experimental' },
			'PATCH',
			`~/version_stacks/${stack}/versions`,
			data,
		);

	test('moves a version to the top, which is the head, or to the bottom', async () => {
		const id = await stackOf(3);
		const top = await reorder(id, { target_file_id: files[0], move_to: 'top' });
		expect(namesIn(top)).toEqual(['v2.mp4', 'v3.mp4', 'v1.mp4']);
		expect((await box.api('GET', `~/version_stacks/${id}`)).at('data')).toMatchObject({
			name: 'v1.mp4',
			head_version: { id: files[0] },
		});
		await reorder(id, { target_file_id: files[2], move_to: 'bottom' });
		expect(namesIn(await versions(id))).toEqual(['v3.mp4', 'v2.mp4', 'v1.mp4']);
	});

	test('refuses what it cannot do', async () => {
		const id = await stackOf(2);
		const target_file_id = files[0];
		for (const data of [
			{ target_file_id: files[2], move_to: 'top' },
			{ target_file_id, move_to: 'middle' },
			{ target_file_id },
			{ target_file_id, move_to: 'top', position: 1 },
		]) {
			expect((await reorder(id, data)).status).toBe(422);
		}
		const data = { target_file_id, move_to: 'top' };
		expect((await reorder(unknown, data)).status).toBe(404);
		expect((await reorder(id, { ...data, target_file_id: unknown })).status).toBe(404);
		const plain = await box.api('PATCH', `~/version_stacks/${id}/versions`, data);
		expect(plain.status).toBe(400);
	});

	test('needs the right to edit, as all changes of stacks do', async () => {
		const id = await stackOf(2);
		const data = { target_file_id: files[0], move_to: 'top' };
		await signInWith('commenter');
		expect((await versions(id)).status).toBe(200);
		expect([
			(await reorder(id, data)).status,
			(await create(files.slice(2))).status,
			(await move(files[2], id)).status,
			(await box.api('POST', `~/version_stacks/${id}/copy`)).status,
			(await box.api('PATCH', `~/version_stacks/${id}/move`, { parent_id: root })).status,
		]).toEqual([403, 403, 403, 403, 403]);
		await signInWith('edit_only');
		expect((await reorder(id, data)).status).toBe(200);
		expect((await move(files[2], id)).status).toBe(200);
	});
});

test('webhooks hear of every file that became a version', async () => {
	const hook = await box.api('POST', `~/workspaces/${demo.workspaces.studio}/webhooks`, {
		name: 'Versions',
		url: 'https://example.com/hook',
		events: ['file.versioned'],
	});
	const id = await stackOf(2);
	await move(files[2], id);
	const deliveries = await box.control.deliveries(hook.textAt('data.id'));
	expect(deliveries.map(({ payload }) => payload.resource.id)).toEqual(files.slice(0, 3));
});
