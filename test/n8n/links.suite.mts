import { describe, expect, test } from '@jest/globals';

import type { Json } from '../../harness/json.mjs';
import type { WorkflowNode } from '../../harness/n8n-client.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { FRAME_IO, type LinkUse, POSTER, USES } from './link-uses.mjs';
import { listOf } from './locator-places.mjs';
import { type Scene, setScene } from './locator-scene.mjs';
import type { GetStage, Stage } from './stage.mjs';
import { frameIo, MANUAL, manual } from './workflows.mjs';

/** One node for each use. A node that fails hands its error on, so that the others run. */
function nodes(
	{ credential }: Stage,
	scene: Scene,
	link: (use: LinkUse) => string,
): WorkflowNode[] {
	return USES.map((use) =>
		frameIo(
			use.parameter,
			credential,
			{
				resource: use.resource,
				operation: use.operation,
				...use.rest?.(scene),
				[use.parameter]: { __rl: true, mode: 'url', value: link(use) },
			},
			{ executeOnce: true, onError: 'continueRegularOutput' },
		),
	);
}

/** By Link, with links that were copied from the browser. */
export function linksSuite(stage: GetStage): void {
	describe('By Link', () => {
		const run = async (name: string, link: (use: LinkUse) => string, scene: Scene) => {
			const { n8n } = stage();
			const workflow = await n8n.createWorkflow(manual(name, nodes(stage(), scene, link)));
			const execution = await n8n.runWorkflow(workflow, MANUAL);
			return (parameter: string): Json | undefined => execution.json(parameter).at(-1);
		};

		test('is tried here in every parameter that has it', async () => {
			const parameters = new Set((await linkModes(stage())).map(({ parameter }) => parameter));
			expect([...parameters].sort()).toEqual(USES.map(({ parameter }) => parameter).sort());
		});

		test('leaves reading the link to the node, which knows more forms than a pattern', async () => {
			for (const { parameter, mode } of await linkModes(stage())) {
				expect([parameter, mode.at('extractValue').value]).toEqual([parameter, undefined]);
				expect([parameter, mode.at('validation').value]).toEqual([parameter, undefined]);
			}
		});

		test('finds the project, folder, file, stack, comment or share behind a link', async () => {
			const scene = await setScene(stage());
			const outputOf = await run('Links', ({ link }) => link(scene), scene);
			for (const { parameter, gives } of USES) {
				expect([parameter, outputOf(parameter)?.value]).toEqual([
					parameter,
					expect.objectContaining(gives(scene)),
				]);
			}
		});

		test('refuses the address of another service and says which one to copy', async () => {
			const scene = await setScene(stage());
			const foreign = `https://drive.google.com/project/${demo.projects.film}/view/${POSTER}`;
			const outputOf = await run('Foreign links', () => foreign, scene);
			for (const { parameter } of USES) {
				expect([parameter, outputOf(parameter)?.at('error').value]).toEqual([
					parameter,
					expect.stringMatching(
						/^'[A-Z][A-Za-z ]+': This address leads to drive\.google\.com, not to Frame\.io\. .*https:\/\/next\.frame\.io/,
					),
				]);
			}
		});

		test('refuses the link of a share where a file is wanted, in words', async () => {
			const scene = await setScene(stage());
			const link = `${FRAME_IO}/share/${demo.shares.client}`;
			const outputOf = await run('A share instead', () => link, scene);
			expect(outputOf('fileId')?.at('error').text()).toMatch(
				/^'File': This address leads to a share, but not to a file/,
			);
			expect(outputOf('projectId')?.at('error').text()).toMatch(
				/^'Project': .* share, but not to a project/,
			);
		});
	});
}

/** The mode By Link of every parameter that has it, as n8n serves it, with the name of the parameter. */
async function linkModes({ n8n }: Stage): Promise<Array<{ parameter: string; mode: Json }>> {
	const inside = (property: Json): Array<{ parameter: string; mode: Json }> => [
		...listOf(property.at('modes'))
			.filter((mode) => mode.at('name').value === 'url')
			.map((mode) => ({ parameter: property.at('name').text(), mode })),
		...listOf(property.at('options')).flatMap(inside),
		...listOf(property.at('values')).flatMap(inside),
	];
	const types = await n8n.nodeTypes('n8n-nodes-frameio');
	return types.flatMap((type) => type.at('properties').list().flatMap(inside));
}
