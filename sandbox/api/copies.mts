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

// GUESS: the service answers 202 without the copies when there is much to copy; no source says how much that is, nor
// how long it takes.
const laterLimit = 50;
const laterMs = 2_000;

/** The answer to a folder copy that goes on later. */
export const copiedLater: { status: 202; body: Schema<'EmptyJson'> } = { status: 202, body: {} };

/** Copies a file, with those of its comments that are asked for, and tells of it. */
export function copyFile(copying: Copying, source: FileRecord, target: Target): FileRecord {
	const { world, user, query } = copying;
	const copy = world.store.files.add({
		...source,
		...fresh(world),
		parentId: target.id,
		projectId: target.projectId,
		creatorId: user.id,
		values: query.copy_metadata === true ? source.values : new Map(),
	});
	copyComments(world, source.id, copy.id, query.copy_comments ?? 'none');
	world.webhooks.emitFor(user.id, copy.projectId, 'file.copied', copy.id);
	return copy;
}

/** Copies comments with their replies; a reply to a comment that is not copied is not copied either. */
function copyComments(
	world: World,
	sourceId: string,
	copyId: string,
	which: 'none' | 'internal' | 'public' | 'all',
): void {
	const { comments } = world.store;
	const copies = new Map<string | null, string | null>([[null, null]]);
	for (const comment of comments.list(({ fileId }) => fileId === sourceId)) {
		const parentId = copies.get(comment.parentId);
		const wanted = which === 'all' || which === (comment.internal ? 'internal' : 'public');
		if (!wanted || parentId === undefined) continue;
		const copy = { ...structuredClone(comment), ...fresh(world), fileId: copyId, parentId };
		copy.attachments = copy.attachments.map((one) => ({ ...one, id: randomUUID() }));
		copies.set(comment.id, comments.add(copy).id);
	}
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

/**
 * Copies folders with everything below them. GUESS: every file below tells of itself, but of the folders only those
 * that were asked for.
 * @returns the copies with their sources; undefined when there is so much to copy that it is done later
 */
export function copyFolders(
	copying: Copying,
	sources: FolderRecord[],
	target: FolderRecord,
): { source: FolderRecord; copy: FolderRecord }[] | undefined {
	const { world, user } = copying;
	const copyAll = () =>
		sources.filter(isThere).map((source) => {
			const copy = copyFolder(copying, source, target);
			world.webhooks.emitFor(user.id, copy.projectId, 'folder.copied', copy.id);
			return { source, copy };
		});
	if (!sources.some(({ id }) => subtree(world.store, id).files.length > laterLimit)) {
		return copyAll();
	}
	world.clock.after(laterMs, () => {
		if (isThere(target)) copyAll();
	});
	return undefined;
}

function isThere({ deletedAt }: FolderRecord): boolean {
	return deletedAt === undefined;
}

function copyFolder(copying: Copying, source: FolderRecord, target: FolderRecord): FolderRecord {
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
