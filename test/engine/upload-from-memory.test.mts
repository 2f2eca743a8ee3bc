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

test('a file that n8n keeps in memory arrives unchanged, in several parts', async () => {
	const { projects } = await frameio.control.state();
	const projectId = projects.find(({ restricted }) => !restricted)?.id ?? '';
	const bytes = patternBytes(20_000_003);
	const { outputs, error, execution } = await frameio.run(
		{ resource: 'file', operation: 'upload', projectId: byId(projectId) },
		{ items: [{ binary: { data: { bytes, fileName: 'clip.mp4' } } }] },
	);
	expect(error).toBeUndefined();
	// The premise of this suite: the item itself holds the bytes.
	const source = execution.data.resultData.runData.Source?.[0]?.data?.main?.[0]?.[0]?.binary?.data;
	expect(source?.id).toBeUndefined();

	const stored = await frameio.control.waitForFile(text(outputs[0]?.[0]?.json.id), {
		status: 'uploaded',
		timeoutMs: 10_000,
	});
	expect(stored.file.parts).toHaveLength(2);
	expect(stored.file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
});
