import { account, share, surroundingProject } from '../fields/locators';
import { reviewerAdobeUsers, reviewerEmails, reviewerUsers } from '../fields/reviewers';
import { operation } from '../operation';
import { DELETED } from '../output/deleted';
import { reviewersBy } from './reviewers';

const ENDPOINT = 'DELETE /v4/accounts/{account_id}/shares/{share_id}/reviewers';

export const removeReviewersFromShare = operation({
	name: 'Remove Reviewers',
	action: 'Remove reviewers from share',
	description: 'Take the access to a secure share from people',
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingProject,
		share,
		{
			displayName: 'Remove Reviewers By',
			name: 'reviewersBy',
			type: 'options',
			options: [
				{
					name: 'Adobe User',
					value: 'adobeUserIds',
					description: 'Users of the account, by their Adobe IDs',
				},
				{ name: 'Email', value: 'emails', description: 'Anybody, also outside the account' },
				{
					name: 'User',
					value: 'userIds',
					description: 'Users of the account, by their Frame.io IDs',
				},
			],
			default: 'emails',
		},
		reviewerEmails,
		reviewerUsers,
		reviewerAdobeUsers,
	],
	async run(call) {
		const by = call.choice('reviewersBy', ['adobeUserIds', 'emails', 'userIds']);
		const reviewers = await reviewersBy(call, by);
		await call.send(ENDPOINT, {
			path: { share_id: await call.id('shareId') },
			body: { data: { reviewers } },
		});
		return DELETED;
	},
});
