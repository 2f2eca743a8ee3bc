import type { IDataObject } from 'n8n-workflow';
import { isRecord, record, text, type JsonRecord } from '../transport/json';

export interface Asset {
	id: string;
	/** `file`, `folder` or `version_stack`; undefined where Frame.io does not say. */
	type?: string;
}

/** One call of Frame.io: somebody ran the action, or answered a form. */
export interface ActionCall {
	actionId: string;
	/** Stays the same from the click to the last form. */
	interactionId: string;
	event: string;
	userId: string | null;
	accountId: string | null;
	workspaceId: string | null;
	projectId: string | null;
	assets: Asset[];
	/** The answers to a form; undefined while there are none. */
	data?: JsonRecord;
}

/** Reads a body that Frame.io has signed; undefined when it is no call of a custom action. */
export function readCall(body: unknown): ActionCall | undefined {
	if (!isRecord(body)) return undefined;
	const interactionId = text(body.interaction_id);
	const actionId = text(body.action_id);
	if (!interactionId || !actionId) return undefined;
	return {
		actionId,
		interactionId,
		event: text(body.type) ?? '',
		userId: idOf(body.user),
		accountId: text(body.account_id) ?? idOf(body.account),
		workspaceId: idOf(body.workspace),
		projectId: idOf(body.project),
		assets: assetsOf(body),
		...(isRecord(body.data) && { data: body.data }),
	};
}

/** What the call says about the action, the people and the places: the same for each of its assets. */
export function callOutput(call: ActionCall, actionName: string): IDataObject {
	return {
		action: { id: call.actionId, name: actionName, event: call.event },
		interactionId: call.interactionId,
		user: { id: call.userId },
		account: { id: call.accountId },
		workspace: { id: call.workspaceId },
		project: { id: call.projectId },
		resources: call.assets.map((asset) => ({ ...asset })),
	};
}

/**
 * The chosen assets, each once. GUESS: what Frame.io sends for several is written down nowhere, so all three ways that
 * are likely are read: `resource` (the documented one), `resources`, and `asset_ids`.
 */
function assetsOf(body: JsonRecord): Asset[] {
	const { resource, resources, asset_ids: ids } = body;
	const all = [
		...(Array.isArray(resources) ? resources : []),
		resource,
		...(Array.isArray(ids) ? ids.map((id: unknown) => ({ id })) : []),
	].flatMap(assetFrom);
	return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
}

function assetFrom(value: unknown): Asset[] {
	const { id: found, type: kind } = record(value);
	const id = text(found);
	const type = text(kind);
	return id ? [{ id, ...(type && { type }) }] : [];
}

function idOf(value: unknown): string | null {
	return text(record(value).id) ?? null;
}
