import type { BodyFor, RowOf } from '../../transport/contract';
import type { Call } from '../call';
import { outputTimecode } from '../fields/comments';
import { account, file, surroundingProject } from '../fields/locators';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { LOOKED_AT, madeOrRemoved, type Search } from '../lost-answer';
import { simpleComment } from '../output/comments';
import {
	attachmentSources,
	isAttachment,
	sendAttachment,
	whatIsLeft,
	withoutUploadUrls,
	type NewAttachment,
} from './attachments';
import { checkedText, checkedTimecode } from './placement';

const ENDPOINT = 'POST /v4/accounts/{account_id}/files/{file_id}/comments';
const REMOVE = 'DELETE /v4/accounts/{account_id}/comments/{comment_id}';
const LIST = 'GET /v4/accounts/{account_id}/files/{file_id}/comments';

type CommentData = BodyFor<typeof ENDPOINT>['data'];

export const createComment = operation({
	name: 'Create',
	action: 'Create comment',
	description: 'Comment on a file: on the whole of it, at a frame, or at a timecode',
	inOrder: true,
	endpoints: [ENDPOINT],
	alsoCalls: [REMOVE, LIST],
	properties: [
		account,
		surroundingProject,
		file,
		{
			displayName: 'Text',
			name: 'text',
			type: 'string',
			typeOptions: { rows: 3 },
			required: true,
			default: '',
			placeholder: 'e.g. Please trim this shot by ten frames',
			description: 'Up to 40,000 characters',
		},
		{
			displayName: 'Position',
			name: 'position',
			type: 'options',
			options: [
				{ name: 'Frame', value: 'frame', description: 'At a frame of a video or audio file' },
				{
					name: 'Timecode',
					value: 'timecode',
					description: 'At a time of a video or audio file, as an editor writes it',
				},
				{ name: 'Whole File', value: 'none', description: 'At no particular time' },
			],
			default: 'none',
		},
		{
			displayName: 'Frame',
			name: 'frame',
			type: 'number',
			typeOptions: { minValue: 0 },
			required: true,
			default: 0,
			description: 'Number of the frame, counted in the frame rate of the file',
			displayOptions: { show: { position: ['frame'] } },
		},
		{
			displayName: 'Timecode',
			name: 'timecode',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 00:00:05:12',
			description: 'Hours, minutes, seconds and frames, counted from the start of the file',
			displayOptions: { show: { position: ['timecode'] } },
		},
		simplify,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Annotation',
					name: 'annotation',
					type: 'json',
					default: '',
					description: 'A drawing on the picture, in the JSON form that Frame.io uses',
				},
				{
					displayName: 'Attachment Binary Fields',
					name: 'attachmentBinaryFields',
					type: 'string',
					default: '',
					placeholder: 'e.g. data',
					description:
						'Names of the binary fields with the files to attach, with commas; at most six',
				},
				{
					displayName: 'Completed',
					name: 'completed',
					type: 'boolean',
					default: true,
					description: 'Whether the comment is marked as completed from the start',
				},
				{
					displayName: 'Duration in Frames',
					name: 'duration',
					type: 'number',
					typeOptions: { minValue: 1 },
					default: 1,
					description: 'How long the comment lasts. Needs a position.',
				},
				outputTimecode,
				{
					displayName: 'Page',
					name: 'page',
					type: 'number',
					typeOptions: { minValue: 1 },
					default: 1,
					description: 'The page of a PDF, counted from 1',
				},
			],
		},
	],
	async run(call) {
		const fields = call.collection('additionalFields');
		const timestamp = positionOf(call);
		const duration = fields.integer('duration', 'Duration in Frames', { min: 1 });
		if (duration !== undefined && timestamp === undefined) {
			throw call.problem(
				"'Duration in Frames' needs a position",
				"Set 'Position' to Frame or Timecode, or remove the duration.",
			);
		}
		const attachments = await attachmentSources(call, fields.texts('attachmentBinaryFields') ?? []);
		const wanted: CommentData = {
			text: checkedText(call, call.text('text')),
			timestamp,
			duration,
			page: fields.integer('page', 'Page', { min: 1 }),
			annotation: fields.text('annotation'),
			completed: fields.flag('completed'),
			...(attachments.length > 0 && {
				attachments: attachments.map(({ announced }) => announced),
			}),
		};
		const fileId = await call.id('fileId');
		const make = async () =>
			call.send(ENDPOINT, {
				path: { file_id: fileId },
				query: { timestamp_as_timecode: fields.flag('timestampAsTimecode') },
				body: { data: wanted },
			});
		const { data } = await madeOrRemoved(
			call.functions,
			make,
			// A comment without attachments is complete as soon as it is there.
			attachments.length === 0 ? undefined : searchFor(call, fileId, wanted.text, attachments),
		);
		const made = data.attachments ?? [];
		for (const [index, attachment] of attachments.entries()) {
			// One after the other: each is sent with several parts at a time.
			await sendAttachment(call, attachment, made[index]?.upload_urls, 'comment', async () =>
				remove(call, data.id),
			);
		}
		const comment = { ...data, attachments: made.map(withoutUploadUrls) };
		return call.output(comment, simpleComment);
	},
});

/** A frame number, a timecode as Frame.io takes it, or undefined for the whole file. */
function positionOf(call: Call<'position' | 'frame' | 'timecode'>): number | string | undefined {
	switch (call.text('position')) {
		case 'frame': {
			const frame = call.number('frame');
			if (!Number.isInteger(frame) || frame < 0) {
				throw call.problem("'Frame' must be a whole number of at least 0", `It is ${frame}.`);
			}
			return frame;
		}
		case 'timecode':
			return checkedTimecode(call, call.requiredText('timecode'), 'Timecode');
		case 'none':
			return undefined;
		default:
			throw call.problem("'Position' has an unknown value", 'Use none, frame or timecode.');
	}
}

type Cleaner = Call<string, typeof REMOVE | typeof LIST>;

async function remove(call: Cleaner, commentId: string): Promise<void> {
	await call.sendEvenWhenStopped(REMOVE, { path: { comment_id: commentId } });
}

/** How to find a comment again whose attachments would never come. */
function searchFor(
	call: Cleaner,
	fileId: string,
	words: string,
	attachments: NewAttachment[],
): Search<RowOf<typeof LIST>> {
	return {
		what: 'comment',
		async look(onAnswer) {
			const path = { file_id: fileId };
			const query = { sort: 'created_at_desc', page_size: LOOKED_AT } as const;
			return (await call.sendEvenWhenStopped(LIST, { path, query }, onAnswer)).data;
		},
		isLike: ({ text, attachments: made }) =>
			text === words &&
			made?.length === attachments.length &&
			attachments.every((one) => made.some((other) => isAttachment(one, other))),
		// Only this process knows where its attachments are to be sent.
		isUnfinished: () => true,
		remove: async ({ id }) => whatIsLeft(call, 'comment', async () => remove(call, id)),
	};
}
