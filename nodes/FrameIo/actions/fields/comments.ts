import type { INodeProperties } from 'n8n-workflow';
import { field } from '../operation';
import { ID_PLACEHOLDER } from './locators';

/** What Frame.io adds to comments on request. */
export const COMMENT_INCLUDES = ['owner', 'replies'] as const;

export const comment = field({
	displayName: 'Comment',
	name: 'commentId',
	type: 'resourceLocator',
	default: { mode: 'id', value: '' },
	required: true,
	description: 'After the Frame.io Trigger it is the ID of the resource in the item',
	modes: [
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: ID_PLACEHOLDER,
		},
	],
});

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
