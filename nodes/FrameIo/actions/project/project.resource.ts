import { resource } from '../operation';
import { createProject } from './create.operation';
import { getProject } from './get.operation';
import { getManyProjects } from './getMany.operation';

export const project = resource({
	name: 'Project',
	first: 'getAll',
	operations: {
		create: createProject,
		get: getProject,
		getAll: getManyProjects,
	},
});
