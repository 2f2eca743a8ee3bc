import type { Schema } from '../api/operation.mjs';
import type { Stored } from './table.mjs';

/** What recipients may do and how the share looks, as the API names it. */
export type ShareSettings = Omit<
	Schema<'Share'>,
	| 'id'
	| 'name'
	| 'description'
	| 'access'
	| 'passphrase'
	| 'expiration'
	| 'short_url'
	| 'collection_id'
	| 'last_viewed_at'
	| 'created_at'
	| 'updated_at'
>;

/** Somebody who was let into a secure share. */
export interface ShareReviewer {
	/** Null for an invited person without an account. */
	userId: string | null;
	email: string;
}

/** A mail that tells of a share. */
export interface ShareMail {
	to: string;
	message: string;
	sentAt: number;
}

export interface ShareRecord extends Stored {
	/** The only kind that the API makes: one of assets. */
	type: 'asset';
	projectId: string;
	creatorId: string;
	/** Every share has a collection of its own. */
	collectionId: string;
	name: string | null;
	description: string | null;
	access: 'public' | 'secure';
	passphrase: string | null;
	/** When it ends to be seen; null: never. */
	expiresAt: number | null;
	lastViewedAt: number | null;
	shortUrl: string;
	settings: ShareSettings;
	/** The files, folders and version stacks put into it. Those deleted meanwhile stay here, but are not shown. */
	assetIds: string[];
	reviewers: ShareReviewer[];
	mails: ShareMail[];
}

/** What somebody did in a share; `createdAt` is when. */
export interface ShareActivityRecord extends Stored {
	shareId: string;
	type: Schema<'ShareActivityItemWithIncludes'>['type'];
	/** Null for what concerns the share itself. */
	assetId: string | null;
	/** Null for somebody without an account, and for the system. */
	userId: string | null;
}

/** A saved group of people who are invited to shares together. No operation makes or shows one. */
export interface ShareListRecord extends Stored {
	workspaceId: string;
	name: string;
	emails: string[];
}
