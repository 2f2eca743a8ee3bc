import { account, user } from '../fields/locators';
import { operation } from '../operation';

export const updateUserRole = operation({
	name: 'Update Role',
	action: 'Update user role',
	description: 'Make a user an admin or a member of the account',
	inOrder: true,
	endpoints: ['PATCH /v4/accounts/{account_id}/users/{user_id}'],
	properties: [
		account,
		user,
		{
			displayName: 'Role',
			name: 'role',
			type: 'options',
			options: [
				{
					name: 'Admin',
					value: 'admin',
					description: 'Has full access to all workspaces and projects of the account',
				},
				{
					name: 'Member',
					value: 'member',
					description: 'Has access to the workspaces and projects to which somebody adds them',
				},
			],
			default: 'member',
		},
	],
	async run(call) {
		const { data } = await call.send('PATCH /v4/accounts/{account_id}/users/{user_id}', {
			path: { user_id: await call.id('userId') },
			body: { data: { role: call.choice('role', ['admin', 'member']) } },
		});
		return data;
	},
});
