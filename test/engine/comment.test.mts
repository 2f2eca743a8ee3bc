import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';

let frameio: FrameIoEngine;
let videoId: string;
let documentId: string;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	const { projects } = await frameio.control.state();
	const folderId = projects.find(({ restricted }) => !restricted)?.rootFolderId ?? '';
	const { files } = await frameio.control.seed({
		files: [
			{ folderId, name: 'cut.mp4', fps: 24, duration: 60 },
			{ folderId, name: 'script.pdf' },
		],
	});
	[videoId = '', documentId = ''] = files;
});

const comment = (more: INodeParameters = {}): INodeParameters => ({
	resource: 'comment',
	operation: 'create',
	fileId: byId(videoId),
	text: 'Trim this shot',
	...more,
});

async function stored() {
	return (await frameio.control.comments()).filter(
		({ fileId }) => fileId === videoId || fileId === documentId,
	);
}

describe('Comment > Create', () => {
	test('on the whole file', async () => {
		const [created] = await frameio.json(comment());
		expect(created).toMatchObject({ text: 'Trim this shot', timestamp: null, file_id: videoId });
		expect(await stored()).toMatchObject([{ id: created?.id, timestamp: null }]);
	});

	test('at a timecode, which Frame.io turns into a frame of the file', async () => {
		const [created] = await frameio.json(
			comment({ position: 'timecode', timecode: '00:00:05:12' }),
		);
		expect(created?.timestamp).toBe(5 * 24 + 12);
		expect(await stored()).toMatchObject([{ timestamp: 132 }]);
	});

	test('at a frame, with a duration, answered with a timecode', async () => {
		const [created] = await frameio.json(
			comment({
				position: 'frame',
				frame: 240,
				additionalFields: { duration: 48, timestampAsTimecode: true, completed: true },
			}),
		);
		expect(created).toMatchObject({ timestamp: '00:00:10:00', duration: 48 });
		expect(created?.completed_at).not.toBeNull();
	});

	test('at the first frame, which is number 0', async () => {
		await frameio.json(comment({ position: 'frame', frame: 0 }));
		expect(await stored()).toMatchObject([{ timestamp: 0 }]);
	});

	test('on a page of a document, with a drawing', async () => {
		const annotation = '[{"tool":"rect","x":0.1,"y":0.2}]';
		await frameio.json(
			comment({ fileId: byId(documentId), additionalFields: { page: 2, annotation } }),
		);
		expect(await stored()).toMatchObject([{ page: 2, annotation }]);
	});

	test('with values of each item', async () => {
		const items = ['first', 'second'].map((text, index) => ({ json: { text, at: index * 10 } }));
		const created = await frameio.json(
			comment({ text: '={{ $json.text }}', position: 'frame', frame: '={{ $json.at }}' }),
			{ items },
		);
		expect(created.map(({ text, timestamp }) => [text, timestamp])).toEqual([
			['first', 0],
			['second', 10],
		]);
	});

	test.each([
		[
			'seconds instead of a timecode',
			{ position: 'timecode', timecode: '5.5' },
			/^'Timecode' is not in the form HH:MM:SS:FF: '5\.5'/,
		],
		[
			'a timecode with 61 seconds',
			{ position: 'timecode', timecode: '00:00:61:00' },
			/not in the form HH:MM:SS:FF/,
		],
		[
			'a frame before the first',
			{ position: 'frame', frame: -1 },
			/^'Frame' must be a whole number of at least 0/,
		],
		[
			'half a frame',
			{ position: 'frame', frame: 1.5 },
			/^'Frame' must be a whole number of at least 0/,
		],
		[
			'a duration without a position',
			{ additionalFields: { duration: 10 } },
			/^'Duration in Frames' needs a position/,
		],
		['only spaces as text', { text: '   ' }, /^'Text' is empty/],
		[
			'more than 40,000 characters',
			{ text: 'x'.repeat(40_001) },
			/^The comment has 40001 characters/,
		],
	])('refuses %s before anything is sent', async (_, parameters, message) => {
		const { error } = await frameio.run(comment(parameters));
		expect(error?.message).toMatch(message);
		expect(error?.description).toBeTruthy();
		expect(await stored()).toEqual([]);
	});

	test('passes on why Frame.io refuses a frame that the timecode cannot have', async () => {
		const { error } = await frameio.run(comment({ position: 'timecode', timecode: '00:00:05:30' }));
		expect(error?.message).toBe('Frame.io did not accept the values of this request');
		expect(error?.description).toMatch(/^Frame\.io says: /);
	});
});

test('Comment > Get reads the comment that a trigger announces, with its author', async () => {
	const [created] = await frameio.json(comment({ position: 'frame', frame: 132 }));
	const [read] = await frameio.json({
		resource: 'comment',
		operation: 'get',
		commentId: byId(text(created?.id)),
		options: { include: ['owner'], timestampAsTimecode: true },
	});
	expect(read).toMatchObject({ text: 'Trim this shot', timestamp: '00:00:05:12' });
	expect(read).toHaveProperty('owner_name', 'Service Account User');
});

describe('Comment > Get Many', () => {
	test('reads all pages, with author, and repeats the options for every page', async () => {
		await frameio.control.seed({
			comments: { fileId: videoId, count: 230, text: 'note', timestamp: 1 },
		});
		await frameio.control.clearRequests();
		const comments = await frameio.json({
			resource: 'comment',
			operation: 'getAll',
			fileId: byId(videoId),
			returnAll: true,
			options: { include: ['owner'], sort: 'created_at_desc', timestampAsTimecode: true },
		});
		expect(new Set(comments.map(({ id }) => id)).size).toBe(230);
		expect(comments.every(({ owner_name: name }) => name !== undefined)).toBe(true);
		expect(comments.every(({ timestamp }) => /^\d\d:\d\d:\d\d:\d\d$/.test(text(timestamp)))).toBe(
			true,
		);

		const requests = await frameio.control.requests({ operation: 'comments.index' });
		expect(requests.map(({ query }) => query.page_size)).toEqual(['100', '100', '100']);
		expect(requests.map(({ query }) => query.include)).toEqual(['owner', 'owner', 'owner']);
		expect(requests.map(({ query }) => query.sort)).toEqual(Array(3).fill('created_at_desc'));
	});

	test.each(['={{ 0 }}', '={{ -1 }}', '={{ 2.5 }}', '={{ "all" }}'])(
		'refuses %s as the limit',
		async (limit) => {
			await frameio.control.clearRequests();
			const { error } = await frameio.run({
				resource: 'comment',
				operation: 'getAll',
				fileId: byId(videoId),
				limit,
			});
			expect(error?.message).toBe("'Limit' must be a whole number of at least 1");
			expect(await frameio.control.requests({ operation: 'comments.index' })).toEqual([]);
		},
	);

	test('asks for no more than the limit', async () => {
		await frameio.control.seed({ comments: { fileId: videoId, count: 30 } });
		await frameio.control.clearRequests();
		const comments = await frameio.json({
			resource: 'comment',
			operation: 'getAll',
			fileId: byId(videoId),
			limit: 7,
		});
		expect(comments).toHaveLength(7);
		const requests = await frameio.control.requests({ operation: 'comments.index' });
		expect(requests.map(({ query }) => query.page_size)).toEqual(['7']);
	});
});
