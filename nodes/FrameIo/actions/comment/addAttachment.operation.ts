import { account, comment, surroundingFile, surroundingProject } from '../fields/locators';
import { operation } from '../operation';
import { attachmentSource, sendAttachment, withoutUploadUrls } from './attachments';

const ENDPOINT = 'POST /v4/accounts/{account_id}/comments/{comment_id}/attachments';
const REMOVE = 'DELETE /v4/accounts/{account_id}/comments/{comment_id}/attachments/{attachment_id}';

export const addAttachment = operation({
	name: 'Add Attachment',
	action: 'Add attachment to comment',
	description: 'Attach a file from a binary field of the item to a comment',
	inOrder: true,
	endpoints: [ENDPOINT],
	alsoCalls: [REMOVE],
	properties: [
		account,
		surroundingProject,
		surroundingFile,
		comment,
		{
			displayName: 'Input Binary Field',
			name: 'binaryPropertyName',
			type: 'string',
			required: true,
			default: 'data',
			hint: 'The name of the input field containing the file to be attached',
		},
	],
	async run(call) {
		const attachment = await attachmentSource(call, call.requiredText('binaryPropertyName'));
		const commentId = await call.id('commentId');
		const { data } = await call.send(ENDPOINT, {
			path: { comment_id: commentId },
			body: { data: attachment.announced },
		});
		// The contract leaves the reply optional; without it there is nowhere to send the bytes.
		if (!data) throw call.problem('Frame.io returned no attachment', 'Run the node again.');
		await sendAttachment(call, attachment, data.upload_urls, 'attachment', async () => {
			await call.sendEvenWhenStopped(REMOVE, {
				path: { comment_id: commentId, attachment_id: data.id },
			});
		});
		return withoutUploadUrls(data);
	},
});
