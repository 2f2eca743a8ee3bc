import { COMMENT_INCLUDES, commentInclude, outputTimecode } from '../fields/comments';
import { account, file, surroundingProject } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleComment } from '../output/comments';

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
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				commentInclude,
				outputTimecode,
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
		return await call.simpleList(
			'GET /v4/accounts/{account_id}/files/{file_id}/comments',
			{
				path: { file_id: await call.id('fileId') },
				query: {
					include: options.choices('include', 'Include', COMMENT_INCLUDES),
					timestamp_as_timecode: options.flag('timestampAsTimecode'),
					sort: options.choice('sort', 'Sort', SORTS),
				},
			},
			simpleComment,
		);
	},
});
