import { resource } from '../operation';
import { getFile } from './get.operation';
import { uploadFile } from './upload.operation';

export const file = resource({
	name: 'File',
	first: 'upload',
	operations: {
		get: getFile,
		upload: uploadFile,
	},
});
