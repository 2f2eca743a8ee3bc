import type { Browser } from 'playwright-core';

import type { Workflow, WorkflowFile } from '../../harness/n8n-client.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import {
	ACTION,
	tooSlow,
	withMessage,
	withRespondNode,
	withTwoForms,
} from '../../test/canvas/action-workflows.mjs';
import { SandboxPage } from '../../test/canvas/sandbox-page.mjs';
import { waitForReceivers } from '../../test/n8n/receivers.mjs';
import type { Stage } from '../../test/n8n/stage.mjs';
import { PagePerson } from '../../test/support/page-person.mjs';
import { fillIn, readTemplate } from '../demo/templates.mjs';
import { Camera } from './camera.mjs';

const FILE = 'Opening Scene v2.mp4';

/** The sandbox's page: a folder, a file, and what custom actions of a real n8n show. */
export async function picturePage(stage: Stage, browser: Browser, video: Buffer): Promise<void> {
	const fileId = await prepare(stage, video);
	const view = await SandboxPage.open(browser, stage.sandbox);
	const { page } = view;
	const camera = new Camera(page);

	const cuts = (await stage.control.state()).folders.find(({ name }) => name === 'Cuts');
	await view.go(`/project/${demo.projects.film}/${cuts?.id ?? ''}`);
	await page.getByRole('link', { name: FILE }).waitFor();
	await page.waitForLoadState('networkidle');
	await page.setViewportSize({ width: 1200, height: 420 });
	await camera.window('page-browse');
	await page.setViewportSize({ width: 1440, height: 940 });

	await view.openFile(fileId);
	await page.locator('video.ready').waitFor();
	await page.getByRole('button', { name: 'Go to 00:00:02:12' }).first().click();
	await page.waitForLoadState('networkidle');
	await camera.window('page-file');

	await withActive(stage, withMessage(stage.credential), async () => {
		await view.runAction(ACTION);
		await shoot('action-message', 'Sent to grading');
	});
	const lists = { workspaceId: { name: 'Studio', value: demo.workspaces.studio } };
	const { credential } = stage;
	const template = fillIn(await readTemplate('custom-action'), { credential, lists });
	await withActive(stage, template, async () => {
		await view.runAction('Send back to the editor');
		const form = await view.dialog('Send back to the editor');
		await form.getByLabel('How?').fill('Hold the first shot a little longer.');
		await form.getByLabel('Needed today').check();
		await shoot('action-form', 'Send back to the editor');
		await view.submit(form);
		await shoot('action-answer', 'Sent back');
	});
	await withActive(stage, withTwoForms(stage.credential), async () => {
		await view.runAction(ACTION);
		const form = await view.dialog('For the grading team');
		await shoot('action-two-forms-1', 'For the grading team');
		await view.submit(form);
		const second = await view.dialog('Which colors?');
		await second.getByLabel('Colors').fill('The greens');
		await shoot('action-two-forms-2', 'Which colors?');
		await view.submit(second);
		await closed('Sent to grading');
	});
	await withActive(stage, withRespondNode(stage.credential), async () => {
		await view.runAction(ACTION);
		await shoot('action-respond', 'The grading room is ready');
	});
	await withActive(stage, tooSlow(stage.credential), async () => {
		await view.runAction(ACTION);
		await shoot('action-late', 'n8n is working on it');
	});
	await view.close();

	async function shoot(name: string, title: string): Promise<void> {
		await camera.around(name, await view.dialog(title), { margin: 56 });
		// A form stays open until it is sent.
		if (await page.getByRole('dialog').getByRole('button', { name: 'Close' }).isVisible()) {
			await closed(title);
		}
	}

	async function closed(title: string): Promise<void> {
		await (await view.dialog(title)).getByRole('button', { name: 'Close' }).click();
	}
}

/** A video with comments and fields; returns its ID. */
async function prepare({ sandbox, control }: Stage, video: Buffer): Promise<string> {
	await control.rateLimits({ enabled: false });
	const editor = new PagePerson(sandbox);
	const owner = new PagePerson(sandbox, demo.users.owner);
	const { folders } = await control.state();
	const cuts = folders.find(({ name }) => name === 'Cuts')?.id ?? '';
	const fileId = await editor.upload(cuts, FILE, video);
	await control.clock({ advanceMs: 3_000 });
	await control.waitForFile(fileId, { status: 'transcoded', timeoutMs: 10_000 });
	await owner.comment(fileId, 'Start on the wide shot.', 18);
	const warm = await owner.comment(
		fileId,
		'Still a little warm here. Can we try the old grade?',
		62,
	);
	await control.reply(warm, { text: 'Will do.', userId: demo.users.editor });
	await editor.comment(fileId, 'Sound of the door is new.', 118);
	const { fields, options } = demo;
	await editor.choose(fileId, fields.status, options.status.needsReview);
	await editor.choose(fileId, fields.cut, options.cut.fineCut);
	await editor.choose(fileId, fields.channels, options.channels.cinema);
	return fileId;
}

/** Does something while the workflow is active. */
async function withActive(
	stage: Stage,
	file: WorkflowFile,
	work: () => Promise<void>,
): Promise<void> {
	const { n8n } = stage;
	const workflow: Workflow = await n8n.createWorkflow(file);
	await n8n.activate(workflow);
	const [receiver] = await waitForReceivers(stage, 1);
	await n8n.waitForWebhook(receiver?.url ?? '');
	await work();
	await n8n.deactivate(workflow);
	await waitForReceivers(stage, 0);
}
