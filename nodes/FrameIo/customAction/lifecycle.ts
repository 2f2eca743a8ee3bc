import type { IHookFunctions, INodeType } from 'n8n-workflow';
import { resolveAccount } from '../locate/account';
import type { Caller } from '../transport/caller';
import { readList } from '../transport/paginate';
import { sendRequest } from '../transport/request';
import { orRemoved, refuseLocalAddress, reported, unlessGone } from '../trigger/endpoint';
import {
	forgetRegistration,
	storedRegistration,
	storeRegistration,
	type Registration,
} from './registration';
import { wantedAction, type ActionData } from './wanted';

/** What needs an admin role, in words. */
const WHAT = 'Custom actions';

/**
 * Makes, checks and removes the node's custom action in Frame.io. n8n calls these on activation, on deactivation, and
 * around a test run, which has an address, an action and stored data of its own.
 */
export const webhookMethods: INodeType['webhookMethods'] = {
	default: {
		/** Only reads and compares: whatever must change is changed by create. */
		async checkExists(this: IHookFunctions): Promise<boolean> {
			const wanted = wantedAction(this);
			const registration = storedRegistration(this.getWorkflowStaticData('node'));
			if (!registration) return false;
			const action = await readAction(this, registration);
			const { data } = wanted;
			return (
				action !== undefined &&
				action.active !== false &&
				!action.deleted_at &&
				action.name === data.name &&
				action.description === data.description &&
				action.event === data.event &&
				action.url === data.url &&
				(action.multi_asset ?? data.multi_asset) === data.multi_asset &&
				(action.timeout ?? data.timeout) === data.timeout &&
				registration.workspaceId === wanted.workspaceId &&
				(wanted.accountId === '' || registration.accountId === wanted.accountId)
			);
		},

		/** Makes the action, after removing what an earlier activation of this node left behind. */
		async create(this: IHookFunctions): Promise<boolean> {
			const staticData = this.getWorkflowStaticData('node');
			const { data, workspaceId, accountId: chosen } = wantedAction(this);
			await refuseLocalAddress(this, data.url);

			const earlier = storedRegistration(staticData);
			if (earlier) {
				await removeAction({ functions: this, account: earlier.accountId }, earlier.actionId);
				forgetRegistration(staticData);
			}

			const accountId = await resolveAccount({ functions: this }, chosen);
			const caller: Caller = { functions: this, account: accountId };
			await removeOrphans(caller, workspaceId, data.url);

			const made = await createAction(caller, workspaceId, data);
			storeRegistration(staticData, { ...made, accountId, workspaceId });
			return true;
		},

		/** Removes the action that create has stored, and no other. When that fails its id is kept and n8n reports why. */
		async delete(this: IHookFunctions): Promise<boolean> {
			const staticData = this.getWorkflowStaticData('node');
			const registration = storedRegistration(staticData);
			if (!registration) return true;
			await removeAction(
				{ functions: this, account: registration.accountId },
				registration.actionId,
			);
			forgetRegistration(staticData);
			return true;
		},
	},
};

/** Makes the action and returns its secret, which Frame.io never tells again. */
async function createAction(
	caller: Caller,
	workspaceId: string,
	action: ActionData,
): Promise<Pick<Registration, 'actionId' | 'secret'>> {
	const request = sendRequest(
		caller,
		'POST /v4/accounts/{account_id}/workspaces/{workspace_id}/actions',
		{ path: { workspace_id: workspaceId }, body: { data: action } },
	);
	const { data } = await orRemoved(reported(caller.functions, WHAT, request), async () =>
		removeOrphans(caller, workspaceId, action.url),
	);
	return { actionId: data.id, secret: data.secret };
}

async function readAction(functions: IHookFunctions, { accountId, actionId }: Registration) {
	const request = sendRequest(
		{ functions, account: accountId },
		'GET /v4/accounts/{account_id}/actions/{action_id}',
		{ path: { action_id: actionId } },
	);
	return (await unlessGone(functions, WHAT, request))?.data;
}

/** Removes an action; one that is gone already counts as removed. */
async function removeAction(caller: Caller, actionId: string): Promise<void> {
	const request = sendRequest(caller, 'DELETE /v4/accounts/{account_id}/actions/{action_id}', {
		path: { action_id: actionId },
	});
	await unlessGone(caller.functions, WHAT, request);
}

/**
 * Removes actions that call this node's own address, of which no secret is stored: left over when n8n stopped between
 * making one and noting it. The address is this node's alone, so no action of others is touched.
 */
async function removeOrphans(caller: Caller, workspaceId: string, url: string): Promise<void> {
	const request = readList(
		caller,
		'GET /v4/accounts/{account_id}/workspaces/{workspace_id}/actions',
		{ path: { workspace_id: workspaceId }, query: { page_size: 100 } },
	);
	const actions = await reported(caller.functions, WHAT, request);
	for (const { id } of actions.filter((candidate) => candidate.url === url)) {
		await removeAction(caller, id);
	}
}
