import { resource } from '../operation';
import { getManyAccounts } from './getMany.operation';

export const account = resource({
	name: 'Account',
	first: 'getAll',
	operations: {
		getAll: getManyAccounts,
	},
});
