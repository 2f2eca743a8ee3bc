import { resource } from '../operation';
import { createWorkspace } from './create.operation';
import { deleteWorkspace } from './delete.operation';
import { getWorkspace } from './get.operation';
import { getManyWorkspaces } from './getMany.operation';
import { updateWorkspace } from './update.operation';

export const workspace = resource({
	name: 'Workspace',
	first: 'getAll',
	operations: {
		create: createWorkspace,
		delete: deleteWorkspace,
		get: getWorkspace,
		getAll: getManyWorkspaces,
		update: updateWorkspace,
	},
});
