import type { UserRecord } from '../store/accounts.mjs';
import type { FileRecord, FolderRecord, StackRecord } from '../store/assets.mjs';
import type { Store } from '../store/store.mjs';
import type { World } from '../world.mjs';
import { fileWithIncludes } from './assets.mjs';
import { copyFile } from './copies.mjs';
import { unprocessable } from './errors.mjs';
import { assetSorts } from './folders.mjs';
import type { Handlers } from './operation.mjs';
import { paginate, sortRows } from './paging.mjs';
import { asker, file, folder, stack } from './permissions.mjs';
import { deleteFile, enterStack, leaveStack, settleStackOf } from './tree.mjs';
import { fileView } from './views.mjs';

export const fileHandlers = {
	'files.list': (call) => {
		const { id } = folder(asker(call), call.path.folder_id, 'read');
		const children = call.world.store.files.list(({ parentId }) => parentId === id);
		const sorts = { ...assetSorts, file_size: ({ size }: FileRecord) => size };
		const { rows, links, total_count } = paginate(call, sortRows(children, call.query.sort, sorts));
		const data = rows.map((row) => fileWithIncludes(call, row, call.query.include));
		return { status: 200, body: { data, links, total_count } };
	},

	'files.show': (call) => {
		const found = file(asker(call), call.path.file_id, 'read');
		return { status: 200, body: { data: fileWithIncludes(call, found, call.query.include) } };
	},

	'files.update': (call) => {
		const { store, clock, webhooks } = call.world;
		const found = file(asker(call), call.path.file_id, 'edit');
		found.name = call.body.data.name ?? found.name;
		found.updatedAt = clock.now();
		settleStackOf(store, found, clock.now());
		webhooks.emitFor(call.user.id, found.projectId, 'file.updated', found.id);
		return { status: 200, body: { data: fileView(found) } };
	},

	'files.delete': (call) => {
		const found = file(asker(call), call.path.file_id, 'edit');
		deleteFile(call.world.store, found, call.world.clock.now());
		call.world.webhooks.emitFor(call.user.id, found.projectId, 'file.deleted', found.id);
		return { status: 204 };
	},

	'files.move': (call) => {
		const who = asker(call);
		const found = file(who, call.path.file_id, 'edit');
		const { parent_id: parentId } = call.body.data;
		if (parentId === undefined) throw unprocessable('Missing field: parent_id', '/data/parent_id');
		const isStack = call.world.store.stacks.get(parentId) !== undefined;
		moveFile(call, found, (isStack ? stack : folder)(who, parentId, 'edit'));
		return { status: 200, body: { data: fileView(found) } };
	},

	'files.copy': (call) => {
		const who = asker(call);
		const source = file(who, call.path.file_id, 'read');
		const target = folder(
			who,
			call.body?.data?.parent_id ?? folderOf(call.world.store, source),
			'edit',
		);
		const copy = copyFile(call, source, target);
		return { status: 200, body: { data: fileView(copy) } };
	},
} satisfies Handlers;

/** Moves a file to a folder, or makes it the newest version of a stack; where it is already, it stays as it is. */
export function moveFile(
	{ world, user }: { world: World; user: UserRecord },
	file: FileRecord,
	target: FolderRecord | StackRecord,
): void {
	if (file.parentId === target.id) return;
	const now = world.clock.now();
	leaveStack(world.store, file, now);
	if (target.type === 'version_stack') {
		enterStack(world.store, target, file, now);
		world.webhooks.emitFor(user.id, file.projectId, 'file.versioned', file.id);
		return;
	}
	Object.assign(file, { parentId: target.id, projectId: target.projectId, updatedAt: now });
	world.webhooks.emitFor(user.id, file.projectId, 'file.updated', file.id);
}

/** Where a copy goes that names no parent: into the folder that the file, or its stack, lies in. */
function folderOf({ stacks }: Store, { parentId }: FileRecord): string {
	return stacks.get(parentId)?.parentId ?? parentId;
}
