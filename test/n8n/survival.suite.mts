import { randomUUID } from 'node:crypto';

import { describe, expect, test } from '@jest/globals';

import { N8nClient } from '../../harness/n8n-client.mjs';
import { startN8n } from '../../harness/n8n-server.mjs';
import { packageTarball } from '../../harness/package-tarball.mjs';
import { temporaryFolder } from '../../harness/temporary-folder.mjs';
import { waitFor } from '../../harness/wait.mjs';
import { OWNER, SERVICE_ACCOUNT, serviceAccount, type GetStage } from './stage.mjs';
import { byId, chain, frameIoTrigger } from './workflows.mjs';

const EVENTS = 12;
const TEST_MS = 5 * 60_000;

/** An n8n that dies, comes back at another address, and finds all that it had answered. */
export function survivalSuite(stage: GetStage): void {
	describe('an n8n that is killed', () => {
		test(
			'has every event that it answered, and makes one webhook for its new address',
			async () => {
				const { control, sandbox } = stage();
				const folder = await temporaryFolder();
				const options = {
					packageTarball: await packageTarball(() => undefined),
					userFolder: folder.path,
				};
				const first = await startN8n(options);
				const active = async () =>
					(await control.webhooks()).filter(({ deletedAt }) => deletedAt === undefined);
				const theOnlyHook = async (differentFrom?: string) =>
					await waitFor(
						'the webhook',
						async () => {
							const [hook, ...others] = await active();
							return hook && others.length === 0 && hook.url !== differentFrom ? hook : undefined;
						},
						{ timeoutMs: 60_000 },
					);
				try {
					const n8n = new N8nClient(first.url, () => first.log.tail());
					await n8n.setUpOwner(OWNER);
					const credential = await n8n.createCredential(
						SERVICE_ACCOUNT,
						'Frame.io',
						serviceAccount(sandbox),
					);
					const state = await control.state();
					const workspaceId = state.workspaces[0]?.id ?? '';
					const file = chain(
						'Survivor',
						frameIoTrigger(credential, {
							workspaceId: byId(workspaceId),
							events: ['file.ready'],
						}),
					);
					// Deleted and imported again, it has one webhook.
					const before = await n8n.createWorkflow(file);
					await n8n.activate(before);
					const old = await theOnlyHook();
					await n8n.deactivate(before);
					await waitFor(
						'no webhook',
						async () => ((await active()).length === 0 ? true : undefined),
						{ timeoutMs: 60_000 },
					);
					await waitFor(
						'n8n to delete the workflow',
						async () =>
							await n8n.deleteWorkflow(before).then(
								() => true,
								() => undefined,
							),
						{ timeoutMs: 60_000 },
					);
					const workflow = await n8n.createWorkflow(file);
					await n8n.activate(workflow);
					const hook = await theOnlyHook(old.url);
					await n8n.waitForWebhook(hook.url);

					const send = async () => {
						const id = randomUUID();
						const answer = await control.deliver({
							url: hook.url,
							secret: hook.secret,
							body: {
								type: 'file.ready',
								resource: { id, type: 'file' },
								account: state.account,
								workspace: { id: workspaceId },
							},
						});
						return answer.status === 200 ? [id] : [];
					};
					const sending = Array.from({ length: EVENTS }, async () => send().catch(() => []));
					const one = await Promise.race(sending);
					expect(one).toHaveLength(1);
					process.kill(first.processId, 'SIGKILL');
					const answered = (await Promise.all(sending)).flat();

					const second = await startN8n(options);
					try {
						const again = new N8nClient(second.url, () => second.log.tail());
						await again.signIn(OWNER);
						const executions = await again.listAllExecutions(workflow.id);
						const there = await Promise.all(
							executions.map(async ({ id }) =>
								JSON.stringify((await again.getExecution(id)).data.value),
							),
						);
						expect(answered.filter((id) => !there.some((data) => data.includes(id)))).toEqual([]);
						// n8n checks webhooks on activation, not when it starts after it was killed.
						await again.deactivate(workflow);
						await again.activate(workflow);
						const moved = await theOnlyHook(hook.url);
						expect(moved.url.startsWith(second.url)).toBe(true);
					} finally {
						await second.stop();
					}
				} finally {
					await first.stop();
					await folder.remove();
				}
			},
			TEST_MS,
		);
	});
}
