import { describe, expect, test } from '@jest/globals';

import type { ListAnswer } from '../../harness/n8n-client.mjs';
import type { GetStage, Stage } from './stage.mjs';
import { byId, frameIo, MANUAL, manual } from './workflows.mjs';

interface Question {
	parameter: string;
	method: string;
	chosen?: Record<string, unknown>;
	filter?: string;
	page?: string;
}

async function ask({ n8n, credential }: Stage, question: Question): Promise<ListAnswer> {
	return await n8n.searchList({
		nodeType: 'n8n-nodes-frameio.frameIo',
		path: `parameters.${question.parameter}`,
		method: question.method,
		credential,
		parameters: { authentication: 'serverToServer', ...question.chosen },
		filter: question.filter,
		page: question.page,
	});
}

/** Scrolls to the end of a list. */
async function askForAll(
	stage: Stage,
	question: Question,
): Promise<{ names: string[]; pages: number }> {
	const names: string[] = [];
	let pages = 0;
	let page: string | undefined;
	do {
		const answer = await ask(stage, { ...question, page });
		names.push(...answer.results.map(({ name }) => name));
		page = answer.nextPage;
		pages += 1;
	} while (page !== undefined && pages < 50);
	return { names, pages };
}

/** Lists of many pages, in workflows and behind From List. What each list offers is in the suite of the locators. */
export function listsSuite(stage: GetStage): void {
	test('projects of many pages come back complete', async () => {
		const { n8n, control, credential } = stage();
		const { workspaces } = await control.state();
		await control.seed({
			projects: { workspaceId: workspaces[0]?.id ?? '', namePrefix: 'Episode ', count: 230 },
		});
		const everything = (await control.projects()).map(({ id }) => id);
		await control.clearRequests();

		const workflow = await n8n.createWorkflow(
			manual('Projects', [
				frameIo('Get many', credential, {
					resource: 'project',
					operation: 'getAll',
					returnAll: true,
				}),
			]),
		);
		const execution = await n8n.runWorkflow(workflow, MANUAL);

		const { restrictedProject } = await control.state();
		const ids = execution.json('Get many').map((project) => project.at('id').text());
		expect(new Set(ids).size).toBe(ids.length);
		expect([...ids].sort()).toEqual(everything.filter((id) => id !== restrictedProject?.id).sort());
		const pages = (await control.requests({ service: 'api' })).filter(({ path }) =>
			path.endsWith('/projects'),
		);
		expect(pages).toHaveLength(3);
	});

	describe('From List', () => {
		test('pages through the projects', async () => {
			const { control } = stage();
			const { workspaces } = await control.state();
			await control.seed({
				projects: { workspaceId: workspaces[0]?.id ?? '', namePrefix: 'Episode ', count: 150 },
			});
			const { names, pages } = await askForAll(stage(), {
				parameter: 'projectId',
				method: 'searchProjects',
			});
			expect(pages).toBeGreaterThan(1);
			expect(names.filter((name) => name.startsWith('Episode '))).toHaveLength(150);
		});

		test('pages through the files of the project and searches them', async () => {
			const { control } = stage();
			const archive = (await control.state()).projects.find(({ name }) => name === 'Archive 2025');
			const rootFolderId = archive?.rootFolderId ?? '';
			const { folders } = await control.seed({
				folders: { folderId: rootFolderId, namePrefix: 'Reel ', count: 12 },
			});
			for (const folderId of folders) {
				await control.seed({ files: { folderId, namePrefix: 'Take ', count: 15 } });
			}
			const question = {
				parameter: 'fileId',
				method: 'searchFiles',
				chosen: { projectId: byId(archive?.id ?? '') },
			};

			const all = await askForAll(stage(), question);
			expect(all.pages).toBeGreaterThan(1);
			expect(new Set(all.names).size).toBe(12 * 15);

			const found = await askForAll(stage(), { ...question, filter: 'take 3' });
			expect(found.names).toHaveLength(12);
		});
	});
}
