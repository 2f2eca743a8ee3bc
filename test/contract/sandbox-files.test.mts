import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox, type Answer } from '../../sandbox/testing.mjs';

let box: TestSandbox;
let folderId = '';

const { film: root } = demo.rootFolders;
const unknown = '00000000-0000-4000-8000-000000000000';

beforeAll(async () => {
	box = await TestSandbox.start();
});
beforeEach(async () => {
	await box.fresh();
	const { folders } = await box.control.seed({ folders: { folderId: root, name: 'Incoming' } });
	folderId = folders[0] ?? '';
});
afterAll(async () => {
	expect(await box.control.violations()).toEqual([]);
	await box.stop();
});

const namesIn = (answer: Answer) =>
	answer.listAt('data').map((_row, index) => answer.textAt(`data.${index}.name`));

const status = async (id: string) => (await box.api('GET', `~/files/${id}/status`)).at('data');

async function signInWith(role: 'commenter' | 'viewer'): Promise<void> {
	const { users } = await box.control.seed({ users: { name: 'Somebody' } });
	const userId = users[0] ?? '';
	await box.control.seed({ roles: { userId, projectId: demo.projects.film, role } });
	await box.signInAs(userId);
}

describe('importing from a storage location', () => {
	const key = 'renders/Final Cut v7.mp4';
	const storage_location = demo.storageLocation;
	const load = (data: Record<string, unknown>) =>
		box.api('POST', `~/folders/${folderId}/files/import`, data);

	/** Lets the bytes of an import come. */
	async function arrive(id: string): Promise<void> {
		await box.control.clock({ advanceMs: 1_000 });
		const wait = { status: 'uploaded', timeoutMs: 10_000 } as const;
		expect((await box.control.waitForFile(id, wait)).reached).toBe(true);
	}

	test('makes a file that has the bytes a little later, and its renditions after that', async () => {
		const made = await load({ storage_location, key, name: 'Final.mp4' });
		expect(made.status).toBe(202);
		expect(made.at('data')).toMatchObject({
			name: 'Final.mp4',
			status: 'created',
			media_type: 'video/mp4',
			parent_id: folderId,
		});
		const id = made.textAt('data.id');
		expect(await status(id)).toMatchObject({ upload_complete: false, uploaded_at: null });
		await arrive(id);
		expect(await status(id)).toMatchObject({ upload_complete: true, upload_failed: false });
		expect((await box.api('GET', `~/files/${id}`)).at('data.status')).toBe('uploaded');
		await box.control.clock({ advanceMs: 3_000 });
		const shown = await box.api('GET', `~/files/${id}?include=media_links.original`);
		expect(shown.at('data.status')).toBe('transcoded');
		const bytes = await fetch(shown.textAt('data.media_links.original.download_url'));
		expect(await bytes.text()).toBe(`Sandbox content of ${key}\n`);
		const { sha256, size } = await box.control.file(id);
		const content = Buffer.from(`Sandbox content of ${key}\n`);
		expect([sha256, size]).toEqual([
			createHash('sha256').update(content).digest('hex'),
			content.length,
		]);
	});

	test('takes from the locations of the account only, and what lies there', async () => {
		const { accounts } = await box.control.seed({ accounts: { displayName: 'Second' } });
		const seeded = await box.control.seed({
			storageLocations: [
				{ contents: { '../a file': 'here' } },
				{ accountId: accounts[0], contents: { [key]: 'there' } },
			],
		});
		const [here, there] = seeded.storageLocations;
		const name = 'A.mp4';
		const pointerOf = async (data: Record<string, unknown>) => {
			const answer = await load(data);
			expect(answer.status).toBe(422);
			return answer.textAt('errors.0.source.pointer');
		};
		const place = '/data/storage_location';
		expect(await pointerOf({ storage_location: unknown, key, name })).toBe(place);
		expect(await pointerOf({ storage_location: there, key, name })).toBe(place);
		expect(await pointerOf({ storage_location: 'archive', key, name })).toBe(place);
		expect(await pointerOf({ storage_location: here, key, name })).toBe('/data/key');
		expect(await pointerOf({ storage_location: here, key: '', name })).toBe('/data/key');
		expect(await pointerOf({ storage_location: here, key: '../a file' })).toBe('/data/name');
		const made = await load({ storage_location: here, key: '../a file', name });
		await arrive(made.textAt('data.id'));
	});

	test('needs the right to edit, and a folder', async () => {
		const data = { storage_location, key, name: 'A.mp4' };
		const nowhere = await box.api('POST', `~/folders/${unknown}/files/import`, data);
		expect(nowhere.status).toBe(404);
		await signInWith('commenter');
		expect((await load(data)).status).toBe(403);
	});

	test('tells webhooks what uploads tell them', async () => {
		const events = ['file.created', 'file.upload.completed', 'file.ready'];
		const hook = await box.api('POST', `~/workspaces/${demo.workspaces.studio}/webhooks`, {
			name: 'Imports',
			url: 'https://example.com/hook',
			events,
		});
		await arrive((await load({ storage_location, key, name: 'A.mp4' })).textAt('data.id'));
		await box.control.clock({ advanceMs: 3_000 });
		const deliveries = await box.control.deliveries(hook.textAt('data.id'));
		expect(deliveries.map(({ payload }) => payload.type)).toEqual(events);
	});
});

