import { resource } from '../operation';
import { getCurrentUser } from './getCurrent.operation';

export const user = resource({
	name: 'User',
	first: 'getCurrent',
	operations: {
		getCurrent: getCurrentUser,
	},
});
