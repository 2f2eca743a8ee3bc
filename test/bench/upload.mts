import { type Report, reportWhile } from '../../harness/report.mjs';
import { milliseconds, type Figure } from './figures.mjs';
import { growth, megabytesPerSecond, ratio, sizeName, type Speeds } from './transfer/figures.mjs';
import { startTransferStage, type StoredFile, type TransferStage } from './transfer/stage.mjs';

const MIB = 1024 * 1024;
const ROUNDS = 3;
const MEMORY_MIB = [256, 1024, 4096];
/** A line to a storage far away. */
const SHAPE = { bytesPerSecond: 20_000_000, latencyMs: 40 };

/**
 * File > Upload in a real n8n against the same parts sent by undici, and against the naive way in the same n8n. Shaped
 * runs take half of the size, and the naive one an eighth, because the speed of a shaped line does not depend on it.
 */
export async function measureUpload(report: Report, sizeMib: number): Promise<Figure[]> {
	const stage = await startTransferStage(report);
	const store = async (mib: number) =>
		await reportWhile(report, `Storing ${mib} MiB in n8n`, () => stage.store(mib * MIB));
	try {
		const [whole, half, eighth] = [
			await store(sizeMib),
			await store(sizeMib / 2),
			await store(sizeMib / 8),
		];
		await stage.upload(eighth);
		const unshaped = await reportWhile(report, 'Uploading unshaped', () => compare(stage, whole));

		await stage.control.shape(SHAPE);
		const shaped = await reportWhile(report, 'Uploading shaped', () => compare(stage, half));
		const naive = await reportWhile(report, 'Uploading shaped, the naive way', async () =>
			megabytesPerSecond(eighth.size, (await stage.naiveUpload(eighth)).milliseconds),
		);
		await stage.control.shape({ bytesPerSecond: null, latencyMs: 0 });

		const figures = [
			ratio(
				'upload.shaped.vs_naive',
				{ node: shaped.node, other: shaped.node.map(() => naive) },
				'speed of File > Upload over that of the naive way, 20 MB/s a connection and 40 ms',
			),
			ratio(
				'upload.shaped.vs_undici',
				shaped,
				'speed of File > Upload over that of undici, 20 MB/s a connection and 40 ms',
			),
			ratio(
				'upload.unshaped.vs_undici',
				unshaped,
				'speed of File > Upload over that of undici, on this machine alone',
			),
		];
		for (const mib of MEMORY_MIB) {
			const file = await store(mib);
			const run = await reportWhile(report, `Uploading ${mib} MiB`, () => stage.upload(file));
			figures.push(
				growth(
					`upload.memory.growth_${sizeName(mib)}`,
					run.growth,
					`MiB by which n8n grows at most, a file of ${sizeName(mib)}`,
				),
			);
		}
		return figures;
	} finally {
		await stage.stop();
	}
}

/** The node and undici in turns. */
async function compare(stage: TransferStage, file: StoredFile): Promise<Speeds> {
	const speeds: Speeds = { node: [], other: [] };
	for (let round = 0; round < ROUNDS; round++) {
		const plain = await milliseconds(() => stage.client.upload(file.path, file.size));
		const { milliseconds: node } = await stage.upload(file);
		speeds.other.push(megabytesPerSecond(file.size, plain));
		speeds.node.push(megabytesPerSecond(file.size, node));
	}
	return speeds;
}
