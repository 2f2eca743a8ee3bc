import type { Schema } from '../api/operation.mjs';
import type { PartRecord } from './assets.mjs';
import type { Stored } from './table.mjs';

export interface AttachmentRecord {
	id: string;
	createdAt: number;
	name: string;
	mediaType: string;
	size: number;
	parts: PartRecord[];
	objectKey: string;
}

export interface CommentRecord extends Stored {
	fileId: string;
	ownerId: string;
	/** The comment that this one answers, or null. No operation makes replies; a seed can. */
	parentId: string | null;
	/** Whether only the team sees it, not the recipients of shares. No operation sets or shows it; a seed can set it. */
	internal: boolean;
	text: string;
	textEditedAt: number | null;
	/** In frames. */
	timestamp: number | null;
	/** In frames. */
	duration: number | null;
	annotation: string | null;
	page: number | null;
	anchor: Schema<'Anchor'> | null;
	links: Schema<'Link'>[];
	textReviewAnnotation: Schema<'TextReviewAnnotation'> | null;
	completedAt: number | null;
	completerId: string | null;
	attachments: AttachmentRecord[];
}
