import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox, type Answer } from '../../sandbox/testing.mjs';

let box: TestSandbox;
/** The folder Reels with the folder Inner, and a file in each. */
const ids = { reels: '', inner: '', file: '', deep: '' };

const { film: root, campaign: target } = demo.rootFolders;
const { film, campaign } = demo.projects;
const unknown = '00000000-0000-4000-8000-000000000000';

beforeAll(async () => {
	box = await TestSandbox.start();
});
beforeEach(async () => {
	await box.fresh();
	const reels = await box.control.seed({ folders: { folderId: root, name: 'Reels' } });
	ids.reels = reels.folders[0] ?? '';
	const inner = await box.control.seed({ folders: { folderId: ids.reels, name: 'Inner' } });
	ids.inner = inner.folders[0] ?? '';
	const { files } = await box.control.seed({
		files: [
			{ folderId: ids.reels, name: 'Reel.mp4' },
			{ folderId: ids.inner, name: 'Deep.mp4' },
		],
	});
	[ids.file = '', ids.deep = ''] = files;
});
afterAll(async () => {
	expect(await box.control.violations()).toEqual([]);
	await box.stop();
});

const namesIn = (answer: Answer) =>
	answer.listAt('data').map((_row, index) => answer.textAt(`data.${index}.name`));

const childrenOf = async (id: string) =>
	namesIn(await box.api('GET', `~/folders/${id}/children?sort=name_asc`));

async function signInWith(role: 'viewer' | 'commenter' | 'edit_only'): Promise<void> {
	const { users } = await box.control.seed({ users: { name: 'Somebody' } });
	const userId = users[0] ?? '';
	await box.control.seed({ roles: { userId, projectId: film, role } });
	await box.signInAs(userId);
}

async function webhook(...events: string[]): Promise<() => Promise<string[]>> {
	const made = await Promise.all(
		Object.values(demo.workspaces).map(async (workspaceId) => {
			const url = 'https://example.com/hook';
			const path = `~/workspaces/${workspaceId}/webhooks`;
			return (await box.api('POST', path, { name: 'Copies', url, events })).textAt('data.id');
		}),
	);
	return async () =>
		(await box.control.deliveries())
			.filter(({ webhookId }) => made.includes(webhookId))
			.map(({ payload }) => payload.type);
}

describe('copying a file', () => {
	test('leaves it where it is, and needs no target', async () => {
		const events = await webhook('file.copied', 'file.created');
		const there = await box.api('POST', `~/files/${ids.file}/copy`, { parent_id: target });
		expect([there.status, there.at('data.parent_id'), there.at('data.project_id')]).toEqual([
			200,
			target,
			campaign,
		]);
		const here = await box.api('POST', `~/files/${ids.file}/copy`);
		expect(here.at('data.parent_id')).toBe(ids.reels);
		expect(await childrenOf(ids.reels)).toEqual(['Inner', 'Reel.mp4', 'Reel.mp4']);
		expect(await events()).toEqual(['file.copied', 'file.copied']);
	});

	test('out of a version stack puts the copy beside the stack', async () => {
		const more = await box.control.seed({ files: { folderId: ids.reels, name: 'Reel v2.mp4' } });
		const file_ids = [ids.file, more.files[0]];
		await box.api('POST', `~/folders/${ids.reels}/version_stacks`, { file_ids });
		const copy = await box.api('POST', `~/files/${ids.file}/copy`);
		expect(copy.at('data.parent_id')).toBe(ids.reels);
	});

	test('shares the bytes, so that the copy outlives the original', async () => {
		const copy = await box.api('POST', `~/files/${ids.file}/copy`, { parent_id: target });
		await box.api('DELETE', `~/files/${ids.file}`);
		const path = `~/files/${copy.textAt('data.id')}?include=media_links.original`;
		const shown = await box.api('GET', path);
		const bytes = await fetch(shown.textAt('data.media_links.original.download_url'));
		expect(await bytes.text()).toBe('Sandbox content of Reel.mp4\n');
	});

	test('refuses unknown places and choices', async () => {
		const copy = async (query: string, parent_id: string) =>
			(await box.api('POST', `~/files/${ids.file}/copy${query}`, { parent_id })).status;
		expect(await copy('', unknown)).toBe(404);
		expect(await copy('', ids.deep)).toBe(404);
		expect(await copy('', demo.rootFolders.restricted)).toBe(403);
		expect(await copy('?copy_comments=some', target)).toBe(400);
		expect(await copy('?copy_metadata=maybe', target)).toBe(400);
		expect((await box.api('POST', `~/files/${unknown}/copy`)).status).toBe(404);
	});
});

