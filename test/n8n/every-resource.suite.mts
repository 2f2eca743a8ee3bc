import { createHash } from 'node:crypto';

import { describe, expect, test } from '@jest/globals';

import { Json } from '../../harness/json.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { ORDER, postProduction } from './post-production.mjs';
import { listOf } from './locator-places.mjs';
import type { GetStage, Stage } from './stage.mjs';
import { MANUAL } from './workflows.mjs';

/** The resources that n8n offers in the node. */
async function resourcesIn({ n8n }: Stage): Promise<string[]> {
	const types = await n8n.nodeTypes('n8n-nodes-frameio');
	const node = types.find((type) => type.at('name').text().endsWith('.frameIo'));
	const resource = node
		?.at('properties')
		.list()
		.find((property) => property.at('name').value === 'resource');
	const values = listOf(resource?.at('options') ?? new Json(undefined)).map((option) =>
		option.at('value').text(),
	);
	// n8n adds an entry of its own, which leads to its HTTP Request node.
	return values.filter((value) => value !== '__CUSTOM_API_CALL__');
}

/** One job that needs everything the node has. */
export function everyResourceSuite(stage: GetStage): void {
	describe('a commercial, from the order to the review', () => {
		test('needs every resource of the node', async () => {
			const used = postProduction(stage().credential).nodes.flatMap(
				({ parameters }) => parameters.resource ?? [],
			);
			expect([...new Set(used)].sort()).toEqual((await resourcesIn(stage())).sort());
		});

		test('is set up, cut, noted, labelled and shared by one workflow', async () => {
			const { n8n, control, credential } = stage();
			const workflow = await n8n.createWorkflow(postProduction(credential));
			const execution = await n8n.runWorkflow(workflow, MANUAL);
			expect(execution.summary()).toBe(`Execution ${execution.id}: success`);
			const made = (node: string) => execution.json(node)[0]?.at('id').text() ?? '';
			const { workspaces, projects, groups, folders, files } = await control.state();

			// People and places.
			expect(workspaces.find(({ id }) => id === made('Workspace'))?.name).toBe(ORDER.title);
			expect(projects.find(({ id }) => id === made('Project'))).toMatchObject({
				name: 'Lighthouse Spot 30s',
				workspaceId: made('Workspace'),
			});
			expect(groups.find(({ id }) => id === made('Crew'))?.name).toBe('Lighthouse Spot Crew');
			expect(execution.json('Editor in crew')[0]?.value).toEqual({ added: 1 });
			const members = execution
				.json('Members')
				.map((member) => [member.at('user', 'id').value, member.at('role').value]);
			expect(members).toContainEqual([demo.users.editor, 'editor']);
			expect(execution.json('Actions').map((action) => action.at('name').value)).toEqual([
				'Send to Grading',
			]);
			expect(await control.webhooks()).toMatchObject([
				{ workspaceId: made('Workspace'), events: ['comment.completed'], active: true },
			]);

			// The work.
			expect(folders.find(({ id }) => id === made('Cuts'))).toMatchObject({
				name: 'Cuts',
				projectId: made('Project'),
			});
			const cuts = files.filter(({ projectId }) => projectId === made('Project'));
			expect(cuts).toMatchObject(
				ORDER.cuts.map(({ fileName }) => ({ name: fileName, folderId: made('Stack') })),
			);
			const newest = cuts[1]?.id;
			for (const [index, { picture }] of ORDER.cuts.entries()) {
				const { size, sha256 } = await control.file(cuts[index]?.id ?? '');
				expect({ size, sha256 }).toEqual({ size: picture.length, sha256: sha256Of(picture) });
			}
			const comments = await control.comments();
			expect(comments.filter(({ fileId }) => fileId === newest)).toMatchObject([
				{ text: 'The logo comes in late.', timestamp: 48 },
			]);
			expect(execution.json('Read label')[0]?.record()).toMatchObject({
				Status: 'Needs Review',
				'Broadcast Slot': ORDER.slot,
			});

			// The review.
			const share = (await control.shares()).find(({ id }) => id === made('Review'));
			expect(share).toMatchObject({
				name: 'Review of Lighthouse Spot',
				access: 'secure',
				assetIds: [made('Stack')],
				reviewers: [{ email: ORDER.client }],
				mails: [{ to: ORDER.client, message: 'Please have a look at the second cut.' }],
			});
			expect(execution.json('Reviewers')).toHaveLength(1);

			// What was looked up.
			const references = execution.json('References').map((one) => one.at('name').value);
			expect(references).toEqual(['Selects', 'Approved']);
			const found = execution.json('Find cuts').map((one) => one.at('id').value);
			expect(found).toContain(made('Stack'));
			const events = execution.json('Protocol').map((entry) => entry.at('event_type').value);
			expect(events).toContain('project_created');
		});
	});
}

function sha256Of(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
