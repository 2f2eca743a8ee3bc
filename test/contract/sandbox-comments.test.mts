import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox, type Answer } from '../../sandbox/testing.mjs';

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

describe('lists', () => {
	/** Comments by two people, the first of them completed last. */
	async function fill(): Promise<void> {
		const fileId = ids.image;
		const { owner, editor } = demo.users;
		for (const [text, ownerId] of [
			['one', owner],
			['two', editor],
			['three', owner],
		] as const) {
			await box.control.clock({ advanceMs: 10 });
			await box.control.seed({ comments: { fileId, text, ownerId } });
		}
		const all = await box.api('GET', `~/files/${fileId}/comments`);
		for (const index of [1, 0]) {
			await box.control.clock({ advanceMs: 10 });
			await box.api('PATCH', `~/comments/${all.textAt(`data.${index}.id`)}`, { completed: true });
		}
	}

	const textsOf = (answer: Answer) =>
		answer.listAt('data').map((_row, index) => answer.textAt(`data.${index}.text`));

	test.each([
		['created_at_asc', ['one', 'two', 'three']],
		['created_at_desc', ['three', 'two', 'one']],
		['completed_at_asc', ['two', 'one', 'three']],
		['completed_at_desc', ['three', 'one', 'two']],
		['owner_asc', ['two', 'one', 'three']],
		['owner_desc', ['one', 'three', 'two']],
	])('are sorted by %s and paged', async (sort, texts) => {
		await fill();
		const query = `sort=${sort}&include=owner&page_size=2`;
		const path = `~/files/${ids.image}/comments?${query}`;
		const first = await box.api('GET', `${path}&include_total_count=true`);
		expect(first.at('total_count')).toBe(3);
		const rest = await box.api('GET', `${first.textAt('links.next')}&${query}`);
		expect([...textsOf(first), ...textsOf(rest)]).toEqual(texts);
		expect(rest.at('links.next')).toBeNull();
	});

	test.each(['sort=text_asc', 'include=creator', 'page_size=101', 'timestamp_as_timecode=yes'])(
		'refuse %s',
		async (query) => {
			expect((await box.api('GET', `~/files/${ids.image}/comments?${query}`)).status).toBe(400);
		},
	);

	test('and single comments show replies with timecodes too', async () => {
		const { comments } = await box.control.seed({
			comments: { fileId: ids.video, text: 'Parent', timestamp: 24 },
		});
		await box.control.seed({
			comments: {
				fileId: ids.video,
				text: 'Answer',
				timestamp: 48,
				parentId: comments[0],
				ownerId: demo.users.editor,
			},
		});
		const query = 'include=owner,replies&timestamp_as_timecode=true';
		const shown = await box.api('GET', `~/comments/${comments[0]}?${query}`);
		expect(shown.at('data')).toMatchObject({
			timestamp: '00:00:01:00',
			owner: { name: 'Olivia Owner' },
			replies: [{ text: 'Answer', timestamp: '00:00:02:00' }],
		});
		const reply = shown.textAt('data.replies.0.id');
		expect((await box.api('GET', `~/comments/${reply}`)).at('data.timestamp')).toBe(48);
		expect((await box.api('DELETE', `~/comments/${comments[0]}`)).status).toBe(204);
		expect((await box.api('GET', `~/comments/${reply}`)).status).toBe(404);
	});
});

