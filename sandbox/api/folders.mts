import { makeFolder } from '../store/make.mjs';
import type { FileRecord, FolderRecord } from '../store/assets.mjs';
import { fileWithIncludes, folderWithIncludes } from './assets.mjs';
import { badRequest, unprocessable } from './errors.mjs';
import type { Handlers } from './operation.mjs';
import { paginate, sortRows } from './paging.mjs';
import { asker, folder } from './permissions.mjs';
import { deleteSubtree } from './tree.mjs';
import { folderView } from './views.mjs';

/** What assets can be sorted by; files have their size too. */
export const assetSorts = {
	name: ({ name }: FileRecord | FolderRecord) => name,
	created_at: ({ createdAt }: FileRecord | FolderRecord) => createdAt,
	updated_at: ({ updatedAt }: FileRecord | FolderRecord) => updatedAt,
};

export const folderHandlers = {
	'folders.index': (call) => {
		const { store } = call.world;
		const { id } = folder(asker(call), call.path.folder_id, 'read');
		const types = childTypes(call.query.type);
		const children = [
			...(types.includes('folder') ? store.folders.list(({ parentId }) => parentId === id) : []),
			...(types.includes('file') ? store.files.list(({ parentId }) => parentId === id) : []),
		];
		const { rows, links, total_count } = paginate(
			call,
			sortRows(children, call.query.sort, assetSorts),
		);
		const data = rows.map((row) =>
			row.type === 'file'
				? fileWithIncludes(call, row, call.query.include)
				: folderWithIncludes(call, row, call.query.include),
		);
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
} satisfies Handlers;

const kinds = ['file', 'folder', 'version_stack'];

function childTypes(list: string | undefined): string[] {
	const types = list?.split(',') ?? kinds;
	for (const type of types) {
		if (!kinds.includes(type)) throw badRequest(`Invalid value for type: ${type}`);
	}
	return types;
}
