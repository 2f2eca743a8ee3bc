import { resource } from '../operation';
import { copyFolder } from './copy.operation';
import { createFolder } from './create.operation';
import { deleteFolder } from './delete.operation';
import { getFolder } from './get.operation';
import { getFolderContents } from './getContents.operation';
import { getManyFolders } from './getMany.operation';
import { moveFolder } from './move.operation';
import { restoreFolder } from './restore.operation';
import { updateFolder } from './update.operation';

export const folder = resource({
	name: 'Folder',
	first: 'getContents',
	operations: {
		copy: copyFolder,
		create: createFolder,
		delete: deleteFolder,
		get: getFolder,
		getAll: getManyFolders,
		getContents: getFolderContents,
		move: moveFolder,
		restore: restoreFolder,
		update: updateFolder,
	},
});
