import { calledAddress } from '../fields/addresses';
import { account, workspace } from '../fields/locators';
import { checkedName, nameFor } from '../fields/names';
import { operation } from '../operation';

const ENDPOINT = 'POST /v4/accounts/{account_id}/workspaces/{workspace_id}/actions';

export const createCustomAction = operation({
	name: 'Create',
	action: 'Create custom action',
	description:
		'Create an action that people run on assets by a right-click. The output has its secret, which Frame.io shows only this once.',
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [
		account,
		workspace,
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Send to color grading',
			description: 'What people see in the menu, up to 255 characters',
		},
		{
			displayName: 'Description',
			name: 'description',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Hands the cut over to the grading team',
			description: 'What the action does, up to 255 characters',
		},
		{
			displayName: 'Event',
			name: 'event',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. studio.grading',
			description: 'Name of your own by which the receiver knows the action',
		},
		{
			displayName: 'URL',
			name: 'url',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. https://example.com/grading',
			description: 'Address that Frame.io calls when somebody runs the action',
		},
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Apply to Several Assets',
					name: 'multiAsset',
					type: 'boolean',
					default: true,
					description: 'Whether people can run the action on several assets at once',
				},
				{
					displayName: 'Timeout',
					name: 'timeout',
					type: 'number',
					typeOptions: { minValue: 5, maxValue: 10 },
					default: 5,
					description: 'Seconds that Frame.io waits for an answer, from 5 to 10',
				},
			],
		},
	],
	async run(call) {
		const fields = call.collection('additionalFields');
		const { data } = await call.send(ENDPOINT, {
			path: { workspace_id: await call.id('workspaceId') },
			body: {
				data: {
					name: nameFor(call, 'name'),
					description: checkedName(call, call.requiredText('description')),
					event: checkedName(call, call.requiredText('event')),
					url: calledAddress(call.reject, call.requiredText('url')),
					multi_asset: fields.flag('multiAsset') ?? true,
					timeout: fields.integer('timeout', 'Timeout', { min: 5, max: 10 }),
				},
			},
		});
		return data;
	},
});
