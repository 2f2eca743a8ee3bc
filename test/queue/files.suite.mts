import { createHash } from 'node:crypto';

import { describe, expect, test } from '@jest/globals';

import { demo } from '../../sandbox/store/seed.mjs';
import { byId, chain, frameIo } from '../n8n/workflows.mjs';
import { patternBytes } from '../support/bytes.mjs';
import type { GetQueueStage } from './stage.mjs';
import { webhook } from './workflows.mjs';

/** More than one part, and no multiple of anything. */
const BYTES = 20_000_003;

/**
 * Files that cross processes: one comes with a call and is stored, a worker uploads and downloads it, and the process that
 * took the call answers with what the worker has stored.
 */
export function filesSuite(
	mode: string,
	stage: GetQueueStage,
	/** The address of the process that takes the call. */
	entrance: () => string,
): void {
	describe(`a file in n8n's store, in mode ${mode}`, () => {
		test('comes from main to a worker, to Frame.io, and all the way back', async () => {
			const { n8n, control, credential } = stage();
			const path = `round-trip-${mode.split(' ')[0]}`;
			const workflow = await n8n.createWorkflow(
				chain(
					`Round trip, ${mode}`,
					webhook(path, 'lastNode', { responseData: 'firstEntryBinary' }),
					frameIo('Upload', credential, {
						resource: 'file',
						operation: 'upload',
						projectId: byId(demo.projects.film),
						binaryPropertyName: 'clip',
					}),
					frameIo('Download', credential, {
						resource: 'file',
						operation: 'download',
						projectId: byId(demo.projects.film),
						fileId: byId('={{ $json.id }}'),
					}),
				),
			);
			await n8n.activate(workflow);
			const address = `${entrance()}/webhook/${path}`;
			await n8n.waitForWebhook(address);
			const bytes = patternBytes(BYTES);
			const form = new FormData();
			form.set('clip', new Blob([bytes], { type: 'video/mp4' }), 'clip.mp4');
			const answer = await fetch(address, { method: 'POST', body: form });
			const back = Buffer.from(await answer.arrayBuffer());

			expect([answer.status, back.length]).toEqual([200, BYTES]);
			expect(back.equals(bytes)).toBe(true);
			const file = (await control.uploads()).find(({ name }) => name === 'clip.mp4');
			expect(file?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
			await n8n.deactivate(workflow);
		});
	});
}
