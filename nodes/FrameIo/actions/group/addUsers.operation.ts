import { EXPERIMENTAL } from '../fields/experimental';
import { account, group } from '../fields/locators';
import { operation } from '../operation';

const ENDPOINT = 'POST /v4/accounts/{account_id}/groups/{group_id}/users';

export const addUsersToGroup = operation({
	name: 'Add Users (Experimental)',
	action: 'Add users to group (experimental)',
	description: 'Add users of the account to a group. Whoever is in it already stays in it.',
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [
		account,
		group,
		{
			displayName: 'Users',
			name: 'userIds',
			type: 'string',
			required: true,
			default: '',
			placeholder:
				'e.g. 2ccf0bb9-f899-40b0-904e-0293313803a9, 8ffeb010-fb15-44df-b677-69a11dc5c19b',
			description:
				'IDs or email addresses with commas, or a list of them. User > Get Many shows both.',
		},
	],
	async run(call) {
		const userIds = await call.ids('userIds');
		await call.send(ENDPOINT, {
			path: { group_id: await call.id('groupId') },
			// GUESS: the documentation promises that several can be added, but shows no name for the field.
			body: { data: { user_ids: userIds } },
			headers: EXPERIMENTAL,
		});
		return { added: userIds.length };
	},
});
