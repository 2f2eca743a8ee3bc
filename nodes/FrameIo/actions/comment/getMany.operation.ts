import { account, file, surroundingProject } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { operation } from '../operation';

const INCLUDES = ['owner', 'replies'] as const;

const SORTS = [
	'completed_at_asc',
	'completed_at_desc',
	'created_at_asc',
	'created_at_desc',
] as const;

export const getManyComments = operation({
	name: 'Get Many',
	action: 'Get many comments',
	description: 'Get many comments of a file',
	endpoints: ['GET /v4/accounts/{account_id}/files/{file_id}/comments'],
	properties: [
		account,
		surroundingProject,
		file,
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
					displayName: 'Include',
					name: 'include',
					type: 'multiOptions',
					options: [
						{ name: 'Author', value: 'owner' },
						{ name: 'Replies', value: 'replies' },
					],
					default: [],
					description: 'What to add to each comment',
				},
				{
					displayName: 'Reply With Timecodes',
					name: 'timestampAsTimecode',
					type: 'boolean',
					default: false,
					description: 'Whether the output shows positions as timecodes instead of frame numbers',
				},
				{
					displayName: 'Sort',
					name: 'sort',
					type: 'options',
					options: [
						{ name: 'Completion, Oldest First', value: 'completed_at_asc' },
						{ name: 'Completion, Newest First', value: 'completed_at_desc' },
						{ name: 'Newest First', value: 'created_at_desc' },
						{ name: 'Oldest First', value: 'created_at_asc' },
					],
					default: 'created_at_asc',
				},
			],
		},
	],
	async run(call) {
		const options = call.collection('options');
		return await call.list('GET /v4/accounts/{account_id}/files/{file_id}/comments', {
			path: { file_id: call.id('fileId') },
			query: {
				include: options.choices('include', 'Include', INCLUDES),
				timestamp_as_timecode: options.flag('timestampAsTimecode'),
				sort: options.choice('sort', 'Sort', SORTS),
			},
		});
	},
});
