import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { N8nClient, type Workflow } from '../../harness/n8n-client.mjs';
import { startN8n } from '../../harness/n8n-server.mjs';
import { packageTarball } from '../../harness/package-tarball.mjs';
import { ROOT } from '../../harness/paths.mjs';
import { type Report, reportWhile } from '../../harness/report.mjs';
import { waitFor } from '../../harness/wait.mjs';
import { SandboxControl, type Delivery } from '../../sandbox/control-client.mjs';
import type { Sandbox } from '../../sandbox/sandbox.mjs';
import { byId, chain, frameIoTrigger } from '../n8n/workflows.mjs';
import type { Figure } from './figures.mjs';

const ACCOUNT = { email: 'owner@example.com', password: 'Passw0rd-of-the-owner' };
const SERVICE_ACCOUNT = 'frameIoServerToServerApi';
const TRIGGER = 'Frame.io Trigger';

/** The burst: so many events, evenly over so long. */
const EVENTS = 500;
const BURST_MS = 10_000;

/**
 * The setting that the docs of the trigger advise for busy workspaces. Without it n8n 2.41 makes a V8 isolate for every
 * call of a webhook and for every credential that it reads there, which takes longer than everything else.
 */
const SETTINGS = { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' };

/** The network between n8n and Frame.io, in the time that an answer takes. */
const API_LATENCY_MS = 40;

const PATIENCE_MS = 120_000;

/**
 * A burst of comments on many files, sent by the sandbox in a process of its own to a real n8n whose workflow starts
 * with the trigger, details on and Frame.io's rate limits kept: of so many comments in so short a time it lets a fifth be
 * read, the others come without details.
 */
export async function measureEvents(report: Report): Promise<Figure[]> {
	const child = fork(join(ROOT, 'test', 'bench', 'transfer', 'sandbox-process.mts'), {
		execArgv: ['--import', 'tsx'],
	});
	const [sandbox] = (await once(child, 'message')) as [Omit<Sandbox, 'stop'>];
	const control = new SandboxControl(sandbox.controlUrl);
	const server = await startN8n({
		packageTarball: await packageTarball(report),
		env: SETTINGS,
		report,
	});
	try {
		const n8n = new N8nClient(server.url, () => server.log.tail());
		await n8n.setUpOwner(ACCOUNT);
		const credential = await n8n.createCredential(SERVICE_ACCOUNT, 'Frame.io', {
			environment: 'custom',
			apiBaseUrl: sandbox.apiUrl,
			imsBaseUrl: sandbox.imsUrl,
			clientId: sandbox.clientId,
			clientSecret: sandbox.clientSecret,
		});
		const state = await control.state();
		const workspaceId = state.workspaces[0]?.id ?? '';
		const project = state.projects.find((one) => one.workspaceId === workspaceId);
		if (!project) throw new Error('The demo data has no project.');
		const workflow = await n8n.createWorkflow(
			chain(
				'Events',
				frameIoTrigger(credential, {
					workspaceId: byId(workspaceId),
					events: ['comment.created'],
					details: 'full',
				}),
			),
		);
		await n8n.activate(workflow);
		const [hook] = await waitFor(
			'the webhook',
			async () => {
				const hooks = await control.webhooks();
				return hooks.length > 0 ? hooks : undefined;
			},
			{ timeoutMs: PATIENCE_MS },
		);
		await n8n.waitForWebhook(hook?.url ?? '');

		const { files } = await control.seed({
			files: { folderId: project.rootFolderId, count: 25, namePrefix: 'Clip ', extension: '.mov' },
		});
		const { comments } = await control.seed({
			comments: files.map((fileId) => ({ fileId, count: EVENTS / files.length, text: 'Look' })),
		});
		await control.shape({ service: 'api', latencyMs: API_LATENCY_MS });
		const emit = async (id: string) =>
			await control.emit({
				type: 'comment.created',
				resource: { id, type: 'comment' },
				workspaceId,
				projectId: project.id,
			});
		const deliveries = await reportWhile(report, `Sending ${EVENTS} events`, async () => {
			await Promise.all(
				comments.map(async (id, index) => {
					await new Promise((resolve) => setTimeout(resolve, (index * BURST_MS) / EVENTS));
					await emit(id);
				}),
			);
			const reply = await control.waitForDeliveries({ count: EVENTS, timeoutMs: PATIENCE_MS });
			return reply.deliveries;
		});
		const starts = await reportWhile(report, 'Counting executions', async () =>
			startsByResource(n8n, workflow),
		);
		const counts = comments.map((id) => starts.get(id)?.count ?? 0);
		const enriched = comments.filter((id) => starts.get(id)?.enriched === true).length;
		const answers = deliveries.flatMap(({ attempts }) => attempts.map(({ ms }) => ms ?? Infinity));
		return [
			figure(
				'lost',
				counts.filter((count) => count === 0).length,
				'events',
				'events that started nothing',
			),
			figure(
				'doubled',
				counts.filter((count) => count > 1).length,
				'events',
				'events that started the workflow more than once',
			),
			figure(
				'retried',
				retries(deliveries),
				'deliveries',
				'deliveries that took more than one try',
			),
			{
				...figure(
					'enriched',
					enriched,
					'events',
					`of ${EVENTS} events, those that came with all details`,
				),
				better: 'higher',
			},
			{
				...figure(
					'p50_ms',
					percentile(answers, 50),
					'ms',
					'half of the answers take at most this long',
				),
				name: 'events.ack.p50_ms',
			},
			{
				...figure(
					'p99_ms',
					percentile(answers, 99),
					'ms',
					'99 of 100 answers take at most this long',
				),
				name: 'events.ack.p99_ms',
			},
		];
	} finally {
		await server.stop();
		child.disconnect();
	}
}

function figure(name: string, value: number, unit: string, meaning: string): Figure {
	return { name: `events.burst.${name}`, value, unit, better: 'lower', meaning };
}

function retries(deliveries: readonly Delivery[]): number {
	return deliveries.filter(({ attempts }) => attempts.length > 1).length;
}

/** The value below which so many of a hundred lie. */
function percentile(values: readonly number[], of: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil((sorted.length * of) / 100) - 1)] ?? NaN;
}

/** How often each comment started the workflow, and whether it came with its details. */
async function startsByResource(n8n: N8nClient, workflow: Workflow) {
	const starts = new Map<string, { count: number; enriched: boolean }>();
	for (const { id } of await n8n.listAllExecutions(workflow.id)) {
		const execution = await n8n.waitUntilOver(id);
		for (const item of execution.json(TRIGGER)) {
			const resource = item.at('resource', 'id').text();
			const known = starts.get(resource);
			starts.set(resource, {
				count: (known?.count ?? 0) + 1,
				enriched: item.at('enriched').value === true,
			});
		}
	}
	return starts;
}
