import { randomUUID } from 'node:crypto';
import type { World } from '../world.mjs';
import { hasTime, kindOf, mediaTypeOf } from '../media.mjs';
import type { FileRecord, FolderRecord } from './assets.mjs';
import type { CommentRecord } from './comments.mjs';
import type { ProjectRecord } from './projects.mjs';

type Base = Pick<World, 'store' | 'clock'>;

/** Frames a second of files whose real rate nobody knows, since the sandbox does not read media. */
export const defaultFps = 24;

const defaultDuration = 60;

function fresh(world: Base, id: string = randomUUID()) {
	const now = world.clock.now();
	return { id, createdAt: now, updatedAt: now };
}

/** Adds a project with its root folder. */
export function makeProject(
	world: Base,
	given: { workspaceId: string; name: string; ownerId: string } & Partial<
		Pick<ProjectRecord, 'id' | 'rootFolderId' | 'restricted' | 'description'>
	>,
): ProjectRecord {
	const { workspaceId, name, ownerId, restricted = false, description = null } = given;
	const base = fresh(world, given.id);
	const root = fresh(world, given.rootFolderId);
	world.store.folders.add({
		...root,
		type: 'folder',
		projectId: base.id,
		parentId: null,
		name: 'root',
		creatorId: ownerId,
	});
	return world.store.projects.add({
		...base,
		workspaceId,
		rootFolderId: root.id,
		name,
		description,
		restricted,
		status: 'active',
		ownerId,
	});
}

/** Adds a folder below another. */
export function makeFolder(
	world: Base,
	given: { parent: FolderRecord; name: string; creatorId: string; id?: string },
): FolderRecord {
	const { parent, name, creatorId } = given;
	return world.store.folders.add({
		...fresh(world, given.id),
		type: 'folder',
		projectId: parent.projectId,
		parentId: parent.id,
		name,
		creatorId,
	});
}

/** Adds a file whose bytes are still to come. */
export function makeFile(
	world: Base,
	given: { parent: FolderRecord; name: string; creatorId: string; size: number } & Partial<
		Pick<FileRecord, 'id' | 'fps' | 'duration'>
	>,
): FileRecord {
	const { parent, name, creatorId, size } = given;
	const base = fresh(world, given.id);
	const mediaType = mediaTypeOf(name);
	const kind = kindOf(mediaType);
	const extension = /\.[A-Za-z0-9]+$/.exec(name)?.[0] ?? '';
	return world.store.files.add({
		...base,
		type: 'file',
		projectId: parent.projectId,
		parentId: parent.id,
		name,
		creatorId,
		status: 'created',
		mediaType,
		size,
		sha256: null,
		parts: [],
		uploadedAt: null,
		completedAt: null,
		failed: false,
		objectKey: `uploads/${base.id}/original${extension}`,
		fps: given.fps ?? (kind === 'video' ? defaultFps : null),
		duration: given.duration ?? (hasTime(kind) ? defaultDuration : null),
	});
}

/** Adds a comment to a file. */
export function makeComment(
	world: Base,
	given: { fileId: string; ownerId: string; text: string } & Partial<CommentRecord>,
): CommentRecord {
	return world.store.comments.add({
		...fresh(world, given.id),
		parentId: null,
		textEditedAt: null,
		timestamp: null,
		duration: null,
		annotation: null,
		page: null,
		anchor: null,
		links: [],
		textReviewAnnotation: null,
		completedAt: null,
		completerId: null,
		attachments: [],
		...given,
	});
}