describe('the old way to create a file', () => {
	const create = (data: Record<string, unknown>) =>
		box.api('POST', `~/folders/${folderId}/files`, data);

	test('gives part addresses, which sign the media type that was named', async () => {
		const made = await create({ name: 'clip.bin', media_type: 'video/quicktime', file_size: 5 });
		expect(made.status).toBe(201);
		expect(made.at('data')).toMatchObject({ status: 'created', media_type: 'video/quicktime' });
		const url = made.textAt('data.upload_urls.0.url');
		const bytes = Buffer.from('bytes');
		expect((await box.put(url, bytes, {}, 'application/octet-stream')).status).toBe(403);
		expect((await box.put(url, bytes, {}, 'video/quicktime')).status).toBe(200);
		const wait = { status: 'uploaded', timeoutMs: 10_000 } as const;
		expect((await box.control.waitForFile(made.textAt('data.id'), wait)).reached).toBe(true);
	});

	test('fetches from an address, if there is one', async () => {
		const { files } = await box.control.seed({ files: { folderId, content: 'bytes' } });
		const shown = await box.api('GET', `~/files/${files[0]}?include=media_links.original`);
		const made = await create({
			name: 'clip.mp4',
			media_type: 'video/mp4',
			file_size: 5,
			source_url: shown.textAt('data.media_links.original.download_url'),
		});
		expect([made.status, made.at('data.upload_urls')]).toEqual([202, undefined]);
		const wait = { status: 'uploaded', timeoutMs: 10_000 } as const;
		const { file } = await box.control.waitForFile(made.textAt('data.id'), wait);
		expect([file.status, file.size]).toEqual(['uploaded', 5]);
	});

	test.each([
		[{ name: 'a.mp4', file_size: 5 }],
		[{ name: 'a.mp4', media_type: 'video/mp4' }],
		[{ name: 'a.mp4', media_type: 'video/mp4', file_size: 0 }],
		[{ name: 'a.mp4', media_type: 'video/mp4', file_size: 5, source_url: 'nowhere' }],
	])('refuses %j', async (data) => {
		expect((await create(data)).status).toBe(422);
	});
});

describe('the upload status', () => {
	test('says how far an upload is', async () => {
		const path = `~/folders/${folderId}/files/local_upload`;
		const made = await box.api('POST', path, { name: 'a.mp4', file_size: 17_000_000 });
		const id = made.textAt('data.id');
		const before = await status(id);
		expect(before).toEqual({
			id,
			filetype: 'video/mp4',
			uploaded_at: null,
			upload_completed_at: null,
			upload_complete: false,
			upload_failed: false,
		});
		const half = Buffer.alloc(8_500_000);
		await box.put(made.textAt('data.upload_urls.0.url'), half);
		expect(await status(id)).toEqual(before);
		await box.put(made.textAt('data.upload_urls.1.url'), half);
		await box.control.waitForFile(id, { status: 'uploaded', timeoutMs: 10_000 });
		const after = await box.api('GET', `~/files/${id}/status`);
		expect(after.at('data.upload_complete')).toBe(true);
		expect(Date.parse(after.textAt('data.upload_completed_at'))).toBeGreaterThanOrEqual(
			Date.parse(after.textAt('data.uploaded_at')),
		);
	});

	test('is for files that there are and that may be seen', async () => {
		expect((await box.api('GET', `~/files/${unknown}/status`)).status).toBe(404);
		const { files } = await box.control.seed({ files: { folderId } });
		await signInWith('viewer');
		expect((await box.api('GET', `~/files/${files[0]}/status`)).status).toBe(200);
		await box.signInAs(demo.users.producer);
		expect((await box.api('GET', `~/files/${files[0]}/status`)).status).toBe(403);
	});
});

