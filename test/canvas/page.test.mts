// The sandbox's web page in a real browser: what a person does in Frame.io, and what the receivers get of it.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';

import { startBrowser } from '../../harness/browser.mjs';
import { temporaryFolder } from '../../harness/temporary-folder.mjs';
import type { Json } from '../../sandbox/json.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox } from '../../sandbox/testing.mjs';
import { ActionReceiver } from '../support/action-receiver.mjs';

const SEEN_MS = 20_000;
const { film } = demo.projects;
const { studio } = demo.workspaces;

let box: TestSandbox;
let receiver: ActionReceiver;
let browser: Browser;
let page: Page;
/** What the browser complained about. */
let complaints: string[] = [];

beforeAll(async () => {
	box = await TestSandbox.start();
	receiver = await ActionReceiver.start();
	browser = await startBrowser();
});
beforeEach(async () => {
	await box.fresh();
	receiver.reset();
	complaints = [];
	page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
	page.setDefaultTimeout(SEEN_MS);
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (entry) => {
		if (/Content Security Policy/.test(entry.text())) complaints.push(entry.text());
	});
	page.on('request', (request) => {
		const { origin } = new URL(request.url());
		if (origin !== box.sandbox.pageUrl) complaints.push(`Request to ${origin}`);
	});
});
afterEach(async () => {
	await page.close();
	expect(complaints).toEqual([]);
	expect(await box.control.violations()).toEqual([]);
});
afterAll(async () => {
	await browser?.close();
	await receiver?.stop();
	await box?.stop();
});

const open = (path: string) => page.goto(new URL(path, box.sandbox.pageUrl).href);
const button = (name: string | RegExp, within: Page | Locator = page) =>
	within.getByRole('button', { name, exact: true });
const seen = async (locator: Locator) => await locator.first().waitFor();

async function fileNamed(name: string): Promise<string> {
	const file = (await box.control.state()).files.find((one) => one.name === name);
	if (!file) throw new Error(`The demo data has no file ${name}`);
	return file.id;
}

const isTake = ({ name }: { name: string }) => name === 'Take 7.mp4';

const openFile = async (name: string) => open(`/project/${film}/view/${await fileNamed(name)}`);

async function addWebhook(events: string[]): Promise<void> {
	const data = { name: 'My workflow', url: receiver.url, events };
	const made = await box.api('POST', `~/workspaces/${studio}/webhooks`, data);
	receiver.secret = made.textAt('data.secret');
}

async function addAction(name: string, more: Record<string, Json> = {}): Promise<void> {
	const made = await box.api('POST', `~/workspaces/${studio}/actions`, {
		name,
		description: `${name}, as asked`,
		event: 'test.action',
		url: receiver.url,
		...more,
	});
	receiver.secret = made.textAt('data.secret');
}

async function runAction(name: string): Promise<void> {
	await button('Actions').click();
	await page.getByRole('menuitem', { name }).click();
}

const dialog = (title: string) => page.getByRole('dialog', { name: title });

describe('browsing', () => {
	test('leads from projects through folders to a file with its status, fields and comments', async () => {
		await open('/');
		await page.getByRole('link', { name: 'Feature Film', exact: true }).click();
		await page.getByRole('link', { name: 'Cuts', exact: true }).click();
		const card = page.getByRole('listitem').filter({ hasText: 'Opening Scene v1.mp4' });
		await seen(card.getByText('In Progress'));
		await card.getByRole('link').click();
		await seen(page.getByRole('heading', { name: 'Opening Scene v1.mp4' }));
		const comment = page.getByRole('listitem').filter({ hasText: 'Hold this shot' });
		await seen(comment.getByText('Olivia Owner'));
		await seen(comment.getByText('Extended by one second.'));
		await comment.getByRole('button', { name: 'Go to 00:00:02:00' }).click();
		await expect(page.getByLabel('Timecode').inputValue()).resolves.toMatch(/^00:00:0/);
		await seen(page.getByText('Scene 12A'));
		expect(await page.getByLabel('Cut', { exact: true }).locator(':checked').innerText()).toBe(
			'Fine Cut',
		);
	});

	test('shows a user what he may see, and refusals in words', async () => {
		await open('/');
		await page.getByLabel('Acting as').selectOption({ label: 'Casey Client' });
		await seen(page.getByRole('link', { name: 'Spring Campaign' }));
		expect(await page.getByRole('link', { name: 'Feature Film' }).count()).toBe(0);
		await open(`/project/${film}`);
		await seen(page.getByRole('alert').filter({ hasText: 'does not see the project' }));
	});

	test('shows names and texts as they are, never as markup', async () => {
		const text = '<img src=x onerror="document.title=1"><b>bold</b>';
		const fileId = await fileNamed('Opening Scene v1.mp4');
		await box.api('PATCH', `~/files/${fileId}`, { name: text });
		await box.control.seed({ comments: { fileId, text } });
		await open(`/project/${film}/view/${fileId}`);
		await seen(page.getByRole('heading', { name: text }));
		await seen(page.getByText(text, { exact: true }));
		expect(await page.locator('h1 *, .text *').count()).toBe(0);
	});
});

