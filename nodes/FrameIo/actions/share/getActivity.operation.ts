import { account, share, surroundingProject } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { operation } from '../operation';

const ENDPOINT = 'GET /v4/accounts/{account_id}/shares/{share_id}/activities';

export const getShareActivity = operation({
	name: 'Get Activity',
	action: 'Get activity of share',
	description: 'Get who has viewed a share, and viewed, downloaded or commented what is in it',
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingProject,
		share,
		returnAll,
		limit,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Include User',
					name: 'includeUser',
					type: 'boolean',
					default: true,
					description: 'Whether to add the user to each activity, with name and e-mail',
				},
			],
		},
	],
	async run(call) {
		const includeUser = call.collection('options').flag('includeUser') === true;
		return await call.list(ENDPOINT, {
			path: { share_id: await call.id('shareId') },
			query: { include: includeUser ? ['user'] : undefined },
		});
	},
});
