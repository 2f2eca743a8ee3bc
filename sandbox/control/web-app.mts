import { unprocessable } from '../api/errors.mjs';
import { asker, comment, file, project } from '../api/permissions.mjs';
import { deleteStack } from '../api/tree.mjs';
import type { UserRecord } from '../store/accounts.mjs';
import type { CollectionRecord } from '../store/collections.mjs';
import type { CommentRecord } from '../store/comments.mjs';
import { makeCollection, makeComment } from '../store/make.mjs';
import { demo } from '../store/seed.mjs';
import type { World } from '../world.mjs';
import { ControlError } from './error.mjs';
import type { CollectionChanges, CollectionRequest, ReplyRequest } from './types.mjs';

// What users do in the web app and no operation of the API can: each does the thing and tells of it.

/** Who does something: the ordinary user of the demo data unless somebody else is named. */
export function actingUser({ store }: World, id: string = demo.users.editor): UserRecord {
	const found = store.users.get(id);
	if (!found?.active) throw new ControlError(`No active user ${id}`);
	return found;
}

/** Answers a comment. */
export function reply(world: World, commentId: string, request: ReplyRequest): CommentRecord {
	const user = actingUser(world, request.userId);
	const who = askerFor(world, user);
	const above = comment(who, commentId, 'comment');
	const { id: fileId, projectId } = file(who, above.fileId, 'comment');
	if (above.parentId !== null) throw unprocessable('A reply cannot be answered');
	if (request.text.trim() === '') throw unprocessable('The text is empty', '/data/text');
	const parentId = above.id;
	const made = makeComment(world, { fileId, ownerId: user.id, text: request.text, parentId });
	world.webhooks.emitFor(user.id, projectId, 'comment.created', made.id);
	return made;
}

export function createCollection(world: World, request: CollectionRequest): CollectionRecord {
	const { userId, projectId, mode = 'static', ...rest } = request;
	const user = actingUser(world, userId);
	project(askerFor(world, user), projectId, 'edit');
	const made = makeCollection(world, { ...rest, projectId, mode, creatorId: user.id });
	world.webhooks.emitFor(user.id, projectId, 'collection.created', made.id);
	return made;
}

export function updateCollection(
	world: World,
	id: string,
	{ userId, ...changes }: CollectionChanges,
): CollectionRecord {
	const { found, user } = collectionFor(world, id, userId);
	Object.assign(found, changes, { updatedAt: world.clock.now() });
	world.webhooks.emitFor(user.id, found.projectId, 'collection.updated', id);
	return found;
}

export function deleteCollection(world: World, id: string, userId?: string): void {
	const { found, user } = collectionFor(world, id, userId);
	found.deletedAt = world.clock.now();
	world.webhooks.emitFor(user.id, found.projectId, 'collection.deleted', id);
}

/** Deletes a version stack. No event is named after stacks. */
export function removeStack({ store, clock }: World, id: string): void {
	const found = store.stacks.get(id);
	if (!found) throw new ControlError(`No version stack ${id}`);
	deleteStack(store, found, clock.now());
}

function collectionFor(world: World, id: string, userId: string | undefined) {
	const user = actingUser(world, userId);
	const found = world.store.collections.get(id);
	if (!found) throw new ControlError(`No collection ${id}`);
	project(askerFor(world, user), found.projectId, 'edit');
	return { found, user };
}

function askerFor(world: World, user: UserRecord) {
	return asker({ world, user, path: { account_id: demo.account } });
}
