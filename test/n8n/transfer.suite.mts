import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { serveVideo } from '../../harness/file-server.mjs';
import { temporaryFolder } from '../../harness/temporary-folder.mjs';
import { FRAMES_PER_SECOND } from '../../harness/video/picture.mjs';
import { writeSampleVideo } from '../../harness/video/sample-video.mjs';
import type { GetStage } from './stage.mjs';
import { byId, frameIo, httpRequest, MANUAL, manual } from './workflows.mjs';

async function sha256(path: string): Promise<string> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(path), hash);
	return hash.digest('hex');
}

/** A video goes up and is commented on. */
export function transferSuite(stage: GetStage): void {
	describe('a video of 68 MB', () => {
		let path: string;
		let videoUrl: string;
		const cleanUps: Array<() => Promise<void>> = [];

		beforeAll(async () => {
			const folder = await temporaryFolder();
			path = join(folder.path, 'rough-cut.mp4');
			await writeSampleVideo(path, 8);
			const server = await serveVideo(path);
			videoUrl = server.url;
			cleanUps.push(server.stop, folder.remove);
		});

		afterAll(async () => {
			for (const cleanUp of cleanUps) await cleanUp();
		});

		test('arrives in parts, byte for byte, and takes a comment at a timecode', async () => {
			const { n8n, control, credential } = stage();
			const [project] = (await control.state()).projects;
			const workflow = await n8n.createWorkflow(
				manual('Upload and comment', [
					httpRequest('Get video', {
						url: videoUrl,
						options: { response: { response: { responseFormat: 'file' } } },
					}),
					frameIo('Upload', credential, {
						resource: 'file',
						operation: 'upload',
						projectId: byId(project?.id ?? ''),
					}),
					frameIo('Comment', credential, {
						resource: 'comment',
						operation: 'create',
						fileId: byId('={{ $json.id }}'),
						text: 'Trim this shot',
						position: 'timecode',
						timecode: '00:00:05:12',
					}),
				]),
			);

			const execution = await n8n.runWorkflow(workflow, MANUAL);
			expect(execution.summary()).toContain('success');
			const fileId = execution.json('Upload')[0]?.at('id').text() ?? '';
			const { reached, file } = await control.waitForFile(fileId, {
				status: 'uploaded',
				timeoutMs: 10_000,
			});

			expect(reached).toBe(true);
			expect(file.parts.length).toBeGreaterThan(2);
			expect(file).toMatchObject({ name: 'rough-cut.mp4', size: (await stat(path)).size });
			expect(file.sha256).toBe(await sha256(path));

			const comments = (await control.comments()).filter((comment) => comment.fileId === fileId);
			expect(comments).toMatchObject([
				{ text: 'Trim this shot', timestamp: 5 * FRAMES_PER_SECOND + 12 },
			]);
		});

		test('travels to the storage without the token', async () => {
			const { n8n, control, credential } = stage();
			const [project] = (await control.state()).projects;
			const workflow = await n8n.createWorkflow(
				manual('Upload', [
					httpRequest('Get video', {
						url: videoUrl,
						options: { response: { response: { responseFormat: 'file' } } },
					}),
					frameIo('Upload', credential, {
						resource: 'file',
						operation: 'upload',
						projectId: byId(project?.id ?? ''),
						fileName: 'Scène 1.mp4',
					}),
				]),
			);
			const execution = await n8n.runWorkflow(workflow, MANUAL);
			expect(execution.summary()).toContain('success');

			const parts = await control.requests({ service: 'storage' });
			expect(parts.length).toBeGreaterThan(2);
			expect(parts.filter(({ headers }) => 'authorization' in headers)).toEqual([]);
		});
	});
}
