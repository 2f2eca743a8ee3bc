import {
	account,
	attachment,
	comment,
	surroundingFile,
	surroundingProject,
} from '../fields/locators';
import { operation } from '../operation';
import { DELETED } from '../output/deleted';

const ENDPOINT =
	'DELETE /v4/accounts/{account_id}/comments/{comment_id}/attachments/{attachment_id}';

export const deleteAttachment = operation({
	name: 'Delete Attachment',
	action: 'Delete attachment of comment',
	description: 'Delete one file that is attached to a comment; the comment stays',
	endpoints: [ENDPOINT],
	properties: [account, surroundingProject, surroundingFile, comment, attachment],
	async run(call) {
		await call.send(ENDPOINT, {
			path: {
				comment_id: await call.id('commentId'),
				attachment_id: await call.id('attachmentId'),
			},
		});
		return DELETED;
	},
});
