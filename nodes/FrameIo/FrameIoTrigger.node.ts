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
import { RENDITION_NAMES, RENDITIONS, type Rendition } from './media/renditions';
import { inOrder } from './order';
import { eventOptions } from './trigger/events';
import { webhookMethods } from './trigger/lifecycle';
import { filterLists, filterOptions } from './trigger/filters/lists';
import { filters } from './trigger/filters/properties';
import { receiveDelivery } from './trigger/receive';

const MEDIA_LINKS: Readonly<Record<Rendition, string>> = {
	original: 'The file as it was uploaded. Needs the right to download.',
	high_quality: 'Video or audio to watch in full size',
	efficient: 'Video or audio of fewer bytes',
	video_h264_180: 'A small video without sound',
	scrub_sheet: 'Stills of the whole video in one image',
	thumbnail: 'A small still',
	thumbnail_high_quality: 'A still of better quality',
};

const mediaLinkOptions = RENDITIONS.map((value) => ({
	name: RENDITION_NAMES[value],
	value,
	description: MEDIA_LINKS[value],
})).sort((a, b) => inOrder(a.name, b.name));

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
				displayOptions: { show: { details: ['full'] } },
				default: {},
				options: [
					{
						displayName: 'Media Links',
						name: 'mediaLinks',
						type: 'multiOptions',
						options: mediaLinkOptions,
						default: [],
						description:
							'Addresses to add to files. They are signed and expire; until then whoever has them can download.',
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
