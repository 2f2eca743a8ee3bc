import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox, type Answer } from '../../sandbox/testing.mjs';

let box: TestSandbox;
/** A folder with two files, and another folder with a file in it. */
const ids = { folder: '', first: '', second: '', inner: '', deep: '' };

const { film, campaign } = demo.projects;
const { film: root, campaign: campaignRoot } = demo.rootFolders;
const unknown = '00000000-0000-4000-8000-000000000000';
const day = 86_400_000;

beforeAll(async () => {
	box = await TestSandbox.start();
});
beforeEach(async () => {
	await box.fresh();
	const { folders } = await box.control.seed({ folders: { folderId: root, name: 'Reels' } });
	ids.folder = folders[0] ?? '';
	const inner = await box.control.seed({ folders: { folderId: ids.folder, name: 'Inner' } });
	ids.inner = inner.folders[0] ?? '';
	const { files } = await box.control.seed({
		files: [
			{ folderId: ids.folder, name: 'First.mp4' },
			{ folderId: ids.folder, name: 'Second.zip' },
			{ folderId: ids.inner, name: 'Deep.mp4' },
		],
	});
	[ids.first = '', ids.second = '', ids.deep = ''] = files;
});
afterAll(async () => {
	expect(await box.control.violations()).toEqual([]);
	await box.stop();
});

type Kind = 'files' | 'folders' | 'version_stacks';

const remove = async (kind: Kind, id: string) => {
	expect((await box.api('DELETE', `~/${kind}/${id}`)).status).toBe(204);
	await box.control.clock({ advanceMs: 10 });
};

const restore = (kind: Kind, id: string) =>
	box.apiWith({ 'api-version': 'experimental' }, 'PATCH', `~/${kind}/${id}/restore`);

const statusOf = async (kind: Kind, id: string) => (await box.api('GET', `~/${kind}/${id}`)).status;

const bin = (query = '', project: string = film) =>
	box.api('GET', `~/projects/${project}/recently_deleted${query}`);

const namesIn = (answer: Answer) =>
	answer.listAt('data').map((_row, index) => answer.textAt(`data.${index}.name`));

async function stackOf(...file_ids: string[]): Promise<string> {
	const path = `~/folders/${ids.folder}/version_stacks`;
	return (await box.api('POST', path, { file_ids })).textAt('data.id');
}

describe('what was deleted', () => {
	test('is listed with what it was, the last one first', async () => {
		expect((await bin()).listAt('data')).toEqual([]);
		await remove('files', ids.second);
		await remove('files', ids.first);
		await remove('folders', ids.inner);
		const answer = await bin('?include_total_count=true');
		expect([answer.status, answer.at('total_count')]).toEqual([200, 3]);
		expect(namesIn(answer)).toEqual(['Inner', 'First.mp4', 'Second.zip']);
		expect(answer.at('data.0')).toMatchObject({
			type: 'folder',
			id: ids.inner,
			parent_id: ids.folder,
			project_id: film,
		});
		expect(answer.at('data.1')).toMatchObject({
			type: 'file',
			id: ids.first,
			media_type: 'video/mp4',
			status: 'transcoded',
			file_size: Buffer.byteLength('Sandbox content of First.mp4\n'),
		});
		const age = Date.now() - Date.parse(answer.textAt('data.1.deleted_at'));
		expect(age).toBeLessThan(day);
		expect(answer.at('data.0.file_size')).toBeUndefined();
	});

	test.each([
		['deleted_at_asc', ['Second.zip', 'First.mp4']],
		['deleted_at_desc', ['First.mp4', 'Second.zip']],
		['name_asc', ['First.mp4', 'Second.zip']],
		['name_desc', ['Second.zip', 'First.mp4']],
	])('is sorted by %s and paged', async (sort, names) => {
		await remove('files', ids.second);
		await remove('files', ids.first);
		const first = await bin(`?sort=${sort}&page_size=1`);
		const rest = await box.api('GET', `${first.textAt('links.next')}&sort=${sort}&page_size=1`);
		expect([...namesIn(first), ...namesIn(rest)]).toEqual(names);
		expect(rest.at('links.next')).toBeNull();
	});

	test('does not list on its own what went with a folder or a stack', async () => {
		const stack = await stackOf(ids.first, ids.second);
		await remove('folders', ids.folder);
		expect(namesIn(await bin())).toEqual(['Reels']);
		expect(await statusOf('version_stacks', stack)).toBe(404);
		expect(await statusOf('files', ids.first)).toBe(404);
		expect(await statusOf('files', ids.deep)).toBe(404);
	});

	test('is gone after 30 days', async () => {
		await remove('files', ids.first);
		await box.control.clock({ advanceMs: 29 * day });
		await box.signIn();
		expect(namesIn(await bin())).toEqual(['First.mp4']);
		await box.control.clock({ advanceMs: day });
		await box.signIn();
		expect((await bin()).listAt('data')).toEqual([]);
		expect((await restore('files', ids.first)).status).toBe(404);
	});

	test('refuses who may not see or edit it, and what the contract refuses', async () => {
		expect((await bin('', unknown)).status).toBe(404);
		expect((await bin('', demo.projects.restricted)).status).toBe(403);
		expect((await bin('?sort=size_asc')).status).toBe(400);
		expect((await bin('?page_size=101')).status).toBe(400);
		const { users } = await box.control.seed({ users: { name: 'Somebody' } });
		const userId = users[0] ?? '';
		await box.control.seed({ roles: { userId, projectId: film, role: 'commenter' } });
		await box.signInAs(userId);
		expect((await bin()).status).toBe(403);
	});
});

