import type { Editor } from '../../harness/editor.mjs';
import type { WorkflowFile } from '../../harness/n8n-client.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { withTwoForms } from '../../test/canvas/action-workflows.mjs';
import type { Stage } from '../../test/n8n/stage.mjs';
import { chain, frameIoTrigger } from '../../test/n8n/workflows.mjs';
import { Camera } from './camera.mjs';

/** Pixels: as high as the longest panel. */
const HIGH = { width: 1440, height: 1500 };

/** The parameters of both triggers in n8n's editor: filters, and a form of two pages. */
export async function picturePanels(stage: Stage, editor: Editor): Promise<void> {
	const { page } = editor;
	const usual = page.viewportSize();
	const trigger = frameIoTrigger(stage.credential, {
		workspaceId: {
			__rl: true,
			mode: 'list',
			value: demo.workspaces.studio,
			cachedResultName: 'Studio',
		},
		events: ['metadata.value.updated'],
		filters: {
			customField: 'Status',
			customFieldValues: ['Approved'],
			fileKinds: ['video'],
			projects: [demo.projects.film],
			ignoreOwn: true,
		},
	});
	await page.setViewportSize(HIGH);
	await picture('trigger-filters', chain('Filters', { ...trigger, position: [0, 0] }));
	await picture('custom-action-trigger', withTwoForms(stage.credential));
	if (usual) await page.setViewportSize(usual);

	async function picture(name: string, file: WorkflowFile): Promise<void> {
		const { id } = await stage.n8n.createWorkflow(file);
		await editor.openWorkflow(id);
		await editor.openNode(file.nodes[0]?.name ?? '');
		// Lists fill in the names of what is chosen when they have come.
		await page.waitForLoadState('load');
		await page.locator('.el-loading-mask').waitFor({ state: 'hidden' });
		await new Camera(page).around(name, page.locator('[data-test-id=node-parameters]'), 8);
	}
}
