import { resource } from '../operation';
import { createComment } from './create.operation';
import { getComment } from './get.operation';
import { getManyComments } from './getMany.operation';

export const comment = resource({
	name: 'Comment',
	first: 'create',
	operations: {
		create: createComment,
		get: getComment,
		getAll: getManyComments,
	},
});
