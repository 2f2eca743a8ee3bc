// Signed addresses that have really expired when the node uses them, and are refused by their signature.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { patternBytes } from '../support/bytes.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';
import {
	complete,
	itemWith,
	leftInFrameIo,
	openFolder,
	sha256,
	uploadTo,
} from '../support/uploads.mjs';

/** Three parts to upload, five to download. */
const BYTES = patternBytes(40_000_003);

/** Milliseconds that a request to the storage is held back, in which its address expires. */
const HELD_MS = 500;

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
	folderId = await openFolder(frameio.control);
});

/** Waits until the storage was asked so many times, whatever it has answered. */
async function asked(times: number): Promise<void> {
	while ((await frameio.control.requests({ service: 'storage' })).length < times);
}

/** Holds back requests to the storage, all but so many of the first. */
async function hold(after: number): Promise<void> {
	const action = { delayMs: HELD_MS };
	await frameio.control.addFault({ service: 'storage', after, times: 100, action });
}

describe('an upload whose addresses have expired', () => {
	test.each([
		['before the first part arrives', 0],
		['when two parts have arrived', 2],
	])('%s says so, and nothing stays', async (_, arrived) => {
		await hold(arrived);
		const running = frameio.run(uploadTo(folderId), { items: [itemWith(BYTES)] });
		await asked(arrived + 1);
		await frameio.control.expireUploads();
		const { error, execution } = await running;
		expect(error?.message).toMatch(
			/^Part \d of 3 did not arrive in Frame\.io's storage: its signed address has expired\. Addresses hold for 24 hours$/,
		);
		expect(error?.description).toBe('The unfinished file was deleted in Frame.io.');
		expect(error?.context.itemIndex).toBe(0);
		expect(await leftInFrameIo(frameio.control)).toEqual([]);
		// An expired address stays so: no part was sent twice.
		const puts = await frameio.control.requests({ service: 'storage' });
		expect(new Set(puts.map(({ part }) => part)).size).toBe(puts.length);
		expect(JSON.stringify(execution.data)).not.toMatch(/X-Amz-|Signature=/);
	});
});

describe('a download whose address expires in the middle', () => {
	const download = async (options: INodeParameters) => {
		const [uploaded] = await frameio.json(uploadTo(folderId), { items: [itemWith(BYTES)] });
		const id = text(uploaded?.id);
		await complete(frameio.control, id);
		await frameio.control.clearRequests();
		return await frameio.run({
			resource: 'file',
			operation: 'download',
			fileId: byId(id),
			options,
		});
	};

	test.each([
		['in parts, of which all but the first are refused', { parallelParts: 4 }],
		['as a whole, after a break', { parallelParts: 1 }],
	])('goes on with a fresh one: %s', async (_, options) => {
		const isWhole = options.parallelParts === 1;
		await frameio.control.addFault({
			service: 'storage',
			operationId: 'storage.get',
			action: isWhole ? { close: 'middle' } : {},
		});
		const held = { service: 'storage', operationId: 'storage.get', times: 100 } as const;
		await frameio.control.addFault({ ...held, action: { delayMs: HELD_MS } });
		const running = download(options);
		// The first one was answered under the address that expires now.
		await frameio.control.waitForRequests({
			service: 'storage',
			operation: 'storage.get',
			count: 1,
			timeoutMs: 30_000,
		});
		await frameio.control.expireDownloads();
		const { outputs, error, execution } = await running;
		expect(error).toBeUndefined();

		const [item] = outputs[0] ?? [];
		const file = item?.binary?.data;
		if (!file) throw new Error('The item has no file');
		expect(sha256(await frameio.engine.bytesOf(file))).toBe(sha256(BYTES));
		// Once for the first address, once for the fresh one.
		expect(await frameio.control.requests({ operation: 'files.show' })).toHaveLength(2);
		const gets = await frameio.control.requests({ operation: 'storage.get' });
		const refused = gets.filter(({ status }) => status === 403);
		expect(refused).toHaveLength(isWhole ? 1 : 4);
		expect(item?.json).toMatchObject({ bytes: BYTES.length, retries: isWhole ? 2 : 4 });
		expect(JSON.stringify(execution.data)).not.toMatch(/X-Amz-|Signature=/);
	});
});
