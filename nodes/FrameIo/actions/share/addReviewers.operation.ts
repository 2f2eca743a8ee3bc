import { account, share, surroundingProject } from '../fields/locators';
import {
	reviewerAdobeUsers,
	reviewerEmails,
	reviewerShareLists,
	reviewerUsers,
} from '../fields/reviewers';
import { operation } from '../operation';
import { atMostTen, reviewersBy } from './reviewers';

const ENDPOINT = 'POST /v4/accounts/{account_id}/shares/{share_id}/reviewers';

export const addReviewersToShare = operation({
	name: 'Add Reviewers',
	action: 'Add reviewers to share',
	description:
		'Give people access to a secure share and tell them by email, or email them the link of a public one',
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingProject,
		share,
		{
			displayName: 'Add Reviewers By',
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
					name: 'Share List',
					value: 'shareListIds',
					description: 'Everybody on lists that were made in Frame.io',
				},
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
		reviewerShareLists,
		{
			displayName: 'Message',
			name: 'message',
			type: 'string',
			typeOptions: { rows: 3 },
			required: true,
			default: '',
			placeholder: 'e.g. Please have a look at the first cut',
			description: 'What the email says to the reviewers',
		},
		{
			displayName: 'Notify by Email',
			name: 'notifyByEmail',
			type: 'boolean',
			default: true,
			description: 'Whether the reviewers get an email with the message and the link',
		},
	],
	async run(call) {
		const by = call.choice('reviewersBy', ['adobeUserIds', 'emails', 'shareListIds', 'userIds']);
		const reviewers =
			by === 'shareListIds'
				? { share_list_ids: atMostTen(call, 'Share List IDs', await call.ids('shareListIds')) }
				: await reviewersBy(call, by);
		await call.send(ENDPOINT, {
			path: { share_id: await call.id('shareId') },
			body: {
				data: {
					reviewers,
					message: call.requiredText('message'),
					notify_by_email: call.flag('notifyByEmail'),
				},
			},
		});
		return { added: true };
	},
});
