import { createHash, randomUUID } from 'node:crypto';
import type { World } from '../world.mjs';
import { hasPicture, hasTime, kindOf, mediaTypeOf } from '../media.mjs';
import type { FileRecord, FolderRecord } from './assets.mjs';
import type { CommentRecord } from './comments.mjs';
import type { AccountRecord } from './accounts.mjs';
import type { GroupRecord } from './groups.mjs';
import type { ProjectRecord } from './projects.mjs';
import type { ShareActivityRecord, ShareRecord, ShareSettings } from './shares.mjs';
import { systemFieldId } from './system-fields.mjs';

type Base = Pick<World, 'store' | 'clock'>;

/** Frames a second of files whose real rate nobody knows, since the sandbox does not read media. */
export const defaultFps = 24;

const defaultDuration = 60;
const defaultWidth = 1920;
const defaultHeight = 1080;

function fresh(world: Base, id: string = randomUUID()) {
	const now = world.clock.now();
	return { id, createdAt: now, updatedAt: now };
}

/** Adds an account with every feature and without demands. */
export function makeAccount(
	world: Base,
	given: { displayName: string } & Partial<AccountRecord>,
): AccountRecord {
	return world.store.accounts.add({
		...fresh(world, given.id),
		brandedShares: true,
		sharePassphraseRequired: false,
		...given,
	});
}

/** Adds a user group; without another source it is one that Frame.io keeps. */
export function makeGroup(
	world: Base,
	given: { accountId: string; creatorId: string; name: string; emoji: string } & Partial<
		Pick<GroupRecord, 'id' | 'source' | 'memberIds'>
	>,
): GroupRecord {
	const { source = 'frame', memberIds = [] } = given;
	return world.store.groups.add({ ...given, ...fresh(world, given.id), source, memberIds });
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
		Pick<FileRecord, 'id' | 'mediaType' | 'fps' | 'duration'>
	>,
): FileRecord {
	const { parent, name, creatorId, size, mediaType = mediaTypeOf(name) } = given;
	const base = fresh(world, given.id);
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
		width: hasPicture(kind) ? defaultWidth : null,
		height: hasPicture(kind) ? defaultHeight : null,
		values: new Map(),
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

// What a share is when nothing else was said. All of it is a GUESS; of the fields that are shown, too, the
// contract only says that they are the default ones of the project.
const defaultFields = ['Status', 'Rating'];
const defaultSettings: ShareSettings = {
	enabled: true,
	commenting_enabled: true,
	downloading_enabled: false,
	captions_enabled: true,
	transcripts_enabled: true,
	watermark_enabled: false,
	forensic_watermark_enabled: false,
	drm_enabled: false,
	show_all_asset_versions: false,
	open_in_viewer_enabled: false,
	editable_fields_enabled: false,
	featured_field_definition_id: null,
	visible_field_definition_ids: [],
	layout: 'grid',
	theme: 'dark',
	accent_color: null,
	thumbnail_scale: 'fit',
	card_size: 'medium',
	card_info_enabled: true,
	card_aspect_ratio: 'horizontal',
	title_line_count: 1,
	list_row_size: 'medium',
	icons_visible_on_list: true,
	name_column_width: null,
	reel_card_aspect_ratio: 'horizontal',
	reel_card_fit_image: false,
	show_asset_name_in_reel_layout: true,
};

/** Adds a share; its settings are those given and, for the rest, the usual ones. */
export function makeShare(
	world: Base,
	given: {
		projectId: string;
		creatorId: string;
		name: string;
		access: ShareRecord['access'];
		settings?: Partial<ShareSettings>;
	} & Partial<Omit<ShareRecord, 'settings'>>,
): ShareRecord {
	const base = fresh(world, given.id);
	const workspaceId = world.store.projects.get(given.projectId)?.workspaceId ?? '';
	const accountId = world.store.workspaces.get(workspaceId)?.accountId ?? '';
	return world.store.shares.add({
		...base,
		type: 'asset',
		collectionId: randomUUID(),
		description: null,
		passphrase: null,
		expiresAt: null,
		lastViewedAt: null,
		shortUrl: `https://f.io/${shortCode(base.id)}`,
		assetIds: [],
		reviewers: [],
		mails: [],
		...given,
		settings: {
			...defaultSettings,
			visible_field_definition_ids: defaultFields.map((name) => systemFieldId(accountId, name)),
			...given.settings,
		},
	});
}

/** Adds what somebody did in a share. */
export function makeShareActivity(
	world: Base,
	given: Pick<ShareActivityRecord, 'shareId' | 'type' | 'assetId' | 'userId'>,
): ShareActivityRecord {
	return world.store.shareActivities.add({ ...fresh(world), ...given });
}

/** The eight letters and digits of a short address; always the same for a share. */
function shortCode(id: string): string {
	const text = createHash('sha256').update(id).digest('base64');
	return text.replace(/[^A-Za-z0-9]/g, '').slice(0, 8);
}
