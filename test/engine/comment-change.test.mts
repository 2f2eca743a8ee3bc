import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';

let frameio: FrameIoEngine;
let videoId: string;
let commentId: string;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

/** A comment on a film at 24 frames a second, by somebody else, with a reply. */
beforeEach(async () => {
	await frameio.control.reset();
	const { files } = await frameio.control.seed({
		files: { folderId: demo.rootFolders.film, name: 'cut.mp4', fps: 24, duration: 60 },
	});
	videoId = files[0] ?? '';
	const { comments } = await frameio.control.seed({
		comments: { fileId: videoId, text: 'Trim this shot', timestamp: 132 },
	});
	commentId = comments[0] ?? '';
	await frameio.control.seed({
		comments: { fileId: videoId, parentId: commentId, text: 'Done', timestamp: 132 },
	});
});

const parameters = (operation: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'comment',
	operation,
	commentId: byId(commentId),
	...more,
});
const update = async (updateFields: INodeParameters, more: INodeParameters = {}) =>
	(await frameio.json(parameters('update', { updateFields, ...more })))[0] ?? {};

/** The comment as the sandbox holds it. */
async function stored() {
	return (await frameio.control.comments()).find(({ id }) => id === commentId);
}

/** What Frame.io was told to change, last. */
async function sent(): Promise<unknown> {
	return (await frameio.control.requests({ operation: 'comments.update' })).at(-1)?.body;
}

describe('Update', () => {
	test('completes a comment, and leaves everything else alone', async () => {
		const before = await stored();
		const completed = await update({ completed: true });
		expect(completed).toMatchObject({ id: commentId, text: 'Trim this shot', timestamp: 132 });
		expect(completed.completed_at).toEqual(expect.any(String));
		expect(await sent()).toEqual({ data: { completed: true } });
		expect(await stored()).toMatchObject({
			text: before?.text,
			textEditedAt: null,
			timestamp: 132,
			completerId: demo.users.service,
		});

		expect(await update({ completed: false })).toMatchObject({ completed_at: null });
		expect(await stored()).toMatchObject({ completedAt: null, completerId: null });
	});

	test('changes the text alone', async () => {
		await update({ text: ' Trim by two frames ' });
		expect(await sent()).toEqual({ data: { text: 'Trim by two frames' } });
		expect(await stored()).toMatchObject({ text: 'Trim by two frames', timestamp: 132 });
	});

	test.each([
		['a frame', '240', 240, 240],
		['a number, as expressions give it', '={{ 240 }}', 240, 240],
		['a timecode', '00:00:05:00', '00:00:05:00', 120],
		['the whole file', '', null, null],
	])('moves it to %s', async (_, timestamp, wanted, frame) => {
		await update({ timestamp });
		expect(await sent()).toEqual({ data: { timestamp: wanted } });
		expect(await stored()).toMatchObject({ text: 'Trim this shot', timestamp: frame });
	});

	test('sets duration and drawing, takes the drawing away, and answers with a timecode', async () => {
		const annotation = '[{"tool":"rect","x":0.1,"y":0.2}]';
		const changed = await update(
			{ duration: 48, annotation },
			{ options: { timestampAsTimecode: true }, simplify: false },
		);
		expect(changed).toMatchObject({ duration: 48, annotation, timestamp: '00:00:05:12' });
		await update({ annotation: '' });
		expect(await stored()).toMatchObject({ duration: 48, annotation: null });
	});

	test.each([
		['nothing', {}, /^Nothing to change was set$/],
		['an emptied text', { text: ' ' }, /^'Text' is empty$/],
		['seconds as a position', { timestamp: '5.5' }, /^'Position' is not in the form HH:MM:SS:FF/],
		[
			'half a frame as duration',
			{ duration: 0.5 },
			/^'Duration in Frames' must be a whole number of at least 1$/,
		],
	])('refuses %s before anything is sent', async (_, updateFields, message) => {
		const { error } = await frameio.run(parameters('update', { updateFields }));
		expect(error?.message).toMatch(message);
		expect(error?.description).toBeTruthy();
		expect(await sent()).toBeUndefined();
	});

	test('names the parameter that does not fit the file', async () => {
		const { error } = await frameio.run(parameters('update', { updateFields: { page: 2 } }));
		expect(error?.description).toMatch(
			/^Frame\.io says: page is only for PDF documents\. \(parameter 'Page'\)/,
		);
		expect(await stored()).toMatchObject({ page: null });
	});
});

test('Delete takes the comment with its replies', async () => {
	expect(await frameio.json(parameters('delete'))).toEqual([{ deleted: true }]);
	const left = (await frameio.control.comments()).filter(({ fileId }) => fileId === videoId);
	expect(left).toEqual([]);
	const { error } = await frameio.run(parameters('delete'));
	expect(error?.message).toBe(`Frame.io cannot find the comment '${commentId}'`);
});

describe('Get Many', () => {
	const getMany = async (more: INodeParameters) =>
		await frameio.json(parameters('getAll', { fileId: byId(videoId), ...more }));

	test('has replies inside of their comment only when they are asked for', async () => {
		const [plain, ...others] = await getMany({});
		expect(others).toEqual([]);
		expect(plain).not.toHaveProperty('replies');

		const [comment] = await getMany({
			options: { include: ['replies', 'owner'], timestampAsTimecode: true },
		});
		expect(comment).toMatchObject({
			owner_name: 'Olivia Owner',
			timestamp: '00:00:05:12',
			replies: [{ text: 'Done', timestamp: '00:00:05:12', file_id: videoId }],
		});
		expect(JSON.stringify(comment)).not.toMatch(/attachments|text_edited_at/);
	});

	test('gives replies as Frame.io does when Simplify is off', async () => {
		const [comment] = await getMany({ options: { include: ['replies'] }, simplify: false });
		expect(comment).toMatchObject({
			timestamp: 132,
			attachments: [],
			replies: [{ text: 'Done', timestamp: 132, attachments: [] }],
		});
	});

	test('sorts by completion', async () => {
		await frameio.control.seed({ comments: { fileId: videoId, count: 2, text: 'Open' } });
		await update({ completed: true });
		const sorted = await getMany({ options: { sort: 'completed_at_asc' } });
		expect(sorted.map(({ text: words }) => text(words))).toEqual([
			'Trim this shot',
			'Open 1',
			'Open 2',
		]);
	});
});