describe('comments of a copied file', () => {
	const texts = async (fileId: string) => {
		const path = `~/files/${fileId}/comments?include=replies`;
		const answer = await box.api('GET', path);
		return answer
			.listAt('data')
			.map((_row, index) => [
				answer.textAt(`data.${index}.text`),
				...answer
					.listAt(`data.${index}.replies`)
					.map((_reply, at) => answer.textAt(`data.${index}.replies.${at}.text`)),
			]);
	};

	beforeEach(async () => {
		const fileId = ids.file;
		const { comments } = await box.control.seed({
			comments: [
				{ fileId, text: 'Public' },
				{ fileId, text: 'Internal', internal: true },
			],
		});
		await box.control.seed({
			comments: [
				{ fileId, text: 'Reply', parentId: comments[0] },
				{ fileId, text: 'Internal reply', parentId: comments[0], internal: true },
				{ fileId, text: 'Reply to internal', parentId: comments[1] },
			],
		});
	});

	test.each([
		['', []],
		['?copy_comments=none', []],
		['?copy_comments=public', [['Public', 'Reply']]],
		['?copy_comments=internal', [['Internal']]],
		[
			'?copy_comments=all',
			[
				['Public', 'Reply', 'Internal reply'],
				['Internal', 'Reply to internal'],
			],
		],
	])('come along with %p', async (query, expected) => {
		const path = `~/files/${ids.file}/copy${query}`;
		const copy = await box.api('POST', path, { parent_id: target });
		expect(await texts(copy.textAt('data.id'))).toEqual(expected);
		const bulk = await box.api('POST', `~/files/copy${query}`, {
			parent_id: target,
			file_ids: [ids.file],
		});
		expect(await texts(bulk.textAt('data.0.file.id'))).toEqual(expected);
		const folders = await box.api('POST', `~/folders/copy${query}`, {
			parent_id: target,
			folder_ids: [ids.reels],
		});
		const inside = await box.api('GET', `~/folders/${folders.textAt('data.0.folder.id')}/files`);
		expect(await texts(inside.textAt('data.0.id'))).toEqual(expected);
	});

	test('do not come along with a folder that is copied alone', async () => {
		const path = `~/folders/${ids.reels}/copy`;
		expect((await box.api('POST', `${path}?copy_comments=all`)).status).toBe(400);
		const copy = await box.api('POST', path, { parent_id: target });
		const inside = await box.api('GET', `~/folders/${copy.textAt('data.id')}/files`);
		expect(await texts(inside.textAt('data.0.id'))).toEqual([]);
	});

	test('have a life of their own', async () => {
		const path = `~/files/${ids.file}/comments`;
		const attachment = { name: 'ref.png', file_size: 4, media_type: 'image/png' };
		const made = await box.api('POST', path, { text: 'See', attachments: [attachment] });
		await box.api('POST', `~/files/${ids.file}/copy?copy_comments=all`, { parent_id: target });
		const copied = (await box.control.comments()).find(
			({ text, fileId }) => text === 'See' && fileId !== ids.file,
		);
		const copyPath = `~/comments/${copied?.id}`;
		await box.api('POST', `${copyPath}/attachments`, attachment);
		await box.api('PATCH', copyPath, { text: 'Changed' });
		const original = await box.api('GET', `~/comments/${made.textAt('data.id')}`);
		expect(original.at('data.text')).toBe('See');
		expect(original.listAt('data.attachments')).toHaveLength(1);
		const first = (await box.api('GET', copyPath)).textAt('data.attachments.0.id');
		expect(first).not.toBe(original.at('data.attachments.0.id'));
		expect((await box.api('DELETE', `${copyPath}/attachments/${first}`)).status).toBe(204);
	});
});

