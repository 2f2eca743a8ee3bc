/** What a file is to Frame.io: it decides which renditions there are and how a comment may be placed. */
export type MediaKind = 'video' | 'audio' | 'image' | 'document' | 'other';

const types: Record<string, string> = {
	aac: 'audio/aac',
	aif: 'audio/aiff',
	aiff: 'audio/aiff',
	avi: 'video/x-msvideo',
	bmp: 'image/bmp',
	csv: 'text/csv',
	doc: 'application/msword',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	flac: 'audio/flac',
	gif: 'image/gif',
	heic: 'image/heic',
	html: 'text/html',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	json: 'application/json',
	m2ts: 'video/mp2t',
	m4a: 'audio/mp4',
	m4v: 'video/x-m4v',
	mkv: 'video/x-matroska',
	mov: 'video/quicktime',
	mp3: 'audio/mpeg',
	mp4: 'video/mp4',
	mpeg: 'video/mpeg',
	mpg: 'video/mpeg',
	mts: 'video/mp2t',
	mxf: 'application/mxf',
	ogg: 'audio/ogg',
	pdf: 'application/pdf',
	png: 'image/png',
	ppt: 'application/vnd.ms-powerpoint',
	pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	psd: 'image/vnd.adobe.photoshop',
	svg: 'image/svg+xml',
	tif: 'image/tiff',
	tiff: 'image/tiff',
	ts: 'video/mp2t',
	txt: 'text/plain',
	wav: 'audio/wav',
	webm: 'video/webm',
	webp: 'image/webp',
	wmv: 'video/x-ms-wmv',
	xls: 'application/vnd.ms-excel',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	zip: 'application/zip',
};

/** The media type that the service derives from a file name; null for an extension it does not know. */
export function mediaTypeOf(name: string): string | null {
	const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
	return Object.hasOwn(types, extension) ? (types[extension] ?? null) : null;
}

/** The kind of a media type. MXF is a video although its type says application. */
export function kindOf(mediaType: string | null): MediaKind {
	if (mediaType === null) return 'other';
	if (mediaType === 'application/mxf') return 'video';
	if (mediaType === 'application/pdf') return 'document';
	const top = mediaType.split('/')[0];
	return top === 'video' || top === 'audio' || top === 'image' ? top : 'other';
}

/** Whether Frame.io makes renditions of a file of this kind, so that it becomes `transcoded`. */
export function isTranscoded(kind: MediaKind): boolean {
	return kind !== 'other';
}

/** Whether a file of this kind has a time, so that comments may have a timestamp. */
export function hasTime(kind: MediaKind): boolean {
	return kind === 'video' || kind === 'audio';
}

/** Whether a file of this kind has a width and a height in pixels. */
export function hasPicture(kind: MediaKind): boolean {
	return kind === 'video' || kind === 'image';
}
