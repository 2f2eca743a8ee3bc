import { type Report, reportWhile } from '../../harness/report.mjs';
import type { Figure } from './figures.mjs';
import { sha256Of } from './transfer/generated-file.mjs';
import { megabytesPerSecond } from './transfer/figures.mjs';
import { startTransferStage } from './transfer/stage.mjs';

const GIB = 1024 ** 3;
const LARGE_GIB = 20;

/**
 * Passes 20 GiB from a source on the network through a real n8n, and checks every part that came.
 * @throws Error naming the first part that holds other bytes
 */
export async function measureLarge(report: Report): Promise<Figure[]> {
	const size = LARGE_GIB * GIB;
	const stage = await startTransferStage(report);
	try {
		const { milliseconds, growth, json } = await reportWhile(
			report,
			`Passing ${LARGE_GIB} GiB through n8n`,
			() => stage.uploadFrom(stage.sourceUrl(size)),
		);
		const { parts } = await stage.control.file(json.at('json', 'id').text());
		report(`Checking ${parts.length} parts …`);
		let offset = 0;
		for (const part of parts) {
			if (part.sha256 !== sha256Of(offset, offset + part.size))
				throw new Error(`Part ${part.number} holds other bytes than the source.`);
			offset += part.size;
		}
		if (offset !== size) throw new Error(`The parts have ${offset} bytes in all.`);
		return [
			{
				name: 'upload.large.mb_per_s',
				value: megabytesPerSecond(size, milliseconds),
				unit: 'MB/s',
				better: 'higher',
				meaning: 'MB a second of 20 GiB passed through n8n on this machine, every part right',
			},
			{
				name: 'upload.large.growth',
				value: growth,
				unit: 'MiB',
				better: 'lower',
				meaning: 'MiB by which n8n grows at most meanwhile',
			},
		];
	} finally {
		await stage.stop();
	}
}
