import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import { patternBytes } from '../support/bytes.mjs';
import type { NodeRun } from '../support/engine.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';

/** More than one part takes. */
const LARGE = 17_000_003;

let frameio: FrameIoEngine;
let videoId: string;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	const { files } = await frameio.control.seed({
		files: { folderId: demo.rootFolders.film, name: 'cut.mp4' },
	});
	videoId = files[0] ?? '';
});

const sketch = { bytes: patternBytes(70_001), fileName: 'sketch.png', mimeType: 'image/png' };
const mix = { bytes: patternBytes(LARGE), fileName: 'mix.wav', mimeType: 'audio/wav' };
const item = { items: [{ binary: { sketch, mix, empty: { bytes: Buffer.alloc(0) } } }] };

const create = (attachmentBinaryFields: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'comment',
	operation: 'create',
	fileId: byId(videoId),
	text: 'As drawn here',
	additionalFields: { attachmentBinaryFields },
	...more,
});

const add = (commentId: string, binaryPropertyName: string): INodeParameters => ({
	resource: 'comment',
	operation: 'addAttachment',
	commentId: byId(commentId),
	binaryPropertyName,
});

async function seededComment(): Promise<string> {
	const { comments } = await frameio.control.seed({ comments: { fileId: videoId } });
	return comments[0] ?? '';
}

/** The comments of the file, as the sandbox holds them. */
async function stored() {
	return (await frameio.control.comments()).filter(({ fileId }) => fileId === videoId);
}

/** Attachments with the hashes of the parts that lie in the bucket. */
async function attached() {
	const attachments = (await stored()).flatMap((comment) => comment.attachments);
	return attachments.map(({ name, mediaType, size, parts }) => ({
		name,
		mediaType,
		size,
		hashes: parts.map(({ sha256 }) => sha256),
	}));
}

/** What the bucket must hold of a file that is sent in so many equal parts. */
function inParts({ bytes, fileName, mimeType }: typeof sketch, count: number) {
	const each = Math.ceil(bytes.length / count);
	const hashes = Array.from({ length: count }, (_, index) =>
		createHash('sha256')
			.update(bytes.subarray(index * each, (index + 1) * each))
			.digest('hex'),
	);
	return { name: fileName, mediaType: mimeType, size: bytes.length, hashes };
}

/** Part addresses are signed: whoever has one can write. */
function expectNoAddresses({ outputs, error, execution }: NodeRun): void {
	const seen = [JSON.stringify(execution), inspect({ outputs, error, execution }, { depth: 20 })];
	expect(seen.join()).not.toMatch(/X-Amz-|Signature=|upload_urls|partNumber/i);
}