describe('what is done on the page', () => {
	test('is a comment at the timecode that was typed, of the user who wrote it', async () => {
		await addWebhook(['comment.created']);
		await openFile('Trailer 29.97.mov');
		await page.getByLabel('Timecode').fill('00:05:00:10');
		await page.getByLabel('Timecode').press('Enter');
		await page.getByLabel('Comment', { exact: true }).fill('Logo is late.');
		await button('Send').click();
		const entry = page.getByRole('listitem').filter({ hasText: 'Logo is late.' });
		await seen(entry.getByText('Erin Editor'));
		await seen(entry.getByRole('button', { name: 'Go to 00:05:00:10' }));
		await seen(page.getByRole('button', { name: 'Comment of Erin Editor at 00:05:00:10' }));
		await receiver.received(1);
		expect(receiver.calls[0]).toMatchObject({
			isSigned: true,
			body: { type: 'comment.created', user: { id: demo.users.editor } },
		});
		const stored = (await box.control.comments()).find((one) => one.text === 'Logo is late.');
		expect(stored).toMatchObject({ timestamp: 9000, ownerId: demo.users.editor });
	});

	test('is a reply, and a comment that is completed and opened again', async () => {
		await addWebhook(['comment.created', 'comment.completed', 'comment.uncompleted']);
		await openFile('Opening Scene v1.mp4');
		const entry = page.getByRole('listitem').filter({ hasText: 'Grade is too warm' });
		await button('Reply', entry).click();
		await entry.getByLabel('Reply').fill('Cooler now.');
		await button('Send reply', entry).click();
		await seen(entry.getByText('Cooler now.'));
		await button('Complete', entry).click();
		await button('Reopen', entry).click();
		await seen(button('Complete', entry));
		await receiver.received(3);
		expect(receiver.calls.map(({ body }) => body.type)).toEqual([
			'comment.created',
			'comment.completed',
			'comment.uncompleted',
		]);
	});

	test('is a status, which others see at once', async () => {
		await addWebhook(['metadata.value.updated']);
		await openFile('Opening Scene v1.mp4');
		const watcher = await browser.newPage();
		await watcher.goto(page.url());
		await watcher.getByLabel('Status').waitFor();
		await page.getByLabel('Status').selectOption({ label: 'Approved' });
		await receiver.received(1);
		await watcher.locator('[aria-label=Status][data-status=Approved]').waitFor();
		await watcher.close();
		expect(receiver.calls[0]?.body).toMatchObject({ type: 'metadata.value.updated' });
	});

	test('is an upload, whose bytes arrive and whose three events come in order', async () => {
		await addWebhook(['file.created', 'file.upload.completed', 'file.ready']);
		await open(`/project/${film}`);
		const folder = await temporaryFolder();
		const path = join(folder.path, 'Take 7.mp4');
		await writeFile(path, Buffer.alloc(40_000_000, 'take'));
		await page.getByLabel('Files to upload').setInputFiles(path);
		const card = page.getByRole('listitem').filter({ hasText: 'Take 7.mp4' });
		await seen(card.getByText('Processing'));
		await box.control.clock({ advanceMs: 3_000 });
		await seen(card.getByText('MP4', { exact: true }));
		await receiver.received(3);
		expect(receiver.calls.map(({ body }) => body.type)).toEqual([
			'file.created',
			'file.upload.completed',
			'file.ready',
		]);
		const { id = '' } = (await box.control.state()).files.find(isTake) ?? {};
		const { file } = await box.control.waitForFile(id, {
			status: 'transcoded',
			timeoutMs: SEEN_MS,
		});
		const digest = createHash('sha256')
			.update(await readFile(path))
			.digest('hex');
		expect([file.sha256, file.parts.length]).toEqual([digest, 3]);
		await folder.remove();
	});

	test('is refused in words when the user may not do it', async () => {
		await open('/');
		await page.getByLabel('Acting as').selectOption({ label: 'Casey Client' });
		await page.getByRole('link', { name: 'Teaser 15s.mp4' }).click();
		await page.getByLabel('Status').selectOption({ label: 'Approved' });
		await seen(page.getByRole('status').getByText('Forbidden'));
		await seen(page.locator('[aria-label=Status]:not([data-status])'));
	});
});

