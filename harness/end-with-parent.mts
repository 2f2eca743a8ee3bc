// Loaded into n8n by Node's --import: ends n8n when the program that started it is gone, whatever ended that one.
// n8n's standard input is a pipe from it, which the system closes. (n8n's own worker threads load this too.)
import { isMainThread } from 'node:worker_threads';

const PATIENCE_MS = 10_000;

if (isMainThread) {
	process.stdin.once('close', () => {
		process.kill(process.pid, 'SIGTERM');
		setTimeout(() => process.kill(process.pid, 'SIGKILL'), PATIENCE_MS).unref();
	});
	process.stdin.resume();
}