describe('Create', () => {
	test.each([true, false])(
		'sends the bytes of several files, also in parts (Simplify: %s)',
		async (simplify) => {
			const run = await frameio.run(create('sketch, mix', { simplify }), item);
			expect(run.error).toBeUndefined();
			expect(await attached()).toEqual([inParts(sketch, 1), inParts(mix, 2)]);
			expectNoAddresses(run);
			const names = [{ name: 'sketch.png' }, { name: 'mix.wav' }];
			expect(run.outputs[0]?.[0]?.json).toMatchObject({
				text: 'As drawn here',
				...(!simplify && { attachments: names }),
			});
			for (const { headers } of await frameio.control.requests({ service: 'storage' })) {
				expect(headers).not.toHaveProperty('authorization');
			}
		},
	);

	test.each([
		[
			'a part is refused',
			{ status: 403, xml: '<Error><Code>AccessDenied</Code></Error>' },
			/: its signed address was not accepted \(AccessDenied\)/,
		],
		['the connection breaks', { close: 'middle' as const }, /: the connection was cut/],
	])('removes the comment when %s', async (_, action, cause) => {
		await frameio.control.addFault({ service: 'storage', part: 2, times: 9, action });
		const run = await frameio.run(create('sketch, mix'), item);
		expect(run.error?.message).toMatch(
			/^'mix\.wav' was not attached: Part 2 of 2 did not arrive in Frame\.io's storage/,
		);
		expect(run.error?.message).toMatch(cause);
		expect(run.error?.description).toBe('The comment was deleted in Frame.io again.');
		expect(await stored()).toEqual([]);
		expectNoAddresses(run);
	});

	test('says when the comment could not be removed again', async () => {
		await frameio.control.addFault({ service: 'storage', times: 9, action: { status: 500 } });
		await frameio.control.addFault({
			service: 'api',
			operationId: 'comments.delete',
			action: { status: 403, json: { errors: [{ title: 'Forbidden', detail: 'Forbidden' }] } },
		});
		const run = await frameio.run(create('sketch'), item);
		expect(run.error?.message).toMatch(/^'sketch\.png' was not attached: .*: HTTP 500$/);
		expect(run.error?.description).toBe(
			'The unfinished comment could not be deleted in Frame.io: delete it there by hand.',
		);
		expect(await stored()).toHaveLength(1);
		expectNoAddresses(run);
	});

	test('removes the comment when the execution is stopped in n8n', async () => {
		await frameio.control.addFault({ service: 'storage', times: 9, action: { delayMs: 60_000 } });
		await frameio.run(create('mix'), {
			...item,
			onStart: (stop) => {
				void frameio.control
					.waitForRequests({ operation: 'comments.create', count: 1, timeoutMs: 10_000 })
					.then(stop);
			},
		});
		const { reached } = await frameio.control.waitForRequests({
			operation: 'comments.delete',
			count: 1,
			timeoutMs: 10_000,
		});
		expect(reached).toBe(true);
		expect(await stored()).toEqual([]);
	});

	test.each([
		['seven files', Array(7).fill('sketch').join(), /names 7 fields.*at most 6 attachments$/],
		['a field that is not there', 'sketch, drawing', /drawing/],
		['an empty file', 'empty', /^The file in 'empty' has 0 bytes$/],
	])('refuses %s before anything is made', async (_, fields, message) => {
		const { error } = await frameio.run(create(fields), item);
		expect(error?.message).toMatch(message);
		expect(await frameio.control.requests({ operation: 'comments.create' })).toEqual([]);
	});
});

describe('Add Attachment', () => {
	test('sends the bytes, and Delete Attachment takes them away again', async () => {
		const commentId = await seededComment();
		const run = await frameio.run(add(commentId, 'mix'), item);
		const made = run.outputs[0]?.[0]?.json;
		expect(made).toMatchObject({ name: 'mix.wav', file_size: LARGE, media_type: 'audio/wav' });
		expect(await attached()).toEqual([inParts(mix, 2)]);
		expectNoAddresses(run);

		const gone = await frameio.json({
			resource: 'comment',
			operation: 'deleteAttachment',
			commentId: byId(commentId),
			attachmentId: byId(text(made?.id)),
		});
		expect(gone).toEqual([{ deleted: true }]);
		expect(await stored()).toMatchObject([{ id: commentId, attachments: [] }]);
	});

	test('names a file without a name after its binary field', async () => {
		const commentId = await seededComment();
		const { bytes, mimeType } = sketch;
		await frameio.json(add(commentId, 'sketch'), {
			items: [{ binary: { sketch: { bytes, mimeType } } }],
		});
		expect(await attached()).toEqual([inParts({ ...sketch, fileName: 'sketch' }, 1)]);
	});

	test('removes the attachment, not the comment, when a part fails', async () => {
		const commentId = await seededComment();
		await frameio.control.addFault({
			service: 'storage',
			times: 9,
			action: { status: 503, xml: '<Error><Code>SlowDown</Code></Error>' },
		});
		const run = await frameio.run(add(commentId, 'sketch'), item);
		expect(run.error?.message).toMatch(/^'sketch\.png' was not attached: .*: HTTP 503, SlowDown$/);
		expect(run.error?.description).toBe('The attachment was deleted in Frame.io again.');
		expect(await stored()).toMatchObject([{ id: commentId, attachments: [] }]);
		expectNoAddresses(run);
	});

	test('goes on with the other items when one fails', async () => {
		const commentId = await seededComment();
		const { outputs } = await frameio.run(add(commentId, 'sketch'), {
			items: [{ binary: { sketch } }, { json: { no: 'file' } }, { binary: { sketch } }],
			onError: 'continueRegularOutput',
		});
		expect(outputs[0]?.map(({ json }) => json.name ?? Object.keys(json))).toEqual([
			'sketch.png',
			['error'],
			'sketch.png',
		]);
		expect((await attached()).map(({ name }) => name)).toEqual(['sketch.png', 'sketch.png']);
	});
});
