import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { GCProfiler, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { type Report, reportWhile } from '../../harness/report.mjs';
import { ROOT } from '../../harness/paths.mjs';
import { startSandbox } from '../../sandbox/sandbox.mjs';
import { startEngine } from '../support/engine.mjs';
import { byId, serviceAccount } from '../support/frameio.mjs';
import { median, type Figure } from './figures.mjs';

const ROWS = 100_000;
const FEWER = 25_000;
const ROUNDS = 3;

const MIB = 1024 * 1024;

/**
 * Return All over the files of one folder, as the node is at first (Simplify is on) and with what makes rows large: time
 * a row, and memory beyond what the output itself takes.
 */
export async function measureList(report: Report): Promise<Figure[]> {
	const child = fork(join(ROOT, 'test', 'bench', 'list-server.mts'), {
		execArgv: ['--import', 'tsx'],
	});
	const [port] = (await once(child, 'message')) as [number];
	const [sandbox, engine] = await Promise.all([startSandbox(), startEngine()]);
	engine.credentials.set('frameIoServerToServerApi', {
		...serviceAccount(sandbox),
		apiBaseUrl: `http://127.0.0.1:${port}`,
	});
	const list = async (rows: number) => {
		const { outputs, error, executionTime } = await engine.run({
			parameters: {
				resource: 'folder',
				operation: 'getContents',
				accountId: byId('account'),
				folderId: byId(String(rows)),
				returnAll: true,
				options: { include: ['creator', 'metadata'] },
			},
		});
		if (error) throw error;
		const output = outputs[0] ?? [];
		if (output.length !== rows) throw new Error(`${output.length} rows came instead of ${rows}.`);
		return { output, usPerRow: (executionTime * 1000) / rows };
	};
	try {
		await list(FEWER);
		const [fewer, all]: [number[], number[]] = [[], []];
		for (let round = 1; round <= ROUNDS; round++) {
			await reportWhile(report, `Listing ${ROWS} files, round ${round}`, async () => {
				fewer.push((await list(FEWER)).usPerRow);
				all.push((await list(ROWS)).usPerRow);
			});
		}
		const growth = await reportWhile(report, `Looking at the memory`, async () =>
			peakGrowth(async () => (await list(ROWS)).output),
		);
		return [
			{
				name: 'list.rows_100k.peak_growth_mib',
				value: growth.beyondMib,
				unit: 'MiB',
				better: 'lower',
				meaning: `memory in use at most while ${ROWS} rows are listed, beyond that of the output`,
			},
			{
				name: 'list.rows_100k.output_mib',
				value: growth.outputMib,
				unit: 'MiB',
				better: 'lower',
				meaning: `memory that the output of ${ROWS} rows takes`,
			},
			{
				name: 'list.rows_25k.us_per_row',
				value: median(fewer),
				unit: 'µs',
				better: 'lower',
				meaning: `time a row of ${FEWER}`,
			},
			{
				name: 'list.rows_100k.us_per_row',
				value: median(all),
				unit: 'µs',
				better: 'lower',
				meaning: `time a row of ${ROWS}`,
			},
			{
				name: 'list.rows_100k.us_per_row.vs_25k',
				value: median(all) / median(fewer),
				unit: 'ratio',
				better: 'lower',
				meaning: `time a row of ${ROWS} over that of ${FEWER}`,
			},
		];
	} finally {
		child.disconnect();
		await Promise.all([sandbox.stop(), engine.close()]);
	}
}

/**
 * What is in use at most while some work is done, without garbage, over what its result takes. V8 is told to collect all
 * garbage whenever it collects any, every few MiB, and writes down what is left: also in the middle of a synchronous
 * stretch, which no timer could look into.
 */
async function peakGrowth(work: () => Promise<unknown>) {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as () => void;
	const inUse = () => {
		collect();
		return process.memoryUsage().heapUsed;
	};
	const before = inUse();
	setFlagsFromString('--gc-global');
	const profiler = new GCProfiler();
	profiler.start();
	const result = await work();
	const { statistics } = profiler.stop();
	setFlagsFromString('--no-gc-global');
	const after = inUse();
	// Whoever reads the result keeps it in memory until here.
	if (result === undefined) throw new Error('There is no result.');
	const left = statistics.map(({ afterGC }) => afterGC.heapStatistics.usedHeapSize);
	const peak = Math.max(after, ...left);
	return { beyondMib: (peak - after) / MIB, outputMib: (after - before) / MIB };
}
