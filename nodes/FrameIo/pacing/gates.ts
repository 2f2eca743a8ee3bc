import type { Endpoint } from '../transport/contract';
import { Gate } from './gate';
import { LIMITS, USUAL_LIMITS, type Limit } from './limits';

/** Gates that are kept; the ones that were not used longest are forgotten first, and learn again. */
const KEPT = 1000;

/** In this process, whichever node, workflow or execution asks. */
const gates = new Map<string, Gate>();

/** The gate before an endpoint, for requests that Frame.io counts together. */
export function gateFor(owner: string, account: string | undefined, endpoint: string): Gate {
	const key = JSON.stringify([owner, account, endpoint]);
	const gate = gates.get(key) ?? new Gate(firstLimit(endpoint));
	gates.delete(key);
	gates.set(key, gate);
	if (gates.size > KEPT) forgetOldest();
	return gate;
}

/** Drops everything learned, so that tests start clean. */
export function forgetPaces(): void {
	gates.clear();
}

function forgetOldest(): void {
	for (const [key, gate] of gates) {
		if (gates.size <= KEPT) return;
		if (gate.isIdle) gates.delete(key);
	}
}

/** What is assumed before Frame.io tells. */
function firstLimit(endpoint: string): Limit {
	const method = endpoint.split(' ')[0] ?? '';
	const usual: Limit = USUAL_LIMITS[method] ?? [10, 60];
	return isListed(endpoint) ? (LIMITS[endpoint] ?? usual) : usual;
}

function isListed(endpoint: string): endpoint is Endpoint {
	return endpoint in LIMITS;
}
