import { field } from '../operation';

const EXAMPLE_ID = 'e.g. b2702c44-c6da-4bb6-8bbd-be6e547ccf1b';

export const reviewerEmails = field({
	displayName: 'Emails',
	name: 'emails',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. anna@example.com, ben@example.com',
	description: 'One to ten addresses, with commas',
	displayOptions: { show: { reviewersBy: ['emails'] } },
});

export const reviewerUsers = field({
	displayName: 'User IDs',
	name: 'userIds',
	type: 'string',
	required: true,
	default: '',
	placeholder: EXAMPLE_ID,
	description: 'IDs of one to ten users of the account, with commas',
	displayOptions: { show: { reviewersBy: ['userIds'] } },
});

export const reviewerAdobeUsers = field({
	displayName: 'Adobe User IDs',
	name: 'adobeUserIds',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 196C1A5666BF4EB00A49411B@AdobeID',
	description: 'Adobe IDs of one to ten users of the account, with commas',
	displayOptions: { show: { reviewersBy: ['adobeUserIds'] } },
});

export const reviewerShareLists = field({
	displayName: 'Share List IDs',
	name: 'shareListIds',
	type: 'string',
	required: true,
	default: '',
	placeholder: EXAMPLE_ID,
	description: 'IDs of one to ten share lists of the workspace, with commas',
	displayOptions: { show: { reviewersBy: ['shareListIds'] } },
});
