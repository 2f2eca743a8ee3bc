import { projectRole } from '../api/permissions.mjs';
import { assetsOf } from '../api/share-assets.mjs';
import { makeShareActivity } from '../store/make.mjs';
import type { ShareActivityRecord, ShareRecord } from '../store/shares.mjs';
import type { Store } from '../store/store.mjs';
import type { World } from '../world.mjs';
import { ControlError } from './error.mjs';
import type { ShareActivityRequest } from './types.mjs';

/**
 * Does what a recipient does in a share, and refuses what the share does not let him do. Only the activity is
 * kept: a comment or a download is not made. Viewing the share emits `share.viewed`.
 */
export function actInShare(
	world: World,
	shareId: string,
	{ type, assetId, userId }: ShareActivityRequest,
): ShareActivityRecord {
	const { store, clock, webhooks } = world;
	const share = store.shares.get(shareId);
	if (!share) throw new ControlError(`No share ${shareId}`);
	checkOpen(store, share, userId, clock.now());
	checkAsset(store, share, type, assetId);
	if (type === 'asset_downloaded' && !share.settings.downloading_enabled) {
		throw new ControlError('The share does not allow downloads');
	}
	if (type === 'comment_created' && !share.settings.commenting_enabled) {
		throw new ControlError('The share does not allow comments');
	}
	const by = userId ?? null;
	const made = makeShareActivity(world, { shareId, type, assetId: assetId ?? null, userId: by });
	if (type === 'share_viewed') {
		share.lastViewedAt = clock.now();
		webhooks.emitFor(by, share.projectId, 'share.viewed', share.id);
	}
	return made;
}

/** A share opens while it is on and not expired, a secure one for its reviewers and for people of the project. */
function checkOpen(
	store: Store,
	{ settings, expiresAt, access, reviewers, projectId }: ShareRecord,
	userId: string | undefined,
	now: number,
): void {
	if (userId !== undefined && !store.users.get(userId)) throw new ControlError(`No user ${userId}`);
	if (!settings.enabled) throw new ControlError('The share is off');
	if (expiresAt !== null && expiresAt <= now) throw new ControlError('The share has expired');
	if (access === 'public') return;
	const project = store.projects.get(projectId);
	const isReviewer = reviewers.some((one) => one.userId !== null && one.userId === userId);
	const isMember = userId !== undefined && project && projectRole(store, userId, project);
	if (!isReviewer && !isMember) throw new ControlError('The share is secure');
}

function checkAsset(
	store: Store,
	share: ShareRecord,
	type: ShareActivityRequest['type'],
	assetId: string | undefined,
): void {
	if ((type === 'share_viewed') !== (assetId === undefined)) {
		throw new ControlError('share_viewed takes no assetId, everything else needs one');
	}
	if (assetId !== undefined && !assetsOf(store, share).some(({ id }) => id === assetId)) {
		throw new ControlError(`No asset ${assetId} in the share`);
	}
}
