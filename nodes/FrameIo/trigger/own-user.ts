import type { IHookFunctions } from 'n8n-workflow';
import { credentialOf, type Caller } from '../transport/caller';
import { sendRequest } from '../transport/request';
import type { Subscription } from './subscription';
import { filtersOf } from './wanted';

/** An activation does not wait long for what it can do without. */
const HURRIED: Pick<Caller, 'timeoutMs' | 'patience'> = {
	timeoutMs: 5000,
	patience: { turnMs: 2000, troubleMs: 0 },
};

/**
 * Who the own user is, for the filter that leaves out own changes: deliveries then need not ask. Undefined where nobody
 * wants to know; where it cannot be read the deliveries ask, as they do for workflows that were activated before.
 */
export async function ownUser(
	functions: IHookFunctions,
	caller: Caller,
): Promise<Subscription['own']> {
	if (!filtersOf(functions).ignoreOwn) return undefined;
	try {
		const { data } = await sendRequest({ ...caller, ...HURRIED }, 'GET /v4/me', {});
		return { userId: data.id, credential: credentialOf(caller) };
	} catch {
		return undefined;
	}
}

/** The ID of the own user, if it was noted on activation and the node has the same credential still. */
export function ownIdIn({ own }: Subscription, caller: Caller): string | undefined {
	return own?.credential === credentialOf(caller) ? own.userId : undefined;
}
