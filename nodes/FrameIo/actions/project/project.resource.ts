import { resource } from '../operation';
import { createProject } from './create.operation';
import { deleteProject } from './delete.operation';
import { getProject } from './get.operation';
import { getManyProjects } from './getMany.operation';
import { getRecentlyDeleted } from './getRecentlyDeleted.operation';
import { updateProject } from './update.operation';

export const project = resource({
	name: 'Project',
	first: 'getAll',
	operations: {
		create: createProject,
		delete: deleteProject,
		get: getProject,
		getAll: getManyProjects,
		getRecentlyDeleted,
		update: updateProject,
	},
});
