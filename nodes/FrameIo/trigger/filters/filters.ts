import { enteredIn, idInLink, wrongLink } from '../../locate/locator';
import { isLink, isObjection, readLink, type LinkObjection } from '../../locate/links';
import type { FileKind } from '../../media/kinds';
import { isRecord, record } from '../../transport/json';

export type CommentKind = 'annotation' | 'attachment' | 'mention' | 'reply' | 'thread';

/** Which events start the workflow; what is not set lets all of them through. */
export interface Filters {
	/** The IDs of projects, or why one of them cannot be told. */
	projects: string[] | LinkObjection;
	/** The ID of a folder, or why there is none. */
	folder: string | LinkObjection | undefined;
	fileKinds: FileKind[];
	commentKinds: CommentKind[];
	/** A custom field, by its name or ID, and the values that it must have now; none: any. */
	customField: { field: string; values: string[] } | undefined;
	ignoreOwn: boolean;
}

const FILE_KINDS: readonly FileKind[] = ['audio', 'document', 'image', 'other', 'video'];
const COMMENT_KINDS: readonly CommentKind[] = [
	'annotation',
	'attachment',
	'mention',
	'reply',
	'thread',
];

/** Reads the parameter Filters, which expressions may fill with anything. */
export function readFilters(parameter: unknown): Filters {
	const given = record(parameter);
	const field = enteredIn(given.customField);
	return {
		projects: projectsIn(given.projects),
		folder: folderIn(given.folderId),
		fileKinds: FILE_KINDS.filter((kind) => texts(given.fileKinds).includes(kind)),
		commentKinds: COMMENT_KINDS.filter((kind) => texts(given.commentKinds).includes(kind)),
		customField: field === '' ? undefined : { field, values: texts(given.customFieldValues) },
		ignoreOwn: given.ignoreOwn === true,
	};
}

/** A list, or a text with commas, as texts. */
function texts(value: unknown): string[] {
	const entries: unknown[] = Array.isArray(value)
		? value
		: typeof value === 'string'
			? value.split(',')
			: [value];
	return entries.flatMap((entry) => {
		const words =
			typeof entry === 'string' || typeof entry === 'number' || typeof entry === 'boolean'
				? String(entry).trim()
				: '';
		return words === '' ? [] : [words];
	});
}

/** An ID of Frame.io: a UUID or, in accounts with Adobe storage, a text that starts with `adobe:`. */
const ID = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|adobe:.+)$/i;

function projectsIn(value: unknown): Filters['projects'] {
	const ids: string[] = [];
	for (const entered of texts(value)) {
		const id = isLink(entered) ? idOrObjection('projectId', entered) : entered;
		if (typeof id !== 'string') return id;
		// Frame.io's events name projects by ID only: a name would keep all of them back.
		if (!ID.test(id)) {
			return {
				objection: `The filter 'Projects' has '${id}', which is no ID`,
				nextStep: 'Choose the project from the list, or enter its ID or its link.',
			};
		}
		ids.push(id);
	}
	return ids;
}

function folderIn(value: unknown): Filters['folder'] {
	const entered = enteredIn(value);
	if (entered === '') return undefined;
	const byLink = isRecord(value) && value.mode === 'url';
	if (!byLink && !isLink(entered)) return entered;
	return idOrObjection('folderId', entered);
}

function idOrObjection(
	parameter: 'folderId' | 'projectId',
	entered: string,
): string | LinkObjection {
	const link = readLink(entered);
	if (isObjection(link)) return link;
	if (link.shortCode !== undefined) {
		return {
			objection: 'A filter cannot use a short address',
			nextStep: 'Open it in the browser and copy the address that it leads to, or enter the ID.',
		};
	}
	return idInLink(parameter, link) ?? wrongLink(parameter, link);
}
