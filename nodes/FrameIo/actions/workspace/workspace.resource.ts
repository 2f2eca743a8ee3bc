import { resource } from '../operation';
import { getManyWorkspaces } from './getMany.operation';

export const workspace = resource({
	name: 'Workspace',
	first: 'getAll',
	operations: {
		getAll: getManyWorkspaces,
	},
});
