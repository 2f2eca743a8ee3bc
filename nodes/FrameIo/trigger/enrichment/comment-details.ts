import type { IDataObject } from 'n8n-workflow';
import { timecodeOfFrame } from '../../media/timecode';
import { cleaned } from './clean';
import type { Comment, File } from './things';

/**
 * A comment with its author, its timecode and frame, and the address that opens the file at it.
 * @param file what it was written about; without it there is neither timecode nor address
 */
export function commentDetails(comment: Comment, file: File | undefined): IDataObject {
	const { owner, timestamp, ...rest } = comment;
	const { id, text, ...more } = cleaned(rest);
	const fps = file && frameRateOf(file);
	const frame = typeof timestamp === 'number' ? timestamp : null;
	const timecode =
		frame !== null && fps !== undefined
			? timecodeOfFrame(frame, fps)
			: typeof timestamp === 'string'
				? timestamp
				: null;
	return {
		id,
		text,
		...(owner && { author: cleaned(owner) }),
		timecode,
		frame,
		...(file && { file_name: file.name, link: commentLink(file.view_url, comment.id) }),
		timestamp,
		...more,
	};
}

/** Frames in a second, which Frame.io keeps among the values of fields. */
export function frameRateOf({ metadata = [] }: File): number | undefined {
	const field = metadata.find(({ field_definition_name: name }) => name === 'Frame Rate');
	return typeof field?.value === 'number' && field.value > 0 ? field.value : undefined;
}

/**
 * The address that opens a file at a comment, and so at its frame.
 * GUESS: no source shows one; it is the form that `locate/links.ts` reads.
 */
export function commentLink(viewUrl: string, commentId: string): string {
	const separator = viewUrl.includes('?') ? '&' : '?';
	return `${viewUrl}${separator}comment=${encodeURIComponent(commentId)}`;
}
