import type { FileRecord, FolderRecord } from '../store/assets.mjs';
import type { Store } from '../store/store.mjs';

/** A folder with everything below it. */
export function subtree(
	store: Store,
	folderId: string,
): { folders: FolderRecord[]; files: FileRecord[] } {
	const root = store.folders.get(folderId);
	const folders = root ? [root] : [];
	for (const folder of folders) {
		folders.push(...store.folders.list(({ parentId }) => parentId === folder.id));
	}
	const ids = new Set(folders.map(({ id }) => id));
	return { folders, files: store.files.list(({ parentId }) => ids.has(parentId)) };
}

/** Deletes a folder with everything below it. */
export function deleteSubtree(store: Store, folderId: string, now: number): void {
	const { folders, files } = subtree(store, folderId);
	for (const record of [...folders, ...files]) record.deletedAt = now;
	const ids = new Set(files.map(({ id }) => id));
	for (const comment of store.comments.list(({ fileId }) => ids.has(fileId)))
		comment.deletedAt = now;
}
