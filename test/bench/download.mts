import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { type Report, reportWhile } from '../../harness/report.mjs';
import { temporaryFolder } from '../../harness/temporary-folder.mjs';
import { milliseconds, type Figure } from './figures.mjs';
import { growth, inRounds, megabytesPerSecond, ratio, sizeName } from './transfer/figures.mjs';
import { startTransferStage } from './transfer/stage.mjs';

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
 * naive way in the same n8n. Shaped runs take a quarter of the size, because the speed of a shaped line does not depend
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
			await rm(path);
			return { id, size };
		});
	try {
		await stage.control.keepBytes(true);
		const quarter = await put(sizeMib / 4);
		// First of all: whoever takes memory leaves n8n with some that the next one takes without growth.
		await stage.download(quarter.id);
		const memory: Figure[] = [];
		for (const mib of MEMORY_MIB) {
			const file = await put(mib);
			const run = await reportWhile(report, `Downloading ${mib} MiB`, () =>
				stage.download(file.id),
			);
			memory.push(
				growth(
					`download.memory.growth_${sizeName(mib)}`,
					run.growth,
					`MiB by which n8n grows at most, a file of ${sizeName(mib)}`,
				),
			);
		}

		const whole = await put(sizeMib);
		const node = async (file: RemoteFile) => {
			await settleDisk();
			return megabytesPerSecond(file.size, (await stage.download(file.id)).milliseconds);
		};
		const undici = async (file: RemoteFile) => {
			const address = await stage.client.originalOf(file.id);
			await settleDisk();
			const taken = await milliseconds(() => stage.client.download(address, target, file.size));
			// n8n stores a new file each time, too: overwriting one spares the disk what is not yet written of it.
			await rm(target);
			return megabytesPerSecond(file.size, taken);
		};
		const naive = async (file: RemoteFile) => {
			const address = await stage.client.originalOf(file.id);
			return megabytesPerSecond(file.size, (await stage.naiveDownload(address)).milliseconds);
		};

		const unshaped = await reportWhile(report, 'Downloading unshaped', () =>
			inRounds(ROUNDS, async () => ({ node: await node(whole), undici: await undici(whole) })),
		);
		await stage.control.shape(SHAPE);
		const shaped = await reportWhile(report, 'Downloading shaped', () =>
			inRounds(ROUNDS, async () => ({
				node: await node(quarter),
				undici: await undici(quarter),
				naive: await naive(quarter),
			})),
		);
		await stage.control.shape({ bytesPerSecond: null, latencyMs: 0 });

		return [
			ratio(
				'download.shaped.vs_naive',
				shaped,
				'naive',
				'speed of File > Download over that of the naive way, 20 MB/s a connection and 40 ms',
			),
			ratio(
				'download.shaped.vs_undici',
				shaped,
				'undici',
				'speed of File > Download over that of undici, 20 MB/s a connection and 40 ms',
			),
			ratio(
				'download.unshaped.vs_undici',
				unshaped,
				'undici',
				'speed of File > Download over that of undici, on this machine alone',
			),
			...memory,
		];
	} finally {
		await stage.stop();
		await folder.remove();
	}
}

/** What earlier runs left to be written would slow the next one down. */
async function settleDisk(): Promise<void> {
	await promisify(execFile)('sync');
}
