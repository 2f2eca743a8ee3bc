import { describe, expect, test } from '@jest/globals';

import { chain, frameIo, httpRequest, MANUAL, manual } from './workflows.mjs';
import type { GetStage } from './stage.mjs';

const WHO_AM_I = { resource: 'user', operation: 'getCurrent' };

/** Access tokens that expire. */
export function tokenSuite(stage: GetStage): void {
	const exchanges = async () =>
		(await stage().control.requests({ service: 'ims', operation: 'ims.token' })).length;

	/** Holds answers back, so that executions started together really ask with the same expired token. */
	const askTogether = async (requests: number) =>
		await stage().control.addFault({
			service: 'api',
			operationId: 'users.show',
			times: requests,
			action: { delayMs: 2_000 },
		});

	describe('an access token that expired', () => {
		test('is replaced once, however many executions need it at the same time', async () => {
			const { n8n, control, credential } = stage();
			const workflow = await n8n.createWorkflow(
				manual('Who am I', [frameIo('Me', credential, WHO_AM_I)]),
			);
			await n8n.runWorkflow(workflow, MANUAL);
			await control.expireTokens();
			await control.clearRequests();
			await askTogether(10);

			const executions = await Promise.all(
				Array.from({ length: 10 }, async () => await n8n.runWorkflow(workflow, MANUAL)),
			);

			expect(executions.map(({ status }) => status)).toEqual(Array(10).fill('success'));
			const refused = (await control.requests({ service: 'api' })).filter(
				({ status }) => status === 401,
			);
			expect(refused.length).toBeGreaterThan(1);
			expect(await exchanges()).toBe(1);
		});

		test('is replaced in the middle of a run, and the run goes on', async () => {
			const { n8n, sandbox, control, credential } = stage();
			const workflow = await n8n.createWorkflow(
				manual('Expires meanwhile', [
					frameIo('Before', credential, WHO_AM_I),
					httpRequest('Expire', { method: 'POST', url: `${sandbox.controlUrl}/tokens/expire` }),
					frameIo('After', credential, WHO_AM_I),
				]),
			);
			await n8n.runWorkflow(workflow, MANUAL);
			await control.clearRequests();

			const execution = await n8n.runWorkflow(workflow, MANUAL);

			expect(execution.summary()).toContain('success');
			expect(execution.json('After')).toHaveLength(1);
			expect(await exchanges()).toBe(1);
		});

		test('is replaced once for many parallel branches of webhook runs', async () => {
			const { n8n, control, credential } = stage();
			const address = `${n8n.url}/webhook/who-am-i`;
			const workflow = await n8n.createWorkflow(
				chain(
					'Who am I, by webhook',
					{
						name: 'Webhook',
						type: 'n8n-nodes-base.webhook',
						typeVersion: 2,
						webhookId: 'who-am-i',
						parameters: { httpMethod: 'POST', path: 'who-am-i', responseMode: 'lastNode' },
					},
					frameIo('Me', credential, WHO_AM_I),
				),
			);
			await n8n.activate(workflow);
			await n8n.waitForWebhook(address);
			await control.expireTokens();
			await control.clearRequests();
			await askTogether(10);

			const answers = await Promise.all(
				Array.from({ length: 10 }, async () => await fetch(address, { method: 'POST' })),
			);
			const texts = await Promise.all(answers.map(async (answer) => await answer.text()));

			expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
			expect(new Set(texts).size).toBe(1);
			expect(await exchanges()).toBe(1);
			await n8n.deactivate(workflow);
		});
	});
}
