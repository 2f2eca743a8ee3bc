import type { FolderRecord } from '../store/assets.mjs';
import { copiedLater, copyFile, copyFolders } from './copies.mjs';
import { moveFile } from './files.mjs';
import { checkMove, checkTarget, moveFolder } from './folders.mjs';
import type { Handlers } from './operation.mjs';
import { asker, file, folder } from './permissions.mjs';
import { fileView, folderView } from './views.mjs';

/** Copying and moving up to 100 assets at once. Nothing is done when one of them cannot be. */
export const bulkHandlers = {
	'files.bulk_copy': (call) => {
		const who = asker(call);
		const target = folder(who, call.body.data.parent_id, 'edit');
		const sources = call.body.data.file_ids.map((id) => file(who, id, 'read'));
		const data = sources.map((source) => {
			const copy = copyFile(call, source, target);
			return { source_file_id: source.id, file: fileView(copy) };
		});
		return { status: 200, body: { data } };
	},

	'files.bulk_move': (call) => {
		const who = asker(call);
		const target = folder(who, call.body.data.parent_id, 'edit');
		const files = call.body.data.file_ids.map((id) => file(who, id, 'edit'));
		for (const one of files) moveFile(call, one, target);
		return { status: 200, body: { data: files.map(fileView) } };
	},

	'folders.bulk_copy': (call) => {
		const who = asker(call);
		const target = folder(who, call.body.data.parent_id, 'edit');
		const sources = call.body.data.folder_ids.map((id) => folder(who, id, 'read'));
		for (const source of sources) checkTarget(call.world.store, source, target, 'copied');
		const made = copyFolders(call, sources, target);
		if (!made) return copiedLater;
		const data = made.map(({ source, copy }) => ({
			source_folder_id: source.id,
			folder: folderView(copy),
		}));
		return { status: 200, body: { data } };
	},

	'folders.bulk_move': (call) => {
		const who = asker(call);
		const target = folder(who, call.body.data.parent_id, 'edit');
		const folders = call.body.data.folder_ids.map((id): FolderRecord => folder(who, id, 'edit'));
		for (const one of folders) checkMove(call.world.store, one, target);
		for (const one of folders) moveFolder(call, one, target);
		return { status: 200, body: { data: folders.map(folderView) } };
	},
} satisfies Handlers;
