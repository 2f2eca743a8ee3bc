import type { IDataObject } from 'n8n-workflow';
import { pick } from './pick';

interface UploadedFile {
	id: string;
	name: string;
	status?: string;
	file_size?: number | null;
	media_type?: string | null;
	parent_id?: string | null;
	project_id?: string;
	view_url?: string;
}

/** A file that n8n has sent, in what the next nodes need of it: what the upload took comes to it. */
export function simpleUpload(file: UploadedFile): IDataObject {
	return pick(file, 'id', 'name', 'status', 'parent_id', 'project_id', 'view_url');
}

/** A file that n8n did not send, because Frame.io fetched it or had it already. */
export function simpleExisting(file: UploadedFile): IDataObject {
	return { ...simpleUpload(file), ...pick(file, 'file_size', 'media_type') };
}
