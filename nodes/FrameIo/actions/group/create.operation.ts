import { account } from '../fields/locators';
import { checkedName, nameFor } from '../fields/names';
import { operation } from '../operation';

export const createGroup = operation({
	name: 'Create',
	action: 'Create group',
	description: 'Create a group of users in an account. Takes an admin of the account.',
	inOrder: true,
	endpoints: ['POST /v4/accounts/{account_id}/groups'],
	properties: [
		account,
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Colorists',
			description: 'Up to 255 characters',
		},
		{
			displayName: 'Emoji',
			name: 'emoji',
			type: 'string',
			required: true,
			default: 'smile',
			placeholder: 'e.g. smile',
			description: 'Short name of the emoji that stands for the group',
		},
	],
	async run(call) {
		const { data } = await call.send('POST /v4/accounts/{account_id}/groups', {
			body: {
				data: {
					name: nameFor(call, 'name'),
					emoji: checkedName(call, call.requiredText('emoji')),
				},
			},
		});
		return data;
	},
});
