import { resource } from '../operation';
import { createWebhook } from './create.operation';
import { deleteWebhook } from './delete.operation';
import { getWebhook } from './get.operation';
import { getManyWebhooks } from './getMany.operation';
import { updateWebhook } from './update.operation';

export const webhook = resource({
	name: 'Webhook',
	first: 'getAll',
	operations: {
		create: createWebhook,
		delete: deleteWebhook,
		get: getWebhook,
		getAll: getManyWebhooks,
		update: updateWebhook,
	},
});
