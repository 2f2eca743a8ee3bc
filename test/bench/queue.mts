import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { N8nClient } from '../../harness/n8n-client.mjs';
import type { RunningN8n } from '../../harness/n8n-server.mjs';
import { packageTarball } from '../../harness/package-tarball.mjs';
import { ROOT } from '../../harness/paths.mjs';
import { startQueueMode } from '../../harness/queue/queue-mode.mjs';
import { type Report, reportWhile } from '../../harness/report.mjs';
import { waitFor } from '../../harness/wait.mjs';
import { SandboxControl } from '../../sandbox/control-client.mjs';
import type { Sandbox } from '../../sandbox/sandbox.mjs';
import { OWNER, SERVICE_ACCOUNT } from '../n8n/stage.mjs';
import { chain, frameIo } from '../n8n/workflows.mjs';
import { webhook } from '../queue/workflows.mjs';
import { cpuMs } from './cpu-time.mjs';
import type { Figure } from './figures.mjs';

const MOST_WORKERS = 3;
const EXECUTIONS = 200;

/** Executions that are not counted, before each measurement: a new worker compiles what it runs. */
const WARM_UP = 30;

/** As n8n recommends it at least; the default is 10. */
const CONCURRENCY = 5;

/** What Frame.io and the way to it take for one call. */
const API_LATENCY_MS = 400;

/** Calls of the webhook at a time. */
const CALLS_AT_ONCE = 10;

const PATIENCE_MS = 120_000;

/**
 * How many executions of one Frame.io action a second are done by one, two and three workers, and what each costs. All
 * of them wait in the queue before the clock starts, so only the workers count.
 */
export async function measureQueue(report: Report): Promise<Figure[]> {
	const child = fork(join(ROOT, 'test', 'bench', 'transfer', 'sandbox-process.mts'), {
		execArgv: ['--import', 'tsx'],
	});
	const [sandbox] = (await once(child, 'message')) as [Omit<Sandbox, 'stop'>];
	const control = new SandboxControl(sandbox.controlUrl);
	const queue = await startQueueMode({
		packageTarball: await packageTarball(report),
		env: { N8N_CONCURRENCY_PRODUCTION_LIMIT: String(CONCURRENCY) },
		report,
	});
	try {
		const n8n = new N8nClient(queue.main.url, () => queue.main.log.tail());
		await n8n.setUpOwner(OWNER);
		const credential = await n8n.createCredential(SERVICE_ACCOUNT, 'Frame.io', {
			environment: 'custom',
			apiBaseUrl: sandbox.apiUrl,
			imsBaseUrl: sandbox.imsUrl,
			clientId: sandbox.clientId,
			clientSecret: sandbox.clientSecret,
		});
		const workflow = await n8n.createWorkflow(
			chain(
				'Bench',
				webhook('bench', 'onReceived'),
				frameIo('Me', credential, { resource: 'user', operation: 'getCurrent' }),
			),
		);
		await control.rateLimits({ enabled: false });
		await control.shape({ service: 'api', latencyMs: API_LATENCY_MS });
		await n8n.activate(workflow);
		const address = `${n8n.url}/webhook/bench`;
		const workers = [await queue.add('worker')];
		await n8n.waitForWebhook(address);
		await waitForFinished(workers, 1);

		const figures: Figure[] = [];
		for (let count = 1; count <= MOST_WORKERS; count++) {
			while (workers.length < count) workers.push(await queue.add('worker'));
			await run(workers, address, WARM_UP);
			const measured = await reportWhile(report, `Executions on ${inWords(count)}`, async () =>
				run(workers, address, EXECUTIONS),
			);
			figures.push(
				{
					name: `queue.executions_per_s.${count}`,
					value: (EXECUTIONS * 1000) / measured.milliseconds,
					unit: 'executions/s',
					better: 'higher',
					meaning: `executions a second on ${inWords(count)}, of one action that takes ${API_LATENCY_MS} ms, ${CONCURRENCY} at a time on each`,
				},
				{
					name: `queue.cpu_ms_per_execution.${count}`,
					value: measured.cpuMs / EXECUTIONS,
					unit: 'ms',
					better: 'lower',
					meaning: `milliseconds of a core that an execution costs ${inWords(count)}`,
				},
			);
		}
		const failed = (await queue.executions(workflow.id)).filter(
			({ status }) => status !== 'success',
		);
		if (failed.length > 0) throw new Error(`${failed.length} executions did not succeed.`);
		return figures;
	} finally {
		await queue.stop();
		child.disconnect();
	}
}

function inWords(workers: number): string {
	return workers === 1 ? 'one worker' : `${workers} workers`;
}

/** Lets executions wait in the queue, then lets the workers go, and tells how long they took and what they used. */
async function run(
	workers: readonly RunningN8n[],
	address: string,
	executions: number,
): Promise<{ milliseconds: number; cpuMs: number }> {
	const before = finished(workers);
	signal(workers, 'SIGSTOP');
	let left = executions;
	const callNext = async (): Promise<void> => {
		while (left > 0) {
			left -= 1;
			const answer = await fetch(address, { method: 'POST' });
			await answer.text();
			if (!answer.ok) throw new Error(`n8n answered ${answer.status}.`);
		}
	};
	await Promise.all(Array.from({ length: CALLS_AT_ONCE }, callNext)).catch((error: unknown) => {
		signal(workers, 'SIGCONT');
		throw error;
	});
	const used = await usedBy(workers);
	const started = performance.now();
	signal(workers, 'SIGCONT');
	await waitForFinished(workers, before + executions);
	const milliseconds = performance.now() - started;
	return { milliseconds, cpuMs: (await usedBy(workers)) - used };
}

function signal(workers: readonly RunningN8n[], name: 'SIGSTOP' | 'SIGCONT'): void {
	for (const { processId } of workers) process.kill(processId, name);
}

async function usedBy(workers: readonly RunningN8n[]): Promise<number> {
	const each = await Promise.all(workers.map(async ({ processId }) => await cpuMs(processId)));
	return each.reduce((sum, ms) => sum + ms, 0);
}

/** Read from the workers' logs, because asking n8n would cost what is measured. */
function finished(workers: readonly RunningN8n[]): number {
	return workers.reduce(
		(sum, { log }) => sum + log.all().split('Worker finished execution ').length - 1,
		0,
	);
}

async function waitForFinished(workers: readonly RunningN8n[], count: number): Promise<void> {
	await waitFor(
		`${count} finished executions`,
		() => (finished(workers) >= count ? true : undefined),
		{
			timeoutMs: PATIENCE_MS,
			everyMs: 20,
			details: () => workers.map(({ log }) => log.tail()).join('\n'),
		},
	);
}
