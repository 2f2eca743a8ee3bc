// The answer to announcing a file is lost: nobody knows its ID then, and still nothing may stay behind.
import { setTimeout as delay } from 'node:timers/promises';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';

import { demo } from '../../sandbox/store/seed.mjs';
import type { FaultAction } from '../../sandbox/faults.mjs';
import { begun } from '../support/begun.mjs';
import { patternBytes } from '../support/bytes.mjs';
import { byId, type FrameIoEngine, startFrameIoEngine } from '../support/frameio.mjs';
import { startSource } from '../support/source-server.mjs';
import { itemWith, leftInFrameIo, openFolder, uploadTo } from '../support/uploads.mjs';

const LOCAL = 'files.create_local_upload';
const DELETED = /^(?!.*look in Frame\.io).* The unfinished file was deleted in Frame\.io\.$/;
const LOOK = /Before running again, look in Frame\.io: it may have been done all the same/;

/** How an answer gets lost after Frame.io has done what was asked. */
const LOST: Array<[string, FaultAction]> = [
	['is never sent', { reset: 'after' }],
	['is cut in the middle', { truncate: 20 }],
];

let frameio: FrameIoEngine;
let folderId: string;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	await frameio.control.rateLimits({ enabled: false });
	folderId = await openFolder(frameio.control);
});

const clip = { items: [itemWith(patternBytes(1000))] };

async function lose(operationId: string, action: FaultAction): Promise<void> {
	await frameio.control.addFault({ service: 'api', operationId, action });
}

/** Announces a file as another program does. */
async function announceElsewhere(file_size: number, name = 'clip.mp4'): Promise<void> {
	await frameio.json({
		resource: 'api',
		operation: 'call',
		method: 'POST',
		path: `/v4/accounts/{account_id}/folders/${folderId}/files/local_upload`,
		body: JSON.stringify({ data: { name, file_size } }),
	});
}

/** One file was deleted, and so many others are there. */
async function expectDeleted(others = 0): Promise<void> {
	const [deletion, ...more] = await frameio.control.requests({ operation: 'files.delete' });
	expect(more).toEqual([]);
	const file = await frameio.control.file(deletion?.path.split('/').pop() ?? '');
	expect(file).toMatchObject({ name: 'clip.mp4', size: 1000, status: 'created', deleted: true });
	expect(await leftInFrameIo(frameio.control)).toHaveLength(others);
}

