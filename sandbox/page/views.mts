import type { Interaction } from '../actions/types.mjs';
import { attemptLimit } from '../signed-calls.mjs';
import type { Delivery } from '../webhooks.mjs';
import type { World } from '../world.mjs';

/** A delivery as the page lists it: no secret, no signature. */
export function deliveryView(world: World, delivery: Delivery) {
	const { id, time, state, url, payload, attempts, webhookId, nextTryAt } = delivery;
	return {
		id,
		time,
		state,
		url,
		payload,
		webhook: world.store.webhooks.getAny(webhookId)?.name ?? '',
		attempts: attempts.map(({ number, time, status, error, ms }) => ({
			number,
			time,
			status,
			error,
			ms,
		})),
		attemptLimit,
		nextTryInMs: realMs(world, nextTryAt),
	};
}

/** A use of a custom action as the page shows it. */
export function interactionView(world: World, { id, actionName, state, steps }: Interaction) {
	const last = steps.at(-1);
	return {
		id,
		actionName,
		state,
		step: steps.length,
		shown: last?.shown ?? null,
		attempts: last?.attempts.length ?? 0,
		attemptLimit,
		nextTryInMs: realMs(world, last?.nextTryAt ?? null),
	};
}

/** How many real milliseconds are left to a moment of the clock. */
function realMs({ clock }: World, at: number | null): number | null {
	return at === null ? null : Math.max(0, Math.round((at - clock.elapsed()) / clock.timeScale));
}
