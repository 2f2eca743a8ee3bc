import { enteredIn, idInLink, wrongLink } from '../../locate/locator';
import { isLink, isObjection, readLink, type LinkObjection } from '../../locate/links';
import type { FileKind } from '../../media/kinds';
import { isRecord, record } from '../../transport/json';

export type CommentKind = 'annotation' | 'attachment' | 'mention' | 'reply' | 'thread';

/** Which events start the workflow; what is not set lets all of them through. */
export interface Filters {
	projects: string[];
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
		projects: texts(given.projects),
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

function folderIn(value: unknown): Filters['folder'] {
	const entered = enteredIn(value);
	if (entered === '') return undefined;
	const byLink = isRecord(value) && value.mode === 'url';
	if (!byLink && !isLink(entered)) return entered;
	const link = readLink(entered);
	if (isObjection(link)) return link;
	return idInLink('folderId', link) ?? wrongLink('folderId', link);
}
