import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
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

/** Milliseconds between two looks at the memory. */
const LOOK_MS = 500;

const MIB = 1024 * 1024;

/** Return All over the files of one folder: time a row, and memory beyond what the output itself takes. */
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
				simplify: false,
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
		const figure = (name: string, value: number, unit: string, meaning: string): Figure => ({
			name: `list.rows_100k.${name}`,
			value,
			unit,
			better: 'lower',
			meaning,
		});
		return [
			figure(
				'peak_growth_mib',
				growth.beyondMib,
				'MiB',
				`memory in use at most while ${ROWS} rows are listed, beyond that of the output`,
			),
			figure('output_mib', growth.outputMib, 'MiB', `memory that the output of ${ROWS} rows takes`),
			figure('us_per_row', median(all), 'µs', `time a row of ${ROWS}`),
			figure(
				'us_per_row.vs_25k',
				median(all) / median(fewer),
				'ratio',
				`time a row of ${ROWS} over that of ${FEWER}`,
			),
		];
	} finally {
		child.disconnect();
		await Promise.all([sandbox.stop(), engine.close()]);
	}
}

/** What is in use, without garbage, while some work is done, over what its result takes. */
async function peakGrowth(work: () => Promise<unknown>) {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as () => void;
	const inUse = () => {
		collect();
		return process.memoryUsage().heapUsed;
	};
	const before = inUse();
	let peak = before;
	const looking = setInterval(() => (peak = Math.max(peak, inUse())), LOOK_MS);
	const result = await work();
	clearInterval(looking);
	peak = Math.max(peak, inUse());
	const after = inUse();
	// Whoever reads the result keeps it in memory until here.
	if (result === undefined) throw new Error('There is no result.');
	return { beyondMib: (peak - after) / MIB, outputMib: (after - before) / MIB };
}
