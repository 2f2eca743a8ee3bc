import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { largestPart } from '../../sandbox/uploads.mjs';
import { patternBytes } from './bytes.mjs';
import type { BinaryMode } from './engine.mjs';
import { startFrameIoEngine, type FrameIoEngine } from './frameio.mjs';
import { BIG_FILE_MS, complete, openFolder, sha256, storePrefix, uploadTo } from './uploads.mjs';

/** Tests that files of the sizes at which something changes arrive unchanged from one of n8n's binary modes. */
export function testUploadSizes(binaryMode: BinaryMode): void {
	let frameio: FrameIoEngine;
	let folderId: string;

	beforeAll(async () => {
		frameio = await startFrameIoEngine(binaryMode);
		folderId = await openFolder(frameio.control);
	});

	afterAll(async () => {
		expect(await frameio.control.violations()).toEqual([]);
		await frameio.close();
	});

	test.each([
		['a single byte', 1, 1],
		['a byte less than a part', largestPart - 1, 1],
		['exactly a part', largestPart, 1],
		['a byte more than a part', largestPart + 1, 2],
		['many parts and a rest', 6 * largestPart + 5, 7],
	])(
		'%s arrives unchanged, twice, and stays as it is in n8n',
		async (_, size, parts) => {
			const bytes = patternBytes(size);
			const hash = sha256(bytes);
			const stored = await frameio.engine.store({ bytes, fileName: 'clip.mp4' });
			// The premise: n8n keeps the bytes where this suite wants them.
			expect(stored.id?.split(':')[0]).toBe(storePrefix(binaryMode));

			// What the node does to memory that it has read must not reach the stored file.
			for (let times = 0; times < 2; times++) {
				const { outputs, error } = await frameio.run(uploadTo(folderId), {
					items: [{ binary: { data: stored } }],
				});
				expect(error).toBeUndefined();
				const json = outputs[0]?.[0]?.json;
				expect(json).toMatchObject({ bytes: size, parts, retries: 0 });
				const file = await complete(frameio.control, json?.id);
				expect(file.sha256).toBe(hash);
				expect(file.parts.map(({ puts }) => puts)).toEqual(Array<number>(parts).fill(1));
			}
			expect(sha256(await frameio.engine.bytesOf(stored))).toBe(hash);
		},
		BIG_FILE_MS,
	);
}
