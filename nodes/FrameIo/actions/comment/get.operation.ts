import { COMMENT_INCLUDES, comment, commentInclude, outputTimecode } from '../fields/comments';
import { account } from '../fields/locators';
import { operation } from '../operation';

export const getComment = operation({
	name: 'Get',
	action: 'Get comment',
	description: 'Get a comment, for example the one that a trigger has announced',
	endpoints: ['GET /v4/accounts/{account_id}/comments/{comment_id}'],
	properties: [
		account,
		comment,
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
			path: { comment_id: call.id('commentId') },
			query: {
				include: options.choices('include', 'Include', COMMENT_INCLUDES),
				timestamp_as_timecode: options.flag('timestampAsTimecode'),
			},
		});
		return data;
	},
});
