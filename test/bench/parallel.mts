import { type Report, reportWhile } from '../../harness/report.mjs';
import { byId } from '../support/frameio.mjs';
import { median, type Figure } from './figures.mjs';
import { LATENCY_MS, startItemsStage } from './items-stage.mjs';

const READS = 100;
const ROUNDS = 3;

/** Items that are read: as many at a time as the node takes at first, against one after the other. */
export async function measureParallel(report: Report): Promise<Figure[]> {
	const stage = await startItemsStage();
	try {
		const items = (await stage.files(READS)).map((id) => ({ id }));
		const read = async (requestOptions: { parallelRequests?: number }) =>
			await stage.run(
				{ resource: 'file', operation: 'get', fileId: byId('={{ $json.id }}'), requestOptions },
				items,
			);
		// The first reads also get a token and find the account.
		await read({ parallelRequests: 20 });
		const rounds: number[] = [];
		for (let round = 1; round <= ROUNDS; round++) {
			rounds.push(
				await reportWhile(report, `Reading ${READS} files, round ${round}`, async () => {
					const serial = await read({ parallelRequests: 1 });
					return serial / (await read({}));
				}),
			);
		}
		return [
			{
				name: 'parallel.reads.vs_serial',
				value: median(rounds),
				unit: 'ratio',
				better: 'higher',
				meaning: `speed of ${READS} reads at ${LATENCY_MS} ms over that of one after the other`,
			},
		];
	} finally {
		await stage.close();
	}
}
