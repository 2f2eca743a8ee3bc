import { mediaTypeFromName } from './media-types';

/** What people call files by what is in them. */
export type FileKind = 'audio' | 'document' | 'image' | 'other' | 'video';

const DOCUMENTS =
	/^(text\/|application\/(pdf|rtf|msword|postscript|x-subrip|vnd\.(ms-|openxmlformats-|oasis\.opendocument|apple\.)))/;

/** @param mediaType null where Frame.io has not named it yet; then the name tells */
export function kindOfFile(name: string, mediaType: string | null): FileKind {
	const type = mediaType ?? mediaTypeFromName(name);
	if (type.startsWith('video/') || type === 'application/mxf') return 'video';
	if (type.startsWith('audio/')) return 'audio';
	if (type.startsWith('image/')) return 'image';
	return DOCUMENTS.test(type) ? 'document' : 'other';
}
