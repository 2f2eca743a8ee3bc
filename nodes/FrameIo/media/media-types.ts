/**
 * Media types by file name ending, for files whose type Frame.io has not named yet (it answers null until it knows).
 * Kinds that post-production uploads; types as registered with IANA, else as commonly sent.
 */
const MEDIA_TYPES = new Map(
	Object.entries({
		'3gp': 'video/3gpp',
		aac: 'audio/aac',
		ai: 'application/postscript',
		aif: 'audio/aiff',
		aiff: 'audio/aiff',
		avi: 'video/x-msvideo',
		bmp: 'image/bmp',
		csv: 'text/csv',
		dng: 'image/x-adobe-dng',
		docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		dpx: 'image/x-dpx',
		exr: 'image/x-exr',
		flac: 'audio/flac',
		gif: 'image/gif',
		heic: 'image/heic',
		jpeg: 'image/jpeg',
		jpg: 'image/jpeg',
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
		pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
		psd: 'image/vnd.adobe.photoshop',
		srt: 'application/x-subrip',
		svg: 'image/svg+xml',
		tif: 'image/tiff',
		tiff: 'image/tiff',
		ts: 'video/mp2t',
		txt: 'text/plain',
		vtt: 'text/vtt',
		wav: 'audio/wav',
		webm: 'video/webm',
		webp: 'image/webp',
		wmv: 'video/x-ms-wmv',
		zip: 'application/zip',
	}),
);

/** The media type that a file name suggests; `application/octet-stream` when it suggests none. */
export function mediaTypeFromName(fileName: string): string {
	const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
	return MEDIA_TYPES.get(ending) ?? 'application/octet-stream';
}
