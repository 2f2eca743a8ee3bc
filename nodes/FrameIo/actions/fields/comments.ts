import type { INodeProperties } from 'n8n-workflow';

/** What Frame.io adds to comments on request. */
export const COMMENT_INCLUDES = ['owner', 'replies'] as const;

export const commentInclude: INodeProperties = {
	displayName: 'Include',
	name: 'include',
	type: 'multiOptions',
	options: [
		{ name: 'Author', value: 'owner' },
		{ name: 'Replies', value: 'replies' },
	],
	default: [],
	description: 'What to add to each comment',
};

export const outputTimecode: INodeProperties = {
	displayName: 'Output Timecode',
	name: 'timestampAsTimecode',
	type: 'boolean',
	default: false,
	description: 'Whether the output shows the position as a timecode instead of a frame number',
};
