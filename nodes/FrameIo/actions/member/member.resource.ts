import { resource } from '../operation';
import { getManyMembers } from './getMany.operation';
import { removeMember } from './remove.operation';
import { setMemberRole } from './setRole.operation';

export const member = resource({
	name: 'Member',
	first: 'getAll',
	operations: {
		getAll: getManyMembers,
		remove: removeMember,
		setRole: setMemberRole,
	},
});
