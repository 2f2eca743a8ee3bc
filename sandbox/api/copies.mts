import { randomUUID } from 'node:crypto';
import { makeFolder } from '../store/make.mjs';
import type { FileRecord, FolderRecord, StackRecord } from '../store/assets.mjs';
import type { UserRecord } from '../store/accounts.mjs';
import type { World } from '../world.mjs';
import type { Schema } from './operation.mjs';
import { childrenOf, subtree, versionsOf } from './tree.mjs';

/** Who copies, and whether comments and values of fields come along. */
export interface Copying {
	world: World;
	user: UserRecord;
	query: { copy_comments?: 'none' | 'internal' | 'public' | 'all'; copy_metadata?: boolean };
}

interface Target {
	id: string;
	projectId: string;
}

// GUESS: the service answers 202 without the copies when there is much to copy; no source says how much that is.
const laterLimit = 50;

/** The answer to a folder copy that goes on later. */
export const copiedLater: { status: 202; body: Schema<'EmptyJson'> } = { status: 202, body: {} };

/** Whether a folder is so large that its copy is answered by 202 and an empty object. */
export function isCopiedLater({ store }: World, folderId: string): boolean {
	return subtree(store, folderId).files.length > laterLimit;
}

/** Copies a file. Comments are copied for `public` and `all`: the sandbox knows no internal ones. */
export function copyFile(copying: Copying, source: FileRecord, target: Target): FileRecord {
	const { world, user, query } = copying;
	const { store } = world;
	const copy = store.files.add({
		...source,
		...fresh(world),
		parentId: target.id,
		projectId: target.projectId,
		creatorId: user.id,
		values: query.copy_metadata === true ? source.values : new Map(),
	});
	if (query.copy_comments !== 'public' && query.copy_comments !== 'all') return copy;
	const copies = new Map<string, string>();
	for (const comment of store.comments.list(({ fileId }) => fileId === source.id)) {
		const parentId = comment.parentId === null ? null : (copies.get(comment.parentId) ?? null);
		const made = store.comments.add({ ...comment, ...fresh(world), fileId: copy.id, parentId });
		copies.set(comment.id, made.id);
	}
	return copy;
}

/** Copies a version stack with all versions. */
export function copyStack(copying: Copying, source: StackRecord, target: Target): StackRecord {
	const { world, user } = copying;
	const copy = world.store.stacks.add({
		...source,
		...fresh(world),
		parentId: target.id,
		projectId: target.projectId,
		creatorId: user.id,
		versionIds: [],
	});
	copy.versionIds = versionsOf(world.store, source).map((file) => copyFile(copying, file, copy).id);
	return copy;
}

/** Copies a folder with everything below it. */
export function copyFolder(
	copying: Copying,
	source: FolderRecord,
	target: FolderRecord,
): FolderRecord {
	const { world, user } = copying;
	const { folders, stacks, files } = childrenOf(world.store, source.id);
	const copy = makeFolder(world, { parent: target, name: source.name, creatorId: user.id });
	for (const file of files) copyFile(copying, file, copy);
	for (const stack of stacks) copyStack(copying, stack, copy);
	for (const folder of folders) copyFolder(copying, folder, copy);
	return copy;
}

function fresh({ clock }: World) {
	return { id: randomUUID(), createdAt: clock.now(), updatedAt: clock.now() };
}
