import { sleep } from 'n8n-workflow';

/** Waits so many milliseconds, or until the signal, whichever comes first. Never throws. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
	if (signal?.aborted) return;
	let stopListening = () => {};
	const aborted = new Promise<void>((resolve) => {
		const listener = () => resolve();
		signal?.addEventListener('abort', listener, { once: true });
		stopListening = () => signal?.removeEventListener('abort', listener);
	});
	// An n8n whose sleep knows no signal leaves its timer behind, which then wakes nobody.
	const slept = sleep(ms, signal).catch(() => {});
	await Promise.race([slept, aborted]);
	stopListening();
}
