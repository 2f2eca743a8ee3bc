import { resource } from '../operation';
import { getCollection } from './get.operation';
import { getManyCollections } from './getMany.operation';

export const collection = resource({
	name: 'Collection',
	first: 'getAll',
	operations: {
		get: getCollection,
		getAll: getManyCollections,
	},
});
