import type { INodeParameters } from 'n8n-workflow';

import { type Report, reportWhile } from '../../harness/report.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId } from '../support/frameio.mjs';
import type { Figure } from './figures.mjs';
import { LATENCY_MS, startItemsStage } from './items-stage.mjs';

const FILES = 1000;

/** Where each item has a value of its own, each takes a request: so many of them, to know the time of one. */
const SINGLE = 100;

/** The same values for many files, one an item: in shared requests, against a request for each. */
export async function measureCoalesce(report: Report): Promise<Figure[]> {
	const stage = await startItemsStage();
	try {
		const files = await stage.files(FILES);
		const setScene = async (ids: readonly string[], scene: (index: number) => string) =>
			await stage.run(
				UPDATE,
				ids.map((id, index) => ({ id, scene: scene(index) })),
			);
		// The first request also gets a token.
		await setScene(files.slice(0, 1), () => 'Rehearsal');

		await stage.control.clearRequests();
		const together = await reportWhile(report, `Setting values of ${FILES} files`, async () =>
			setScene(files, () => 'Scene 7'),
		);
		const calls = await stage.control.requests({ operation: 'metadata.bulk_update' });
		const single = await reportWhile(report, `Setting ${SINGLE} values one by one`, async () =>
			setScene(files.slice(0, SINGLE), (index) => `Scene ${index}`),
		);
		return [
			{
				name: 'coalesce.metadata.calls',
				value: calls.length,
				unit: 'calls',
				better: 'lower',
				meaning: `requests that set the same values on ${FILES} files, an item each`,
			},
			{
				name: 'coalesce.metadata.vs_single',
				value: (single * (FILES / SINGLE)) / together,
				unit: 'ratio',
				better: 'higher',
				meaning: `speed of that over a request for each file, at ${LATENCY_MS} ms without rate limits`,
			},
		];
	} finally {
		await stage.close();
	}
}

const UPDATE: INodeParameters = {
	resource: 'metadata',
	operation: 'update',
	projectId: byId(demo.projects.film),
	fileIds: '={{ $json.id }}',
	fields: {
		mappingMode: 'defineBelow',
		value: { [demo.fields.scene]: '={{ $json.scene }}' },
		schema: [],
		matchingColumns: [],
	},
};
