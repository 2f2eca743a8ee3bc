import { resource } from '../operation';
import { createCustomField } from './create.operation';
import { deleteCustomField } from './delete.operation';
import { getManyCustomFields } from './getMany.operation';
import { updateCustomField } from './update.operation';

export const customField = resource({
	name: 'Custom Field',
	first: 'getAll',
	operations: {
		create: createCustomField,
		delete: deleteCustomField,
		getAll: getManyCustomFields,
		update: updateCustomField,
	},
});
