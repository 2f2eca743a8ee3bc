import { resource } from '../operation';
import { searchAccount } from './searchAccount.operation';

export const search = resource({
	name: 'Search',
	first: 'searchAccount',
	operations: { searchAccount },
});
