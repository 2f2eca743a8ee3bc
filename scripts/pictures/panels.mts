import type { Editor } from '../../harness/editor.mjs';
import type { WorkflowFile } from '../../harness/n8n-client.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { withTwoForms } from '../../test/canvas/action-workflows.mjs';
import type { Stage } from '../../test/n8n/stage.mjs';
import { chain, frameIoTrigger } from '../../test/n8n/workflows.mjs';
import { Camera } from './camera.mjs';

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
	const panel = page.locator('[data-test-id=node-parameters]');
	const camera = new Camera(page);

	await page.setViewportSize({ width: 1440, height: 1060 });
	await open(chain('Filters', { ...trigger, position: [0, 0] }));
	// The names of what is chosen come with the lists.
	await panel.getByText('Feature Film').waitFor();
	await panel.getByText('Approved').waitFor();
	await page.mouse.move(0, 0);
	await camera.around('trigger-filters', panel, { margin: 0 });

	await page.setViewportSize({ width: 1440, height: 1500 });
	await open(withTwoForms(stage.credential));
	await page.mouse.move(0, 0);
	const from = panel.getByText('Ask With Form First', { exact: true });
	await camera.around('custom-action-trigger', panel, { margin: 0, above: 8, from });
	if (usual) await page.setViewportSize(usual);

	async function open(file: WorkflowFile): Promise<void> {
		const { id } = await stage.n8n.createWorkflow(file);
		await editor.openWorkflow(id);
		await editor.openNode(file.nodes[0]?.name ?? '');
	}
}
