import type { UserRole, UserRecord, WorkspaceRecord, AccountRecord } from '../store/accounts.mjs';
import type { Asset, FileRecord, FolderRecord, StackRecord } from '../store/assets.mjs';
import type { CommentRecord } from '../store/comments.mjs';
import type { ProjectRecord } from '../store/projects.mjs';
import type { ShareRecord } from '../store/shares.mjs';
import type { WebhookRecord } from '../store/webhooks.mjs';
import type { Store } from '../store/store.mjs';
import type { Stored, Table } from '../store/table.mjs';
import { forbidden, notFound } from './errors.mjs';

/** What somebody wants to do, from least to most. */
export type Right = 'read' | 'comment' | 'edit' | 'manage' | 'own';

/** Who asks, in which account. */
export interface Asker {
	store: Store;
	user: UserRecord;
	accountId: string;
}

// From least to most.
const rightsOf: Record<UserRole, Right[]> = {
	viewer: ['read'],
	commenter: ['read', 'comment'],
	edit_only: ['read', 'comment', 'edit'],
	editor: ['read', 'comment', 'edit', 'manage'],
	full_access: ['read', 'comment', 'edit', 'manage', 'own'],
	workspace_admin: ['read', 'comment', 'edit', 'manage', 'own'],
};
const order = Object.keys(rightsOf);

/** Who asks, from a call of any operation below /v4/accounts/{account_id}. */
export function asker(call: {
	world: { store: Store };
	user: UserRecord;
	path: { account_id: string };
}): Asker {
	return { store: call.world.store, user: call.user, accountId: call.path.account_id };
}

/** The account, if the user belongs to it. */
export function account({ store, user, accountId }: Asker): AccountRecord {
	const found = store.accounts.get(accountId);
	if (!found) throw notFound();
	if (!accountRole(store, user.id, accountId)) throw forbidden();
	return found;
}

/** The account, if the user administers it: webhooks and custom actions need that. */
export function administered(who: Asker): AccountRecord {
	const found = account(who);
	if (!isAdmin(who.store, who.user.id, who.accountId)) throw forbidden();
	return found;
}

export function workspace(who: Asker, id: string, right: Right): WorkspaceRecord {
	account(who);
	const found = who.store.workspaces.get(id);
	if (found?.accountId !== who.accountId) throw notFound();
	demand(workspaceRole(who.store, who.user.id, found), right);
	return found;
}

export function project(who: Asker, id: string, right: Right): ProjectRecord {
	const found = projectOfAccount(who, id);
	demand(projectRole(who.store, who.user.id, found), right);
	return found;
}

export function folder(who: Asker, id: string, right: Right): FolderRecord {
	return allowed(who, who.store.folders.get(id), right);
}

export function file(who: Asker, id: string, right: Right): FileRecord {
	return allowed(who, who.store.files.get(id), right);
}

export function stack(who: Asker, id: string, right: Right): StackRecord {
	return allowed(who, who.store.stacks.get(id), right);
}

export function share(who: Asker, id: string, right: Right): ShareRecord {
	return inProject(who, who.store.shares, id, right);
}

/** A file, folder or version stack. */
export function asset(who: Asker, id: string, right: Right): Asset {
	const { store } = who;
	if (store.folders.get(id)) return folder(who, id, right);
	return store.stacks.get(id) ? stack(who, id, right) : file(who, id, right);
}

export function comment(who: Asker, id: string, right: Right): CommentRecord {
	account(who);
	const found = who.store.comments.get(id);
	if (!found) throw notFound();
	file(who, found.fileId, right);
	return found;
}

export function webhook(who: Asker, id: string): WebhookRecord {
	administered(who);
	const found = who.store.webhooks.get(id);
	if (!found) throw notFound();
	workspace(who, found.workspaceId, 'read');
	return found;
}

