/** What Frame.io keeps of a file: the original, and what it makes of it. */
export const RENDITIONS = [
	'original',
	'high_quality',
	'efficient',
	'video_h264_180',
	'scrub_sheet',
	'thumbnail',
	'thumbnail_high_quality',
] as const;

export type Rendition = (typeof RENDITIONS)[number];

/** As in the list of renditions, for messages. */
export const RENDITION_NAMES: Readonly<Record<Rendition, string>> = {
	original: 'Original',
	high_quality: 'High-Quality Rendition',
	efficient: 'Efficient Rendition',
	video_h264_180: 'Preview Video Without Sound',
	scrub_sheet: 'Scrub Sheet',
	thumbnail: 'Thumbnail',
	thumbnail_high_quality: 'Large Thumbnail',
};

const OF_VIDEO_ONLY = new Set<Rendition>(['video_h264_180', 'scrub_sheet']);
const PLAYABLE = new Set<Rendition>(['high_quality', 'efficient']);
const STILLS = new Set<Rendition>(['scrub_sheet', 'thumbnail', 'thumbnail_high_quality']);

/** Types of which Frame.io shows nothing; it has no type for a file whose ending it does not know. */
const WITHOUT_RENDITIONS = /^(text\/|application\/(zip|json|octet-stream)$)/;

/**
 * Whether Frame.io may make a rendition of a file that has arrived. False only where that is certain; the contract
 * names no rules.
 */
export function mayBeMade(rendition: Rendition, mediaType: string | null): boolean {
	if (rendition === 'original') return true;
	if (mediaType === null || WITHOUT_RENDITIONS.test(mediaType)) return false;
	if (mediaType.startsWith('video/') || mediaType === 'application/mxf') return true;
	if (mediaType.startsWith('audio/')) return PLAYABLE.has(rendition);
	return !OF_VIDEO_ONLY.has(rendition);
}

/** Endings of the types that renditions have. */
const ENDINGS = new Map([
	['image/gif', 'gif'],
	['image/jpeg', 'jpg'],
	['image/png', 'png'],
	['image/webp', 'webp'],
	['audio/mp4', 'm4a'],
	['audio/mpeg', 'mp3'],
	['audio/aac', 'aac'],
	['audio/wav', 'wav'],
	['video/mp4', 'mp4'],
	['video/quicktime', 'mov'],
	['video/webm', 'webm'],
]);

/**
 * The ending that a rendition's name should have.
 * @param answered type that the storage names for it
 * @param original type of the file that it was made of
 */
export function renditionEnding(
	rendition: Rendition,
	answered: string | undefined,
	original: string | null,
): string {
	const known = answered === undefined ? undefined : ENDINGS.get(answered);
	if (known !== undefined) return known;
	return STILLS.has(rendition) || original?.startsWith('image/') ? 'jpg' : 'mp4';
}

/** A file name with another ending: `trailer.mov` as `trailer.mp4`. */
export function withEnding(fileName: string, ending: string): string {
	return `${fileName.replace(/(?<=.)\.\w{1,10}$/, '')}.${ending}`;
}
