import { randomUUID } from 'node:crypto';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { N8nClient, type Workflow, type WorkflowNode } from '../../harness/n8n-client.mjs';
import { type RunningN8n, startN8n } from '../../harness/n8n-server.mjs';
import { packageTarball } from '../../harness/package-tarball.mjs';
import { temporaryFolder } from '../../harness/temporary-folder.mjs';
import { waitFor } from '../../harness/wait.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { OWNER, SERVICE_ACCOUNT, serviceAccount, type GetStage } from './stage.mjs';
import { byId, chain, frameIoCustomActionTrigger, frameIoTrigger } from './workflows.mjs';

/** How many events are on their way at a time, and after how many answers n8n is killed: one round each. */
const SENDERS = 6;
const ROUNDS = [1, 3, 8];

const TEST_MS = 10 * 60_000;

/** An n8n that dies, comes back at another address, and finds all that it had answered. */
export function survivalSuite(stage: GetStage): void {
	describe('an n8n of its own', () => {
		let folder: Awaited<ReturnType<typeof temporaryFolder>>;
		let server: RunningN8n | undefined;

		beforeEach(async () => {
			folder = await temporaryFolder();
		});

		afterEach(async () => {
			await server?.stop();
			server = undefined;
			await folder.remove();
		});

		/** Starts n8n, again with what it had stored, at an address that it did not have before. */
		async function start(env: Record<string, string> = {}) {
			const started = await startN8n({
				packageTarball: await packageTarball(() => undefined),
				userFolder: folder.path,
				env,
			});
			server = started;
			const n8n = new N8nClient(started.url, () => started.log.tail());
			return { n8n, processId: started.processId, url: started.url };
		}

		/** Makes the owner and the credential. */
		async function setUp(n8n: N8nClient) {
			await n8n.setUpOwner(OWNER);
			const account = serviceAccount(stage().sandbox);
			return await n8n.createCredential(SERVICE_ACCOUNT, 'Frame.io', account);
		}

		/** Everything that is registered in Frame.io. */
		async function registered() {
			const { control } = stage();
			return { hooks: await control.webhooks(), actions: await control.customActions() };
		}

		/** Sends one event; whether n8n has answered it with success. */
		async function send(url: string, secret: string, id: string): Promise<boolean> {
			const body = {
				type: 'file.ready',
				resource: { id, type: 'file' },
				account: { id: demo.account },
				workspace: { id: demo.workspaces.studio },
			};
			const answer = await stage()
				.control.deliver({ url, secret, body })
				.catch(() => undefined);
			return answer?.status === 200;
		}

		/** Keeps several events on their way until n8n has answered so many, and kills it at that moment. */
		async function killUnderLoad(
			processId: number,
			answers: number,
			deliver: (id: string) => Promise<boolean>,
		) {
			const sent: string[] = [];
			const answered: string[] = [];
			let isAlive = true;
			const sender = async () => {
				while (isAlive) {
					const id = randomUUID();
					sent.push(id);
					if (await deliver(id)) answered.push(id);
					if (isAlive && answered.length >= answers) {
						isAlive = false;
						process.kill(processId, 'SIGKILL');
					}
				}
			};
			await Promise.all(Array.from({ length: SENDERS }, sender));
			return { sent, answered };
		}

		test(
			'that is killed under load has every event that it answered, and registers its new address',
			async () => {
				let { n8n, processId, url } = await start();
				const credential = await setUp(n8n);
				const workspaceId = byId(demo.workspaces.studio);
				const workflow = await n8n.createWorkflow(
					chain(
						'Survivor',
						frameIoTrigger(credential, { workspaceId, events: ['file.ready'] }),
						pause(1),
					),
				);
				const menu = await n8n.createWorkflow(
					chain(
						'Survivor in the menu',
						frameIoCustomActionTrigger(credential, {
							workspaceId,
							name: 'Survive',
							description: 'Still there after a crash',
							event: 'studio.survive',
						}),
					),
				);
				for (const one of [workflow, menu]) await activate(n8n, one);
				const before = await registered();
				const [hook] = before.hooks;
				const [action] = before.actions;
				if (!hook || !action) throw new Error('Nothing is registered.');
				expect(before).toEqual({ hooks: [hook], actions: [action] });

				const answered: string[] = [];
				for (const answers of ROUNDS) {
					// Where its webhook has not moved to yet: what is asked is what n8n keeps, not who finds it.
					const address = new URL(new URL(hook.url).pathname, url).href;
					await n8n.waitForWebhook(address);
					const round = await killUnderLoad(
						processId,
						answers,
						async (id) => await send(address, hook.secret, id),
					);
					expect(round.answered.length).toBeGreaterThanOrEqual(answers);
					// All that was on its way when n8n died.
					expect(round.sent.length - round.answered.length).toBeGreaterThan(0);
					expect(round.answered.length).toBeLessThan(answers + SENDERS);
					answered.push(...round.answered);

					await server?.stop();
					({ n8n, processId, url } = await start());
					await n8n.signIn(OWNER);
					const found = await eventsIn(n8n, workflow);
					expect(answered.filter((id) => !found.includes(id))).toEqual([]);
					expect(answered.filter((id) => found.indexOf(id) !== found.lastIndexOf(id))).toEqual([]);
				}

				// n8n checks what is registered on activation, not when it starts after it was killed.
				expect(await registered()).toEqual(before);
				for (const one of [workflow, menu]) {
					await n8n.deactivate(one);
					await n8n.waitForPublication(one);
					await activate(n8n, one);
				}
				const after = await registered();
				expect(after.hooks.map((one) => one.url)).toEqual([
					new URL(new URL(hook.url).pathname, url).href,
				]);
				expect(after.actions.map((one) => one.url)).toEqual([
					new URL(new URL(action.url).pathname, url).href,
				]);
				const [moved] = after.actions;
				const call = await stage().control.runAction({
					actionId: moved?.id ?? '',
					resource: { id: randomUUID(), type: 'file' },
				});
				expect(call.status).toBe(200);
				for (const one of [workflow, menu]) {
					await n8n.deactivate(one);
					await n8n.waitForPublication(one);
				}
				expect(await registered()).toEqual({ hooks: [], actions: [] });
			},
			TEST_MS,
		);

		test(
			'that runs one workflow at a time loses no event, although it answers too late',
			async () => {
				const { control } = stage();
				const { n8n } = await start({ N8N_CONCURRENCY_PRODUCTION_LIMIT: '1' });
				const credential = await setUp(n8n);
				const workflow = await n8n.createWorkflow(
					chain(
						'One at a time',
						frameIoTrigger(credential, {
							workspaceId: byId(demo.workspaces.studio),
							events: ['file.ready'],
						}),
						// Longer than Frame.io waits for an answer.
						pause(7),
					),
				);
				await activate(n8n, workflow);
				const [hook] = (await registered()).hooks;
				await n8n.waitForWebhook(hook?.url ?? '');
				await control.clock({ timeScale: 10 });
				const ids = [randomUUID(), randomUUID(), randomUUID()];
				for (const id of ids) {
					await control.emit({
						type: 'file.ready',
						resource: { id, type: 'file' },
						workspaceId: demo.workspaces.studio,
					});
				}
				// Until one of them has been sent again.
				const { deliveries } = await control.waitForDeliveries({
					attempts: ids.length + 1,
					timeoutMs: 60_000,
				});
				const attempts = deliveries.flatMap((delivery) => delivery.attempts);
				expect(attempts.length).toBeGreaterThan(ids.length);
				expect(attempts.filter(({ status }) => status === null).length).toBeGreaterThan(0);
				await waitFor(
					'every event in an execution',
					async () => {
						const found = await eventsIn(n8n, workflow);
						return ids.every((id) => found.includes(id)) ? true : undefined;
					},
					{ timeoutMs: 120_000, everyMs: 1000 },
				);
				await control.clock({ timeScale: 1 });
			},
			TEST_MS,
		);
	});
}

/** A node that makes a workflow slow. */
function pause(seconds: number): WorkflowNode {
	return {
		name: 'Wait',
		type: 'n8n-nodes-base.wait',
		typeVersion: 1.1,
		parameters: { amount: seconds, unit: 'seconds' },
		webhookId: randomUUID(),
	};
}

async function activate(n8n: N8nClient, workflow: Workflow): Promise<void> {
	await n8n.activate(workflow);
	expect(await n8n.waitForPublication(workflow)).toEqual({ status: 'published', errors: [] });
}

/** What the events in all executions of a workflow are about, each as often as it is there. */
async function eventsIn(n8n: N8nClient, workflow: Workflow): Promise<string[]> {
	const found: string[] = [];
	for (const { id } of await n8n.listAllExecutions(workflow.id)) {
		const { data } = await n8n.getExecution(id);
		// An execution that was cut off holds its items where n8n has got to; a node that ran holds them once more.
		const ids = JSON.stringify(data.value).matchAll(/"resource":\{"id":"([^"]+)"/g);
		found.push(...new Set(Array.from(ids, ([, resource = '']) => resource)));
	}
	return found;
}
