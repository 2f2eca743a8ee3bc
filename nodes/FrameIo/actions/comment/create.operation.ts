import { normalizeTimecode } from '../../media/timecode';
import type { BodyFor } from '../../transport/contract';
import type { Call } from '../call';
import { outputTimecode } from '../fields/comments';
import { account, file, surroundingProject } from '../fields/locators';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleComment } from '../output/comments';

const ENDPOINT = 'POST /v4/accounts/{account_id}/files/{file_id}/comments';

/** Frame.io takes comments of 1 to 40,000 characters (contract). */
const LONGEST_TEXT = 40_000;

type CommentData = BodyFor<typeof ENDPOINT>['data'];

export const createComment = operation({
	name: 'Create',
	action: 'Create comment',
	description: 'Comment on a file: on the whole of it, at a frame, or at a timecode',
	endpoints: [ENDPOINT],
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
		const comment: CommentData = {
			text: textOf(call),
			timestamp,
			duration,
			page: fields.integer('page', 'Page', { min: 1 }),
			annotation: fields.text('annotation'),
			completed: fields.flag('completed'),
		};
		const { data } = await call.send(ENDPOINT, {
			path: { file_id: await call.id('fileId') },
			query: { timestamp_as_timecode: fields.flag('timestampAsTimecode') },
			body: { data: comment },
		});
		return call.output(data, simpleComment);
	},
});

function textOf(call: Call<'text'>): string {
	const text = call.requiredText('text');
	if (text.length > LONGEST_TEXT) {
		throw call.problem(
			`The comment has ${text.length} characters, but Frame.io takes at most ${LONGEST_TEXT}`,
			'Shorten it or split it into several comments.',
		);
	}
	return text;
}

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
		case 'timecode': {
			const entered = call.requiredText('timecode');
			const timecode = normalizeTimecode(entered);
			if (timecode === undefined) {
				throw call.problem(
					`'Timecode' is not in the form HH:MM:SS:FF: '${entered.slice(0, 40)}'`,
					'Write hours, minutes, seconds and frames with two digits each, for example 00:00:05:12. For a position in seconds use Frame: seconds times frame rate.',
				);
			}
			return timecode;
		}
		case 'none':
			return undefined;
		default:
			throw call.problem("'Position' has an unknown value", 'Use none, frame or timecode.');
	}
}
