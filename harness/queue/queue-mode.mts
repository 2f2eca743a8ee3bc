import { type ExecutionStatus, readStatus } from '../n8n-execution.mjs';
import type { N8nRole } from '../n8n-settings.mjs';
import { type RunningN8n, startN8n } from '../n8n-server.mjs';
import { type Report, silent } from '../report.mjs';
import { findQueuePrograms } from './programs.mjs';
import { askPostgres, POSTGRES_USER, startPostgres } from './postgres.mjs';
import { startRedis } from './redis.mjs';

export interface QueueModeOptions {
	/** The packed package, which every process gets installed. */
	packageTarball: string;
	/** Further settings for all processes. */
	env?: Record<string, string>;
	report?: Report;
}

/** An n8n of several processes with their Redis and Postgres, all on this machine. */
export interface QueueMode {
	/** Answers the editor and, where there are no processes for webhooks, all calls. */
	main: RunningN8n;
	/** Starts one more process; it is stopped with the others at the latest. */
	add: (role: Exclude<N8nRole, 'main'>, env?: Record<string, string>) => Promise<RunningN8n>;
	/**
	 * All executions of a workflow, the first one first, out of n8n's database: the pages of n8n's list are cut by ID but
	 * ordered by the time of the start, so where workers start executions in another order some come twice, others never.
	 */
	executions: (workflowId: string) => Promise<Array<{ id: string; status: ExecutionStatus }>>;
	stop: () => Promise<void>;
}

/** Starts n8n's main process in queue mode; workers are added. */
export async function startQueueMode(options: QueueModeOptions): Promise<QueueMode> {
	const { packageTarball, env = {}, report = silent } = options;
	const found = findQueuePrograms();
	if (!found.programs) throw new Error(`This machine lacks ${found.missing.join(', ')}.`);
	/** In the order in which they were started. */
	const running: Array<{ stop: () => Promise<void> }> = [];
	const stop = async () => {
		const [redis, postgres, ...processes] = running.splice(0);
		await Promise.all(processes.map(async (process) => await process.stop()));
		await redis?.stop();
		await postgres?.stop();
	};
	try {
		const redis = await startRedis(found.programs);
		running.push(redis);
		const postgres = await startPostgres(found.programs);
		running.push(postgres);
		const shared = {
			EXECUTIONS_MODE: 'queue',
			QUEUE_BULL_REDIS_HOST: '127.0.0.1',
			QUEUE_BULL_REDIS_PORT: String(redis.port),
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: '127.0.0.1',
			DB_POSTGRESDB_PORT: String(postgres.port),
			DB_POSTGRESDB_DATABASE: 'postgres',
			DB_POSTGRESDB_USER: POSTGRES_USER,
			DB_POSTGRESDB_PASSWORD: 'not-needed',
			...env,
		};
		const start = async (role: N8nRole, own: Record<string, string> = {}) => {
			const process = await startN8n({ packageTarball, role, env: { ...shared, ...own }, report });
			running.push(process);
			return process;
		};
		// It makes the tables, which the others expect.
		const main = await start('main');
		const executions = async (workflowId: string) => {
			const rows = await askPostgres(
				found.programs,
				postgres,
				`SELECT id, status FROM execution_entity WHERE "workflowId" = :'workflow' ORDER BY id`,
				{ workflow: workflowId },
			);
			return rows.map(([id = '', status]) => ({ id, status: readStatus(status) }));
		};
		return { main, add: start, executions, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}
