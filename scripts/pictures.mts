// Takes the pictures of the documentation from the real editor: `npm run docs:pictures`. Needs a Chromium.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { Editor } from '../harness/editor.mjs';
import { serveVideo } from '../harness/file-server.mjs';
import { ROOT } from '../harness/paths.mjs';
import { temporaryFolder } from '../harness/temporary-folder.mjs';
import { writeSampleVideo } from '../harness/video/sample-video.mjs';
import { OWNER, startStage } from '../test/n8n/stage.mjs';
import { fillIn, readTemplate } from './demo/templates.mjs';

const IMAGES = join(ROOT, 'docs', 'images');

const folder = await temporaryFolder();
const path = join(folder.path, 'sample-video.mp4');
await writeSampleVideo(path);
const [stage, video] = await Promise.all([startStage(), serveVideo(path)]);
const editor = await Editor.open(stage.server.url, OWNER);
try {
	const { projects } = await stage.control.state();
	const project = projects.find(({ restricted }) => !restricted);
	if (!project) throw new Error('The demo data has no project to work in.');

	const workflow = await stage.n8n.createWorkflow(
		fillIn(await readTemplate('upload-and-comment'), {
			credential: stage.credential,
			settings: { videoUrl: video.url },
			lists: { projectId: { name: project.name, value: project.id } },
		}),
	);
	await mkdir(IMAGES, { recursive: true });
	const { page } = editor;
	await editor.openWorkflow(workflow.id);
	await page.click('[data-test-id=execute-workflow-button]');
	const done = page.locator('[data-test-id=canvas-node-status-success]');
	await done.nth(4).waitFor();
	// The message about the finished run would lie over the canvas.
	await page.locator('.el-notification').waitFor({ state: 'hidden' });
	await page.screenshot({ path: join(IMAGES, 'canvas.png') });

	await editor.openNode('Create comment');
	await page.locator('[data-test-id=output-panel]').getByText('00:00:05:12').first().waitFor();
	await page.screenshot({ path: join(IMAGES, 'comment.png') });
} finally {
	await editor.close();
	await Promise.all([stage.stop(), video.stop()]);
	await folder.remove();
}