describe('restoring', () => {
	test('needs the header of experimental operations', async () => {
		await remove('files', ids.first);
		const path = `~/files/${ids.first}/restore`;
		expect((await box.api('PATCH', path)).status).toBe(400);
		expect((await box.apiWith({ 'api-version': '4.0' }, 'PATCH', path)).status).toBe(400);
		expect(await statusOf('files', ids.first)).toBe(404);
		expect((await restore('files', ids.first)).status).toBe(200);
	});

	test('brings a file back with its comments', async () => {
		const { comments } = await box.control.seed({ comments: { fileId: ids.first } });
		await remove('files', ids.first);
		expect((await box.api('GET', `~/comments/${comments[0]}`)).status).toBe(404);
		const answer = await restore('files', ids.first);
		expect([answer.status, answer.at('data.name'), answer.at('data.parent_id')]).toEqual([
			200,
			'First.mp4',
			ids.folder,
		]);
		expect((await box.api('GET', `~/files/${ids.first}/comments`)).at('data.0.id')).toBe(
			comments[0],
		);
		expect((await bin()).listAt('data')).toEqual([]);
	});

	test('brings a folder back at once and what was in it a little later', async () => {
		await remove('files', ids.second);
		const stack = await box.control.seed({ files: { folderId: ids.inner, name: 'v1.mp4' } });
		const stacked = await box.api('POST', `~/folders/${ids.inner}/version_stacks`, {
			file_ids: [ids.deep, stack.files[0]],
		});
		await remove('folders', ids.folder);
		const answer = await restore('folders', ids.folder);
		expect([answer.status, answer.at('data.name')]).toEqual([200, 'Reels']);
		const children = async () => namesIn(await box.api('GET', `~/folders/${ids.folder}/children`));
		expect(await children()).toEqual([]);
		await box.control.clock({ advanceMs: 1_000 });
		expect(await children()).toEqual(['Inner', 'First.mp4']);
		const versions = await box.api('GET', `~/version_stacks/${stacked.textAt('data.id')}/children`);
		expect(namesIn(versions)).toEqual(['Deep.mp4', 'v1.mp4']);
		expect(namesIn(await bin())).toEqual(['Second.zip']);
	});

	test('leaves a folder that was deleted again with all that belongs to it', async () => {
		await remove('folders', ids.folder);
		await restore('folders', ids.folder);
		await remove('folders', ids.folder);
		await box.control.clock({ advanceMs: 1_000 });
		expect(await statusOf('files', ids.first)).toBe(404);
		await restore('folders', ids.folder);
		await box.control.clock({ advanceMs: 1_000 });
		expect(await statusOf('files', ids.deep)).toBe(200);
	});

	test('brings a version stack back with its head, and its other versions a little later', async () => {
		const stack = await stackOf(ids.first, ids.second);
		await box.control.deleteVersionStack(stack);
		expect((await bin()).at('data.0')).toMatchObject({ type: 'version_stack', id: stack });
		const answer = await restore('version_stacks', stack);
		expect(answer.at('data')).toMatchObject({ id: stack, head_version: { id: ids.second } });
		const versions = async () =>
			namesIn(await box.api('GET', `~/version_stacks/${stack}/children`));
		expect(await versions()).toEqual(['Second.zip']);
		await box.control.clock({ advanceMs: 1_000 });
		expect(await versions()).toEqual(['First.mp4', 'Second.zip']);
	});

	test('puts a version back where it was in its stack', async () => {
		const stack = await stackOf(ids.first, ids.second);
		await remove('files', ids.second);
		expect((await box.api('GET', `~/version_stacks/${stack}`)).at('data')).toMatchObject({
			name: 'First.mp4',
			head_version: { id: ids.first },
		});
		await restore('files', ids.second);
		expect((await box.api('GET', `~/version_stacks/${stack}`)).at('data')).toMatchObject({
			name: 'Second.zip',
			head_version: { id: ids.second },
		});
	});

	test('brings a stack back with its first version, when it went with the last one', async () => {
		const stack = await stackOf(ids.first, ids.second);
		await remove('files', ids.first);
		await remove('files', ids.second);
		expect(namesIn(await bin())).toEqual(['Second.zip', 'First.mp4']);
		expect((await restore('version_stacks', stack)).status).toBe(422);
		expect((await restore('files', ids.first)).at('data.parent_id')).toBe(stack);
		expect((await box.api('GET', `~/version_stacks/${stack}`)).at('data.name')).toBe('First.mp4');
	});

	test('follows a folder that was moved to another project meanwhile', async () => {
		await remove('files', ids.first);
		await box.api('PATCH', `~/folders/${ids.folder}/move`, { parent_id: campaignRoot });
		expect((await bin()).listAt('data')).toEqual([]);
		expect(namesIn(await bin('', campaign))).toEqual(['First.mp4']);
		expect((await restore('files', ids.first)).at('data.project_id')).toBe(campaign);
	});

	test('refuses what cannot go back', async () => {
		for (const kind of ['files', 'folders', 'version_stacks'] as const) {
			expect((await restore(kind, unknown)).status).toBe(404);
		}
		expect((await restore('files', ids.first)).status).toBe(422);
		await remove('files', ids.deep);
		await remove('folders', ids.inner);
		const orphan = await restore('files', ids.deep);
		expect(orphan.status).toBe(422);
		expect(orphan.textAt('errors.0.detail')).toContain('restore that first');
		await box.api('DELETE', `~/projects/${film}`);
		expect((await restore('folders', ids.inner)).status).toBe(404);
	});

	test('needs the right to edit', async () => {
		await remove('files', ids.first);
		const { users } = await box.control.seed({ users: { name: 'Somebody' } });
		const userId = users[0] ?? '';
		await box.control.seed({ roles: { userId, projectId: film, role: 'commenter' } });
		await box.signInAs(userId);
		expect((await restore('files', ids.first)).status).toBe(403);
		await box.control.seed({ roles: { userId, projectId: film, role: 'edit_only' } });
		expect((await restore('files', ids.first)).status).toBe(200);
	});

	test('needs no more than a role in the folder', async () => {
		const { users } = await box.control.seed({ users: { name: 'Somebody' } });
		const userId = users[0] ?? '';
		const path = `~/folders/${ids.folder}/users/${userId}`;
		expect((await box.api('PATCH', path, { role: 'edit_only' })).status).toBe(200);
		await remove('files', ids.first);
		await box.signInAs(userId);
		expect((await restore('files', ids.first)).status).toBe(200);
		expect((await bin()).status).toBe(403);
	});

	test('tells webhooks of it', async () => {
		const events = ['file.deleted', 'file.updated', 'folder.deleted', 'folder.updated'];
		const url = 'https://example.com/hook';
		const hook = await box.api('POST', `~/workspaces/${demo.workspaces.studio}/webhooks`, {
			name: 'Bin',
			url,
			events,
		});
		await remove('files', ids.first);
		await restore('files', ids.first);
		await remove('folders', ids.folder);
		await restore('folders', ids.folder);
		const deliveries = await box.control.deliveries(hook.textAt('data.id'));
		expect(deliveries.map(({ payload }) => payload.type)).toEqual(events);
		expect(deliveries[1]?.payload.resource).toEqual({ id: ids.first, type: 'file' });
	});
});
