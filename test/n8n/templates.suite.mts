import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { serveVideo } from '../../harness/file-server.mjs';
import type { Workflow } from '../../harness/n8n-client.mjs';
import { temporaryFolder } from '../../harness/temporary-folder.mjs';
import { waitFor } from '../../harness/wait.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { fillIn, readTemplate, type TemplateName } from '../../scripts/demo/templates.mjs';
import { ActionReceiver } from '../support/action-receiver.mjs';
import { patternBytes } from '../support/bytes.mjs';
import { PagePerson } from '../support/page-person.mjs';
import { waitForReceivers } from './receivers.mjs';
import type { GetStage } from './stage.mjs';

const { film } = demo.projects;
const WORKSPACE = { name: 'Studio', value: demo.workspaces.studio };
const MANUAL = 'When clicking ‘Execute workflow’';

/** The workflows to import, filled in as their notes say: what they do arrives where it should. */
export function templatesSuite(stage: GetStage): void {
	describe('the template', () => {
		let workflow: Workflow;
		let person: PagePerson;
		let chat: ActionReceiver;

		beforeEach(async () => {
			person = new PagePerson(stage().sandbox);
			chat = await ActionReceiver.start();
		});
		afterEach(async () => {
			const { n8n } = stage();
			await chat.stop();
			await n8n.deactivate(workflow);
			await waitForReceivers(stage(), 0);
			await n8n.deleteWorkflow(workflow);
		});

		async function importTemplate(name: TemplateName, settings: Record<string, string> = {}) {
			const { n8n, credential } = stage();
			const lists = {
				workspaceId: WORKSPACE,
				projectId: { name: 'Feature Film', value: film },
			};
			workflow = await n8n.createWorkflow(
				fillIn(await readTemplate(name), { credential, settings, lists }),
			);
		}

		/** Imports a template and activates it; returns the ID of its webhook or custom action. */
		async function activate(name: TemplateName, settings?: Record<string, string>) {
			const { n8n } = stage();
			await importTemplate(name, settings);
			await n8n.activate(workflow);
			const [receiver] = await waitForReceivers(stage(), 1);
			await n8n.waitForWebhook(receiver?.url ?? '');
			return receiver?.id ?? '';
		}

		async function finished() {
			const execution = await stage().n8n.waitForExecution(workflow.id);
			expect(execution.summary()).toContain('success');
			return execution;
		}

		const fileNamed = async (name: string) => {
			const { files } = await stage().control.state();
			return files.find((file) => file.name === name)?.id ?? '';
		};
		const commentsOn = async (fileId: string) =>
			(await stage().control.comments()).filter((comment) => comment.fileId === fileId);

		test('new-comment sends a chat the author, the timecode, the words and the link', async () => {
			await activate('new-comment', { chatUrl: chat.url });
			const fileId = await fileNamed('Opening Scene v1.mp4');
			const id = await person.comment(fileId, 'Cut to the door.', 5 * 24 + 12);
			await finished();
			expect(chat.calls.map(({ body }) => body)).toEqual([
				{
					text: [
						'Erin Editor on Opening Scene v1.mp4 at 00:00:05:12:',
						'Cut to the door.',
						`https://next.frame.io/project/${film}/view/${fileId}?comment=${id}`,
					].join('\n'),
				},
			]);
		});

		test('new-comment says what it knows when Frame.io does not tell the rest in time', async () => {
			const { control } = stage();
			await activate('new-comment', { chatUrl: chat.url });
			await control.addFault({
				service: 'api',
				operationId: 'comments.show',
				times: 100,
				action: { status: 500 },
			});
			await person.comment(await fileNamed('Opening Scene v1.mp4'), 'Cut to the door.', 0);
			await finished();
			expect(chat.calls[0]?.body.text).toBe(
				[
					'Somebody on a file:',
					'The comment could not be read in time.',
					`https://next.frame.io/project/${film}`,
				].join('\n'),
			);
		});

		test('download-approved fetches the original of what becomes Approved, and of nothing else', async () => {
			const { n8n, control } = stage();
			const hook = await activate('download-approved');
			const bytes = patternBytes(300_001);
			const fileId = await person.upload(demo.rootFolders.film, 'Master.mov', bytes);
			const { status, needsReview, approved } = {
				...demo.fields,
				...demo.options.status,
			};
			await person.choose(fileId, status, needsReview);
			await control.waitForDeliveries({ count: 1, webhookId: hook, timeoutMs: 10_000 });
			expect(await n8n.listExecutions(workflow.id)).toEqual([]);

			await person.choose(fileId, status, approved);
			const [item, ...more] = (await finished()).items('Download original');
			expect(more).toEqual([]);
			expect(item?.at('json').record()).toMatchObject({ id: fileId, name: 'Master.mov' });
			if (!item) throw new Error('Nothing was downloaded.');
			expect((await n8n.download(item)).equals(bytes)).toBe(true);
		});

		test('custom-action asks, writes the answers as a comment, and tells the person so', async () => {
			const { control } = stage();
			const actionId = await activate('custom-action');
			const fileId = await fileNamed('Trailer 29.97.mov');
			const { id } = await control.interact({
				actionId,
				assetIds: [fileId],
				userId: demo.users.editor,
			});
			const wait = { state: 'form', timeoutMs: 10_000 } as const;
			const { interaction } = await control.waitForInteraction(id, wait);
			expect(interaction.steps[0]?.shown).toMatchObject({
				kind: 'form',
				title: 'Send back to the editor',
				fields: [
					{ type: 'select', label: 'What should change?', value: 'Picture' },
					{ type: 'textarea', label: 'How?' },
					{ type: 'boolean', label: 'Needed today', value: false },
				],
			});
			await control.answerForm(id, { reason: 'Sound', note: 'The door is too loud', urgent: true });
			const end = await control.waitForInteraction(id, { state: 'message', timeoutMs: 20_000 });
			const text = 'Needed today. Sound: The door is too loud';
			expect(end.interaction.steps[1]?.shown).toMatchObject({
				title: 'Sent back',
				description: `Trailer 29.97.mov has your comment: ${text}`,
			});
			expect(await commentsOn(fileId)).toMatchObject([{ text }]);
		});

		test('custom-action tells the person why it did not work', async () => {
			const { control } = stage();
			const actionId = await activate('custom-action');
			const [folder] = (await control.state()).folders;
			const { id } = await control.interact({
				actionId,
				assetIds: [folder?.id ?? ''],
				userId: demo.users.editor,
			});
			await control.waitForInteraction(id, { state: 'form', timeoutMs: 10_000 });
			await control.answerForm(id, { note: 'Rename it' });
			const end = await control.waitForInteraction(id, { state: 'message', timeoutMs: 20_000 });
			expect(end.interaction.steps[1]?.shown).toMatchObject({
				title: 'Not sent back',
				description: expect.stringContaining('Frame.io cannot find the file'),
			});
		});

		test('share-new-uploads writes the link of a new share on the file, once', async () => {
			const { n8n, control } = stage();
			const webhookId = await activate('share-new-uploads');
			const bytes = patternBytes(50_000);
			const fileId = await person.upload(demo.rootFolders.film, 'Dailies 12.mp4', bytes);
			await control.clock({ advanceMs: 3_000 });
			await finished();
			const share = (await control.shares()).find(({ name }) => name === 'Dailies 12.mp4');
			expect(share).toMatchObject({ projectId: film, access: 'public', assetIds: [fileId] });
			const written = await commentsOn(fileId);
			expect(written).toMatchObject([{ ownerId: demo.users.service }]);
			expect(written[0]?.text).toMatch(/^Share link: https:\/\/f\.io\/\w+$/);

			// The event comes again, as a new delivery.
			await control.emit({
				type: 'file.ready',
				resource: { id: fileId, type: 'file' },
				workspaceId: WORKSPACE.value,
				projectId: film,
			});
			await control.waitForDeliveries({ count: 2, webhookId, timeoutMs: 10_000 });
			await waitFor(
				'the end of both executions',
				async () => {
					const all = await n8n.listExecutions(workflow.id);
					return all.filter((one) => one.status === 'success').length === 2 ? true : undefined;
				},
				{ timeoutMs: 20_000 },
			);
			expect(await commentsOn(fileId)).toHaveLength(1);
		});

		test('upload-and-comment brings a video from the web to Frame.io and comments on it', async () => {
			const { n8n, control } = stage();
			const folder = await temporaryFolder();
			const path = join(folder.path, 'Teaser.mp4');
			await writeFile(path, patternBytes(70_000));
			const video = await serveVideo(path);
			await importTemplate('upload-and-comment', { videoUrl: video.url });
			const execution = await n8n.runWorkflow(workflow, MANUAL);
			await video.stop();
			await folder.remove();
			expect(execution.summary()).toContain('success');
			const fileId = execution.json('Upload file')[0]?.at('id').text() ?? '';
			expect(await control.file(fileId)).toMatchObject({ name: 'Teaser.mp4', size: 70_000 });
			expect(await commentsOn(fileId)).toMatchObject([
				{ text: 'Please trim this shot by ten frames.', timestamp: 5 * 24 + 12 },
			]);
		});

		test('list-projects gives every project that the credential sees', async () => {
			const { n8n } = stage();
			await importTemplate('list-projects');
			const execution = await n8n.runWorkflow(workflow, MANUAL);
			const names = execution.json('Get many projects').map((one) => one.at('name').text());
			expect(names.sort()).toEqual(['Archive 2025', 'Feature Film']);
		});
	});
}
