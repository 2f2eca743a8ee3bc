import { resource } from '../operation';
import { addUsersToGroup } from './addUsers.operation';
import { createGroup } from './create.operation';
import { deleteGroup } from './delete.operation';
import { getGroup } from './get.operation';
import { getManyGroups } from './getMany.operation';
import { removeUserFromGroup } from './removeUser.operation';
import { updateGroup } from './update.operation';

export const group = resource({
	name: 'Group',
	first: 'getAll',
	operations: {
		addUsers: addUsersToGroup,
		create: createGroup,
		delete: deleteGroup,
		get: getGroup,
		getAll: getManyGroups,
		removeUser: removeUserFromGroup,
		update: updateGroup,
	},
});
