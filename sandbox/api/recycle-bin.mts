import type { Asset, FileRecord } from '../store/assets.mjs';
import type { Store } from '../store/store.mjs';
import type { World } from '../world.mjs';
import { notFound, unprocessable } from './errors.mjs';
import type { Handlers, Schema } from './operation.mjs';
import { paginate, sortRows } from './paging.mjs';
import { allowed, asker, project } from './permissions.mjs';
import { settleStackOf } from './tree.mjs';
import { fileView, folderView, iso, stackView, stamps } from './views.mjs';

// GUESS: no source of V4 says how long deleted assets can be restored; the legacy product kept them 30 days.
const keptMs = 30 * 86_400_000;

// The contract says that descendants are restored asynchronously; GUESS at how soon.
const descendantsMs = 1_000;

/** What was deleted, and bringing it back. Who may edit a project may do both (GUESS: no source names the right). */
export const recycleBinHandlers = {
	// GUESS: what went with its folder or stack is not listed on its own, as in the web app.
	'projects.recently_deleted': (call) => {
		const { store, clock } = call.world;
		const { id } = project(asker(call), call.path.project_id, 'edit');
		const now = clock.now();
		const inBin = assetsOf(
			store,
			({ projectId, deletedWith, deletedAt }) =>
				projectId === id && deletedWith === undefined && isKept(deletedAt, now),
		);
		const sorted = sortRows(inBin, call.query.sort ?? 'deleted_at_desc', {
			deleted_at: ({ deletedAt }) => deletedAt ?? 0,
			name: ({ name }) => name,
		});
		const { rows, links, total_count } = paginate(call, sorted);
		return { status: 200, body: { data: rows.map(deletedView), links, total_count } };
	},

	'files.restore': (call) => {
		const { store, clock, webhooks } = call.world;
		const found = deleted(call, store.files.getAny(call.path.file_id));
		const stack = store.stacks.getAny(found.parentId);
		if (stack) undelete(stack);
		undelete(found);
		settleStackOf(store, found, clock.now());
		found.updatedAt = clock.now();
		webhooks.emitFor(call.user.id, found.projectId, 'file.updated', found.id);
		return { status: 200, body: { data: fileView(found) } };
	},

	'folders.restore': (call) => {
		const { store, clock, webhooks } = call.world;
		const found = deleted(call, store.folders.getAny(call.path.folder_id));
		undelete(found);
		found.updatedAt = clock.now();
		clock.after(descendantsMs, () => undeleteDescendants(store, found));
		webhooks.emitFor(call.user.id, found.projectId, 'folder.updated', found.id);
		return { status: 200, body: { data: folderView(found) } };
	},

	// The head version comes back at once, since the reply shows it. There is no event for stacks.
	'version_stacks.restore': (call) => {
		const { store, clock } = call.world;
		const found = deleted(call, store.stacks.getAny(call.path.version_stack_id));
		const head = found.versionIds
			.flatMap((id) => store.files.getAny(id) ?? [])
			.findLast(({ deletedWith }) => deletedWith === found.id);
		if (!head) throw unprocessable('The version stack has no version: restore one of its files');
		undelete(found);
		undelete(head);
		found.updatedAt = clock.now();
		clock.after(descendantsMs, () => undeleteDescendants(store, found));
		return { status: 200, body: { data: stackView(store, found) } };
	},
} satisfies Handlers;

function isKept(deletedAt: number | undefined, now: number): boolean {
	return deletedAt !== undefined && now - deletedAt < keptMs;
}

/** A deleted asset that can go back to where it was; refuses any other. */
function deleted<T extends Asset>(
	call: Parameters<typeof asker>[0] & { world: World },
	asset: T | undefined,
): T {
	const { store, clock } = call.world;
	const found = allowed(asker(call), asset, 'edit');
	if (found.deletedAt === undefined) throw unprocessable('This is not deleted');
	if (!isKept(found.deletedAt, clock.now())) throw notFound();
	// GUESS: the service might as well restore what is above, or put it into the root folder.
	if (!hasHome(store, found)) {
		throw unprocessable('What this was in is deleted too: restore that first');
	}
	return found;
}

/** Whether what an asset was in is still there. A stack that only went with its last version comes back with one. */
function hasHome(store: Store, { parentId }: Asset): boolean {
	if (parentId === null) return false;
	const stack = store.stacks.getAny(parentId);
	if (!stack) return store.folders.get(parentId) !== undefined;
	if (stack.deletedAt === undefined) return true;
	return (
		store.files.getAny(stack.deletedWith ?? '') !== undefined &&
		store.folders.get(stack.parentId) !== undefined
	);
}

function undelete(asset: Asset): void {
	delete asset.deletedAt;
	delete asset.deletedWith;
}

/** Brings back what went with an asset, unless the asset was deleted again meanwhile. */
function undeleteDescendants(store: Store, { id, deletedAt }: Asset): void {
	if (deletedAt !== undefined) return;
	for (const asset of assetsOf(store, ({ deletedWith }) => deletedWith === id)) {
		undelete(asset);
		undeleteDescendants(store, asset);
	}
}

/** The assets, deleted or not, that pass the test. */
function assetsOf({ folders, stacks, files }: Store, test: (asset: Asset) => boolean): Asset[] {
	return [...folders.listAny(test), ...stacks.listAny(test), ...files.listAny(test)];
}

function deletedView(asset: Asset): Schema<'RecentlyDeletedAsset'> {
	const { id, name, type, projectId, parentId, deletedAt = 0 } = asset;
	return {
		type,
		id,
		name,
		project_id: projectId,
		parent_id: parentId,
		deleted_at: iso(deletedAt),
		...stamps(asset),
		...(asset.type === 'file' && fileDetails(asset)),
	};
}

function fileDetails({ size, status, mediaType }: FileRecord) {
	return { file_size: size, status, ...(mediaType !== null && { media_type: mediaType }) };
}
