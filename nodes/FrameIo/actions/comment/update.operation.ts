import type { BodyFor } from '../../transport/contract';
import type { CollectionValues } from '../collection-values';
import type { Call } from '../call';
import { outputTimecode } from '../fields/comments';
import { account, comment, surroundingFile, surroundingProject } from '../fields/locators';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleComment } from '../output/comments';
import { checkedText, checkedTimecode } from './placement';

const ENDPOINT = 'PATCH /v4/accounts/{account_id}/comments/{comment_id}';

type Changes = BodyFor<typeof ENDPOINT>['data'];

export const updateComment = operation({
	name: 'Update',
	action: 'Update comment',
	description: 'Mark a comment as completed, or change its text, position or drawing',
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingProject,
		surroundingFile,
		comment,
		simplify,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Annotation',
					name: 'annotation',
					type: 'json',
					default: '',
					description:
						'A drawing on the picture, in the JSON form that Frame.io uses. Empty removes it.',
				},
				{
					displayName: 'Completed',
					name: 'completed',
					type: 'boolean',
					default: true,
					description: 'Whether the comment is marked as completed',
				},
				{
					displayName: 'Duration in Frames',
					name: 'duration',
					type: 'number',
					typeOptions: { minValue: 1 },
					default: 1,
					description: 'How long the comment lasts; it needs a position',
				},
				{
					displayName: 'Page',
					name: 'page',
					type: 'number',
					typeOptions: { minValue: 1 },
					default: 1,
					description: 'The page of a PDF, counted from 1',
				},
				{
					displayName: 'Position',
					name: 'timestamp',
					type: 'string',
					default: '',
					placeholder: 'e.g. 00:00:05:12',
					description:
						'A timecode or the number of a frame, counted from the start of the file. Empty puts the comment on the whole file.',
				},
				{
					displayName: 'Text',
					name: 'text',
					type: 'string',
					typeOptions: { rows: 3 },
					default: '',
					placeholder: 'e.g. Please trim this shot by ten frames',
					description: 'Up to 40,000 characters',
				},
			],
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [outputTimecode],
		},
	],
	async run(call) {
		const fields = call.collection('updateFields');
		const text = fields.clearableText('text');
		const annotation = fields.clearableText('annotation');
		const changes: Changes = {
			text: text === undefined ? undefined : checkedText(call, text),
			timestamp: positionIn(call, fields),
			duration: fields.integer('duration', 'Duration in Frames', { min: 1 }),
			page: fields.integer('page', 'Page', { min: 1 }),
			annotation: annotation === '' ? null : annotation,
			completed: fields.flag('completed'),
		};
		const { data } = await call.send(ENDPOINT, {
			path: { comment_id: await call.id('commentId') },
			query: { timestamp_as_timecode: call.collection('options').flag('timestampAsTimecode') },
			body: { data: call.someOf(changes) },
		});
		return call.output(data, simpleComment);
	},
});

/** A frame number or a timecode; null for the whole file, undefined when it stays as it is. */
function positionIn(call: Pick<Call, 'problem'>, fields: CollectionValues): Changes['timestamp'] {
	const entered = fields.clearableText('timestamp')?.trim();
	if (entered === undefined) return undefined;
	if (entered === '') return null;
	return /^\d+$/.test(entered) ? Number(entered) : checkedTimecode(call, entered, 'Position');
}
