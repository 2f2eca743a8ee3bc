import { CREATOR_INCLUDE, includeCreator } from '../fields/creators';
import { account, group } from '../fields/locators';
import { operation } from '../operation';

export const getGroup = operation({
	name: 'Get',
	action: 'Get group',
	description: 'Get a group of users, with the number of its members',
	endpoints: ['GET /v4/accounts/{account_id}/groups/{group_id}'],
	properties: [
		account,
		group,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [includeCreator],
		},
	],
	async run(call) {
		const { data } = await call.send('GET /v4/accounts/{account_id}/groups/{group_id}', {
			path: { group_id: await call.id('groupId') },
			query: call.collection('options').flag('includeCreator') ? CREATOR_INCLUDE : {},
		});
		return data;
	},
});
