import type { IDataObject } from 'n8n-workflow';
import { isRecord, text } from '../transport/json';

/** The custom action that this node made in Frame.io. All four are needed to check, verify and remove it. */
export interface Registration {
	actionId: string;
	/** Signs the calls. Frame.io tells it once only, when the action is made. */
	secret: string;
	accountId: string;
	workspaceId: string;
}

const KEY = 'customAction';

/** Reads the node's action from n8n's static data; undefined when there is none that is complete. */
export function storedRegistration(staticData: IDataObject): Registration | undefined {
	const stored = staticData[KEY];
	if (!isRecord(stored)) return undefined;
	const actionId = text(stored.actionId);
	const secret = text(stored.secret);
	const accountId = text(stored.accountId);
	const workspaceId = text(stored.workspaceId);
	return actionId && secret && accountId && workspaceId
		? { actionId, secret, accountId, workspaceId }
		: undefined;
}

export function storeRegistration(staticData: IDataObject, registration: Registration): void {
	staticData[KEY] = { ...registration };
}

export function forgetRegistration(staticData: IDataObject): void {
	delete staticData[KEY];
}
