// Somebody stops the execution while several parts are on their way.
import { setTimeout as delay } from 'node:timers/promises';

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';

import { demo } from '../../sandbox/store/seed.mjs';
import { begun } from '../support/begun.mjs';
import { patternBytes } from '../support/bytes.mjs';
import { byId, type FrameIoEngine, startFrameIoEngine } from '../support/frameio.mjs';
import { openFolder, uploadTo } from '../support/uploads.mjs';

/** More parts than are sent at a time. */
const BYTES = patternBytes(90_000_000);
const AT_A_TIME = 4;

let frameio: FrameIoEngine;

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
});

const CASES: Array<[string, string, () => Promise<INodeParameters>]> = [
	[
		'a file',
		'files.delete',
		async () => uploadTo(await openFolder(frameio.control), { options: { partTimeLimit: 60 } }),
	],
	[
		'an attachment',
		'comments.delete_attachment',
		async () => {
			const { files } = await frameio.control.seed({ files: { folderId: demo.rootFolders.film } });
			const { comments } = await frameio.control.seed({ comments: { fileId: files[0] ?? '' } });
			const commentId = byId(comments[0] ?? '');
			return { resource: 'comment', operation: 'addAttachment', commentId };
		},
	],
];

test.each(CASES)('all parts of %s end, and what was made for it goes', async (_, deletion, ask) => {
	const parameters = await ask();
	// No part is over by itself. The storage reads on, so that it sees who leaves.
	await frameio.control.addFault({
		service: 'storage',
		operationId: 'storage.put',
		times: 99,
		action: { stall: 'after' },
	});
	let stoppedAt = 0;
	await frameio.run(parameters, {
		items: [{ binary: { data: { bytes: BYTES, fileName: 'clip.mp4' } } }],
		onStart: (stop) => {
			void begun(frameio.control, 'storage.put', AT_A_TIME).then(() => {
				stoppedAt = Date.now();
				stop();
			});
		},
	});
	const deleted = { operation: deletion, count: 1, timeoutMs: 2_000 };
	const { reached } = await frameio.control.waitForRequests(deleted);
	expect(reached).toBe(true);
	const [request] = await frameio.control.requests({ operation: deletion });
	expect(Date.parse(request?.time ?? '') - stoppedAt).toBeLessThan(2_000);
	const puts = await ended();
	expect(puts.map(({ status }) => status)).toEqual(Array<number>(AT_A_TIME).fill(0));
});

/** The parts that were sent, when the storage has seen the end of each, or after a second. */
async function ended() {
	const until = Date.now() + 1_000;
	for (;;) {
		const puts = await frameio.control.requests({ operation: 'storage.put' });
		if (puts.every(({ status }) => status !== null) || Date.now() > until) return puts;
		await delay(50);
	}
}
