import { makeFolder } from '../store/make.mjs';
import type { Asset, FolderRecord } from '../store/assets.mjs';
import type { UserRecord } from '../store/accounts.mjs';
import type { Store } from '../store/store.mjs';
import type { World } from '../world.mjs';
import { assetWithIncludes, folderWithIncludes } from './assets.mjs';
import { copiedLater, copyFolders } from './copies.mjs';
import { badRequest, unprocessable } from './errors.mjs';
import type { Handlers } from './operation.mjs';
import { paginate, sortRows } from './paging.mjs';
import { asker, folder } from './permissions.mjs';
import { carryOver, childrenOf, deleteSubtree, subtree } from './tree.mjs';
import { folderView } from './views.mjs';

/** What assets can be sorted by; files have their size too. */
export const assetSorts = {
	name: ({ name }: Asset) => name,
	created_at: ({ createdAt }: Asset) => createdAt,
	updated_at: ({ updatedAt }: Asset) => updatedAt,
};

export const folderHandlers = {
	'folders.index': (call) => {
		const { id } = folder(asker(call), call.path.folder_id, 'read');
		const types = childTypes(call.query.type);
		const { folders, stacks, files } = childrenOf(call.world.store, id);
		const children = [...folders, ...stacks, ...files].filter(({ type }) => types.includes(type));
		const sorted = sortRows(children, call.query.sort, assetSorts);
		const { rows, links, total_count } = paginate(call, sorted);
		const data = rows.map((row) => assetWithIncludes(call, row, call.query.include));
		return { status: 200, body: { data, links, total_count } };
	},

	'folders.list': (call) => {
		const { id } = folder(asker(call), call.path.folder_id, 'read');
		const children = call.world.store.folders.list(({ parentId }) => parentId === id);
		const { rows, links, total_count } = paginate(
			call,
			sortRows(children, call.query.sort, assetSorts),
		);
		const data = rows.map((row) => folderWithIncludes(call, row, call.query.include));
		return { status: 200, body: { data, links, total_count } };
	},

	'folders.show': (call) => {
		const found = folder(asker(call), call.path.folder_id, 'read');
		return { status: 200, body: { data: folderWithIncludes(call, found, call.query.include) } };
	},

	'folders.create': (call) => {
		const parent = folder(asker(call), call.path.folder_id, 'edit');
		// The contract does not require the name; GUESS at what the service calls it then.
		const name = call.body.data.name ?? 'New Folder';
		const made = makeFolder(call.world, { parent, name, creatorId: call.user.id });
		call.world.webhooks.emitFor(call.user.id, made.projectId, 'folder.created', made.id);
		return { status: 201, body: { data: folderView(made) } };
	},

	'folders.update': (call) => {
		const found = folder(asker(call), call.path.folder_id, 'edit');
		found.name = call.body.data.name ?? found.name;
		found.updatedAt = call.world.clock.now();
		call.world.webhooks.emitFor(call.user.id, found.projectId, 'folder.updated', found.id);
		return { status: 200, body: { data: folderView(found) } };
	},

	'folders.delete': (call) => {
		const found = folder(asker(call), call.path.folder_id, 'edit');
		if (found.parentId === null)
			throw unprocessable('The root folder of a project cannot be deleted');
		deleteSubtree(call.world.store, found.id, call.world.clock.now());
		call.world.webhooks.emitFor(call.user.id, found.projectId, 'folder.deleted', found.id);
		return { status: 204 };
	},

	'folders.move': (call) => {
		const who = asker(call);
		const found = folder(who, call.path.folder_id, 'edit');
		const { parent_id: parentId } = call.body.data;
		if (parentId === undefined) throw unprocessable('Missing field: parent_id', '/data/parent_id');
		const target = folder(who, parentId, 'edit');
		checkMove(call.world.store, found, target);
		moveFolder(call, found, target);
		return { status: 200, body: { data: folderView(found) } };
	},

	'folders.copy': (call) => {
		const who = asker(call);
		const source = folder(who, call.path.folder_id, 'read');
		const parentId = call.body?.data?.parent_id ?? source.parentId;
		if (parentId === null)
			throw unprocessable('The root folder of a project cannot be copied into itself');
		const target = folder(who, parentId, 'edit');
		checkTarget(call.world.store, source, target, 'copied');
		const [made] = copyFolders(call, [source], target) ?? [];
		return made ? { status: 200, body: { data: folderView(made.copy) } } : copiedLater;
	},
} satisfies Handlers;

/** Refuses to move a root folder, and to move a folder into itself. */
export function checkMove(store: Store, folder: FolderRecord, target: FolderRecord): void {
	if (folder.parentId === null) throw unprocessable('The root folder of a project cannot be moved');
	checkTarget(store, folder, target, 'moved');
}

/** Refuses a target that is the folder itself or below it. GUESS for copies: no source says so. */
export function checkTarget(
	store: Store,
	folder: FolderRecord,
	target: FolderRecord,
	what: 'copied' | 'moved',
): void {
	if (subtree(store, folder.id).folders.some(({ id }) => id === target.id)) {
		throw unprocessable(`A folder cannot be ${what} into itself`, '/data/parent_id');
	}
}

/** Moves a folder with all that is in it. */
export function moveFolder(
	{ world, user }: { world: World; user: UserRecord },
	folder: FolderRecord,
	target: FolderRecord,
): void {
	folder.parentId = target.id;
	folder.updatedAt = world.clock.now();
	carryOver(world.store, folder.id, target.projectId);
	world.webhooks.emitFor(user.id, folder.projectId, 'folder.updated', folder.id);
}

const kinds = ['file', 'folder', 'version_stack'];

function childTypes(list: string | undefined): string[] {
	const types = list?.split(',') ?? kinds;
	for (const type of types) {
		if (!kinds.includes(type)) throw badRequest(`Invalid value for type: ${type}`);
	}
	return types;
}
