// Takes the pictures of the documentation: `npm run docs:pictures`, or only some of them, as in
// `npm run docs:pictures -- page panels`. Needs a Chromium.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { startBrowser } from '../harness/browser.mjs';
import { Editor } from '../harness/editor.mjs';
import { serveVideo } from '../harness/file-server.mjs';
import { temporaryFolder } from '../harness/temporary-folder.mjs';
import { writeSampleVideo } from '../harness/video/sample-video.mjs';
import { OWNER, startStage } from '../test/n8n/stage.mjs';
import { pictureRun, pictureTemplates } from './pictures/canvas.mjs';
import { picturePage } from './pictures/page.mjs';
import { picturePanels } from './pictures/panels.mjs';

const chosen = process.argv.slice(2);
const wanted = (name: string) => chosen.length === 0 || chosen.includes(name);

const folder = await temporaryFolder();
const path = join(folder.path, 'sample-video.mp4');
await writeSampleVideo(path);
const [stage, video] = await Promise.all([startStage(), serveVideo(path)]);
const editor = await Editor.open(stage.server.url, OWNER);
const browser = await startBrowser();
try {
	if (wanted('run')) await pictureRun(stage, editor, video.url);
	if (wanted('templates')) await pictureTemplates(stage, editor);
	if (wanted('panels')) await picturePanels(stage, editor);
	if (wanted('page')) await picturePage(stage, browser, await readFile(path));
} finally {
	await Promise.all([editor.close(), browser.close()]);
	await Promise.all([stage.stop(), video.stop()]);
	await folder.remove();
}
