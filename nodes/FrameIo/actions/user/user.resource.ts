import { resource } from '../operation';
import { getCurrentUser } from './getCurrent.operation';
import { getManyUsers } from './getMany.operation';
import { updateUserRole } from './updateRole.operation';

export const user = resource({
	name: 'User',
	first: 'getCurrent',
	operations: {
		getAll: getManyUsers,
		getCurrent: getCurrentUser,
		updateRole: updateUserRole,
	},
});
