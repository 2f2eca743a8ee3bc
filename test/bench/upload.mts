import { type Report, reportWhile } from '../../harness/report.mjs';
import { milliseconds, type Figure } from './figures.mjs';
import { growth, inRounds, megabytesPerSecond, ratio, sizeName } from './transfer/figures.mjs';
import { startTransferStage, type StoredFile } from './transfer/stage.mjs';

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
		// First of all: whoever takes memory leaves n8n with some that the next one takes without growth.
		await stage.upload(eighth);
		const memory: Figure[] = [];
		for (const mib of MEMORY_MIB) {
			const file = await store(mib);
			const run = await reportWhile(report, `Uploading ${mib} MiB`, () => stage.upload(file));
			memory.push(
				growth(
					`upload.memory.growth_${sizeName(mib)}`,
					run.growth,
					`MiB by which n8n grows at most, a file of ${sizeName(mib)}`,
				),
			);
		}

		const node = async (file: StoredFile) =>
			megabytesPerSecond(file.size, (await stage.upload(file)).milliseconds);
		const undici = async (file: StoredFile) =>
			megabytesPerSecond(
				file.size,
				await milliseconds(() => stage.client.upload(file.path, file.size)),
			);
		const naive = async (file: StoredFile) =>
			megabytesPerSecond(file.size, (await stage.naiveUpload(file)).milliseconds);

		const unshaped = await reportWhile(report, 'Uploading unshaped', () =>
			inRounds(ROUNDS, async () => ({ node: await node(whole), undici: await undici(whole) })),
		);
		await stage.control.shape(SHAPE);
		const shaped = await reportWhile(report, 'Uploading shaped', () =>
			inRounds(ROUNDS, async () => ({
				node: await node(half),
				undici: await undici(half),
				naive: await naive(eighth),
			})),
		);
		await stage.control.shape({ bytesPerSecond: null, latencyMs: 0 });

		return [
			ratio(
				'upload.shaped.vs_naive',
				shaped,
				'naive',
				'speed of File > Upload over that of the naive way, 20 MB/s a connection and 40 ms',
			),
			ratio(
				'upload.shaped.vs_undici',
				shaped,
				'undici',
				'speed of File > Upload over that of undici, 20 MB/s a connection and 40 ms',
			),
			ratio(
				'upload.unshaped.vs_undici',
				unshaped,
				'undici',
				'speed of File > Upload over that of undici, on this machine alone',
			),
			...memory,
		];
	} finally {
		await stage.stop();
	}
}
