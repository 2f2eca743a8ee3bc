import type { IDataObject } from 'n8n-workflow';
import { isRecord, text } from '../transport/json';

/** The webhook that this node made in Frame.io. The first four are needed to check, verify and remove it. */
export interface Subscription {
	webhookId: string;
	/** Signs the deliveries. Frame.io tells it once only, when the webhook is made. */
	secret: string;
	accountId: string;
	workspaceId: string;
	/** Who the credential was on activation, where a filter asks; written with the rest, and never changed. */
	own?: { userId: string; credential: string };
}

const KEY = 'subscription';

/** Reads the node's subscription from n8n's static data; undefined when there is none that is complete. */
export function storedSubscription(staticData: IDataObject): Subscription | undefined {
	const stored = staticData[KEY];
	if (!isRecord(stored)) return undefined;
	const webhookId = text(stored.webhookId);
	const secret = text(stored.secret);
	const accountId = text(stored.accountId);
	const workspaceId = text(stored.workspaceId);
	const own = ownFrom(stored.own);
	return webhookId && secret && accountId && workspaceId
		? { webhookId, secret, accountId, workspaceId, ...(own && { own }) }
		: undefined;
}

function ownFrom(stored: unknown): Subscription['own'] {
	if (!isRecord(stored)) return undefined;
	const userId = text(stored.userId);
	const credential = text(stored.credential);
	return userId && credential ? { userId, credential } : undefined;
}

export function storeSubscription(staticData: IDataObject, subscription: Subscription): void {
	staticData[KEY] = { ...subscription };
}

export function forgetSubscription(staticData: IDataObject): void {
	delete staticData[KEY];
}
