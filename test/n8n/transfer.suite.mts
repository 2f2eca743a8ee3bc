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

const EXPIRED = '<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>';

function getVideo(url: string) {
	return httpRequest('Get video', {
		url,
		options: { response: { response: { responseFormat: 'file' } } },
	});
}

/** A video goes up and is commented on; it comes back; and both fail without a trace of a signed address. */
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
					getVideo(videoUrl),
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
					getVideo(videoUrl),
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

		test.each([
			['that has expired', { status: 403, xml: EXPIRED }, /its signed address has expired/],
			['that always breaks', { reset: 'middle' as const }, /the connection was cut/],
		])('leaves nothing behind after a part %s, and no address', async (_, action, message) => {
			const { n8n, control, credential } = stage();
			const [project] = (await control.state()).projects;
			const workflow = await n8n.createWorkflow(
				manual('Upload in vain', [
					getVideo(videoUrl),
					frameIo('Upload', credential, {
						resource: 'file',
						operation: 'upload',
						projectId: byId(project?.id ?? ''),
					}),
				]),
			);
			const fault = {
				service: 'storage',
				operationId: 'storage.put',
				part: 2,
				times: 100,
			} as const;
			await control.addFault({ ...fault, action });
			const execution = await n8n.runWorkflow(workflow, MANUAL);
			expect(execution.status).toBe('error');
			expect(execution.error.at('message').text()).toMatch(message);
			expect(execution.stored).not.toContain('X-Amz-');
			expect(execution.stored).toContain('The unfinished file was deleted in Frame.io.');
			expect((await control.uploads()).filter(({ deleted }) => !deleted)).toEqual([]);
		});

		test('comes back byte for byte after a break in the middle', async () => {
			const { n8n, control, credential } = stage();
			const [project] = (await control.state()).projects;
			const workflow = await n8n.createWorkflow(
				manual('There and back', [
					getVideo(videoUrl),
					frameIo('Upload', credential, {
						resource: 'file',
						operation: 'upload',
						projectId: byId(project?.id ?? ''),
					}),
					frameIo('Download', credential, {
						resource: 'file',
						operation: 'download',
						fileId: byId('={{ $json.id }}'),
					}),
				]),
			);
			const fault = { service: 'storage', operationId: 'storage.get', after: 1 } as const;
			await control.addFault({ ...fault, action: { reset: 'middle' } });
			const execution = await n8n.runWorkflow(workflow, MANUAL);
			expect(execution.summary()).toContain('success');
			const [item] = execution.items('Download');
			expect(item?.at('json', 'bytes').value).toBe((await stat(path)).size);
			expect(item?.at('json', 'retries').value).toBe(1);
			const bytes = item ? await n8n.download(item) : Buffer.alloc(0);
			expect(createHash('sha256').update(bytes).digest('hex')).toBe(await sha256(path));
			expect(execution.stored).not.toContain('X-Amz-');
		});
	});

	test('a download that is refused tells no address', async () => {
		const { n8n, control, credential } = stage();
		const [project] = (await control.state()).projects;
		const { files } = await control.seed({
			files: { folderId: project?.rootFolderId ?? '', name: 'still.jpg' },
		});
		const fault = { service: 'storage', operationId: 'storage.get', times: 10 } as const;
		await control.addFault({ ...fault, action: { status: 403, xml: EXPIRED } });
		const workflow = await n8n.createWorkflow(
			manual('Download in vain', [
				frameIo('Download', credential, {
					resource: 'file',
					operation: 'download',
					fileId: byId(files[0] ?? ''),
				}),
			]),
		);
		const execution = await n8n.runWorkflow(workflow, MANUAL);
		expect(execution.status).toBe('error');
		expect(execution.error.at('message').text()).toBe(
			"'still.jpg' could not be downloaded: a fresh address was refused, too (HTTP 403, AccessDenied)",
		);
		expect(execution.stored).not.toContain('X-Amz-');
		expect(await control.requests({ service: 'storage' })).toHaveLength(2);
	});
}
