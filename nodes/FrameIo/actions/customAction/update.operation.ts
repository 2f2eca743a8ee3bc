import type { BodyFor } from '../../transport/contract';
import { calledAddress } from '../fields/addresses';
import { account, customAction, surroundingWorkspace } from '../fields/locators';
import { checkedName } from '../fields/names';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleCustomAction } from '../output/custom-actions';

const ENDPOINT = 'PATCH /v4/accounts/{account_id}/actions/{action_id}';

type Changes = BodyFor<typeof ENDPOINT>['data'];

export const updateCustomAction = operation({
	name: 'Update',
	action: 'Update custom action',
	description: 'Change the texts, address or settings of a custom action, or turn it on or off',
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingWorkspace,
		customAction,
		simplify,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Active',
					name: 'active',
					type: 'boolean',
					default: true,
					description: 'Whether people can run the action',
				},
				{
					displayName: 'Apply to Several Assets',
					name: 'multiAsset',
					type: 'boolean',
					default: true,
					description: 'Whether people can run the action on several assets at once',
				},
				{
					displayName: 'Description',
					name: 'description',
					type: 'string',
					default: '',
					placeholder: 'e.g. Hands the cut over to the grading team',
					description: 'What the action does, up to 255 characters',
				},
				{
					displayName: 'Event',
					name: 'event',
					type: 'string',
					default: '',
					placeholder: 'e.g. studio.grading',
					description: 'Name of your own by which the receiver knows the action',
				},
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. Send to color grading',
					description: 'What people see in the menu, up to 255 characters',
				},
				{
					displayName: 'Timeout',
					name: 'timeout',
					type: 'number',
					typeOptions: { minValue: 5, maxValue: 10 },
					default: 5,
					description: 'Seconds that Frame.io waits for an answer, from 5 to 10',
				},
				{
					displayName: 'URL',
					name: 'url',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://example.com/grading',
					description: 'Address that Frame.io calls when somebody runs the action',
				},
			],
		},
	],
	async run(call) {
		const fields = call.collection('updateFields');
		const short = (name: string) => {
			const text = fields.text(name);
			return text === undefined ? undefined : checkedName(call, text);
		};
		const url = fields.text('url');
		const changes: Changes = {
			active: fields.flag('active'),
			multi_asset: fields.flag('multiAsset'),
			description: short('description'),
			event: short('event'),
			name: short('name'),
			timeout: fields.integer('timeout', 'Timeout', { min: 5, max: 10 }),
			...(url !== undefined && { url: calledAddress(call.reject, url) }),
		};
		const { data } = await call.send(ENDPOINT, {
			path: { action_id: await call.id('customActionId') },
			body: { data: call.someOf(changes) },
		});
		return call.output(data, simpleCustomAction);
	},
});
