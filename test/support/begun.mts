import { setTimeout as delay } from 'node:timers/promises';
import type { SandboxControl } from '../../sandbox/control-client.mjs';

/** Waits until so many requests of an operation have come, answered or not. */
export async function begun(
	control: SandboxControl,
	operation: string,
	count: number,
): Promise<void> {
	for (const until = Date.now() + 20_000; Date.now() < until; await delay(20)) {
		if ((await control.requests({ operation })).length >= count) return;
	}
	throw new Error(`${operation} was not asked for ${count} times`);
}
