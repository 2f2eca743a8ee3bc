import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DOWNLOAD_PART_BYTES } from '../../nodes/FrameIo/transfer/download.js';
import { patternBytes } from './bytes.mjs';
import type { BinaryMode } from './engine.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from './frameio.mjs';
import {
	BIG_FILE_MS,
	complete,
	itemWith,
	openFolder,
	sha256,
	storePrefix,
	uploadTo,
} from './uploads.mjs';

/**
 * Tests that files of the sizes at which something changes come unchanged into one of n8n's binary modes, although
 * their connections break.
 */
export function testDownloadSizes(binaryMode: BinaryMode): void {
	let frameio: FrameIoEngine;
	let folderId: string;

	beforeAll(async () => {
		frameio = await startFrameIoEngine(binaryMode);
	});

	afterAll(async () => {
		expect(await frameio.control.violations()).toEqual([]);
		await frameio.close();
	});

	beforeEach(async () => {
		await frameio.control.reset();
		folderId = await openFolder(frameio.control);
	});

	test.each([
		['a single byte', 1],
		['a byte less than a part', DOWNLOAD_PART_BYTES - 1],
		['exactly a part', DOWNLOAD_PART_BYTES],
		['a byte more than a part', DOWNLOAD_PART_BYTES + 1],
		['many parts and a rest', 40_000_003],
	])(
		'%s comes unchanged after two breaks in the middle',
		async (_, size) => {
			const bytes = patternBytes(size);
			const [uploaded] = await frameio.json(uploadTo(folderId), { items: [itemWith(bytes)] });
			const id = text(uploaded?.id);
			await complete(frameio.control, id);

			const fault = { service: 'storage', operationId: 'storage.get', times: 2 } as const;
			await frameio.control.addFault({ ...fault, action: { close: 'middle' } });
			const { outputs, error } = await frameio.run({
				resource: 'file',
				operation: 'download',
				fileId: byId(id),
			});
			expect(error).toBeUndefined();
			expect(await frameio.control.faults()).toMatchObject([{ hits: 2 }]);

			const [item] = outputs[0] ?? [];
			expect(item?.json).toMatchObject({ bytes: size, retries: 2 });
			const file = item?.binary?.data;
			if (!file) throw new Error('The item has no file');
			// The premise: n8n keeps the bytes where this suite wants them.
			expect(file.id?.split(':')[0]).toBe(storePrefix(binaryMode));
			expect(file.bytes).toBe(size);
			expect(sha256(await frameio.engine.bytesOf(file))).toBe(sha256(bytes));
		},
		BIG_FILE_MS,
	);
}
