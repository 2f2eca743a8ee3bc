import type { Editor } from '../../harness/editor.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import type { Stage } from '../../test/n8n/stage.mjs';
import { fillIn, readTemplate, TEMPLATES, type TemplateName } from '../demo/templates.mjs';
import { Camera } from './camera.mjs';

/** Pixels around the nodes: what is written below them. */
const ROOM = 56;
/** Pixels above them: beyond are the tabs of the editor. */
const ABOVE = 40;

/** What is chosen in the templates, as a person would. */
const LISTS = {
	projectId: { name: 'Feature Film', value: demo.projects.film },
	workspaceId: { name: 'Studio', value: demo.workspaces.studio },
};

async function openTemplate(
	stage: Stage,
	editor: Editor,
	name: TemplateName,
	settings: Record<string, string> = {},
): Promise<void> {
	const { n8n, credential } = stage;
	const file = fillIn(await readTemplate(name), { credential, settings, lists: LISTS });
	await editor.openWorkflow((await n8n.createWorkflow(file)).id);
}

/** The template that the README shows first, after a run, and one of its nodes with what it put out. */
export async function pictureRun(stage: Stage, editor: Editor, videoUrl: string): Promise<void> {
	const { page } = editor;
	const camera = new Camera(page);
	await openTemplate(stage, editor, 'upload-and-comment', { videoUrl });
	await page.click('[data-test-id=execute-workflow-button]');
	const done = page.locator('[data-test-id=canvas-node-status-success]');
	await done.nth(4).waitFor();
	// The message about the finished run would lie over the canvas.
	await page.locator('.el-notification').waitFor({ state: 'hidden' });
	await camera.window('canvas');
	await editor.openNode('Create comment');
	await page.locator('[data-test-id=output-panel]').getByText('00:00:05:12').first().waitFor();
	await camera.window('comment');
}

/** Every other template on its canvas. */
export async function pictureTemplates(stage: Stage, editor: Editor): Promise<void> {
	const { page } = editor;
	const camera = new Camera(page);
	for (const name of TEMPLATES) {
		if (name === 'upload-and-comment') continue;
		await openTemplate(stage, editor, name);
		await page.locator('[data-test-id=sticky]').first().waitFor();
		await page.click('[data-test-id=zoom-to-fit]');
		// They lie over the canvas.
		await page.addStyleTag({
			content:
				'[data-test-id=execute-workflow-button], .vue-flow__controls { visibility: hidden; }',
		});
		await settled(editor);
		await camera.around(
			`template-${name}`,
			page.locator('[data-test-id=canvas-node], [data-test-id=sticky]'),
			{ margin: ROOM, above: ABOVE },
		);
	}
}

/** Waits until the canvas has stopped moving. */
async function settled({ page }: Editor): Promise<void> {
	await page.waitForFunction(
		`(() => {
			const { x, y, width } = document.querySelector('[data-test-id=sticky]').getBoundingClientRect();
			const now = [x, y, width].join();
			const same = now === window.lastPlace;
			window.lastPlace = now;
			return same;
		})()`,
		undefined,
		{ polling: 300 },
	);
}
