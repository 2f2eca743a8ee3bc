import type { BodyFor } from '../../transport/contract';
import { account, group } from '../fields/locators';
import { changedName, checkedName } from '../fields/names';
import { operation } from '../operation';

const ENDPOINT = 'PATCH /v4/accounts/{account_id}/groups/{group_id}';

type Changes = BodyFor<typeof ENDPOINT>['data'];

export const updateGroup = operation({
	name: 'Update',
	action: 'Update group',
	description: 'Change the name or emoji of a group',
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [
		account,
		group,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Emoji',
					name: 'emoji',
					type: 'string',
					default: '',
					placeholder: 'e.g. smile',
					description: 'Short name of the emoji that stands for the group',
				},
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. Colorists',
					description: 'Up to 255 characters',
				},
			],
		},
	],
	async run(call) {
		const fields = call.collection('updateFields');
		const emoji = fields.text('emoji')?.trim();
		const changes: Changes = {
			name: changedName(call, fields.clearableText('name')),
			emoji: emoji ? checkedName(call, emoji) : undefined,
		};
		const { data } = await call.send(ENDPOINT, {
			path: { group_id: await call.id('groupId') },
			body: { data: call.someOf(changes) },
		});
		return data;
	},
});
