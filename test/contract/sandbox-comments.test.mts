import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox } from '../../sandbox/testing.mjs';

let box: TestSandbox;
const ids = { video: '', fractional: '', audio: '', image: '', pdf: '', zip: '' };

beforeAll(async () => {
	box = await TestSandbox.start();
});
beforeEach(async () => {
	await box.fresh();
	const { files } = await box.control.state();
	const idOf = (name: string) => files.find((file) => file.name === name)?.id ?? '';
	ids.video = idOf('Opening Scene v1.mp4');
	ids.fractional = idOf('Trailer 29.97.mov');
	ids.audio = idOf('Wild Track.wav');
	ids.image = idOf('Poster.jpg');
	ids.pdf = idOf('Script.pdf');
	ids.zip = idOf('Project Files.zip');
});
afterAll(async () => {
	expect(await box.control.violations()).toEqual([]);
	await box.stop();
});

const create = (file: keyof typeof ids, data: Record<string, unknown>, query = '') =>
	box.api('POST', `~/files/${ids[file]}/comments${query}`, { text: 'A comment', ...data });

describe('where a comment is put', () => {
	test('a frame stays a frame, a timecode becomes one', async () => {
		const frame = await create('video', { timestamp: 100, duration: 24 });
		expect([frame.status, frame.at('data.timestamp')]).toEqual([201, 100]);
		const timecode = await create('video', { timestamp: '00:01:00:12' });
		expect(timecode.at('data.timestamp')).toBe(60 * 24 + 12);
		const shown = await create('video', { timestamp: 1452 }, '?timestamp_as_timecode=true');
		expect(shown.at('data.timestamp')).toBe('00:01:00:12');
	});

	test.each([
		['video', { timestamp: '1:00' }],
		['video', { timestamp: '00:00:01;00' }],
		['video', { timestamp: '00:00:01:24' }],
		['video', { timestamp: '00:61:01:00' }],
		['fractional', { timestamp: '00:01:00:01' }],
		['video', { timestamp: -1 }],
		['video', { timestamp: 1.5 }],
		['video', { duration: 10 }],
		['video', { duration: 0, timestamp: 1 }],
		['video', { page: 1 }],
		['image', { timestamp: 10 }],
		['zip', { timestamp: 10 }],
		['pdf', { page: 0 }],
		['audio', { annotation: '[]' }],
		['image', { annotation: 'no json' }],
		['image', { annotation: `"${'x'.repeat(200_000)}"` }],
		['image', { text: '' }],
		['image', { text: 'x'.repeat(40_001) }],
		['image', { anchor: { x: 1.1, y: 0 } }],
		['image', { links: [{ start_index: 0, end_index: 100, url: 'https://example.com' }] }],
		[
			'image',
			{ attachments: Array(7).fill({ name: 'a.png', file_size: 1, media_type: 'image/png' }) },
		],
	] as const)('%s refuses %j', async (file, data) => {
		const answer = await create(file, data);
		expect(answer.status).toBe(422);
		expect(answer.textAt('errors.0.source.pointer')).toMatch(/^\/data\//);
	});

	test.each([
		['audio', { timestamp: 10 }],
		['pdf', { page: 3 }],
		['image', { annotation: '[{"tool":"rect"}]', anchor: { x: 0.5, y: 0.5 } }],
	] as const)('%s takes %j', async (file, data) => {
		const answer = await create(file, data);
		expect(answer.status).toBe(201);
		expect(answer.at('data')).toMatchObject(data);
	});

	test.each([
		[11_974, '00:06:39:16'],
		[9_000, '00:05:00:10'],
		[0, '00:00:00:00'],
		[1_799, '00:00:59:29'],
		[1_800, '00:01:00:02'],
		[17_982, '00:10:00:00'],
	])('frame %p of a 29.97 file is %s', async (frame, timecode) => {
		const made = await create('fractional', { timestamp: timecode });
		expect(made.at('data.timestamp')).toBe(frame);
		const path = `~/comments/${made.textAt('data.id')}?timestamp_as_timecode=true`;
		expect((await box.api('GET', path)).at('data.timestamp')).toBe(timecode);
	});

	test('links carry the text that they cover', async () => {
		const answer = await create('image', {
			text: 'See the brief',
			links: [{ start_index: 8, end_index: 13, url: 'https://example.com' }],
		});
		expect(answer.at('data.links.0.text')).toBe('brief');
	});
});

describe('reading', () => {
	test('includes owner and replies, and counts replies as no comments of the file', async () => {
		const path = `~/files/${ids.video}/comments`;
		const plain = await box.api('GET', `${path}?include_total_count=true`);
		expect(plain.at('total_count')).toBe(3);
		expect(plain.at('data.0.owner')).toBeUndefined();
		const full = await box.api('GET', `${path}?include=owner,replies&timestamp_as_timecode=true`);
		expect(full.at('data.0')).toMatchObject({
			timestamp: '00:00:02:00',
			owner: { name: 'Olivia Owner' },
			replies: [{ text: 'Extended by one second.' }],
		});
		const one = await box.api('GET', `~/comments/${full.textAt('data.0.id')}?include=replies`);
		expect(one.listAt('data.replies')).toHaveLength(1);
	});

	test('sorts by owner only together with include=owner', async () => {
		const path = `~/files/${ids.video}/comments?sort=owner_asc`;
		expect((await box.api('GET', path)).status).toBe(400);
		const sorted = await box.api('GET', `${path}&include=owner`);
		expect(sorted.at('data.0.owner.name')).toBe('Erin Editor');
	});
});

describe('changing', () => {
	test('text, completion and deletion', async () => {
		const id = (await create('video', { timestamp: 5 })).textAt('data.id');
		const edited = await box.api('PATCH', `~/comments/${id}`, { text: 'Changed', duration: 3 });
		expect(edited.at('data')).toMatchObject({ text: 'Changed', timestamp: 5, duration: 3 });
		expect(edited.textAt('data.text_edited_at')).toMatch(/Z$/);
		const done = await box.api('PATCH', `~/comments/${id}`, { completed: true });
		expect(done.at('data.completer_id')).toBe(demo.users.service);
		const open = await box.api('PATCH', `~/comments/${id}`, { completed: false });
		expect(open.at('data.completed_at')).toBeNull();
		expect((await box.api('DELETE', `~/comments/${id}`)).status).toBe(204);
		expect((await box.api('GET', `~/comments/${id}`)).status).toBe(404);
	});

	test('commenters change their own comments only', async () => {
		const id = (await create('video', {})).textAt('data.id');
		const userId = demo.users.editor;
		await box.control.seed({
			roles: { userId, workspaceId: demo.workspaces.studio, role: 'commenter' },
		});
		await box.signInAs(userId);
		expect((await box.api('PATCH', `~/comments/${id}`, { text: 'Mine' })).status).toBe(403);
		expect((await box.api('DELETE', `~/comments/${id}`)).status).toBe(403);
		expect((await box.api('PATCH', `~/comments/${id}`, { completed: true })).status).toBe(200);
	});

	test('attachments come and go, six at most', async () => {
		const id = (await create('image', {})).textAt('data.id');
		const add = () =>
			box.api('POST', `~/comments/${id}/attachments`, {
				name: 'ref.png',
				file_size: 20_000_000,
				media_type: 'image/png',
			});
		const first = await add();
		expect(first.status).toBe(201);
		expect(first.listAt('data.upload_urls')).toHaveLength(2);
		for (let count = 2; count <= 6; count += 1) expect((await add()).status).toBe(201);
		expect((await add()).status).toBe(422);
		const path = `~/comments/${id}/attachments/${first.textAt('data.id')}`;
		expect((await box.api('DELETE', path)).status).toBe(204);
		expect((await box.api('DELETE', path)).status).toBe(404);
		expect((await box.api('GET', `~/comments/${id}`)).listAt('data.attachments')).toHaveLength(5);
	});
});