describe('an announced file', () => {
	test.each(LOST)('is deleted when the answer %s', async (_, action) => {
		await lose(LOCAL, action);
		const { error } = await frameio.run(uploadTo(folderId), clip);
		expect(error?.message).toMatch(/: the connection was cut$/);
		expect(error?.description).toMatch(DELETED);
		await expectDeleted();
	});

	test('is looked for, and what is not there is told', async () => {
		await lose(LOCAL, { reset: 'before' });
		const { error } = await frameio.run(uploadTo(folderId), clip);
		expect(error?.description).toMatch(/ No unfinished file of it was there some seconds later\.$/);
		expect(error?.description).not.toMatch(LOOK);
		expect(await frameio.control.requests({ operation: 'folders.index' })).toHaveLength(3);
	});

	test('is deleted when somebody stops the execution while Frame.io answers', async () => {
		await lose(LOCAL, { stall: 'after' });
		await frameio.run(uploadTo(folderId), {
			...clip,
			onStart: (stop) => {
				// Until it is made, too.
				void begun(frameio.control, LOCAL, 1).then(async () => {
					await delay(300);
					stop();
				});
			},
		});
		const operation = 'files.delete';
		await frameio.control.waitForRequests({ operation, count: 1, timeoutMs: 20_000 });
		await expectDeleted();
	});

	test('stays with Keep Unfinished File, and the error says to look', async () => {
		await lose(LOCAL, { reset: 'after' });
		const { error } = await frameio.run(
			uploadTo(folderId, { options: { keepUnfinished: true } }),
			clip,
		);
		expect(error?.description).toMatch(LOOK);
		expect(await leftInFrameIo(frameio.control)).toHaveLength(1);
	});

	test('is told from older ones, and from those of another size or name', async () => {
		await announceElsewhere(1000);
		const [older] = await leftInFrameIo(frameio.control);
		await delay(2_500);
		await announceElsewhere(999);
		await announceElsewhere(1000, 'other.mp4');
		await lose(LOCAL, { reset: 'after' });
		const { error } = await frameio.run(uploadTo(folderId), clip);
		expect(error?.description).toMatch(DELETED);
		await expectDeleted(3);
		expect(await frameio.control.file(older?.id ?? '')).toMatchObject({ deleted: false });
	});

	test('stays when it cannot be told from another one', async () => {
		await lose(LOCAL, { delayMs: 1_000, reset: 'after' });
		const running = frameio.run(uploadTo(folderId), clip);
		await begun(frameio.control, LOCAL, 1);
		await announceElsewhere(1000);
		const { error } = await running;
		expect(error?.description).toMatch(LOOK);
		expect(error?.description).toMatch(/ not certain, so nothing was deleted\.$/);
		expect(await leftInFrameIo(frameio.control)).toHaveLength(2);
	});

	test('is deleted when Frame.io fetches it, too', async () => {
		const source = await startSource(() => {});
		try {
			await lose('files.create_remote_upload', { reset: 'after' });
			const { error } = await frameio.run(
				uploadTo(folderId, { source: 'url', sourceUrl: `${source.url}/clip.mp4` }),
			);
			expect(error?.description).toMatch(DELETED);
			expect(await frameio.control.requests({ operation: 'files.delete' })).toHaveLength(1);
		} finally {
			await source.close();
		}
	});
});

describe('a comment', () => {
	const sketch = { items: [{ binary: { data: { bytes: patternBytes(9), fileName: 'a.png' } } }] };

	async function fileAndComment() {
		const { files } = await frameio.control.seed({ files: { folderId: demo.rootFolders.film } });
		const [fileId = ''] = files;
		const { comments } = await frameio.control.seed({ comments: { fileId, text: 'As drawn' } });
		return { fileId, commentId: comments[0] ?? '' };
	}

	const comment = (fileId: string, attachmentBinaryFields: string): INodeParameters => ({
		resource: 'comment',
		operation: 'create',
		fileId: byId(fileId),
		text: 'As drawn',
		additionalFields: { attachmentBinaryFields },
	});

	async function commentsOf(fileId: string) {
		return (await frameio.control.comments()).filter((one) => one.fileId === fileId);
	}

	test.each(LOST)(
		'whose attachments would not come is deleted when the answer %s',
		async (_, action) => {
			const { fileId, commentId } = await fileAndComment();
			await lose('comments.create', action);
			const { error } = await frameio.run(comment(fileId, 'data'), sketch);
			expect(error?.description).toMatch(/ The comment was deleted in Frame\.io again\.$/);
			expect(error?.description).not.toMatch(LOOK);
			expect(await commentsOf(fileId)).toMatchObject([{ id: commentId }]);
		},
	);

	test('without attachments is complete, and stays', async () => {
		const { fileId } = await fileAndComment();
		await lose('comments.create', { reset: 'after' });
		const { error } = await frameio.run(comment(fileId, ''), sketch);
		expect(error?.description).toMatch(LOOK);
		expect(await commentsOf(fileId)).toHaveLength(2);
	});

	test('stays when the attachment that is added to it is deleted', async () => {
		const { fileId, commentId } = await fileAndComment();
		await lose('comments.create_attachment', { reset: 'after' });
		const { error } = await frameio.run(
			{ resource: 'comment', operation: 'addAttachment', commentId: byId(commentId) },
			sketch,
		);
		expect(error?.description).toMatch(/ The attachment was deleted in Frame\.io again\.$/);
		expect(await commentsOf(fileId)).toMatchObject([{ id: commentId, attachments: [] }]);
	});
});
