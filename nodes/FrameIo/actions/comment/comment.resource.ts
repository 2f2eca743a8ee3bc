import { resource } from '../operation';
import { addAttachment } from './addAttachment.operation';
import { createComment } from './create.operation';
import { deleteAttachment } from './deleteAttachment.operation';
import { deleteComment } from './delete.operation';
import { getComment } from './get.operation';
import { getManyComments } from './getMany.operation';
import { updateComment } from './update.operation';

export const comment = resource({
	name: 'Comment',
	first: 'create',
	operations: {
		addAttachment,
		create: createComment,
		delete: deleteComment,
		deleteAttachment,
		get: getComment,
		getAll: getManyComments,
		update: updateComment,
	},
});
