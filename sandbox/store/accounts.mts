import type { Stored } from './table.mjs';

export type AccountRole = 'owner' | 'admin' | 'member' | 'reviewer';

/** What a user may do in a workspace, project or folder, from most to least. */
export type UserRole =
	| 'workspace_admin'
	| 'full_access'
	| 'editor'
	| 'edit_only'
	| 'commenter'
	| 'viewer';

export interface AccountRecord extends Stored {
	displayName: string;
	/** Whether its plan has branded shares, which a description of a share needs. */
	brandedShares: boolean;
	/** Whether its administrators want a passphrase on every public share. */
	sharePassphraseRequired: boolean;
}

export interface UserRecord extends Stored {
	name: string;
	email: string;
	adobeUserId: string;
	active: boolean;
}

/** A role in the whole account. */
export interface AccountGrant {
	accountId: string;
	userId: string;
	role: AccountRole;
}

/** A role in one workspace, one project or one folder. */
export interface Grant {
	userId: string;
	/** A workspace, a project or a folder. */
	resourceId: string;
	role: UserRole;
	/** Whether originals may be downloaded there. */
	download: boolean;
}

export interface WorkspaceRecord extends Stored {
	accountId: string;
	name: string;
	creatorId: string;
}