describe('copying a folder', () => {
	test('takes everything that is in it', async () => {
		const events = await webhook('folder.copied');
		const copy = await box.api('POST', `~/folders/${ids.reels}/copy`, { parent_id: target });
		expect([copy.status, copy.at('data.name')]).toEqual([200, 'Reels']);
		const id = copy.textAt('data.id');
		expect(await childrenOf(id)).toEqual(['Inner', 'Reel.mp4']);
		const folders = await box.api('GET', `~/folders/${id}/folders`);
		expect(folders.at('data.0.project_id')).toBe(campaign);
		expect(await childrenOf(folders.textAt('data.0.id'))).toEqual(['Deep.mp4']);
		expect(await events()).toEqual(['folder.copied']);
	});

	test('of much is done later, without the copy in the answer', async () => {
		await box.control.seed({ files: { folderId: ids.inner, count: 50 } });
		const data = { parent_id: target };
		const copy = await box.api('POST', `~/folders/${ids.reels}/copy`, data);
		expect([copy.status, copy.text]).toEqual([202, '{}']);
		const bulk = await box.api('POST', '~/folders/copy', { ...data, folder_ids: [ids.reels] });
		expect([bulk.status, bulk.text]).toEqual([202, '{}']);
		expect((await box.api('GET', `~/folders/${target}/folders`)).listAt('data')).toEqual([]);
		await box.control.clock({ advanceMs: 2_000 });
		const copies = await box.api('GET', `~/folders/${target}/folders`);
		expect(namesIn(copies)).toEqual(['Reels', 'Reels']);
		expect(await childrenOf(copies.textAt('data.1.id'))).toEqual(['Inner', 'Reel.mp4']);
	});

	test('that is gone by the time it would be copied makes no copy', async () => {
		await box.control.seed({ files: { folderId: ids.inner, count: 50 } });
		await box.api('POST', `~/folders/${ids.reels}/copy`, { parent_id: target });
		await box.api('DELETE', `~/folders/${ids.reels}`);
		await box.control.clock({ advanceMs: 2_000 });
		expect((await box.api('GET', `~/folders/${target}/folders`)).listAt('data')).toEqual([]);
	});

	test('into itself is refused', async () => {
		const copy = async (id: string, parent_id?: string) =>
			(await box.api('POST', `~/folders/${id}/copy`, parent_id === undefined ? {} : { parent_id }))
				.status;
		expect(await copy(ids.reels, ids.inner)).toBe(422);
		expect(await copy(ids.reels, ids.reels)).toBe(422);
		expect(await copy(root)).toBe(422);
		const bulk = { parent_id: ids.inner, folder_ids: [ids.reels] };
		expect((await box.api('POST', '~/folders/copy', bulk)).status).toBe(422);
		expect(await copy(ids.reels)).toBe(200);
	});
});

describe('moving', () => {
	test('a folder takes along what is in it', async () => {
		const moved = await box.api('PATCH', `~/folders/${ids.reels}/move`, { parent_id: target });
		expect(moved.at('data')).toMatchObject({ parent_id: target, project_id: campaign });
		expect((await box.api('GET', `~/files/${ids.deep}`)).at('data.project_id')).toBe(campaign);
		expect(await childrenOf(root)).not.toContain('Reels');
	});

	test('refuses a root folder, and a folder into itself', async () => {
		const move = async (id: string, data: Record<string, unknown>) =>
			(await box.api('PATCH', `~/folders/${id}/move`, data)).status;
		expect(await move(ids.reels, { parent_id: ids.inner })).toBe(422);
		expect(await move(root, { parent_id: target })).toBe(422);
		expect(await move(ids.reels, {})).toBe(422);
		expect(await move(ids.reels, { parent_id: unknown })).toBe(404);
		expect((await box.api('PATCH', `~/files/${ids.file}/move`, {})).status).toBe(422);
	});

	test('tells webhooks of each thing that moved', async () => {
		const events = await webhook('file.updated', 'folder.updated');
		await box.api('PATCH', '~/files/move', { parent_id: target, file_ids: [ids.file, ids.deep] });
		await box.api('PATCH', `~/folders/${ids.reels}/move`, { parent_id: target });
		expect(await events()).toEqual(['file.updated', 'file.updated', 'folder.updated']);
	});
});

