import { join } from 'node:path';

import { type Report, reportWhile } from '../../harness/report.mjs';
import { temporaryFolder } from '../../harness/temporary-folder.mjs';
import { milliseconds, type Figure } from './figures.mjs';
import { growth, megabytesPerSecond, ratio, sizeName, type Speeds } from './transfer/figures.mjs';
import { startTransferStage, type TransferStage } from './transfer/stage.mjs';

const MIB = 1024 * 1024;
const ROUNDS = 3;
const MEMORY_MIB = [256, 1024, 4096];
const SHAPE = { bytesPerSecond: 20_000_000, latencyMs: 40 };
const PATIENCE_MS = 120_000;

/** A file in Frame.io. */
interface RemoteFile {
	id: string;
	size: number;
}

/**
 * File > Download in a real n8n against the same parts fetched by undici, which writes to the same disk, and against the
 * naive way in the same n8n. Shaped runs take an eighth of the size, because the speed of a shaped line does not depend
 * on it.
 */
export async function measureDownload(report: Report, sizeMib: number): Promise<Figure[]> {
	const stage = await startTransferStage(report);
	const folder = await temporaryFolder();
	const target = join(folder.path, 'bench.zip');
	const put = async (mib: number): Promise<RemoteFile> =>
		await reportWhile(report, `Bringing ${mib} MiB into the sandbox`, async () => {
			const { path, size } = await stage.store(mib * MIB);
			const id = await stage.client.upload(path, size);
			await stage.control.waitForFile(id, { status: 'uploaded', timeoutMs: PATIENCE_MS });
			return { id, size };
		});
	try {
		await stage.control.keepBytes(true);
		const [whole, eighth] = [await put(sizeMib), await put(sizeMib / 8)];
		await stage.download(eighth.id);
		const unshaped = await reportWhile(report, 'Downloading unshaped', () =>
			compare(stage, whole, target),
		);

		await stage.control.shape(SHAPE);
		const shaped = await reportWhile(report, 'Downloading shaped', () =>
			compare(stage, eighth, target),
		);
		const address = await stage.client.originalOf(eighth.id);
		const naive = await reportWhile(report, 'Downloading shaped, the naive way', async () =>
			megabytesPerSecond(eighth.size, (await stage.naiveDownload(address)).milliseconds),
		);
		await stage.control.shape({ bytesPerSecond: null, latencyMs: 0 });

		const figures = [
			ratio(
				'download.shaped.vs_naive',
				{ node: shaped.node, other: shaped.node.map(() => naive) },
				'speed of File > Download over that of the naive way, 20 MB/s a connection and 40 ms',
			),
			ratio(
				'download.shaped.vs_undici',
				shaped,
				'speed of File > Download over that of undici, 20 MB/s a connection and 40 ms',
			),
			ratio(
				'download.unshaped.vs_undici',
				unshaped,
				'speed of File > Download over that of undici, on this machine alone',
			),
		];
		for (const mib of MEMORY_MIB) {
			const file = await put(mib);
			const run = await reportWhile(report, `Downloading ${mib} MiB`, () =>
				stage.download(file.id),
			);
			figures.push(
				growth(
					`download.memory.growth_${sizeName(mib)}`,
					run.growth,
					`MiB by which n8n grows at most, a file of ${sizeName(mib)}`,
				),
			);
		}
		return figures;
	} finally {
		await stage.stop();
		await folder.remove();
	}
}

/** The node and undici in turns. */
async function compare(
	stage: TransferStage,
	{ id, size }: RemoteFile,
	target: string,
): Promise<Speeds> {
	const speeds: Speeds = { node: [], other: [] };
	for (let round = 0; round < ROUNDS; round++) {
		const address = await stage.client.originalOf(id);
		const plain = await milliseconds(() => stage.client.download(address, target, size));
		const { milliseconds: node } = await stage.download(id);
		speeds.other.push(megabytesPerSecond(size, plain));
		speeds.node.push(megabytesPerSecond(size, node));
	}
	return speeds;
}
