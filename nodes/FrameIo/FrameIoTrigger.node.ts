import {
	NodeConnectionTypes,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import { authentication, credentials } from './actions/fields/authentication';
import { account, workspace } from './actions/fields/locators';
import { listSearch } from './locate/search';
import { eventOptions } from './trigger/events';
import { webhookMethods } from './trigger/lifecycle';
import { receiveDelivery } from './trigger/receive';

/** Starts workflows when something happens in a Frame.io workspace. */
export class FrameIoTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Frame.io Trigger',
		name: 'frameIoTrigger',
		icon: { light: 'file:../../icons/frameio.svg', dark: 'file:../../icons/frameio.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["events"].join(", ") }}',
		description: 'Starts the workflow when something happens in a Frame.io workspace',
		defaults: { name: 'Frame.io Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials,
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				// n8n answers when it has stored the execution, so an event that was answered is not lost.
				responseMode: 'onReceived',
				path: 'webhook',
			},
		],
		properties: [
			authentication,
			account,
			{
				...workspace,
				description:
					'Frame.io sends the events of all projects in a workspace. Creating a webhook needs an admin role in the account.',
			},
			{
				displayName: 'Events',
				name: 'events',
				type: 'multiOptions',
				required: true,
				options: eventOptions,
				default: ['comment.created'],
				description: 'What starts the workflow',
			},
		],
	};

	methods = { listSearch };

	webhookMethods = webhookMethods;

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return receiveDelivery(this);
	}
}
