import type { ShareActivityRecord, ShareRecord } from '../store/shares.mjs';
import type { Store } from '../store/store.mjs';
import type { Schema } from './operation.mjs';
import { iso, isoOrNull, stamps, userView } from './views.mjs';

/** A share with all that is set in it, the passphrase too. */
export function shareView(share: ShareRecord): Schema<'Share'> {
	const { id, name, description, access, passphrase, shortUrl, collectionId, settings } = share;
	return {
		...settings,
		id,
		name,
		description,
		access,
		passphrase,
		short_url: shortUrl,
		collection_id: collectionId,
		expiration: isoOrNull(share.expiresAt),
		last_viewed_at: isoOrNull(share.lastViewedAt),
		...stamps(share),
	};
}

/** What somebody did in a share; with `user` in the include, who it was. */
export function activityView(
	{ users }: Store,
	{ id, type, createdAt, assetId, userId }: ShareActivityRecord,
	include: readonly string[] = [],
): Schema<'ShareActivityItemWithIncludes'> {
	const user = users.get(userId ?? '');
	return {
		id,
		type,
		inserted_at: iso(createdAt),
		asset_id: assetId,
		user_id: userId,
		...(include.includes('user') && { user: user ? userView(user) : null }),
	};
}
