import { randomUUID } from 'node:crypto';
import type { Schema } from './api/operation.mjs';
import { Random } from './random.mjs';
import { attemptCall, attemptLimit, isTaken, retryPause, type Attempt } from './signed-calls.mjs';
import type { WebhookRecord } from './store/webhooks.mjs';
import { isLoopback } from './uploads.mjs';
import type { World } from './world.mjs';

export { post, sign } from './signed-calls.mjs';

export type EventType = Schema<'WebhookEventType'>;

/** The body of a delivery: ids only. */
export interface EventPayload {
	type: string;
	resource: { id: string; type: string };
	account: { id: string };
	workspace: { id: string };
	project?: { id: string };
	user?: { id: string };
}

/** One try to deliver. */
export type DeliveryAttempt = Attempt;

/** One event for one webhook. */
export interface Delivery {
	id: string;
	webhookId: string;
	url: string;
	/** When the thing happened. */
	time: string;
	/** `skipped`: the address is not on this machine; `cancelled`: the webhook went away meanwhile. */
	state: 'pending' | 'delivered' | 'failed' | 'skipped' | 'cancelled';
	payload: EventPayload;
	attempts: DeliveryAttempt[];
	/** When the next try is due, in `elapsed()` milliseconds of the clock; null when none is planned. */
	nextTryAt: number | null;
}

/** Tells webhooks of what happened: up to 5 tries each, the pause doubling from 15 seconds with jitter. */
export class Webhooks {
	private deliveries: Delivery[] = [];
	/** How many events there were so far, whether or not a webhook asked for them; goes on after a reset. */
	eventCount = 0;
	private random = new Random();

	constructor(private world: Pick<World, 'clock' | 'store'>) {}

	/**
	 * Tells of a change that a user, or somebody without an account, made in a project; returns the ids of the deliveries.
	 * @param resourceType what changed, when the name of the event does not begin with it
	 */
	emitFor(
		userId: string | null,
		projectId: string,
		type: EventType,
		resourceId: string,
		resourceType = type.split('.')[0] ?? '',
	): string[] {
		const project = this.world.store.projects.get(projectId);
		const workspaceId = project?.workspaceId ?? '';
		return this.emit({
			type,
			resource: { id: resourceId, type: resourceType },
			account: { id: this.world.store.workspaces.get(workspaceId)?.accountId ?? '' },
			workspace: { id: workspaceId },
			project: { id: projectId },
			...(userId !== null && { user: { id: userId } }),
		});
	}

	/**
	 * Tells every workspace of an account of a change that a user made in the account; returns the ids of the
	 * deliveries. GUESS: webhooks belong to workspaces, so no source says where such an event goes to.
	 */
	emitInAccount(userId: string, accountId: string, type: EventType, resourceId: string): string[] {
		return this.world.store.workspaces
			.list((workspace) => workspace.accountId === accountId)
			.flatMap(({ id }) =>
				this.emit({
					type,
					resource: { id: resourceId, type: type.split('.')[0] ?? '' },
					account: { id: accountId },
					workspace: { id },
					user: { id: userId },
				}),
			);
	}

	/** Sends an event to the webhooks of its workspace that ask for it; returns the ids of the deliveries. */
	emit(payload: EventPayload): string[] {
		this.eventCount += 1;
		const hooks = this.world.store.webhooks.list(
			({ active, workspaceId, events }) =>
				active &&
				workspaceId === payload.workspace.id &&
				events.some((event) => event === payload.type),
		);
		return hooks.map((hook) => {
			const delivery: Delivery = {
				id: randomUUID(),
				webhookId: hook.id,
				url: hook.url,
				time: new Date().toISOString(),
				state: isLoopback(hook.url) ? 'pending' : 'skipped',
				payload,
				attempts: [],
				nextTryAt: null,
			};
			this.deliveries.push(delivery);
			if (delivery.state === 'pending') setImmediate(() => void this.attempt(hook, delivery));
			return delivery.id;
		});
	}

	list(webhookId?: string): Delivery[] {
		return this.deliveries.filter((one) => webhookId === undefined || one.webhookId === webhookId);
	}

	/** Forgets every delivery; those under way end. */
	clear(): void {
		for (const delivery of this.deliveries) {
			if (delivery.state === 'pending') delivery.state = 'cancelled';
		}
		this.deliveries = [];
		this.random = new Random();
	}

	private async attempt(hook: WebhookRecord, delivery: Delivery): Promise<void> {
		if (delivery.state !== 'pending') return;
		delivery.nextTryAt = null;
		if (hook.deletedAt !== undefined || !hook.active) {
			delivery.state = 'cancelled';
			return;
		}
		const number = delivery.attempts.length + 1;
		const { attempt } = await attemptCall(hook, JSON.stringify(delivery.payload), number);
		delivery.attempts.push(attempt);
		this.settle(hook, delivery, attempt);
	}

	private settle(hook: WebhookRecord, delivery: Delivery, attempt: Attempt): void {
		if (delivery.state !== 'pending') return;
		if (isTaken(attempt)) {
			delivery.state = 'delivered';
		} else if (attempt.number >= attemptLimit) {
			delivery.state = 'failed';
		} else {
			const { clock } = this.world;
			const pause = retryPause(attempt, this.random);
			delivery.nextTryAt = clock.elapsed() + pause;
			clock.after(pause, () => void this.attempt(hook, delivery));
		}
	}
}
