import { COMMENT_INCLUDES, commentInclude, outputTimecode } from '../fields/comments';
import { account, comment, surroundingFile, surroundingProject } from '../fields/locators';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleComment } from '../output/comments';

export const getComment = operation({
	name: 'Get',
	action: 'Get comment',
	description: 'Get a comment, for example the one that a trigger has announced',
	endpoints: ['GET /v4/accounts/{account_id}/comments/{comment_id}'],
	properties: [
		account,
		surroundingProject,
		surroundingFile,
		comment,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [commentInclude, outputTimecode],
		},
	],
	async run(call) {
		const options = call.collection('options');
		const { data } = await call.send('GET /v4/accounts/{account_id}/comments/{comment_id}', {
			path: { comment_id: await call.id('commentId') },
			query: {
				include: options.choices('include', 'Include', COMMENT_INCLUDES),
				timestamp_as_timecode: options.flag('timestampAsTimecode'),
			},
		});
		return call.output(data, simpleComment);
	},
});
