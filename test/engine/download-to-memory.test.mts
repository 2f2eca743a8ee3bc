// A suite of its own: n8n-core reads its binary mode once, while it is loaded.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { patternBytes } from '../support/bytes.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';

let frameio: FrameIoEngine;

beforeAll(async () => {
	frameio = await startFrameIoEngine('default');
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test.each([1, 70_001, 40_000_003])(
	'%i bytes that n8n keeps in memory come unchanged, also after a break',
	async (size) => {
		const { projects } = await frameio.control.state();
		const folderId = projects.find(({ restricted }) => !restricted)?.rootFolderId ?? '';
		const bytes = patternBytes(size);
		const [file] = await frameio.json(
			{ resource: 'file', operation: 'upload', folderId: byId(folderId) },
			{ items: [{ binary: { data: { bytes, fileName: 'clip.mp4' } } }] },
		);
		const id = text(file?.id);
		await frameio.control.waitForFile(id, { status: 'uploaded', timeoutMs: 10_000 });
		await frameio.control.addFault({
			service: 'storage',
			operationId: 'storage.get',
			action: { close: 'middle' },
		});
		const { outputs, error } = await frameio.run({
			resource: 'file',
			operation: 'download',
			fileId: byId(id),
		});
		expect(error).toBeUndefined();
		const [item] = outputs[0] ?? [];
		const got = item?.binary?.data;
		// The premise of this suite: the item itself holds the bytes.
		expect(got?.id).toBeUndefined();
		expect(hash(Buffer.from(got?.data ?? '', 'base64'))).toBe(hash(bytes));
		expect(item?.json).toMatchObject({ bytes: size, retries: 1 });
	},
);