/** The role of a user in an account, or undefined. */
export function accountRole(store: Store, userId: string, accountId: string) {
	return store.accountGrants.find(
		(grant) => grant.userId === userId && grant.accountId === accountId,
	)?.role;
}

function isAdmin(store: Store, userId: string, accountId: string): boolean {
	const role = accountRole(store, userId, accountId);
	return role === 'admin' || role === 'owner';
}

/** The role of a user in a workspace: that of the invitation, or everything for an account admin. */
export function workspaceRole(
	store: Store,
	userId: string,
	{ id, accountId }: WorkspaceRecord,
): UserRole | undefined {
	return isAdmin(store, userId, accountId) ? 'full_access' : grant(store, userId, id)?.role;
}

/**
 * The role of a user in a project: the greater one of his role there and that in the workspace, because what is
 * inherited cannot be taken back below. A restricted one needs an invitation to itself, even for account admins.
 */
export function projectRole(
	store: Store,
	userId: string,
	{ id, restricted, workspaceId }: ProjectRecord,
): UserRole | undefined {
	const own = grant(store, userId, id)?.role;
	if (restricted) return own;
	const home = store.workspaces.get(workspaceId);
	return greater(own, home && workspaceRole(store, userId, home));
}

/** The role of a user in a folder, or for a file or version stack: the greatest one from there up to the workspace. */
export function assetRole(store: Store, userId: string, asset: Asset): UserRole | undefined {
	const home = store.projects.get(asset.projectId);
	return [asset, ...foldersAbove(store, asset)]
		.map(({ id }) => grant(store, userId, id)?.role)
		.reduce(greater, home && projectRole(store, userId, home));
}

/** Whether a user may download the original of a file: the invitation that is nearest to it says so. */
export function mayDownload(store: Store, userId: string, file: FileRecord): boolean {
	const workspaceId = store.projects.get(file.projectId)?.workspaceId ?? '';
	const places = [...foldersAbove(store, file).map(({ id }) => id), file.projectId, workspaceId];
	const invitation = places.flatMap((id) => grant(store, userId, id) ?? []).at(0);
	return invitation?.download ?? true;
}

/** The folders that an asset lies in, nearest first; a version lies in the folder of its stack. */
function foldersAbove(store: Store, { parentId }: Asset): FolderRecord[] {
	const above = parentId === null ? undefined : store.folders.get(parentId);
	if (above) return [above, ...foldersAbove(store, above)];
	const stack = parentId === null ? undefined : store.stacks.get(parentId);
	return stack ? foldersAbove(store, stack) : [];
}

function greater(one: UserRole | undefined, other: UserRole | undefined): UserRole | undefined {
	if (!one || !other) return one ?? other;
	return order.indexOf(one) >= order.indexOf(other) ? one : other;
}

/** Refuses unless a role includes a right. */
export function demand(role: UserRole | undefined, right: Right): void {
	if (!role || !rightsOf[role].includes(right)) throw forbidden();
}

/** An asset that was looked for, if there is one and the user has the right there. */
export function allowed<T extends Asset>(who: Asker, found: T | undefined, right: Right): T {
	account(who);
	if (!found) throw notFound();
	projectOfAccount(who, found.projectId);
	demand(assetRole(who.store, who.user.id, found), right);
	return found;
}

function projectOfAccount(who: Asker, id: string): ProjectRecord {
	account(who);
	const found = who.store.projects.get(id);
	const home = found && who.store.workspaces.get(found.workspaceId);
	if (!found || home?.accountId !== who.accountId) throw notFound();
	return found;
}

/** Something of a project, if the user has the right in that project. */
function inProject<T extends Stored & { projectId: string }>(
	who: Asker,
	table: Table<T>,
	id: string,
	right: Right,
): T {
	account(who);
	const found = table.get(id);
	if (!found) throw notFound();
	project(who, found.projectId, right);
	return found;
}

function grant(store: Store, userId: string, resourceId: string) {
	return store.grants.find((one) => one.userId === userId && one.resourceId === resourceId);
}
