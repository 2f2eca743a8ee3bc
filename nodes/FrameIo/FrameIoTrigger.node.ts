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
import { filterLists, filterOptions } from './trigger/filters/lists';
import { filters } from './trigger/filters/properties';
import { mediaLinks } from './trigger/media-links';
import { receiveDelivery } from './trigger/receive';

/** Starts workflows when something happens in a Frame.io workspace. */
export class FrameIoTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Frame.io Trigger',
		name: 'frameIoTrigger',
		icon: { light: 'file:../../icons/frameio.svg', dark: 'file:../../icons/frameio.dark.svg' },
		group: ['trigger'],
		// For nodes of version 1, n8n evaluates an expression at every call of a webhook (parseRequestBody in n8n 2.41), which
		// can take longer than everything else.
		version: 1.1,
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
			filters,
			{
				displayName: 'Details',
				name: 'details',
				type: 'options',
				options: [
					{
						name: 'Full',
						value: 'full',
						description:
							'The event with what it is about: the comment with its author and timecode, the file with its path and custom fields',
					},
					{
						name: 'IDs Only',
						value: 'ids',
						description: 'The event as Frame.io sends it, without any request',
					},
				],
				default: 'full',
				description: 'What an item holds. Frame.io sends IDs only; details are read from it.',
			},
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				placeholder: 'Add Option',
				default: {},
				options: [
					mediaLinks,
					{
						displayName: 'One Execution for Each Event',
						name: 'oneExecutionPerEvent',
						type: 'boolean',
						default: false,
						description:
							'Whether each event starts the workflow alone. Otherwise events that come while n8n is busy with an earlier one start it together, as several items, so that Frame.io is answered in time.',
					},
				],
			},
		],
	};

	methods = { listSearch: { ...listSearch, ...filterLists }, loadOptions: filterOptions };

	webhookMethods = webhookMethods;

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receiveDelivery(this);
	}
}
