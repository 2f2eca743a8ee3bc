import { type BackingService, startService } from './backing-service.mjs';
import type { QueuePrograms } from './programs.mjs';

/** Starts a Redis that keeps everything in memory. */
export async function startRedis({ redisServer }: QueuePrograms): Promise<BackingService> {
	return await startService({
		name: 'Redis',
		ending: 'TERM',
		command: (folder, port) => [
			redisServer,
			...['--bind', '127.0.0.1', '--port', String(port), '--dir', folder],
			...['--save', '', '--appendonly', 'no'],
		],
		readyWords: 'Ready to accept connections',
	});
}
