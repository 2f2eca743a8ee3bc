import { ownAddress, v4 } from './api.js';
import { h } from './dom.js';
import { attempt, toast } from './toast.js';

/** Uploads files of this machine into a folder, one after the other, and says how far it is. */
export async function uploadFiles(files, folderId) {
	for (const file of files) await attempt(() => uploadFile(file, folderId));
}

async function uploadFile(file, folderId) {
	const made = await v4('POST', `/folders/${folderId}/files/local_upload`, {
		name: file.name,
		file_size: file.size,
	});
	const bar = h('progress', { max: file.size, value: 0, 'aria-label': `Upload of ${file.name}` });
	const row = h('p', { class: 'toast' }, `Uploading ${file.name}`, bar);
	document.querySelector('#toasts').append(row);
	try {
		let start = 0;
		for (const { size, url } of made.upload_urls) {
			await putPart(ownAddress(url), file.slice(start, start + size), made.media_type);
			start += size;
			bar.value = start;
		}
		toast(`Uploaded ${file.name}`, 'good');
	} finally {
		row.remove();
	}
}

async function putPart(address, bytes, mediaType) {
	const response = await fetch(address, {
		method: 'PUT',
		headers: {
			'content-type': mediaType ?? 'application/octet-stream',
			'x-amz-acl': 'private',
		},
		body: bytes,
	});
	if (!response.ok) throw new Error(`A part was refused with status ${response.status}`);
}
