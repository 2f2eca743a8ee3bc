import type { FileRecord, FolderRecord, StackRecord } from '../store/assets.mjs';
import type { ProjectRecord } from '../store/projects.mjs';
import type { Store } from '../store/store.mjs';

/** What is in a folder, or in a folder and all below it. */
export interface Branch {
	folders: FolderRecord[];
	stacks: StackRecord[];
	files: FileRecord[];
}

/** What lies directly in a folder. The versions of a stack lie in the stack, not in the folder. */
export function childrenOf(store: Store, folderId: string): Branch {
	const here = ({ parentId }: { parentId: string | null }) => parentId === folderId;
	return {
		folders: store.folders.list(here),
		stacks: store.stacks.list(here),
		files: store.files.list(here),
	};
}

/** A folder with everything below it, versions of stacks too. */
export function subtree(store: Store, folderId: string): Branch {
	const root = store.folders.get(folderId);
	const folders = root ? [root] : [];
	for (const folder of folders) {
		folders.push(...store.folders.list(({ parentId }) => parentId === folder.id));
	}
	const folderIds = new Set(folders.map(({ id }) => id));
	const stacks = store.stacks.list(({ parentId }) => folderIds.has(parentId));
	const parents = new Set([...folderIds, ...stacks.map(({ id }) => id)]);
	return { folders, stacks, files: store.files.list(({ parentId }) => parents.has(parentId)) };
}

/** Deletes a project with all that is in it, and its shares. */
export function deleteProject(store: Store, project: ProjectRecord, now: number): void {
	deleteSubtree(store, project.rootFolderId, now);
	for (const share of store.shares.list(({ projectId }) => projectId === project.id)) {
		share.deletedAt = now;
	}
	project.deletedAt = now;
}

/** Deletes a folder with everything below it. */
export function deleteSubtree(store: Store, folderId: string, now: number): void {
	const { folders, stacks, files } = subtree(store, folderId);
	for (const record of [...folders, ...stacks]) record.deletedAt = now;
	for (const file of files) deleteFile(store, file, now);
}

/** Deletes a file with its comments; it leaves its stack. */
export function deleteFile(store: Store, file: FileRecord, now: number): void {
	leaveStack(store, file, now);
	file.deletedAt = now;
	for (const comment of store.comments.list(({ fileId }) => fileId === file.id)) {
		comment.deletedAt = now;
	}
}

/** The versions of a stack, oldest first. */
export function versionsOf(store: Store, { versionIds }: StackRecord): FileRecord[] {
	return versionIds.flatMap((id) => store.files.get(id) ?? []);
}

/** Makes a file the newest version of a stack. */
export function enterStack(stack: StackRecord, file: FileRecord, now: number): void {
	stack.versionIds.push(file.id);
	stack.name = file.name;
	stack.updatedAt = now;
	Object.assign(file, { parentId: stack.id, projectId: stack.projectId, updatedAt: now });
}

/** Takes a file out of its stack, if it is in one; an empty stack is deleted. */
export function leaveStack(store: Store, file: FileRecord, now: number): void {
	const stack = store.stacks.get(file.parentId);
	if (!stack) return;
	stack.versionIds = stack.versionIds.filter((id) => id !== file.id);
	stack.updatedAt = now;
	if (stack.versionIds.length === 0) stack.deletedAt = now;
}

/** Moves a folder with everything below it to another project. */
export function carryOver(store: Store, folderId: string, projectId: string): void {
	const { folders, stacks, files } = subtree(store, folderId);
	for (const record of [...folders, ...stacks, ...files]) record.projectId = projectId;
}
