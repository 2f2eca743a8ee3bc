import type { Asset, FileRecord, FolderRecord, StackRecord } from '../store/assets.mjs';
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

/** A folder with everything below it, versions of stacks too; with `listAny` also what is deleted. */
export function subtree(store: Store, folderId: string, list: 'list' | 'listAny' = 'list'): Branch {
	const root = store.folders.get(folderId);
	const folders = root ? [root] : [];
	for (const folder of folders) {
		folders.push(...store.folders[list](({ parentId }) => parentId === folder.id));
	}
	const folderIds = new Set(folders.map(({ id }) => id));
	const stacks = store.stacks[list](({ parentId }) => folderIds.has(parentId));
	const parents = new Set([...folderIds, ...stacks.map(({ id }) => id)]);
	return { folders, stacks, files: store.files[list](({ parentId }) => parents.has(parentId)) };
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
	deleteTogether(folderId, [...folders, ...stacks, ...files], now);
}

/** Deletes a version stack with its versions. */
export function deleteStack(store: Store, stack: StackRecord, now: number): void {
	deleteTogether(stack.id, [stack, ...versionsOf(store, stack)], now);
}

/** Deletes a file. It keeps its place in its stack, and a stack without another version goes too. */
export function deleteFile(store: Store, file: FileRecord, now: number): void {
	deleteTogether(file.id, [file], now);
	settleStackOf(store, file, now);
}

function deleteTogether(id: string, assets: Asset[], now: number): void {
	for (const asset of assets) {
		asset.deletedAt = now;
		if (asset.id !== id) asset.deletedWith = id;
	}
}

/** The versions of a stack, oldest first. */
export function versionsOf(store: Store, { versionIds }: StackRecord): FileRecord[] {
	return versionIds.flatMap((id) => store.files.get(id) ?? []);
}

/** Makes a file the newest version of a stack. */
export function enterStack(store: Store, stack: StackRecord, file: FileRecord, now: number): void {
	stack.versionIds.push(file.id);
	Object.assign(file, { parentId: stack.id, projectId: stack.projectId, updatedAt: now });
	settleStackOf(store, file, now);
}

/** Takes a file out of its stack, if it is in one; a stack without another version goes. */
export function leaveStack(store: Store, file: FileRecord, now: number): void {
	const stack = store.stacks.get(file.parentId);
	if (!stack) return;
	stack.versionIds = stack.versionIds.filter((id) => id !== file.id);
	settleStackOf(store, file, now);
}

/**
 * Brings the stack of a file, if it is in one, in line with its versions: it has the name of the newest one, and goes
 * with the last one. GUESS: one version alone is still a stack, since no source says that it becomes a plain file.
 */
export function settleStackOf(store: Store, { id, parentId }: FileRecord, now: number): void {
	const stack = store.stacks.get(parentId);
	if (!stack) return;
	const head = versionsOf(store, stack).at(-1);
	stack.updatedAt = now;
	if (head) stack.name = head.name;
	else Object.assign(stack, { deletedAt: now, deletedWith: id });
}

/** Moves a folder with everything below it to another project; what is deleted there stays restorable. */
export function carryOver(store: Store, folderId: string, projectId: string): void {
	const { folders, stacks, files } = subtree(store, folderId, 'listAny');
	for (const record of [...folders, ...stacks, ...files]) record.projectId = projectId;
}

/** Moves a version stack with its versions to a folder; those that are deleted stay restorable. */
export function moveStack(
	store: Store,
	stack: StackRecord,
	{ id: parentId, projectId }: FolderRecord,
	now: number,
): void {
	Object.assign(stack, { parentId, projectId, updatedAt: now });
	for (const file of store.files.listAny((one) => one.parentId === stack.id)) {
		file.projectId = projectId;
	}
}
