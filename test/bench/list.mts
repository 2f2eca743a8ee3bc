import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { type Report, reportWhile } from '../../harness/report.mjs';
import { ROOT } from '../../harness/paths.mjs';
import { startSandbox } from '../../sandbox/sandbox.mjs';
import { startEngine } from '../support/engine.mjs';
import { byId, serviceAccount } from '../support/frameio.mjs';
import { median, type Figure } from './figures.mjs';
import { peakGrowth } from './peak-growth.mjs';

const ROWS = 100_000;
const FEWER = 25_000;
const ROUNDS = 3;

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
