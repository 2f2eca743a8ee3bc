import { account, comment, surroundingFile, surroundingProject } from '../fields/locators';
import { operation } from '../operation';
import { DELETED } from '../output/deleted';

const ENDPOINT = 'DELETE /v4/accounts/{account_id}/comments/{comment_id}';

export const deleteComment = operation({
	name: 'Delete',
	action: 'Delete comment',
	description: 'Delete a comment from a file, with its replies and attachments',
	endpoints: [ENDPOINT],
	properties: [account, surroundingProject, surroundingFile, comment],
	async run(call) {
		await call.send(ENDPOINT, { path: { comment_id: await call.id('commentId') } });
		return DELETED;
	},
});
