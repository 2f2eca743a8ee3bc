import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { serveVideo } from '../../harness/file-server.mjs';
import { temporaryFolder } from '../../harness/temporary-folder.mjs';
import { writeSampleVideo } from '../../harness/video/sample-video.mjs';
import { runDemo } from '../../scripts/demo/demo.mjs';
import { waitForReceivers } from './receivers.mjs';
import type { GetStage } from './stage.mjs';

/** What `npm start` shows, in the words in which it does. */
export function demoSuite(stage: GetStage): void {
	describe('the demo', () => {
		test('uploads, comments, lists, and gets the comment back as an event', async () => {
			const { n8n, credential } = stage();
			const folder = await temporaryFolder();
			const path = join(folder.path, 'sample-video.mp4');
			await writeSampleVideo(path);
			const video = await serveVideo(path);
			const lines: string[] = [];
			try {
				const workflows = await runDemo({
					n8n,
					serviceName: 'the sandbox',
					credential,
					videoUrl: video.url,
					reachable: true,
					report: (line) => lines.push(line),
				});
				for (const workflow of workflows) {
					await n8n.archiveWorkflow(workflow);
					await n8n.waitForPublication(workflow);
					await n8n.deleteArchivedWorkflow(workflow);
				}
			} finally {
				await video.stop();
				await folder.remove();
			}
			await waitForReceivers(stage(), 0);
			expect(lines).toEqual([
				'\nWith the sandbox:',
				'  1  uploaded "sample-video.mp4", 51.0 MB in 4 parts',
				'  2  commented "Please trim this shot by ten frames." at 00:00:05:12',
				expect.stringMatching(/^ {2}3 {2}listed 4 projects: .*n8n demo/),
				'  4  the event comment.created came back, and a chat got the message:',
				expect.stringMatching(
					/^ {5}Service Account User on sample-video.mp4 at 00:00:05:12: Please trim this shot by ten frames. https:/,
				),
			]);
		}, 120_000);
	});
}
