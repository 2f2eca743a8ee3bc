import type { IHookFunctions, INodeType } from 'n8n-workflow';
import { resolveAccount } from '../locate/account';
import type { Caller } from '../transport/caller';
import type { BodyFor, RowOf } from '../transport/contract';
import { readList } from '../transport/paginate';
import { sendRequest } from '../transport/request';
import { orRemoved, refuseLocalAddress, reported, unlessGone } from './endpoint';
import { ownUser } from './own-user';
import {
	forgetSubscription,
	storedSubscription,
	storeSubscription,
	type Subscription,
} from './subscription';
import { refuseUnusableFilters, wantedWebhook } from './wanted';

const LIST = 'GET /v4/accounts/{account_id}/workspaces/{workspace_id}/webhooks';

type Webhook = RowOf<typeof LIST>;

/** What needs an admin role, in words. */
const WHAT = 'Webhooks';

/** Frame.io takes names of up to 255 characters (contract). */
const LONGEST_NAME = 255;

/**
 * Makes, checks and removes the node's webhook in Frame.io. n8n calls these on activation, on deactivation, and around
 * a test run, which has an address and stored data of its own.
 */
export const webhookMethods: INodeType['webhookMethods'] = {
	default: {
		/** Only reads and compares: whatever must change is changed by create. */
		async checkExists(this: IHookFunctions): Promise<boolean> {
			const subscription = storedSubscription(this.getWorkflowStaticData('node'));
			if (!subscription) return false;
			const wanted = wantedWebhook(this);
			const webhook = await readWebhook(this, subscription);
			return (
				webhook !== undefined &&
				webhook.active !== false &&
				webhook.url === wanted.url &&
				subscription.workspaceId === wanted.workspaceId &&
				sameEvents(webhook.events, wanted.events) &&
				(wanted.accountId === '' || subscription.accountId === wanted.accountId)
			);
		},

		/** Makes the webhook, after removing what an earlier activation of this node left behind. */
		async create(this: IHookFunctions): Promise<boolean> {
			const staticData = this.getWorkflowStaticData('node');
			const { url, events, workspaceId, accountId: chosen } = wantedWebhook(this);
			await refuseLocalAddress(this, url);
			refuseUnusableFilters(this);

			const earlier = storedSubscription(staticData);
			if (earlier) {
				await removeWebhook({ functions: this, account: earlier.accountId }, earlier.webhookId);
				forgetSubscription(staticData);
			}

			const accountId = await resolveAccount({ functions: this }, chosen);
			const caller: Caller = { functions: this, account: accountId };
			await removeOrphans(caller, workspaceId, url);

			const own = await ownUser(this, caller);
			const made = await createWebhook(caller, workspaceId, {
				name: webhookName(this),
				url,
				events,
			});
			storeSubscription(staticData, { ...made, accountId, workspaceId, ...(own && { own }) });
			return true;
		},

		/** Removes the webhook that create has stored, and no other. When that fails its id is kept and n8n reports why. */
		async delete(this: IHookFunctions): Promise<boolean> {
			const staticData = this.getWorkflowStaticData('node');
			const subscription = storedSubscription(staticData);
			if (!subscription) return true;
			await removeWebhook(
				{ functions: this, account: subscription.accountId },
				subscription.webhookId,
			);
			forgetSubscription(staticData);
			return true;
		},
	},
};

const CREATE = 'POST /v4/accounts/{account_id}/workspaces/{workspace_id}/webhooks';

/** Makes the webhook and returns its secret, which Frame.io never tells again. */
async function createWebhook(
	caller: Caller,
	workspaceId: string,
	webhook: BodyFor<typeof CREATE>['data'],
): Promise<Pick<Subscription, 'webhookId' | 'secret'>> {
	const request = sendRequest(caller, CREATE, {
		path: { workspace_id: workspaceId },
		body: { data: webhook },
	});
	const { data } = await orRemoved(reported(caller.functions, WHAT, request), async () =>
		removeOrphans(caller, workspaceId, webhook.url),
	);
	return { webhookId: data.id, secret: data.secret };
}

async function readWebhook(
	functions: IHookFunctions,
	{ accountId, webhookId }: Subscription,
): Promise<Webhook | undefined> {
	const request = sendRequest(
		{ functions, account: accountId },
		'GET /v4/accounts/{account_id}/webhooks/{webhook_id}',
		{ path: { webhook_id: webhookId } },
	);
	return (await unlessGone(functions, WHAT, request))?.data;
}

/** Removes a webhook; one that is gone already counts as removed. */
async function removeWebhook(caller: Caller, webhookId: string): Promise<void> {
	const request = sendRequest(caller, 'DELETE /v4/accounts/{account_id}/webhooks/{webhook_id}', {
		path: { webhook_id: webhookId },
	});
	await unlessGone(caller.functions, WHAT, request);
}

/**
 * Removes webhooks that deliver to this node's own address, of which no secret is stored: left over when n8n stopped
 * between making one and noting it. The address is this node's alone, so no webhook of others is touched.
 */
async function removeOrphans(caller: Caller, workspaceId: string, url: string): Promise<void> {
	const webhooks = await listWebhooks(caller, workspaceId);
	for (const { id } of webhooks.filter((candidate) => candidate.url === url)) {
		await removeWebhook(caller, id);
	}
}

async function listWebhooks(caller: Caller, workspaceId: string): Promise<Webhook[]> {
	const request = readList(caller, LIST, {
		path: { workspace_id: workspaceId },
		query: { page_size: 100 },
	});
	return await reported(caller.functions, WHAT, request);
}

function webhookName(functions: IHookFunctions): string {
	const workflow = functions.getWorkflow().name ?? 'workflow';
	return `n8n: ${workflow} (${functions.getNode().name})`.slice(0, LONGEST_NAME);
}

function sameEvents(registered: readonly string[], wanted: readonly string[]): boolean {
	return (
		new Set([...registered, ...wanted]).size === new Set(wanted).size &&
		new Set(registered).size === new Set(wanted).size
	);
}
