import { type Report, reportWhile } from '../../harness/report.mjs';
import { hurry } from '../support/hurry.mjs';
import { byId } from '../support/frameio.mjs';
import type { Figure } from './figures.mjs';
import { startItemsStage } from './items-stage.mjs';

const COMMENTS = 600;

/** Comments may be made a hundred times a minute; a tenth of that is what most writes have. */
const SCALE_OF_LIMITS = 0.1;
const AT_ONCE = 10;
const INTERVAL_MS = 6_000;

/** An hour of waiting takes a minute, on both sides. */
const TIMES_AS_FAST = 60;

/** The first ten go at once, and one more with each place that comes back. */
const AT_BEST_MS = (COMMENTS - AT_ONCE) * INTERVAL_MS;

/** What most clients do after a 429: double the wait, some times. */
const RETRIES = 6;

interface Outcome {
	failed: number;
	/** Over the time that it takes at best. */
	overMinimum: number;
	refusals: number;
}

/** Comments on one file, one an item: by the node, by a client that only tries again, and by one that does not. */
export async function measurePace(report: Report): Promise<Figure[]> {
	const stage = await startItemsStage();
	const { control } = stage;
	const [fileId = ''] = await stage.files(1);
	await control.shape({ service: 'api', latencyMs: 0 });
	await control.clock({ timeScale: TIMES_AS_FAST });
	const atEase = hurry(TIMES_AS_FAST);

	async function measured(what: string, work: () => Promise<number>): Promise<Outcome> {
		await control.rateLimits({ scale: SCALE_OF_LIMITS });
		await control.clearRequests();
		return await reportWhile(report, what, async () => {
			const started = performance.now();
			const failed = await work();
			const overMinimum = (performance.now() - started) / AT_BEST_MS;
			const requests = await control.requests({ operation: 'comments.create' });
			const refusals = requests.filter(({ status }) => status === 429).length;
			return { failed, overMinimum, refusals };
		});
	}

	try {
		const texts = Array.from({ length: COMMENTS }, (_, index) => `Comment ${index}`);
		const node = await measured(`Making ${COMMENTS} comments with the node`, async () => {
			return await stage.failures(
				{
					resource: 'comment',
					operation: 'create',
					fileId: byId(fileId),
					text: '={{ $json.text }}',
				},
				texts.map((text) => ({ text })),
			);
		});
		const client = await stage.client();
		const comment = async (text: string) =>
			(await client(`/files/${fileId}/comments`, { data: { text } })) === 201;
		const retrying = await measured('The same with retries only', async () => {
			let failed = 0;
			for (const text of texts) {
				let isMade = await comment(text);
				for (let wait = 1_000, tries = 0; !isMade && tries < RETRIES; wait *= 2, tries++) {
					await new Promise((resolve) => setTimeout(resolve, wait));
					isMade = await comment(text);
				}
				if (!isMade) failed++;
			}
			return failed;
		});
		const naive = await measured('The same without', async () => {
			let failed = 0;
			for (const text of texts) if (!(await comment(text))) failed++;
			return failed;
		});
		const figure = (name: string, value: number, unit: string, meaning: string): Figure => ({
			name: `pace.${name}`,
			value,
			unit,
			better: 'lower',
			meaning,
		});
		const each = `of ${COMMENTS} comments at ten a minute`;
		return [
			figure('comments.over_minimum', node.overMinimum, 'ratio', `time ${each} over the shortest`),
			figure('comments.failed', node.failed, 'items', `failed ${each}`),
			figure('comments.refusals', node.refusals, 'calls', `requests answered with 429 ${each}`),
			figure('retry_only.over_minimum', retrying.overMinimum, 'ratio', 'the same, retries only'),
			figure('retry_only.failed', retrying.failed, 'items', 'failed, retries only'),
			figure('retry_only.refusals', retrying.refusals, 'calls', '429, retries only'),
			figure('naive.failed', naive.failed, 'items', 'failed, without retries'),
		];
	} finally {
		atEase();
		await stage.close();
	}
}