describe('lists of a folder', () => {
	/** Makes files and folders b, a, c; later ones are younger, and the first one was changed last. */
	async function fill(): Promise<void> {
		for (const [name, content] of Object.entries({ b: 'xx', a: 'xxx', c: 'x' })) {
			await box.control.clock({ advanceMs: 10 });
			await box.control.seed({
				files: { folderId, name: `${name}.mp4`, content },
				folders: { folderId, name },
			});
		}
		await box.control.clock({ advanceMs: 10 });
		const { folders, files } = await box.control.state();
		const folder = folders.find((one) => one.parentId === folderId && one.name === 'b');
		const file = files.find((one) => one.folderId === folderId && one.name === 'b.mp4');
		await box.api('PATCH', `~/folders/${folder?.id}`, { name: 'b' });
		await box.api('PATCH', `~/files/${file?.id}`, { name: 'b.mp4' });
	}

	const orders = [
		['', 'bac'],
		['name_asc', 'abc'],
		['name_desc', 'cba'],
		['created_at_asc', 'bac'],
		['created_at_desc', 'cab'],
		['updated_at_asc', 'acb'],
		['updated_at_desc', 'bca'],
	] as const;

	test.each([
		...orders.map(([sort, order]) => ['folders', '', sort, order] as const),
		...orders.map(([sort, order]) => ['files', '.mp4', sort, order] as const),
		['files', '.mp4', 'file_size_asc', 'cba'] as const,
		['files', '.mp4', 'file_size_desc', 'abc'] as const,
	])('%s%s sorted by %p, page by page', async (kind, extension, sort, order) => {
		await fill();
		const query = sort === '' ? 'page_size=2' : `page_size=2&sort=${sort}`;
		const path = `~/folders/${folderId}/${kind}`;
		const first = await box.api('GET', `${path}?${query}&include_total_count=true`);
		expect(first.at('total_count')).toBe(3);
		const rest = await box.api('GET', `${first.textAt('links.next')}&${query}`);
		expect([rest.at('links.next'), rest.at('total_count')]).toEqual([null, null]);
		const names = [...order].map((name) => `${name}${extension}`);
		expect([...namesIn(first), ...namesIn(rest)]).toEqual(names);
	});

	test('carry what is asked for, and nothing else', async () => {
		await fill();
		const include = 'media_links.thumbnail,media_links.original,creator,project,metadata';
		const files = await box.api('GET', `~/folders/${folderId}/files?include=${include}`);
		expect(files.at('data.0')).toMatchObject({
			creator: { name: 'Olivia Owner' },
			project: { id: demo.projects.film },
			media_links: { thumbnail: {}, original: {} },
		});
		expect(files.listAt('data.0.metadata').length).toBeGreaterThan(0);
		const folders = await box.api(
			'GET',
			`~/folders/${folderId}/folders?include=creator,project,metadata`,
		);
		expect(folders.at('data.0')).toMatchObject({
			creator: { name: 'Olivia Owner' },
			project: { id: demo.projects.film },
			metadata: [],
		});
		const plain = await box.api('GET', `~/folders/${folderId}/files`);
		expect(plain.at('data.0.creator')).toBeUndefined();
		expect(plain.at('data.0.media_links')).toBeUndefined();
	});

	test.each(['files', 'folders', 'version_stacks'])(
		'of %s refuse what is not theirs',
		async (kind) => {
			const path = `~/folders/${folderId}/${kind}`;
			const statusOf = async (query: string) => (await box.api('GET', `${path}?${query}`)).status;
			expect(await statusOf('page_size=500')).toBe(200);
			expect(await statusOf('page_size=501')).toBe(400);
			expect(await statusOf('include=owner')).toBe(400);
			expect(await statusOf('sort=size_asc')).toBe(400);
			expect((await box.api('GET', `~/folders/${unknown}/${kind}`)).status).toBe(404);
			await box.signInAs(demo.users.producer);
			expect(await statusOf('')).toBe(403);
		},
	);

	test('of folders know no file size and no media links', async () => {
		const path = `~/folders/${folderId}/folders`;
		expect((await box.api('GET', `${path}?sort=file_size_asc`)).status).toBe(400);
		expect((await box.api('GET', `${path}?include=media_links.original`)).status).toBe(400);
	});

	test('need the right to download for originals', async () => {
		await fill();
		const userId = demo.users.editor;
		const role = { userId, workspaceId: demo.workspaces.studio, role: 'viewer' } as const;
		await box.control.seed({ roles: { ...role, download: false } });
		await box.signInAs(userId);
		const path = `~/folders/${folderId}/files?include=media_links`;
		expect((await box.api('GET', `${path}.thumbnail`)).status).toBe(200);
		expect((await box.api('GET', `${path}.original`)).status).toBe(403);
	});
});
