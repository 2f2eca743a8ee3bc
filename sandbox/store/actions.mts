import type { Stored } from './table.mjs';

/** A custom action: what a user finds in the menu of an asset. */
export interface ActionRecord extends Stored {
	workspaceId: string;
	creatorId: string;
	name: string;
	description: string;
	event: string;
	url: string;
	/** Seconds in which the receiver must answer; undefined: the usual five. */
	timeout: number | undefined;
	multiAsset: boolean;
	active: boolean;
	secret: string;
}
