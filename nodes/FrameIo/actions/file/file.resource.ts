import { resource } from '../operation';
import { copyFile } from './copy.operation';
import { deleteFile } from './delete.operation';
import { downloadFile } from './download.operation';
import { getFile } from './get.operation';
import { getManyFiles } from './getMany.operation';
import { getFileUploadStatus } from './getUploadStatus.operation';
import { importFile } from './import.operation';
import { moveFile } from './move.operation';
import { restoreFile } from './restore.operation';
import { updateFile } from './update.operation';
import { uploadFile } from './upload.operation';

export const file = resource({
	name: 'File',
	first: 'upload',
	operations: {
		copy: copyFile,
		delete: deleteFile,
		download: downloadFile,
		get: getFile,
		getAll: getManyFiles,
		getUploadStatus: getFileUploadStatus,
		import: importFile,
		move: moveFile,
		restore: restoreFile,
		update: updateFile,
		upload: uploadFile,
	},
});
