// The nodes on n8n's canvas, in a real browser: found, filled in from lists, run, and read.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';

import { Editor } from '../../harness/editor.mjs';
import type { WorkflowNode } from '../../harness/n8n-client.mjs';
import { RESOURCES } from '../../nodes/FrameIo/actions/registry.js';
import { OWNER, startStage, type Stage } from '../n8n/stage.mjs';
import { byId, chain, frameIo, frameIoTrigger, manual } from '../n8n/workflows.mjs';

const INSTALL_MS = 30 * 60_000;
const TEST_MS = 3 * 60_000;

let stage: Stage;
let editor: Editor;

beforeAll(async () => {
	stage = await startStage();
	editor = await Editor.open(stage.server.url, OWNER);
}, INSTALL_MS);

afterAll(async () => {
	await editor?.close();
	await stage?.stop();
}, 60_000);

beforeEach(async () => {
	await stage.control.reset();
});

async function visibleProject() {
	const { projects } = await stage.control.state();
	const project = projects.find(({ restricted }) => !restricted);
	if (!project) throw new Error('The demo data has no project to work in.');
	return project;
}

async function open(...nodes: WorkflowNode[]): Promise<void> {
	const placed = nodes.map((node, index) => ({ ...node, position: [index * 240, 0] }));
	const { id } = await stage.n8n.createWorkflow(manual('Canvas', placed));
	await editor.openWorkflow(id);
}

const texts = async (entries: Locator) => {
	await entries.first().waitFor();
	return (await entries.allInnerTexts()).map((text) => text.trim());
};

test(
	'the node is found by its name and offers every operation as an action',
	async () => {
		await open(
			frameIo('Frame.io', stage.credential, { resource: 'user', operation: 'getCurrent' }),
		);
		const found = await editor.searchNodes('frame.io');
		await found.filter({ hasText: /^Frame\.io$/ }).click();
		const entries = editor.page.locator('[data-test-id=node-creator-item-name]');
		// n8n draws a long list bit by bit, so each is waited for.
		for (const { operations } of Object.values(RESOURCES)) {
			for (const { action } of Object.values(operations)) {
				await entries.getByText(action, { exact: true }).first().waitFor();
			}
		}
	},
	TEST_MS,
);

describe('From List', () => {
	test(
		'project and folder are chosen by name, folders by their path',
		async () => {
			const project = await visibleProject();
			const { folders } = await stage.control.seed({
				folders: { folderId: project.rootFolderId, name: 'Season 2' },
			});
			await stage.control.seed({ folders: { folderId: folders[0] ?? '', name: 'Episode 1' } });

			await open(frameIo('Upload', stage.credential, { resource: 'file', operation: 'upload' }));
			await editor.openNode('Upload');
			const projects = await editor.openList('projectId');
			await projects.filter({ hasText: project.name }).click();
			const listed = await editor.openList('folderId');
			expect(await texts(listed)).toEqual(
				expect.arrayContaining(['Season 2', 'Season 2 / Episode 1']),
			);
			await listed.filter({ hasText: 'Season 2 / Episode 1' }).click();
			expect(await editor.locator('folderId').locator('input').last().inputValue()).toBe(
				'Season 2 / Episode 1',
			);
		},
		TEST_MS,
	);

	test(
		'a list that needs a project says so',
		async () => {
			await open(frameIo('Read', stage.credential, { resource: 'file', operation: 'get' }));
			await editor.openNode('Read');
			await editor.openList('fileId');
			await editor.page.getByText('Choose a project to list its files').waitFor();
		},
		TEST_MS,
	);
});

test(
	'a run shows its result at the output',
	async () => {
		const project = await visibleProject();
		await open(
			frameIo('Projects', stage.credential, {
				resource: 'project',
				operation: 'getAll',
				returnAll: true,
			}),
		);
		await editor.openNode('Projects');
		await editor.page.click('[data-test-id=node-execute-button]');
		await editor.page
			.locator('[data-test-id=output-panel]')
			.getByText(project.name)
			.first()
			.waitFor();
	},
	TEST_MS,
);

test(
	'a failing run shows what happened and what to do',
	async () => {
		await open(
			frameIo('Project', stage.credential, {
				resource: 'project',
				operation: 'get',
				projectId: byId('00000000-0000-4000-8000-000000000000'),
			}),
		);
		await editor.openNode('Project');
		await editor.page.click('[data-test-id=node-execute-button]');
		const output = editor.page.locator('[data-test-id=output-panel]');
		await output
			.getByText(/Frame\.io cannot find the/)
			.first()
			.waitFor();
	},
	TEST_MS,
);

test(
	'the trigger offers all thirty events by name',
	async () => {
		const { id } = await stage.n8n.createWorkflow(
			chain('Canvas', { ...frameIoTrigger(stage.credential, {}), position: [0, 0] }),
		);
		await editor.openWorkflow(id);
		await editor.openNode('Frame.io Trigger');
		await editor.page
			.locator('[data-test-id=parameter-input]')
			.filter({ hasText: 'Comment Created', visible: true })
			.click();
		const events = editor.page.locator('.el-select-dropdown__item').filter({ visible: true });
		await events.filter({ hasText: 'Comment Created' }).waitFor();
		expect(
			await events
				.filter({ hasText: /Collection|Comment|Custom Field|File|Folder|Project|Share/ })
				.count(),
		).toBe(30);
	},
	TEST_MS,
);

test(
	'a wrong client secret is explained in the credential itself',
	async () => {
		await stage.n8n.createCredential(stage.credential.type, 'Mistyped', {
			environment: 'custom',
			apiBaseUrl: stage.sandbox.apiUrl,
			imsBaseUrl: stage.sandbox.imsUrl,
			clientId: stage.sandbox.clientId,
			clientSecret: 'mistyped',
		});
		await editor.openCredential('Mistyped');
		await editor.page.getByText('More details').click();
		await editor.page.getByText('Copy the client secret again').first().waitFor();
	},
	TEST_MS,
);
