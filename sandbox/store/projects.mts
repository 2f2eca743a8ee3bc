import type { Stored } from './table.mjs';

export interface ProjectRecord extends Stored {
	workspaceId: string;
	rootFolderId: string;
	name: string;
	description: string | null;
	/** Only people with a role in the project itself get in, not even account admins without one. */
	restricted: boolean;
	status: 'active' | 'inactive';
	ownerId: string;
}
