import type { CommentRecord } from '../store/comments.mjs';
import { defaultFps } from '../store/make.mjs';
import type { Store } from '../store/store.mjs';
import { timecodeFromFrames } from '../timecode.mjs';
import { attachmentView } from './attachments.mjs';
import type { Schema } from './operation.mjs';
import { isoOrNull, stamps, userField } from './views.mjs';

interface CommentQuery {
	timestamp_as_timecode?: boolean;
	include?: readonly string[];
}

/** A comment; its timestamp is a frame unless the query asks for a timecode. */
export function commentView(
	store: Store,
	comment: CommentRecord,
	query: CommentQuery,
): Schema<'Comment'> {
	const fps = store.files.get(comment.fileId)?.fps ?? defaultFps;
	const { timestamp } = comment;
	return {
		id: comment.id,
		file_id: comment.fileId,
		text: comment.text,
		text_edited_at: isoOrNull(comment.textEditedAt),
		timestamp:
			query.timestamp_as_timecode === true && timestamp !== null
				? timecodeFromFrames(timestamp, fps)
				: timestamp,
		duration: comment.duration,
		annotation: comment.annotation,
		page: comment.page,
		anchor: comment.anchor,
		links: comment.links,
		mentions: [],
		text_review_annotation: comment.textReviewAnnotation,
		completed_at: isoOrNull(comment.completedAt),
		completer_id: comment.completerId,
		attachments: comment.attachments.map((one) => attachmentView(one, false)),
		...stamps(comment),
	};
}

/** A comment with its owner and its replies, if asked for. */
export function commentWithIncludes(
	store: Store,
	comment: CommentRecord,
	query: CommentQuery,
): Schema<'CommentWithIncludes'> {
	const { include = [] } = query;
	return {
		...commentView(store, comment, query),
		...(include.includes('owner') && userField(store, 'owner', comment.ownerId)),
		...(include.includes('replies') && {
			replies: store.comments
				.list(({ parentId }) => parentId === comment.id)
				.map((reply) => commentView(store, reply, query)),
		}),
	};
}
