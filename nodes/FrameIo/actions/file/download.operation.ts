import {
	NodeApiError,
	NodeOperationError,
	type IBinaryData,
	type IExecuteFunctions,
} from 'n8n-workflow';
import { mediaTypeFromName } from '../../media/media-types';
import { RENDITIONS, renditionEnding, withEnding, type Rendition } from '../../media/renditions';
import { monotonic } from '../../retry/monotonic';
import { Download } from '../../transfer/download';
import { downloadCause } from '../../transfer/download-cause';
import { progressInLog } from '../../transfer/progress';
import { apiAddress } from '../../transport/request';
import type { CollectionValues } from '../collection-values';
import { parallelRequests } from '../fields/request-options';
import { account, file, surroundingProject } from '../fields/locators';
import { ItemWithFiles, operation } from '../operation';
import { pick } from '../output/pick';
import { FILE, renditionLink, STACK, type LinkCall, type LinkedFile } from './rendition-link';

const DEFAULT_WAIT_MINUTES = 30;
const LONGEST_WAIT_MINUTES = 24 * 60;

/** Parts on their way at the same time, of 8 MiB each: at first, and at most for all items together. */
const DEFAULT_PARTS = 4;
const MOST_PARTS = 16;

/** Says nothing about what the bytes are. */
const ANY_BYTES = /^(application|binary)\/octet-stream$/;

export const downloadFile = operation({
	name: 'Download',
	action: 'Download file',
	description: 'Get the original of a file, or a rendition such as its thumbnail, as binary data',
	endpoints: [],
	alsoCalls: [FILE, STACK],
	properties: [
		account,
		surroundingProject,
		file,
		{
			displayName: 'Rendition',
			name: 'rendition',
			type: 'options',
			options: [
				{
					name: 'Efficient Rendition',
					value: 'efficient',
					description: 'Video or audio of a small size, to play on slow lines',
				},
				{
					name: 'High-Quality Rendition',
					value: 'high_quality',
					description: 'The best video or audio that Frame.io itself makes',
				},
				{
					name: 'Large Thumbnail',
					value: 'thumbnail_high_quality',
					description: 'A still in high resolution',
				},
				{
					name: 'Original',
					value: 'original',
					description: 'The file as it was uploaded. Needs the right to download.',
				},
				{
					name: 'Preview Video Without Sound',
					value: 'video_h264_180',
					description: 'A small video, 180 pixels high',
				},
				{
					name: 'Scrub Sheet',
					value: 'scrub_sheet',
					description: 'One image with stills from all over a video',
				},
				{ name: 'Thumbnail', value: 'thumbnail', description: 'A small still' },
			],
			default: 'original',
			description: 'Which renditions there are depends on the kind of file',
		},
		{
			displayName: 'Put Output File in Field',
			name: 'binaryPropertyName',
			type: 'string',
			required: true,
			default: 'data',
			hint: 'The name of the output binary field to put the file in',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'File Name',
					name: 'fileName',
					type: 'string',
					default: '',
					placeholder: 'e.g. trailer.mp4',
					description:
						'Name of the output file, with its ending. Taken from the file in Frame.io when empty.',
				},
				{
					displayName: 'Longest Wait in Minutes',
					name: 'longestWait',
					type: 'number',
					typeOptions: { minValue: 1, maxValue: LONGEST_WAIT_MINUTES },
					default: DEFAULT_WAIT_MINUTES,
					description: "How long 'Wait Until Available' waits for each file",
				},
				{
					displayName: 'Parallel Parts',
					name: 'parallelParts',
					type: 'number',
					typeOptions: { minValue: 1, maxValue: 16 },
					default: 4,
					description:
						'Parts of a file that are fetched at the same time, of 8 MiB each. Items that are downloaded together share 16.',
				},
				{
					displayName: 'Wait Until Available',
					name: 'waitUntilAvailable',
					type: 'boolean',
					default: true,
					description:
						'Whether to wait until the file has arrived and its rendition is made, instead of failing',
				},
			],
		},
	],
	async run(call) {
		const rendition = call.choice('rendition', RENDITIONS);
		const field = call.requiredText('binaryPropertyName');
		const options = call.collection('options');
		const waitMs = longestWaitMs(options);
		const fileId = await call.id('fileId');
		const { file, address } = await renditionLink(call, fileId, rendition, waitMs);
		const parallelParts = partsAtATime(call, options);
		const name = nameIn(options);
		return await fetchInto(call, field, { file, address, rendition, name, parallelParts });
	},
});

interface Wanted {
	file: LinkedFile;
	rendition: Rendition;
	/** Signed: whoever has it can read. */
	address: string;
	/** As the person wants it. */
	name: string | undefined;
	parallelParts: number;
}