describe('in bulk', () => {
	const calls = [
		['POST', 'files/copy', 'file_ids'],
		['PATCH', 'files/move', 'file_ids'],
		['POST', 'folders/copy', 'folder_ids'],
		['PATCH', 'folders/move', 'folder_ids'],
	] as const;

	const idsFor = (list: 'file_ids' | 'folder_ids') =>
		list === 'file_ids' ? [ids.file, ids.deep] : [ids.inner, ids.reels];

	test.each([
		['POST', 'files/copy?copy_metadata=true', 'file_ids', 'source_file_id', 'file.parent_id'],
		['PATCH', 'files/move', 'file_ids', 'id', 'parent_id'],
		[
			'POST',
			'folders/copy?copy_metadata=true',
			'folder_ids',
			'source_folder_id',
			'folder.parent_id',
		],
		['PATCH', 'folders/move', 'folder_ids', 'id', 'parent_id'],
	] as const)('%s %s answers in the order of the ids', async (method, path, list, id, parent) => {
		const wanted = idsFor(list);
		const answer = await box.api(method, `~/${path}`, { parent_id: target, [list]: wanted });
		expect(answer.status).toBe(200);
		expect(answer.listAt('data')).toHaveLength(wanted.length);
		wanted.forEach((one, index) => {
			expect(answer.at(`data.${index}.${id}`)).toBe(one);
			expect(answer.at(`data.${index}.${parent}`)).toBe(target);
		});
	});

	test.each(calls)('%s %s takes 1 to 100 different ids', async (method, path, list) => {
		const send = async (wanted: unknown[]) =>
			(await box.api(method, `~/${path}`, { parent_id: target, [list]: wanted })).status;
		const [first] = idsFor(list);
		expect(await send([])).toBe(422);
		expect(await send([first, first])).toBe(422);
		const many = Array.from({ length: 101 }, (_, index) => `${unknown.slice(0, -3)}${index + 100}`);
		expect(await send(many)).toBe(422);
		expect(await send(many.slice(1))).toBe(404);
	});

	test.each([
		['POST', 'files/copy', 'file_ids', unknown, 404],
		['PATCH', 'files/move', 'file_ids', unknown, 404],
		['POST', 'folders/copy', 'folder_ids', unknown, 404],
		['PATCH', 'folders/move', 'folder_ids', root, 422],
	] as const)('%s %s does all or nothing', async (method, path, list, wrong, status) => {
		const data = { parent_id: target, [list]: [...idsFor(list), wrong] };
		const before = await childrenOf(target);
		expect((await box.api(method, `~/${path}`, data)).status).toBe(status);
		expect(await childrenOf(target)).toEqual(before);
		expect(await childrenOf(ids.reels)).toEqual(['Inner', 'Reel.mp4']);
	});

	test.each(calls)('%s %s needs rights on both ends', async (method, path, list) => {
		const [one] = idsFor(list);
		const send = async (parent_id: string) =>
			(await box.api(method, `~/${path}`, { parent_id, [list]: [one] })).status;
		expect(await send(demo.rootFolders.restricted)).toBe(403);
		await signInWith('commenter');
		expect(await send(root)).toBe(403);
		await signInWith('edit_only');
		expect(await send(target)).toBe(403);
		expect(await send(root)).toBe(200);
	});

	test('up to 100 files at once', async () => {
		const { files } = await box.control.seed({ files: { folderId: ids.reels, count: 100 } });
		const copies = await box.api('POST', '~/files/copy', { parent_id: target, file_ids: files });
		expect(copies.listAt('data')).toHaveLength(100);
	});
});
