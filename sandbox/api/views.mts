import type { Store } from '../store/store.mjs';
import type { UserRecord, WorkspaceRecord } from '../store/accounts.mjs';
import type { FileRecord, FolderRecord, StackRecord } from '../store/assets.mjs';
import type { ProjectRecord } from '../store/projects.mjs';
import type { Schema } from './operation.mjs';
import { versionsOf } from './tree.mjs';

/** A time as the API writes it. */
export function iso(ms: number): string {
	return new Date(ms).toISOString();
}

/** A time that may not have come yet. */
export function isoOrNull(ms: number | null): string | null {
	return ms === null ? null : iso(ms);
}

/** The two times that every resource shows. */
export function stamps({ createdAt, updatedAt }: { createdAt: number; updatedAt: number }) {
	return { created_at: iso(createdAt), updated_at: iso(updatedAt) };
}

export function userView({ id, name, email, adobeUserId, active }: UserRecord): Schema<'User'> {
	return { id, name, email, adobe_user_id: adobeUserId, avatar_url: null, active };
}

/** The view of the user with this id, as a field that is left out when there is no such user. */
export function userField<Name extends string>(
	store: Store,
	name: Name,
	id: string,
): { [K in Name]?: Schema<'User'> } {
	const user = store.users.get(id);
	const field: { [K in Name]?: Schema<'User'> } = {};
	if (user) field[name] = userView(user);
	return field;
}

export function workspaceView(workspace: WorkspaceRecord): Schema<'Workspace'> {
	const { id, name, accountId } = workspace;
	return { id, name, account_id: accountId, image: null, ...stamps(workspace) };
}

/** A project without its description: the replies to create and update leave it out. */
export function projectView(store: Store, project: ProjectRecord): Schema<'Project'> {
	const files = store.files.list(({ projectId }) => projectId === project.id);
	return {
		id: project.id,
		name: project.name,
		status: project.status,
		restricted: project.restricted,
		storage: files.reduce((sum, { size }) => sum + size, 0),
		image: null,
		workspace_id: project.workspaceId,
		root_folder_id: project.rootFolderId,
		view_url: `https://next.frame.io/project/${project.id}`,
		...stamps(project),
	};
}

export function projectWithIncludes(
	store: Store,
	project: ProjectRecord,
	include: readonly string[] = [],
): Schema<'ProjectWithIncludes'> {
	return {
		...projectView(store, project),
		description: project.description,
		...(include.includes('owner') && userField(store, 'owner', project.ownerId)),
	};
}

export function folderView(folder: FolderRecord) {
	const { id, name, projectId, parentId } = folder;
	return {
		id,
		name,
		type: 'folder' as const,
		project_id: projectId,
		parent_id: parentId,
		cover_file_id: null,
		view_url: `https://next.frame.io/project/${projectId}/${id}`,
		...stamps(folder),
	};
}

export function fileView(file: FileRecord) {
	const { id, name, projectId, parentId, status, mediaType, size } = file;
	return {
		id,
		name,
		type: 'file' as const,
		status,
		media_type: mediaType,
		file_size: size,
		project_id: projectId,
		parent_id: parentId,
		view_url: `https://next.frame.io/project/${projectId}/view/${id}`,
		...stamps(file),
	};
}

/** The newest version of a stack. */
export function headOf(store: Store, stack: StackRecord): FileRecord {
	const head = versionsOf(store, stack).at(-1);
	if (!head) throw new Error(`The version stack ${stack.id} is empty`);
	return head;
}

export function stackCommon({ id, name, projectId, parentId, ...rest }: StackRecord) {
	return {
		id,
		name,
		type: 'version_stack' as const,
		project_id: projectId,
		parent_id: parentId,
		view_url: `https://next.frame.io/project/${projectId}/view/${id}`,
		...stamps(rest),
	};
}

export function stackView(store: Store, stack: StackRecord): Schema<'VersionStack'> {
	return { ...stackCommon(stack), head_version: fileView(headOf(store, stack)) };
}
