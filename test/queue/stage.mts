import { type CredentialReference, N8nClient } from '../../harness/n8n-client.mjs';
import type { RunningN8n } from '../../harness/n8n-server.mjs';
import { packageTarball } from '../../harness/package-tarball.mjs';
import { type QueueMode, startQueueMode } from '../../harness/queue/queue-mode.mjs';
import { SandboxControl } from '../../sandbox/control-client.mjs';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.mjs';
import { OWNER, SERVICE_ACCOUNT, serviceAccount } from '../n8n/stage.mjs';

/** n8n takes a minute and a half to give up on a job of a dead worker; tests have less patience. */
const SOON_STALLED = {
	QUEUE_WORKER_LOCK_DURATION: '6000',
	QUEUE_WORKER_LOCK_RENEW_TIME: '2000',
	QUEUE_WORKER_STALLED_INTERVAL: '3000',
};

/** What docs/scaling.md recommends: twenty webhooks a second are more than n8n does on two cores otherwise. */
const RECOMMENDED = {
	N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true',
	DB_POSTGRESDB_POOL_SIZE: '8',
};

/** A main process and workers with the packed package in each, the sandbox, and a saved credential. */
export interface QueueStage {
	queue: QueueMode;
	/** Drives the main process. */
	n8n: N8nClient;
	/** Those that run now. */
	workers: RunningN8n[];
	sandbox: Sandbox;
	control: SandboxControl;
	credential: CredentialReference;
	/** Kills a worker, so that it has no time to put anything in order, and starts another one. */
	killAndReplace: (worker: RunningN8n) => Promise<void>;
	stop: () => Promise<void>;
}

/** Hands the stage to tests; it exists only once they run. */
export type GetQueueStage = () => QueueStage;

export async function startQueueStage(env: Record<string, string> = {}): Promise<QueueStage> {
	const sandbox = await startSandbox();
	const queue = await startQueueMode({
		packageTarball: await packageTarball(() => undefined),
		env: { ...SOON_STALLED, ...RECOMMENDED, ...env },
	});
	const stop = async () => {
		await queue.stop();
		await sandbox.stop();
	};
	try {
		const n8n = new N8nClient(queue.main.url, () => queue.main.log.tail());
		const setUp = async () => {
			await n8n.setUpOwner(OWNER);
			return await n8n.createCredential(SERVICE_ACCOUNT, 'Frame.io', serviceAccount(sandbox));
		};
		const [credential, ...workers] = await Promise.all([
			setUp(),
			queue.add('worker'),
			queue.add('worker'),
		]);
		return {
			queue,
			n8n,
			workers,
			sandbox,
			control: new SandboxControl(sandbox.controlUrl),
			credential,
			killAndReplace: async (worker) => {
				process.kill(worker.processId, 'SIGKILL');
				workers.splice(workers.indexOf(worker), 1);
				workers.push(await queue.add('worker'));
			},
			stop,
		};
	} catch (error) {
		await stop();
		throw error;
	}
}

/** The workers that started an execution, as their logs tell; none when main ran it by itself. */
export function workersOf(
	executionId: string,
	{ workers }: Pick<QueueStage, 'workers'>,
): RunningN8n[] {
	return workers.filter(({ log }) => startedBy(log.all()).includes(executionId));
}

/** The executions that a worker has started and not finished, as its log tells. */
export function inHand({ log }: RunningN8n): string[] {
	const printed = log.all();
	const finished = new Set(idsIn(printed, /Worker finished execution (\d+) /g));
	return startedBy(printed).filter((id) => !finished.has(id));
}

function startedBy(printed: string): string[] {
	return idsIn(printed, /Worker started execution (\d+) /g);
}

function idsIn(printed: string, words: RegExp): string[] {
	return [...printed.matchAll(words)].flatMap(([, id]) => (id === undefined ? [] : [id]));
}
