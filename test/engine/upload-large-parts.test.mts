// Parts that are too large for the memory: each is streamed, alone, as often as it takes.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { IBinaryData, INodeParameters } from 'n8n-workflow';
import { patternBytes } from '../support/bytes.mjs';
import { startFrameIoEngine, type FrameIoEngine } from '../support/frameio.mjs';
import { complete, leftInFrameIo, openFolder, sha256, uploadTo } from '../support/uploads.mjs';

/** 2 MiB more than the memory for parts. */
const PART_BYTES = 130 * 1024 * 1024;

let frameio: FrameIoEngine;
let folderId: string;
let onePart: IBinaryData;
let twoParts: IBinaryData;
/** Of the parts of the larger file; the first one is the smaller file. */
let hashes: string[];

beforeAll(async () => {
	frameio = await startFrameIoEngine();
	const bytes = patternBytes(2 * PART_BYTES);
	const parts = [bytes.subarray(0, PART_BYTES), bytes.subarray(PART_BYTES)];
	hashes = parts.map((part) => sha256(part));
	twoParts = await frameio.engine.store({ bytes, fileName: 'two.mp4' });
	onePart = await frameio.engine.store({
		bytes: bytes.subarray(0, PART_BYTES),
		fileName: 'one.mp4',
	});
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	await frameio.control.keepBytes(false);
	await frameio.control.largestPart(PART_BYTES);
	folderId = await openFolder(frameio.control);
});

const upload = async (
	data: IBinaryData,
	options: INodeParameters = {},
	onStart?: (stop: () => void) => void,
) => await frameio.run(uploadTo(folderId, { options }), { items: [{ binary: { data } }], onStart });

const puts = async () => await frameio.control.requests({ service: 'storage' });

test('a part of 130 MiB arrives as one request of that length', async () => {
	const { outputs, error } = await upload(onePart);
	expect(error).toBeUndefined();
	const json = outputs[0]?.[0]?.json;
	expect(json).toMatchObject({ bytes: PART_BYTES, parts: 1, retries: 0 });
	expect((await complete(frameio.control, json?.id)).sha256).toBe(hashes[0]);
	const [put, ...others] = await puts();
	expect(others).toEqual([]);
	expect(put?.headers).toMatchObject({ 'content-length': String(PART_BYTES) });
	expect(put?.headers).not.toHaveProperty('transfer-encoding');
	expect(put?.bytes).toBe(PART_BYTES);
});

test.each([
	['the first', 1],
	['the second', 2],
])('%s of two that breaks in the middle is read and sent again', async (_, part) => {
	await frameio.control.addFault({ service: 'storage', part, action: { reset: 'middle' } });
	const { outputs, error } = await upload(twoParts);
	expect(error).toBeUndefined();
	const json = outputs[0]?.[0]?.json;
	expect(json).toMatchObject({ bytes: 2 * PART_BYTES, parts: 2, retries: 1 });
	const { parts } = await complete(frameio.control, json?.id);
	expect(parts.map(({ sha256, puts: arrived }) => [sha256, arrived])).toEqual(
		hashes.map((hash) => [hash, 1]),
	);
	const sent = await puts();
	expect(sent.map((put) => put.part)).toEqual(part === 1 ? [1, 1, 2] : [1, 2, 2]);
	for (const { headers } of sent) {
		expect(headers).toMatchObject({ 'content-length': String(PART_BYTES) });
		expect(headers).not.toHaveProperty('transfer-encoding');
	}
});

test('one that never arrives leaves nothing behind', async () => {
	const refusal = { status: 400, xml: '<Error><Code>InvalidRequest</Code></Error>' };
	await frameio.control.addFault({ service: 'storage', part: 2, times: 100, action: refusal });
	const { error } = await upload(twoParts);
	expect(error?.message).toBe(
		"Part 2 of 2 did not arrive in Frame.io's storage: HTTP 400, InvalidRequest",
	);
	expect(error?.description).toBe('The unfinished file was deleted in Frame.io.');
	expect(await leftInFrameIo(frameio.control)).toEqual([]);
});

test('stopping the execution ends one in its middle within two seconds', async () => {
	// It would take seven seconds more. What the system holds of it comes through quickly enough to see the end.
	await frameio.control.shape({ bytesPerSecond: 20_000_000 });
	let stoppedAt = NaN;
	await upload(onePart, {}, (stop) => {
		void (async () => {
			while (((await puts())[0]?.bytes ?? 0) === 0);
			stoppedAt = performance.now();
			stop();
		})();
	});
	const ended = { service: 'storage', count: 1, timeoutMs: 10_000 } as const;
	const { requests } = await frameio.control.waitForRequests(ended);
	expect(performance.now() - stoppedAt).toBeLessThan(2_000);
	// The sandbox notes 0 for a request whose connection broke before an answer.
	expect(requests.map(({ status }) => status)).toEqual([0]);
	expect(requests[0]?.bytes).toBeLessThan(PART_BYTES / 2);
	const deleted = { operation: 'files.delete', count: 1, timeoutMs: 10_000 } as const;
	expect((await frameio.control.waitForRequests(deleted)).reached).toBe(true);
	expect(await leftInFrameIo(frameio.control)).toEqual([]);
});