async function fetchInto(
	call: LinkCall,
	field: string,
	{ file, rendition, address, name, parallelParts }: Wanted,
): Promise<ItemWithFiles> {
	const { functions } = call;
	const started = monotonic();
	const download = new Download(functions, address, {
		// The credential takes such an address for the sandbox only.
		allowLoopback: (await apiAddress(call.caller)).startsWith('http:'),
		parallelParts,
		onProgress: progressInLog(functions.logger, `'${file.name}' downloaded`),
		freshAddress: async () => (await renditionLink(call, file.id, rendition, 0)).address,
	});
	try {
		const { mediaType, stream } = await download.open();
		const answered = mediaType?.split(';')[0]?.trim().toLowerCase();
		if (answered === 'text/html' && file.media_type !== 'text/html') {
			throw call.problem(
				`Instead of '${file.name}' came a web page`,
				'A proxy, firewall or sign-in page may have answered instead of the storage of Frame.io.',
			);
		}
		const fileName = safeName(name ?? nameOf(file, rendition, answered));
		const type = typeOf(answered, fileName);
		const binary = await functions.helpers.prepareBinaryData(stream, fileName, type);
		const stored = await storedBytes(functions, binary);
		if (stored !== download.received) throw incomplete(call, file, stored, download.received);
		return new ItemWithFiles(
			{
				...pick(file, 'id', 'name'),
				media_type: type,
				...pick(file, 'project_id', 'view_url'),
				rendition,
				bytes: download.received,
				parts: download.parts,
				seconds: Math.round((monotonic() - started) / 100) / 10,
				retries: download.retries,
			},
			{ [field]: binary },
		);
	} catch (error) {
		throw download.problem === undefined
			? notStored(call, file, error)
			: notFetched(call, file, download.problem, download.received);
	} finally {
		download.close();
	}
}

function notFetched(call: LinkCall, file: LinkedFile, cause: unknown, received = 0): Error {
	// What Frame.io itself said when it was asked for a fresh address.
	if (cause instanceof NodeApiError || cause instanceof NodeOperationError) return cause;
	const what =
		received === 0
			? `'${file.name}' could not be downloaded`
			: `The download of '${file.name}' broke off after ${received} bytes`;
	return call.problem(
		`${what}: ${downloadCause(cause)}`,
		"Run the node again. Check that the machine running n8n reaches Frame.io's storage, and that no proxy changes requests.",
	);
}

function notStored(call: LinkCall, file: LinkedFile, cause: unknown): Error {
	if (cause instanceof NodeOperationError) return cause;
	const reason = cause instanceof Error ? cause.message : String(cause);
	return call.problem(
		`'${file.name}' could not be stored in n8n: ${reason}`,
		'Check that the storage of n8n for binary data has room and can be written.',
	);
}

/** Bytes that n8n has stored. */
async function storedBytes(functions: IExecuteFunctions, { id, data }: IBinaryData) {
	if (id === undefined) return Buffer.byteLength(data, 'base64');
	return (await functions.helpers.getBinaryMetadata(id)).fileSize;
}

function incomplete(call: LinkCall, { name }: LinkedFile, stored: number, came: number): Error {
	return call.problem(
		`n8n has stored ${stored} of the ${came} bytes of '${name}'`,
		"Set 'Parallel Parts' in Options to 1 and run the node again. If it helps, report it with your version of n8n.",
	);
}

function longestWaitMs(options: CollectionValues): number {
	const bounds = { min: 1, max: LONGEST_WAIT_MINUTES };
	const minutes = options.integer('longestWait', 'Longest Wait in Minutes', bounds);
	if (options.flag('waitUntilAvailable') !== true) return 0;
	return (minutes ?? DEFAULT_WAIT_MINUTES) * 60_000;
}

/** So many that the items that are downloaded at the same time stay within the memory together. */
function partsAtATime({ functions }: LinkCall, options: CollectionValues): number {
	const bounds = { min: 1, max: MOST_PARTS };
	const wanted = options.integer('parallelParts', 'Parallel Parts', bounds) ?? DEFAULT_PARTS;
	const items = Math.min(parallelRequests(functions), functions.getInputData().length);
	return Math.max(1, Math.min(wanted, Math.floor(MOST_PARTS / items)));
}

function nameIn(options: CollectionValues): string | undefined {
	return options.text('fileName')?.trim() || undefined;
}

function nameOf(file: LinkedFile, rendition: Rendition, answered: string | undefined): string {
	if (rendition === 'original') return file.name;
	return withEnding(file.name, renditionEnding(rendition, answered, file.media_type));
}

/** A name that is one file name wherever a later node writes it. */
function safeName(name: string): string {
	return name.replace(/[/\\\p{Cc}]/gu, '_').replace(/^\.+$/, '_');
}

function typeOf(answered: string | undefined, fileName: string): string {
	const isNamed = answered !== undefined && /^\w+\/\S+$/.test(answered);
	return isNamed && !ANY_BYTES.test(answered) ? answered : mediaTypeFromName(fileName);
}
