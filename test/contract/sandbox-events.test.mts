// Each of the 30 events comes out of the sandbox because the thing really happened in it.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox } from '../../sandbox/testing.mjs';
import type { EventType } from '../../sandbox/webhooks.mjs';

const { studio } = demo.workspaces;
const { film } = demo.projects;
const root = demo.rootFolders.film;
const timeoutMs = 10_000;
// Nothing listens there: what is emitted counts here, not what arrives.
const url = 'https://receiver.invalid/hook';

/** The compiler finds those that are missing. */
const all: Record<EventType, true> = {
	'file.created': true,
	'file.deleted': true,
	'file.ready': true,
	'file.updated': true,
	'file.upload.completed': true,
	'file.versioned': true,
	'file.copied': true,
	'folder.created': true,
	'folder.deleted': true,
	'folder.updated': true,
	'folder.copied': true,
	'comment.completed': true,
	'comment.created': true,
	'comment.deleted': true,
	'comment.uncompleted': true,
	'comment.updated': true,
	'customfield.created': true,
	'customfield.updated': true,
	'customfield.deleted': true,
	'metadata.value.updated': true,
	'project.created': true,
	'project.deleted': true,
	'project.updated': true,
	'collection.created': true,
	'collection.updated': true,
	'collection.deleted': true,
	'share.created': true,
	'share.updated': true,
	'share.deleted': true,
	'share.viewed': true,
};

let box: TestSandbox;
beforeAll(async () => {
	box = await TestSandbox.start({ timeScale: 1000 });
});
beforeEach(async () => await box.fresh());
afterEach(async () => expect(await box.control.violations()).toEqual([]));
afterAll(async () => await box.stop());

const listen = async (events: readonly string[]) =>
	(await box.api('POST', `~/workspaces/${studio}/webhooks`, { name: 'All', url, events })).status;

const emitted = async () =>
	(await box.control.deliveries()).map(({ payload: { type, resource } }) => ({ type, resource }));

const made = async (method: string, path: string, data: Record<string, unknown>) => {
	const answer = await box.api(method, path, data);
	expect(Math.floor(answer.status / 100)).toBe(2);
	return answer.textAt('data.id');
};
const change = async (method: string, path: string, data?: Record<string, unknown>) =>
	expect(Math.floor((await box.api(method, path, data)).status / 100)).toBe(2);

async function upload(): Promise<string> {
	const path = `~/folders/${root}/files/local_upload`;
	const answer = await box.api('POST', path, { name: 'New.mp4', file_size: 3 });
	const id = answer.textAt('data.id');
	await box.put(answer.textAt('data.upload_urls.0.url'), Buffer.from('abc'));
	await box.control.waitForFile(id, { status: 'transcoded', timeoutMs });
	return id;
}

/** Uses one thing of each kind from its beginning to its end. */
async function liveThrough(): Promise<void> {
	const file = await upload();
	await change('PATCH', `~/files/${file}`, { name: 'Newer.mp4' });
	const copy = await made('POST', `~/files/${file}/copy`, { parent_id: root });
	await made('POST', `~/folders/${root}/version_stacks`, { file_ids: [file, copy] });
	const values = [{ field_definition_id: demo.fields.rating, value: 3 }];
	await change('PATCH', `~/projects/${film}/metadata/values`, { file_ids: [file], values });

	const comment = await made('POST', `~/files/${file}/comments`, { text: 'Hi' });
	await change('PATCH', `~/comments/${comment}`, { text: 'Hello' });
	await change('PATCH', `~/comments/${comment}`, { completed: true });
	await change('PATCH', `~/comments/${comment}`, { completed: false });
	await change('DELETE', `~/comments/${comment}`);
	await change('DELETE', `~/files/${copy}`);

	const folder = await made('POST', `~/folders/${root}/folders`, { name: 'New' });
	await change('PATCH', `~/folders/${folder}`, { name: 'Newer' });
	await made('POST', `~/folders/${folder}/copy`, { parent_id: root });
	await change('DELETE', `~/folders/${folder}`);

	const project = await made('POST', `~/workspaces/${studio}/projects`, { name: 'New' });
	await change('PATCH', `~/projects/${project}`, { name: 'Newer' });
	await change('DELETE', `~/projects/${project}`);

	const definition = { field_type: 'text', name: 'Reel' };
	const field = await made('POST', '~/metadata/field_definitions', definition);
	const fieldPath = `~/metadata/field_definitions/${field}`;
	await change('PATCH', fieldPath, { ...definition, name: 'Reel Name' });
	await change('DELETE', fieldPath);

	const collection = await box.control.createCollection({ projectId: film, name: 'Best' });
	await box.control.updateCollection(collection.id, { name: 'Very Best' });
	await box.control.deleteCollection(collection.id);

	const asset_ids = [file];
	const share = { type: 'asset', access: 'public', name: 'Look', asset_ids };
	const shareId = await made('POST', `~/projects/${film}/shares`, share);
	await change('PATCH', `~/shares/${shareId}`, { name: 'Look again' });
	await box.control.shareActivity(shareId, { type: 'share_viewed' });
	await change('DELETE', `~/shares/${shareId}`);
}

test('all thirty events can be caused by doing what they are named after', async () => {
	const names = Object.keys(all);
	expect(names).toHaveLength(30);
	expect(await listen(names)).toBe(201);
	await liveThrough();
	const seen = new Set((await emitted()).map(({ type }) => type));
	expect(names.filter((name) => !seen.has(name))).toEqual([]);
});

test('an upload tells first that the file is there, then that its bytes are, then that it is ready', async () => {
	const events = ['file.ready', 'file.upload.completed', 'file.created'];
	await listen(events);
	const id = await upload();
	const resource = { id, type: 'file' };
	expect(await emitted()).toEqual(events.reverse().map((type) => ({ type, resource })));
});

test('a copied folder tells of itself and of every file in it', async () => {
	await listen(['file.copied', 'folder.copied']);
	const { folders } = await box.control.seed({ folders: { folderId: root } });
	await box.control.seed({ files: { folderId: folders[0] ?? '', count: 2 } });
	const copy = await made('POST', `~/folders/${folders[0]}/copy`, { parent_id: root });
	const events = await emitted();
	expect(events.map(({ type }) => type)).toEqual(['file.copied', 'file.copied', 'folder.copied']);
	expect(events.at(-1)?.resource).toEqual({ id: copy, type: 'folder' });
});

test('a reply is a comment that tells of itself, and stays with its comment', async () => {
	await listen(['comment.created']);
	const [file] = (await box.control.seed({ files: { folderId: root } })).files;
	const comment = await made('POST', `~/files/${file}/comments`, { text: 'Hi' });
	const reply = await box.control.reply(comment, { text: 'Hello', userId: demo.users.owner });
	expect((await emitted()).map(({ resource }) => resource.id)).toEqual([comment, reply.id]);
	const shown = await box.api('GET', `~/comments/${comment}?include=replies`);
	expect(shown.at('data.replies.0.text')).toBe('Hello');
	await expect(box.control.reply(reply.id, { text: 'And?' })).rejects.toThrow('cannot be answered');
});
