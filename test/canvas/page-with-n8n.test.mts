// What a person sees on the sandbox's page when workflows of a real n8n stand behind it.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { startBrowser } from '../../harness/browser.mjs';
import type { Workflow, WorkflowFile } from '../../harness/n8n-client.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { fillIn, readTemplate } from '../../scripts/demo/templates.mjs';
import { waitForReceivers } from '../n8n/receivers.mjs';
import { startStage, type Stage } from '../n8n/stage.mjs';
import { ActionReceiver } from '../support/action-receiver.mjs';
import {
	ACTION,
	tooSlow,
	withMessage,
	withRespondNode,
	withTwoForms,
} from './action-workflows.mjs';
import { SandboxPage } from './sandbox-page.mjs';

const INSTALL_MS = 30 * 60_000;
const TRIGGER = 'Frame.io Custom Action Trigger';
const LISTS = { workspaceId: { name: 'Studio', value: demo.workspaces.studio } };

let stage: Stage;
let browser: Browser;
let view: SandboxPage;
let workflow: Workflow;

beforeAll(async () => {
	stage = await startStage();
	browser = await startBrowser();
}, INSTALL_MS);
afterAll(async () => {
	await browser?.close();
	await stage?.stop();
}, 60_000);
beforeEach(async () => {
	await stage.control.reset();
	view = await SandboxPage.open(browser, stage.sandbox);
});
afterEach(async () => {
	await view.close();
	await stage.n8n.deactivate(workflow);
	await waitForReceivers(stage, 0);
	await stage.n8n.deleteWorkflow(workflow);
	expect(await stage.control.violations()).toEqual([]);
});

async function activate(file: WorkflowFile): Promise<void> {
	workflow = await stage.n8n.createWorkflow(file);
	await stage.n8n.activate(workflow);
	const [receiver] = await waitForReceivers(stage, 1);
	await stage.n8n.waitForWebhook(receiver?.url ?? '');
}

async function openScene(): Promise<void> {
	const { files } = await stage.control.state();
	await view.openFile(files.find(({ name }) => name === 'Opening Scene v1.mp4')?.id ?? '');
}

/** What the only execution of the workflow began with. */
async function started(): Promise<Record<string, unknown>> {
	const execution = await stage.n8n.waitForExecution(workflow.id);
	expect(execution.summary()).toContain('success');
	expect(await stage.n8n.listExecutions(workflow.id)).toHaveLength(1);
	return execution.json(TRIGGER)[0]?.record() ?? {};
}

describe('a custom action', () => {
	test('shows the message of the trigger', async () => {
		await activate(withMessage(stage.credential));
		await openScene();
		await view.runAction(ACTION);
		const message = await view.dialog('Sent to grading');
		await message.getByText('The team looks at it today.').waitFor();
		expect(await started()).toMatchObject({ file: { name: 'Opening Scene v1.mp4' } });
	});

	test('shows a form, and what the workflow says to its answers', async () => {
		const { credential } = stage;
		await activate(fillIn(await readTemplate('custom-action'), { credential, lists: LISTS }));
		await openScene();
		await view.runAction('Send back to the editor');
		const form = await view.dialog('Send back to the editor');
		await form.getByLabel('What should change?').selectOption('Sound');
		await form.getByLabel('How?').fill('The door is too loud');
		await view.submit(form);
		const answer = await view.dialog('Sent back');
		await answer.getByText('Opening Scene v1.mp4 has your comment').waitFor();
		await answer.getByRole('button', { name: 'Close' }).click();
		const comment = view.page
			.getByRole('listitem')
			.filter({ hasText: 'Sound: The door is too loud' });
		await comment.getByText('Service Account User').waitFor();
	});

	test('shows two forms, one after the other, and then the message', async () => {
		await activate(withTwoForms(stage.credential));
		await openScene();
		await view.runAction(ACTION);
		const first = await view.dialog('For the grading team');
		await first.getByLabel('Needed today').check();
		await view.submit(first);
		const second = await view.dialog('Which colors?');
		await second.getByLabel('Colors').fill('The greens');
		await view.submit(second);
		const message = await view.dialog('Sent to grading');
		await message.getByText('Noted: The greens').waitFor();
		expect(await started()).toMatchObject({
			answers: { reason: 'color', urgent: true, colors: 'The greens' },
		});
	});

	test('shows the link of Respond to Webhook', async () => {
		await activate(withRespondNode(stage.credential));
		await openScene();
		await view.runAction(ACTION);
		const reply = await view.dialog('The grading room is ready');
		const link = reply.getByRole('link', { name: 'Open the grading room' });
		expect(await link.getAttribute('href')).toBe('https://example.com/grading/12');
		await started();
	});

	test('says after the time limit that n8n goes on, and it does', async () => {
		await activate(tooSlow(stage.credential));
		await openScene();
		await view.runAction(ACTION);
		const late = await view.dialog('n8n is working on it');
		await late.getByText('You can close this window.').waitFor();
		const [interaction] = await stage.control.interactions();
		expect(interaction?.steps[0]?.attempts).toHaveLength(1);
		await started();
	});
});

test('a comment reaches the chat with a link that opens the file at its frame', async () => {
	const { credential } = stage;
	const chat = await ActionReceiver.start();
	await activate(
		fillIn(await readTemplate('new-comment'), {
			credential,
			lists: LISTS,
			settings: { chatUrl: chat.url },
		}),
	);
	await openScene();
	await view.page.getByLabel('Timecode').fill('00:00:42:07');
	await view.page.getByLabel('Timecode').press('Enter');
	await view.page.getByLabel('Comment', { exact: true }).fill('Cut to the door.');
	await view.page.getByRole('button', { name: 'Send', exact: true }).click();
	await chat.received(1);
	await chat.stop();
	const [head, words, link = ''] = String(chat.calls[0]?.body.text).split('\n');
	expect(head).toBe('Erin Editor on Opening Scene v1.mp4 at 00:00:42:07:');
	expect(words).toBe('Cut to the door.');

	const { pathname, search } = new URL(link);
	await view.go(pathname + search);
	await view.page.getByRole('status').filter({ hasText: '00:00:42:07' }).waitFor();
});
