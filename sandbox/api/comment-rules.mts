import { hasTime, kindOf } from '../media.mjs';
import type { FileRecord } from '../store/assets.mjs';
import type { CommentRecord } from '../store/comments.mjs';
import { defaultFps } from '../store/make.mjs';
import { framesFromTimecode } from '../timecode.mjs';
import { unprocessable } from './errors.mjs';
import type { Schema } from './operation.mjs';

/** What of a comment depends on the medium that it is put on. */
interface Placement {
	timestamp?: Schema<'TimeStamp'>;
	duration?: number | null;
	annotation?: string | null;
	page?: number | null;
	text_review_annotation?: unknown;
}

/** The frame that a timestamp names: an integer frame, or HH:MM:SS:FF at the frame rate of the file. */
export function frameOf(file: FileRecord, timestamp: Schema<'TimeStamp'>): number | null {
	if (typeof timestamp !== 'string') return timestamp;
	const frame = framesFromTimecode(timestamp, file.fps ?? defaultFps);
	if (frame === undefined) {
		throw unprocessable(`Invalid timestamp: ${timestamp}`, '/data/timestamp');
	}
	return frame;
}

/**
 * Refuses a placement that the medium does not have: a time needs audio or video, a duration needs a time, a page
 * needs a PDF, an annotation something to see.
 * @param before the comment as it stands, when it is an update
 */
export function checkPlacement(
	file: FileRecord,
	wanted: Placement,
	before: CommentRecord | null,
): void {
	const kind = kindOf(file.mediaType);
	if (isGiven(wanted.timestamp) && !hasTime(kind)) {
		throw unprocessable('timestamp is only for audio and video', '/data/timestamp');
	}
	const timestamp = wanted.timestamp === undefined ? before?.timestamp : wanted.timestamp;
	if (isGiven(wanted.duration) && !isGiven(timestamp)) {
		throw unprocessable('duration needs a timestamp', '/data/duration');
	}
	if (isGiven(wanted.page) && kind !== 'document') {
		throw unprocessable('page is only for PDF documents', '/data/page');
	}
	if (isGiven(wanted.text_review_annotation) && kind !== 'document') {
		throw unprocessable(
			'text_review_annotation is only for PDF documents',
			'/data/text_review_annotation',
		);
	}
	if (typeof wanted.annotation === 'string') {
		if (kind === 'audio' || kind === 'other') {
			throw unprocessable('annotation needs a picture, video or document', '/data/annotation');
		}
		if (!isJson(wanted.annotation)) {
			throw unprocessable('annotation is not JSON', '/data/annotation');
		}
	}
}

/** A text review annotation after a change; one that is new needs all its fields. */
export function reviewOf(
	before: CommentRecord['textReviewAnnotation'],
	changes: Schema<'TextReviewAnnotationUpdate'>,
): Schema<'TextReviewAnnotation'> {
	const { bounds, selection_text, suggested_text, text_review_annotation_type } = {
		...before,
		...changes,
	};
	if (
		bounds === undefined ||
		selection_text === undefined ||
		suggested_text === undefined ||
		text_review_annotation_type === undefined
	) {
		throw unprocessable(
			'A new text_review_annotation needs all its fields',
			'/data/text_review_annotation',
		);
	}
	return { bounds, selection_text, suggested_text, text_review_annotation_type };
}

/** The links that still lie inside of a text that was changed, with what they cover now (GUESS: no source says). */
export function linksInside(text: string, links: Schema<'Link'>[]): Schema<'Link'>[] {
	return linksOf(
		text,
		links.filter(({ end_index }) => end_index <= text.length),
	);
}

/** The links of a comment with the text that each of them covers. */
export function linksOf(text: string, links: Schema<'LinkParams'>[]): Schema<'Link'>[] {
	return links.map(({ start_index, end_index, url }, index) => {
		if (end_index <= start_index || end_index > text.length) {
			throw unprocessable('A link lies outside of the text', `/data/links/${index}`);
		}
		return { start_index, end_index, url, text: text.slice(start_index, end_index) };
	});
}

function isGiven(value: unknown): boolean {
	return value !== undefined && value !== null;
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