describe('an update', () => {
	const bounds = [{ x: 1, y: 2, width: 3, height: 4 }];
	const review = {
		bounds,
		selection_text: 'teh',
		suggested_text: 'the',
		text_review_annotation_type: 'replace',
	};
	const update = (id: string, data: Record<string, unknown>, query = '') =>
		box.api('PATCH', `~/comments/${id}${query}`, data);

	test.each([
		['video', {}, { timestamp: 10 }, { timestamp: 10, duration: null }],
		['video', {}, { timestamp: '00:00:02:00', duration: 5 }, { timestamp: 48, duration: 5 }],
		['video', { timestamp: 7, duration: 5 }, { duration: null }, { timestamp: 7, duration: null }],
		[
			'video',
			{ timestamp: 7, duration: 5 },
			{ timestamp: null },
			{ timestamp: null, duration: null },
		],
		['video', { timestamp: 7 }, { annotation: '[]' }, { timestamp: 7, annotation: '[]' }],
		['image', { annotation: '[]' }, { annotation: null }, { annotation: null }],
		['pdf', { page: 2 }, { page: 3 }, { page: 3 }],
		['pdf', { page: 2 }, { page: null }, { page: null }],
		['image', {}, { anchor: { x: 0, y: 1 } }, { anchor: { x: 0, y: 1 } }],
		['image', { anchor: { x: 0, y: 1 } }, { anchor: null }, { anchor: null }],
		['pdf', {}, { text_review_annotation: review }, { text_review_annotation: review }],
		[
			'pdf',
			{ text_review_annotation: review },
			{ text_review_annotation: { suggested_text: null } },
			{ text_review_annotation: { ...review, suggested_text: null } },
		],
		['zip', {}, {}, { text: 'A comment', text_edited_at: null }],
	] as const)('of %s with %j by %j makes %j', async (file, before, data, after) => {
		const id = (await create(file, before)).textAt('data.id');
		const answer = await update(id, data);
		expect([answer.status, answer.at('data.text')]).toEqual([200, 'A comment']);
		expect(answer.at('data')).toMatchObject(after);
		expect((await box.api('GET', `~/comments/${id}`)).at('data')).toMatchObject(after);
	});

	test('of links and text keeps links on their words', async () => {
		const url = 'https://example.com';
		const id = (await create('image', { text: 'See the brief' })).textAt('data.id');
		const link = { start_index: 8, end_index: 13, url };
		const linked = await update(id, { links: [link] });
		expect(linked.at('data.links')).toEqual([{ ...link, text: 'brief' }]);
		const both = await update(id, {
			text: 'Brief',
			links: [{ ...link, start_index: 0, end_index: 5 }],
		});
		expect(both.at('data.links.0.text')).toBe('Brief');
		expect((await update(id, { text: 'No' })).at('data.links')).toEqual([]);
	});

	test('answers with a timecode when asked to', async () => {
		const id = (await create('video', {})).textAt('data.id');
		const answer = await update(id, { timestamp: 36 }, '?timestamp_as_timecode=true');
		expect(answer.at('data.timestamp')).toBe('00:00:01:12');
	});

	test.each([
		['video', { text: '' }],
		['video', { text: null }],
		['video', { duration: 5 }],
		['video', { timestamp: null, duration: 5 }],
		['video', { page: 1 }],
		['image', { timestamp: 5 }],
		['image', { text: 'New', links: [{ start_index: 0, end_index: 9, url: 'https://a.example' }] }],
		['image', { text_review_annotation: review }],
		['pdf', { text_review_annotation: { suggested_text: 'the' } }],
		['pdf', { text_review_annotation: {} }],
		['image', { attachments: [] }],
		['image', { owner: 'me' }],
	] as const)('of %s refuses %j and changes nothing', async (file, data) => {
		const id = (await create(file, {})).textAt('data.id');
		const before = (await box.api('GET', `~/comments/${id}`)).at('data');
		expect((await update(id, { completed: true, ...data })).status).toBe(422);
		expect((await box.api('GET', `~/comments/${id}`)).at('data')).toEqual(before);
	});

	test('tells webhooks what it did', async () => {
		const events = [
			...['comment.created', 'comment.updated', 'comment.completed', 'comment.uncompleted'],
			'comment.deleted',
		];
		const hook = await box.api('POST', `~/workspaces/${demo.workspaces.studio}/webhooks`, {
			name: 'Comments',
			url: 'https://example.com/hook',
			events,
		});
		const id = (await create('video', {})).textAt('data.id');
		await update(id, { text: 'Changed' });
		await update(id, {});
		await update(id, { completed: true });
		await update(id, { completed: true });
		await update(id, { completed: null });
		await update(id, { completed: false });
		await box.api('DELETE', `~/comments/${id}`);
		const deliveries = await box.control.deliveries(hook.textAt('data.id'));
		expect(deliveries.map(({ payload }) => payload.type)).toEqual(events);
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

	test('attachments take their bytes, and are listed without addresses', async () => {
		const bytes = Buffer.from('picture');
		const attachment = { name: 'ref.png', file_size: bytes.length, media_type: 'image/png' };
		const made = await create('image', { attachments: [attachment] });
		const id = made.textAt('data.id');
		const url = made.textAt('data.attachments.0.upload_urls.0');
		expect((await box.put(url, bytes, {}, 'image/png')).status).toBe(200);
		const stored = (await box.control.comments()).find((one) => one.id === id);
		expect(stored?.attachments[0]?.parts[0]?.received).toBe(bytes.length);
		const listed = await box.api('GET', `~/files/${ids.image}/comments`);
		expect(listed.at('data.0.attachments.0')).toMatchObject({ ...attachment, upload_urls: null });
		const added = await box.api('POST', `~/comments/${id}/attachments`, attachment);
		const other = added.textAt('data.upload_urls.0');
		await box.api('DELETE', `~/comments/${id}/attachments/${added.textAt('data.id')}`);
		expect((await box.put(other, bytes, {}, 'image/png')).status).toBe(404);
		await box.api('DELETE', `~/comments/${id}`);
		expect((await box.put(url, bytes, {}, 'image/png')).status).toBe(404);
	});

	test.each([
		[{ name: '', file_size: 1, media_type: 'image/png' }],
		[{ name: 'a.png', file_size: 0, media_type: 'image/png' }],
		[{ name: 'a.png', file_size: 1 }],
		[{ name: 'a.png', file_size: 1, media_type: 'image/png', url: 'https://a.example' }],
	])('attachments are not made of %j', async (attachment) => {
		const id = (await create('image', {})).textAt('data.id');
		const path = `~/comments/${id}/attachments`;
		expect((await box.api('POST', path, attachment)).status).toBe(422);
		expect((await create('image', { attachments: [attachment] })).status).toBe(422);
	});

	test('attachments of others need the right to manage', async () => {
		const attachment = { name: 'a.png', file_size: 1, media_type: 'image/png' };
		const made = await create('image', { attachments: [attachment] });
		const path = `~/comments/${made.textAt('data.id')}/attachments`;
		const userId = demo.users.editor;
		const workspaceId = demo.workspaces.studio;
		const remove = async () =>
			(await box.api('DELETE', `${path}/${made.textAt('data.attachments.0.id')}`)).status;
		await box.control.seed({ roles: { userId, workspaceId, role: 'commenter' } });
		await box.signInAs(userId);
		expect([(await box.api('POST', path, attachment)).status, await remove()]).toEqual([403, 403]);
		await box.control.seed({ roles: { userId, workspaceId, role: 'editor' } });
		expect([(await box.api('POST', path, attachment)).status, await remove()]).toEqual([201, 204]);
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
