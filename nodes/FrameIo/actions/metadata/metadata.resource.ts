import { resource } from '../operation';
import { getMetadata } from './get.operation';
import { updateMetadata } from './update.operation';

export const metadata = resource({
	name: 'Metadata',
	first: 'get',
	operations: {
		get: getMetadata,
		update: updateMetadata,
	},
});
