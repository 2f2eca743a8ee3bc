import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { largestPart } from '../../sandbox/uploads.mjs';
import { patternBytes } from './bytes.mjs';
import { startFrameIoEngine, type FrameIoEngine } from './frameio.mjs';
import { complete, itemWith, openFolder, sha256, uploadTo } from './uploads.mjs';

/** Tests that files of the sizes at which something changes arrive unchanged from one of n8n's binary modes. */
export function testSizes(binaryMode: 'filesystem' | 'default'): void {
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
	])('%s arrives unchanged', async (_, size, parts) => {
		const bytes = patternBytes(size);
		const { outputs, error, execution } = await frameio.run(uploadTo(folderId), {
			items: [itemWith(bytes)],
		});
		expect(error).toBeUndefined();
		// The premise: n8n keeps the bytes where this suite wants them.
		const source =
			execution.data.resultData.runData.Source?.[0]?.data?.main?.[0]?.[0]?.binary?.data;
		expect(source?.id?.split(':')[0]).toBe(binaryMode === 'default' ? undefined : 'filesystem-v2');

		const json = outputs[0]?.[0]?.json;
		expect(json).toMatchObject({ bytes: size, parts, retries: 0 });
		const stored = await complete(frameio.control, json?.id);
		expect(stored.sha256).toBe(sha256(bytes));
		expect(stored.parts.map(({ puts }) => puts)).toEqual(Array<number>(parts).fill(1));
	});
}
