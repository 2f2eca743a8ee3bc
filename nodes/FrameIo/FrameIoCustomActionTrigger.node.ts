import {
	NodeConnectionTypes,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import { authentication, credentials } from './actions/fields/authentication';
import { account, workspace } from './actions/fields/locators';
import { webhookMethods } from './customAction/lifecycle';
import { actionProperties } from './customAction/properties';
import { receiveCall } from './customAction/receive';
import { listSearch } from './locate/search';

/** Starts workflows from the menu of an asset in Frame.io. */
export class FrameIoCustomActionTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Frame.io Custom Action Trigger',
		name: 'frameIoCustomActionTrigger',
		icon: { light: 'file:../../icons/frameio.svg', dark: 'file:../../icons/frameio.dark.svg' },
		group: ['trigger'],
		// For nodes of version 1, n8n evaluates one expression more at every call.
		version: 1.1,
		subtitle: '={{ $parameter["name"] }}',
		description: 'Starts the workflow when somebody runs an action in the menu of a Frame.io asset',
		defaults: { name: 'Frame.io Custom Action Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials,
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				// At Once waits until n8n has stored the execution, so a call that was answered is not lost.
				responseMode: '={{ $parameter["responseMode"] }}',
				// A list, because asking n8n for the first item is an error where there is none.
				responseData: 'allEntries',
				path: 'webhook',
			},
		],
		properties: [
			authentication,
			account,
			{
				...workspace,
				description:
					'The action appears in all projects of the workspace. Creating it needs an admin role in the account.',
			},
			...actionProperties,
		],
	};

	methods = { listSearch };

	webhookMethods = webhookMethods;

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receiveCall(this);
	}
}
