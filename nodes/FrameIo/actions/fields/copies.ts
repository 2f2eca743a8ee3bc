import type { INodeProperties } from 'n8n-workflow';

export const copyMetadata: INodeProperties = {
	displayName: 'Copy Metadata',
	name: 'copyMetadata',
	type: 'boolean',
	default: true,
	description: 'Whether the copy keeps the values of custom fields',
};

/** Which comments Frame.io can take along. */
export const COPIED_COMMENTS = ['all', 'internal', 'none', 'public'] as const;

export const copyComments: INodeProperties = {
	displayName: 'Copy Comments',
	name: 'copyComments',
	type: 'options',
	options: [
		{ name: 'All', value: 'all', description: 'Internal and public comments' },
		{ name: 'Internal', value: 'internal', description: 'Only those that stay within the team' },
		{ name: 'None', value: 'none', description: 'The copy starts without comments' },
		{ name: 'Public', value: 'public', description: 'Only those that everybody sees' },
	],
	default: 'all',
	description: 'Which comments the copy keeps',
};
