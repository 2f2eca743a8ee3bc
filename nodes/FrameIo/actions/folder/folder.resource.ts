import { resource } from '../operation';
import { createFolder } from './create.operation';
import { getFolderContents } from './getContents.operation';

export const folder = resource({
	name: 'Folder',
	first: 'getContents',
	operations: {
		create: createFolder,
		getContents: getFolderContents,
	},
});
