import type { INodeProperties } from 'n8n-workflow';
import { partTimeLimit } from '../../transfer/put-part';
import type { Call } from '../call';

const EXISTING = ['fail', 'newVersion', 'replace', 'skip', 'upload'] as const;
const WAITS = ['nothing', 'transcoding', 'upload'] as const;

/** What to do when the folder already has a file of this name. */
export type IfFileExists = (typeof EXISTING)[number];

/** Until when the node waits. */
export type WaitFor = (typeof WAITS)[number];

/** How a file is uploaded. */
export interface UploadSettings {
	ifFileExists: IfFileExists;
	keepUnfinished: boolean;
	parallelParts: number | undefined;
	/** Milliseconds for a part of so many bytes. */
	timeLimitMs(bytes: number): number;
	waitFor: WaitFor;
	/** Minutes. */
	longestWait: number;
}

/** Parts are sent by n8n, unless Frame.io fetches the file. */
const whenN8nSends = {
	displayOptions: { show: { '/source': ['allBinary', 'binary', 'through'] } },
};

export const uploadOptions: INodeProperties & { name: 'options' } = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'If File Exists',
			name: 'ifFileExists',
			type: 'options',
			options: [
				{
					name: 'Add as New Version',
					value: 'newVersion',
					description: 'Stack the new file onto the existing one',
				},
				{
					name: 'Replace',
					value: 'replace',
					description: 'Delete the existing file as soon as the new one is there',
				},
				{
					name: 'Skip',
					value: 'skip',
					description:
						'Upload nothing and return the existing file, marked as skipped, unless it was never finished',
				},
				{
					name: 'Stop With Error',
					value: 'fail',
					description: 'Upload nothing and fail',
				},
				{
					name: 'Upload Anyway',
					value: 'upload',
					description: 'There are two files of the same name then',
				},
			],
			default: 'skip',
			description: 'What to do when the folder already has a file of this name',
		},
		{
			displayName: 'Keep Unfinished File',
			name: 'keepUnfinished',
			type: 'boolean',
			default: true,
			description:
				'Whether a file whose upload fails stays in Frame.io, instead of being deleted there',
		},
		{
			displayName: 'Longest Wait in Minutes',
			name: 'longestWait',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 60,
			description: 'How long to wait for what is chosen in Wait For. The file stays in any case.',
		},
		{
			displayName: 'Parallel Parts',
			name: 'parallelParts',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 16 },
			default: 4,
			description:
				'Parts of a file that are sent at the same time. At most 128 MiB of them are held in memory.',
			...whenN8nSends,
		},
		{
			displayName: 'Part Time Limit in Seconds',
			name: 'partTimeLimit',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 300,
			description:
				'How long one part may take before it is sent again. When not added: a minute, longer for large parts.',
			...whenN8nSends,
		},
		{
			displayName: 'Wait For',
			name: 'waitFor',
			type: 'options',
			options: [
				{
					name: 'Nothing',
					value: 'nothing',
					description: 'Go on at once; Frame.io may still be putting the file together',
				},
				{
					name: 'Transcoding',
					value: 'transcoding',
					description: 'Go on when the renditions of the file are there',
				},
				{
					name: 'Upload',
					value: 'upload',
					description: 'Go on when Frame.io has the complete file',
				},
			],
			default: 'upload',
			description: 'When the node is done with a file',
		},
	],
};

/**
 * How the person wants files to be uploaded.
 * @throws NodeOperationError when a value is none that can be
 */
export function uploadSettings(call: Call<string, never>): UploadSettings {
	const options = call.collection('options');
	const seconds = options.integer('partTimeLimit', 'Part Time Limit in Seconds', { min: 1 });
	return {
		ifFileExists: options.choice('ifFileExists', 'If File Exists', EXISTING) ?? 'upload',
		keepUnfinished: options.flag('keepUnfinished') ?? false,
		parallelParts: options.integer('parallelParts', 'Parallel Parts', { min: 1, max: 16 }),
		timeLimitMs: (bytes) => (seconds === undefined ? partTimeLimit(bytes) : seconds * 1000),
		waitFor: options.choice('waitFor', 'Wait For', WAITS) ?? 'upload',
		longestWait: options.integer('longestWait', 'Longest Wait in Minutes', { min: 1 }) ?? 60,
	};
}
