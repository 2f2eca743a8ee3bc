import type { INodeProperties } from 'n8n-workflow';

/** What Frame.io adds to collections on request. */
export const COLLECTION_INCLUDES = ['creator', 'project', 'shares'] as const;

export const collectionInclude: INodeProperties = {
	displayName: 'Include',
	name: 'include',
	type: 'multiOptions',
	options: [
		{ name: 'Creator', value: 'creator' },
		{ name: 'Project', value: 'project' },
		{ name: 'Shares', value: 'shares' },
	],
	default: [],
	description: 'What to add to each collection',
};
