import {
	NodeApiError,
	NodeOperationError,
	type IHookFunctions,
	type INodeType,
} from 'n8n-workflow';
import { LOOPBACK_HOSTS, serviceAddresses } from '../../../credentials/serviceAddresses';
import { resolveAccount } from '../locate/account';
import { credentialTypeOf, type Caller, type FrameIoFunctions } from '../transport/caller';
import type { BodyFor, RowOf } from '../transport/contract';
import { asNodeError, statusOf } from '../transport/errors';
import { readList } from '../transport/paginate';
import { sendRequest } from '../transport/request';
import { isEventType, type EventType } from './events';
import { readFilters } from './filters/filters';
import {
	forgetSubscription,
	storedSubscription,
	storeSubscription,
	type Subscription,
} from './subscription';

const LIST = 'GET /v4/accounts/{account_id}/workspaces/{workspace_id}/webhooks';

type Webhook = RowOf<typeof LIST>;

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

			const { webhookId, secret } = await createWebhook(caller, workspaceId, {
				name: webhookName(this),
				url,
				events,
			});
			storeSubscription(staticData, { webhookId, secret, accountId, workspaceId });
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

interface WantedWebhook {
	url: string;
	events: EventType[];
	workspaceId: string;
	/** '' when the only account is meant. */
	accountId: string;
}

function wantedWebhook(functions: IHookFunctions): WantedWebhook {
	const node = functions.getNode();
	const url = functions.getNodeWebhookUrl('default');
	if (url === undefined) {
		throw new NodeOperationError(node, 'n8n has no address for this webhook', {
			description: 'Set WEBHOOK_URL on the n8n server to its public address and restart it.',
		});
	}
	const workspaceId = locatorValue(functions, 'workspaceId');
	if (workspaceId === '') {
		throw new NodeOperationError(node, "'Workspace' is empty", {
			description: 'Choose the workspace whose events start the workflow, or enter its ID.',
		});
	}
	const chosen: unknown = functions.getNodeParameter('events', []);
	const events = Array.isArray(chosen) ? chosen.filter(isEventType) : [];
	if (events.length === 0) {
		throw new NodeOperationError(node, "'Events' is empty", {
			description: 'Choose at least one event.',
		});
	}
	return { url, events, workspaceId, accountId: locatorValue(functions, 'accountId') };
}

function locatorValue(functions: IHookFunctions, parameter: string): string {
	const value: unknown = functions.getNodeParameter(parameter, '', { extractValue: true });
	return typeof value === 'string' ? value.trim() : '';
}

/** Frame.io cannot call this machine. The sandbox can: it runs on it. */
async function refuseLocalAddress(functions: IHookFunctions, url: string): Promise<void> {
	const isLocal = (address: string) => LOOPBACK_HOSTS.test(new URL(address).hostname);
	if (!isLocal(url)) return;
	const credentials = await functions.getCredentials(credentialTypeOf(functions));
	if (isLocal(serviceAddresses(credentials).api)) return;
	throw new NodeOperationError(
		functions.getNode(),
		`Frame.io cannot reach n8n at ${new URL(url).origin}`,
		{
			description:
				'This address works on the n8n machine only. Set WEBHOOK_URL on the n8n server to an address that the internet can reach, or use a tunnel, and restart n8n.',
		},
	);
}

/** A filter that can never be checked would let everything through. */
function refuseUnusableFilters(functions: IHookFunctions): void {
	const { folder } = readFilters(functions.getNodeParameter('filters', {}));
	if (folder === undefined || typeof folder === 'string') return;
	throw new NodeOperationError(functions.getNode(), folder.objection, {
		description: folder.nextStep,
	});
}

const CREATE = 'POST /v4/accounts/{account_id}/workspaces/{workspace_id}/webhooks';

/** Makes the webhook and returns its secret, which Frame.io never tells again. */
async function createWebhook(
	caller: Caller,
	workspaceId: string,
	webhook: BodyFor<typeof CREATE>['data'],
): Promise<Pick<Subscription, 'webhookId' | 'secret'>> {
	try {
		const { data } = await sendRequest(caller, CREATE, {
			path: { workspace_id: workspaceId },
			body: { data: webhook },
		});
		return { webhookId: data.id, secret: data.secret };
	} catch (error) {
		throw asReported(caller.functions, error);
	}
}

async function readWebhook(
	functions: IHookFunctions,
	{ accountId, webhookId }: Subscription,
): Promise<Webhook | undefined> {
	try {
		const { data } = await sendRequest(
			{ functions, account: accountId },
			'GET /v4/accounts/{account_id}/webhooks/{webhook_id}',
			{ path: { webhook_id: webhookId } },
		);
		return data;
	} catch (error) {
		if (statusOf(error) === 404) return undefined;
		throw asReported(functions, error);
	}
}

/** Removes a webhook; one that is gone already counts as removed. */
async function removeWebhook(caller: Caller, webhookId: string): Promise<void> {
	try {
		await sendRequest(caller, 'DELETE /v4/accounts/{account_id}/webhooks/{webhook_id}', {
			path: { webhook_id: webhookId },
		});
	} catch (error) {
		if (statusOf(error) === 404) return;
		throw asReported(caller.functions, error);
	}
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
	try {
		return await readList(caller, LIST, {
			path: { workspace_id: workspaceId },
			query: { page_size: 100 },
		});
	} catch (error) {
		throw asReported(caller.functions, error);
	}
}

/** Frame.io's 403 says nothing about webhooks; everything else is said well already. */
function asReported(functions: FrameIoFunctions, error: unknown): Error {
	const node = functions.getNode();
	if (statusOf(error) !== 403) return asNodeError(node, error);
	return new NodeApiError(
		node,
		{},
		{
			message: 'Webhooks need an admin role in the Frame.io account',
			description:
				'Ask an owner or admin of the account to make the user or service account of this credential an admin. User > Get Current shows who that is.',
			httpCode: '403',
		},
	);
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
