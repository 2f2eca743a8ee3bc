import { describe, expect, test } from '@jest/globals';

import type { GetStage } from './stage.mjs';
import { byId, frameIo, MANUAL, manual } from './workflows.mjs';

const NO_SUCH_FILE = '00000000-0000-4000-8000-000000000000';

/** Several items, some of which fail. */
export function itemsSuite(stage: GetStage): void {
	describe('when one item of three fails', () => {
		const run = async (onError: string) => {
			const { n8n, control, credential } = stage();
			const [first, second] = (await control.state()).files;
			const workflow = await n8n.createWorkflow(
				manual(
					`One fails: ${onError}`,
					[
						frameIo(
							'Get',
							credential,
							{ resource: 'file', operation: 'get', fileId: byId('={{ $json.fileId }}') },
							{ onError },
						),
					],
					[{ fileId: first?.id }, { fileId: NO_SUCH_FILE }, { fileId: second?.id }],
				),
			);
			return { first, second, execution: await n8n.runWorkflow(workflow, MANUAL) };
		};

		test('the workflow stops and the message names the item', async () => {
			const { execution } = await run('stopWorkflow');
			expect(execution.status).toBe('error');
			expect(execution.error.at('context', 'itemIndex').value).toBe(1);
		});

		test('Continue gives one error item in its place, paired with its input', async () => {
			const { first, second, execution } = await run('continueRegularOutput');
			const items = execution.items('Get');
			expect(execution.status).toBe('success');
			expect(items.map((item) => item.at('json', 'id').value)).toEqual([
				first?.id,
				undefined,
				second?.id,
			]);
			expect(items[1]?.at('json', 'error').text()).toMatch(/\w/);
			expect(items.map((item) => item.at('pairedItem', 'item').value)).toEqual([0, 1, 2]);
		});

		test('Continue with error output sends it to the second output', async () => {
			const { first, second, execution } = await run('continueErrorOutput');
			const ids = execution.json('Get').map((json) => json.at('id').value);
			expect(ids).toEqual([first?.id, second?.id]);
			expect(execution.json('Get', 1)).toHaveLength(1);
		});
	});
}
