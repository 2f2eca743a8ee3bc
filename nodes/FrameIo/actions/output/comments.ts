import type { IDataObject } from 'n8n-workflow';
import { flatIncludes, pick } from './pick';

interface Comment {
	id: string;
	text: string;
	timestamp?: string | number | null;
	duration?: number | null;
	page?: number | null;
	completed_at?: string | null;
	file_id: string;
	created_at: string;
	updated_at: string;
	replies?: Comment[];
}

/** A comment in its nine most useful fields, and what Include has added. */
export function simpleComment(comment: Comment): IDataObject {
	return {
		...pick(comment, 'id', 'text', 'timestamp', 'duration', 'page', 'completed_at', 'file_id'),
		...pick(comment, 'created_at', 'updated_at'),
		...flatIncludes(comment),
		...(comment.replies && { replies: comment.replies.map(simpleComment) }),
	};
}
