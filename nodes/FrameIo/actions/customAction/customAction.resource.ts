import { resource } from '../operation';
import { createCustomAction } from './create.operation';
import { deleteCustomAction } from './delete.operation';
import { getCustomAction } from './get.operation';
import { getManyCustomActions } from './getMany.operation';
import { updateCustomAction } from './update.operation';

export const customAction = resource({
	name: 'Custom Action',
	first: 'getAll',
	operations: {
		create: createCustomAction,
		delete: deleteCustomAction,
		get: getCustomAction,
		getAll: getManyCustomActions,
		update: updateCustomAction,
	},
});