describe('deliveries', () => {
	test('are listed as they happen, with their tries and when the next one is due', async () => {
		await addWebhook(['comment.created']);
		receiver.says = [{ status: 500 }];
		await openFile('Opening Scene v1.mp4');
		await button(/^Deliveries/).click();
		await page.getByLabel('Comment', { exact: true }).fill('Hello');
		await button('Send').click();
		const row = page.getByRole('row').filter({ hasText: 'comment.created' });
		await seen(row.getByText('Waiting'));
		await seen(row.getByText(/^500 in \d+ ms$/));
		await seen(row.getByText(/^in 1\d s$/));
		await button(/^Tries of comment.created: 1 of 5/, row).click();
		await seen(page.getByRole('listitem').filter({ hasText: /: 500 in/ }));
		await box.control.clock({ advanceMs: 20_000 });
		await seen(row.getByText('Delivered'));
		await seen(row.getByText('2 of 5'));
	});
});

describe('a custom action', () => {
	const sent = { title: 'Sent to the archive', description: 'It is there in an hour.' };

	test('runs on what is selected and shows the message of its receiver', async () => {
		await addAction('Archive');
		const link = { type: 'link', name: 'where', label: 'Open it', value: 'https://example.com/7' };
		receiver.says = [{ body: { ...sent, fields: [link] } }];
		await open(`/project/${film}`);
		await page.getByLabel('Select Script.pdf').check();
		await page.getByLabel('Select Cuts').check();
		await runAction('Archive');
		const message = dialog(sent.title);
		await seen(message.getByText(sent.description));
		expect(await message.getByRole('link', { name: 'Open it' }).getAttribute('href')).toBe(
			link.value,
		);
		await button('Close', message).click();
		await message.waitFor({ state: 'detached' });
		expect(receiver.calls[0]?.isSigned).toBe(true);
		expect(receiver.calls[0]?.body.resources).toHaveLength(2);
	});

	test('that takes one asset is not offered for two, and none without a selection', async () => {
		await addAction('Single', { multi_asset: false });
		await open(`/project/${film}`);
		await seen(page.getByLabel('Select Script.pdf'));
		await button('Actions').click();
		const entry = page.getByRole('menuitem', { name: 'Single' });
		await seen(entry.getByText('Select something first'));
		await page.keyboard.press('Escape');
		await page.getByLabel('Select Script.pdf').check();
		await page.getByLabel('Select Cuts').check();
		await button('Actions').click();
		await seen(entry.getByText('One asset at a time'));
		expect(await entry.isDisabled()).toBe(true);
	});

	test('shows two forms, one after the other, and sends what was filled in', async () => {
		await addAction('Deliver');
		const options = ['Cinema', 'Television'].map((name) => ({ name, value: name.toLowerCase() }));
		const first = [
			{ type: 'text', name: 'title', label: 'Title', value: 'Opening' },
			{ type: 'textarea', name: 'note', label: 'Note' },
			{ type: 'select', name: 'where', label: 'Where to', options, value: 'cinema' },
			{ type: 'boolean', name: 'subtitles', label: 'With subtitles', value: true },
			{ type: 'link', name: 'help', label: 'How delivery works', value: 'https://example.com/' },
		];
		const second = [{ type: 'checkbox', name: 'sure', label: 'I am sure' }];
		receiver.says = [
			{ body: { title: 'Deliver a cut', description: 'Tell us where to.', fields: first } },
			{ body: { title: 'Television it is', description: '', fields: second } },
			{ body: sent },
		];
		await openFile('Opening Scene v1.mp4');
		await runAction('Deliver');
		const form = dialog('Deliver a cut');
		await seen(form.getByText('Tell us where to.'));
		await seen(form.getByRole('link', { name: 'How delivery works' }));
		expect(await form.getByLabel('Title', { exact: true }).inputValue()).toBe('Opening');
		await form.getByLabel('Note').fill('Before noon');
		await form.getByLabel('Where to').selectOption({ label: 'Television' });
		await form.getByLabel('With subtitles').uncheck();
		await button('Submit', form).click();
		const more = dialog('Television it is');
		await more.getByLabel('I am sure').check();
		await button('Submit', more).click();
		await seen(dialog(sent.title));
		const data = receiver.calls.map(({ body }) => body.data);
		const answers = {
			title: 'Opening',
			note: 'Before noon',
			where: 'television',
			subtitles: false,
		};
		expect(data).toEqual([undefined, answers, { sure: true }]);
		expect(new Set(receiver.calls.map(({ body }) => body.interaction_id)).size).toBe(1);
	});

	test('without a word is done when its receiver is', async () => {
		await addAction('Touch');
		await openFile('Opening Scene v1.mp4');
		await runAction('Touch');
		await seen(page.getByRole('status').getByText('Touch: done'));
		expect(await page.getByRole('dialog').count()).toBe(0);
	});

	test('whose receiver is silent says how often it was tried, and in the end that it gave up', async () => {
		await addAction('Slow');
		receiver.says = Array.from({ length: 5 }, () => 'silence');
		await openFile('Opening Scene v1.mp4');
		await runAction('Slow');
		await seen(dialog('Slow').getByText('Waiting for an answer …'));
		await seen(dialog('Slow').getByRole('progressbar'));
		for (let attempt = 1; attempt < 5; attempt += 1) {
			await receiver.received(attempt);
			await box.control.clock({ advanceMs: 5_000 });
			await seen(dialog('Slow').getByText(`Try ${attempt + 1} of 5`));
			await box.control.clock({ advanceMs: 300_000 });
		}
		await receiver.received(5);
		await box.control.clock({ advanceMs: 5_000 });
		const end = dialog('Slow did not answer');
		await seen(end.getByText('It was called 5 times.'));
		await button('Close', end).click();
		await end.waitFor({ state: 'detached' });
	});

	test('whose form is wrong shows what is wrong with it', async () => {
		await addAction('Broken');
		const field = { type: 'text', name: 'same', label: 'One' };
		receiver.says = [{ body: { ...sent, fields: [field, field] } }];
		await openFile('Opening Scene v1.mp4');
		await runAction('Broken');
		await seen(dialog('The reply cannot be shown').getByText('Two fields are named "same".'));
	});

	test('that is cancelled is not asked again', async () => {
		await addAction('Cancelled');
		receiver.says = [{ status: 503 }];
		await openFile('Opening Scene v1.mp4');
		await runAction('Cancelled');
		await seen(dialog('Cancelled').getByText(/Try 2 of 5 in \d+ s/));
		await button('Cancel', dialog('Cancelled')).click();
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		const [interaction] = await box.control.interactions();
		const wait = { state: 'cancelled', timeoutMs: SEEN_MS } as const;
		const { reached } = await box.control.waitForInteraction(interaction?.id ?? '', wait);
		await box.control.clock({ advanceMs: 60_000 });
		expect([reached, receiver.calls.length]).toEqual([true, 1]);
	});
});
