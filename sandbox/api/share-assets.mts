import type { Asset } from '../store/assets.mjs';
import type { ShareRecord } from '../store/shares.mjs';
import type { Store } from '../store/store.mjs';
import { assetWithIncludes } from './assets.mjs';
import { conflict, notFound, unprocessable } from './errors.mjs';
import { assetSorts } from './folders.mjs';
import type { Handlers } from './operation.mjs';
import { paginate, sortRows } from './paging.mjs';
import { asker, asset, share, type Asker } from './permissions.mjs';
import { shareView } from './share-views.mjs';
import { subtree, versionsOf } from './tree.mjs';

/** What is in a share. */
export const shareAssetHandlers = {
	'shares.list_assets': (call) => {
		const { store } = call.world;
		const found = share(asker(call), call.path.share_id, 'read');
		const sorted = sortRows(assetsOf(store, found), call.query.sort, assetSorts);
		const { rows, links, total_count } = paginate(call, sorted);
		const data = rows.map((row) => assetWithIncludes(call, row, call.query.include));
		return { status: 200, body: { data, links, total_count } };
	},

	'shares.add_asset': (call) => {
		const who = asker(call);
		const found = share(who, call.path.share_id, 'manage');
		const added = shareable(who, call.body.data.asset_id, found.projectId, '/data/asset_id');
		// GUESS: nothing tells what the service answers to an asset that is in the share already.
		if (found.assetIds.includes(added.id)) throw conflict('The asset is in this share already');
		change(call, found, [...found.assetIds, added.id]);
		return { status: 200, body: { data: { ...shareView(found), asset_added: added.id } } };
	},

	'shares.remove_asset': (call) => {
		const found = share(asker(call), call.path.share_id, 'manage');
		const { asset_id: id } = call.path;
		if (!sharedAssets(call.world.store, found).some((one) => one.id === id)) throw notFound();
		change(
			call,
			found,
			found.assetIds.filter((one) => one !== id),
		);
		return { status: 200, body: { data: { ...shareView(found), asset_removed: id } } };
	},
} satisfies Handlers;

/** An asset that can be put into a share of a project: only its own ones can (GUESS: another one is 422). */
export function shareable(who: Asker, id: string, projectId: string, pointer: string): Asset {
	const found = asset(who, id, 'read');
	if (found.projectId !== projectId) {
		throw unprocessable('The asset is not in the project of the share', pointer);
	}
	return found;
}

/**
 * All that is in a share, flat: the assets put into it, then what is below them, the versions of stacks too.
 * GUESS: versions are listed whether or not recipients are shown them.
 */
export function assetsOf(store: Store, share: ShareRecord): Asset[] {
	const all = sharedAssets(store, share).flatMap((one): Asset[] => {
		if (one.type === 'file') return [one];
		if (one.type === 'version_stack') return [one, ...versionsOf(store, one)];
		const { folders, stacks, files } = subtree(store, one.id);
		return [...folders, ...stacks, ...files];
	});
	return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** The assets put into a share that are still there: neither deleted nor moved to another project. */
function sharedAssets({ folders, stacks, files }: Store, { assetIds, projectId }: ShareRecord) {
	return assetIds
		.flatMap((id): Asset[] => {
			const found = folders.get(id) ?? stacks.get(id) ?? files.get(id);
			return found ? [found] : [];
		})
		.filter((one) => one.projectId === projectId);
}

// GUESS: what is in a share is part of it, so that a change of it is an update.
function change(
	{ world: { clock, webhooks }, user }: Parameters<typeof assetWithIncludes>[0],
	share: ShareRecord,
	assetIds: string[],
): void {
	share.assetIds = assetIds;
	share.updatedAt = clock.now();
	webhooks.emitFor(user.id, share.projectId, 'share.updated', share.id);
}
