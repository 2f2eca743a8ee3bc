import { account, share, surroundingProject } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { operation } from '../operation';

const ENDPOINT = 'GET /v4/accounts/{account_id}/shares/{share_id}/reviewers';

const SORTS = ['active', 'inactive', 'name_asc', 'name_desc'] as const;

/** Frame.io gives so many reviewers in one reply, which names no next page (contract). */
const MOST_REVIEWERS = 100;

export const getShareReviewers = operation({
	name: 'Get Reviewers',
	action: 'Get reviewers of share',
	description: 'Get the people who were given access to a secure share',
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
					displayName: 'Sort',
					name: 'sort',
					type: 'options',
					options: [
						{ name: 'Active First', value: 'active' },
						{ name: 'Inactive First', value: 'inactive' },
						{ name: 'Name, A to Z', value: 'name_asc' },
						{ name: 'Name, Z to A', value: 'name_desc' },
					],
					default: 'name_asc',
				},
			],
		},
	],
	async run(call) {
		const reviewers = await call.list(ENDPOINT, {
			path: { share_id: await call.id('shareId') },
			query: { sort: call.collection('options').choice('sort', 'Sort', SORTS) },
		});
		if (reviewers.length === MOST_REVIEWERS && call.wanted() > MOST_REVIEWERS) {
			call.hint(
				`Frame.io names ${MOST_REVIEWERS} reviewers at most. The share may have more: sort by 'Name, Z to A' to see the others.`,
			);
		}
		return reviewers;
	},
});
