import { account, comment, surroundingFile, surroundingProject } from '../fields/locators';
import { operation } from '../operation';
import { madeOrRemoved } from '../lost-answer';
import {
	attachmentSource,
	isAttachment,
	sendAttachment,
	whatIsLeft,
	withoutUploadUrls,
} from './attachments';

const ENDPOINT = 'POST /v4/accounts/{account_id}/comments/{comment_id}/attachments';
const REMOVE = 'DELETE /v4/accounts/{account_id}/comments/{comment_id}/attachments/{attachment_id}';
const COMMENT = 'GET /v4/accounts/{account_id}/comments/{comment_id}';

export const addAttachment = operation({
	name: 'Add Attachment',
	action: 'Add attachment to comment',
	description: 'Attach a file from a binary field of the item to a comment',
	inOrder: true,
	endpoints: [ENDPOINT],
	alsoCalls: [REMOVE, COMMENT],
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
		const path = { comment_id: commentId };
		const remove = async (id: string) => {
			await call.sendEvenWhenStopped(REMOVE, { path: { ...path, attachment_id: id } });
		};
		const make = async () => call.send(ENDPOINT, { path, body: { data: attachment.announced } });
		const { data } = await madeOrRemoved(call.functions, make, {
			what: 'attachment',
			async look(onAnswer) {
				const { data: whole } = await call.sendEvenWhenStopped(COMMENT, { path }, onAnswer);
				return whole.attachments ?? [];
			},
			isLike: (made) => isAttachment(attachment, made),
			// Only this process knows where its bytes are to be sent.
			isUnfinished: () => true,
			remove: async ({ id }) => whatIsLeft(call, 'attachment', async () => remove(id)),
		});
		// The contract leaves the reply optional; without it there is nowhere to send the bytes.
		if (!data) throw call.problem('Frame.io returned no attachment', 'Run the node again.');
		await sendAttachment(call, attachment, data.upload_urls, 'attachment', async () =>
			remove(data.id),
		);
		return withoutUploadUrls(data);
	},
});
