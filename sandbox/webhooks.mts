import { createHmac, randomUUID } from 'node:crypto';
import type { Schema } from './api/operation.mjs';
import { Random } from './random.mjs';
import type { WebhookRecord } from './store/webhooks.mjs';
import { isLoopback } from './uploads.mjs';
import type { World } from './world.mjs';

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
export interface DeliveryAttempt {
	number: number;
	time: string;
	/** Null when there was no answer. */
	status: number | null;
	error: string | null;
	/** How long the answer took, in milliseconds; null when there was none. */
	ms: number | null;
	/** The headers that were sent: unix seconds, and `v0=` with the HMAC. */
	timestamp: string;
	signature: string;
}

/** One event for one webhook. */
export interface Delivery {
	id: string;
	webhookId: string;
	url: string;
	/** `skipped`: the address is not on this machine; `cancelled`: the webhook went away meanwhile. */
	state: 'pending' | 'delivered' | 'failed' | 'skipped' | 'cancelled';
	payload: EventPayload;
	attempts: DeliveryAttempt[];
}

const attemptLimit = 5;
const firstRetryMs = 15_000;
const answerLimitMs = 5_000;

/** The signature of a delivery: `v0=` and the HMAC-SHA256 over `v0:<timestamp>:<body>`. */
export function sign(secret: string, timestamp: string, body: string): string {
	return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

/** Sends one signed body to an address of this machine; the answer must come in time and redirects are not followed. */
export async function post(
	url: string,
	body: string,
	headers: Record<string, string>,
	limitMs = answerLimitMs,
): Promise<{ status: number; body: string }> {
	if (!isLoopback(url)) throw new Error(`Not an address of this machine: ${url}`);
	const response = await fetch(url, {
		method: 'POST',
		redirect: 'manual',
		signal: AbortSignal.timeout(limitMs),
		headers: {
			'content-type': 'application/json',
			'user-agent': 'Frame.io V4 API',
			...headers,
		},
		body,
	});
	return { status: response.status, body: await response.text() };
}

/** Tells webhooks of what happened: up to 5 tries each, the pause doubling from 15 seconds with jitter. */
export class Webhooks {
	private deliveries: Delivery[] = [];
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
				state: isLoopback(hook.url) ? 'pending' : 'skipped',
				payload,
				attempts: [],
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
		if (hook.deletedAt !== undefined || !hook.active) {
			delivery.state = 'cancelled';
			return;
		}
		const body = JSON.stringify(delivery.payload);
		const timestamp = String(Math.floor(Date.now() / 1000));
		const signature = sign(hook.secret, timestamp, body);
		const attempt: DeliveryAttempt = {
			number: delivery.attempts.length + 1,
			time: new Date().toISOString(),
			status: null,
			error: null,
			ms: null,
			timestamp,
			signature,
		};
		const started = performance.now();
		try {
			const answer = await post(hook.url, body, {
				'x-frameio-request-timestamp': timestamp,
				'x-frameio-signature': signature,
			});
			attempt.status = answer.status;
			attempt.ms = performance.now() - started;
		} catch (error) {
			attempt.error = error instanceof Error ? error.message : String(error);
		}
		delivery.attempts.push(attempt);
		this.settle(hook, delivery, attempt);
	}

	private settle(
		hook: WebhookRecord,
		delivery: Delivery,
		{ number, status }: DeliveryAttempt,
	): void {
		if (delivery.state !== 'pending') return;
		if (status !== null && status >= 200 && status < 300) {
			delivery.state = 'delivered';
		} else if (number >= attemptLimit) {
			delivery.state = 'failed';
		} else {
			const pause = firstRetryMs * 2 ** (number - 1) * (1 + this.random.next() / 4);
			this.world.clock.after(pause, () => void this.attempt(hook, delivery));
		}
	}
}
