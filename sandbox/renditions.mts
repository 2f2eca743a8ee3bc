import type { MediaKind } from './media.mjs';

/** The renditions that the API offers besides the original. */
export const renditionNames = [
	'thumbnail',
	'thumbnail_high_quality',
	'video_h264_180',
	'high_quality',
	'efficient',
	'scrub_sheet',
] as const;

export type RenditionName = (typeof renditionNames)[number];

const pictures = new Set<string>(['thumbnail', 'thumbnail_high_quality', 'scrub_sheet']);

// A PNG of one pixel, and an MP4 without tracks: enough to see that the right thing came.
const png = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);
const mp4 = Buffer.concat([
	box('ftyp', Buffer.from('isom\0\0\x02\0isomiso2avc1mp41', 'latin1')),
	box('free', Buffer.from('sandbox rendition')),
]);

/** Whether a transcoded file of this kind has the rendition. */
export function hasRendition(kind: MediaKind, name: RenditionName): boolean {
	if (kind === 'video') return true;
	if (kind === 'audio') return name === 'high_quality' || name === 'efficient';
	return kind !== 'other' && (name === 'thumbnail' || name === 'thumbnail_high_quality');
}

/** The media type of a rendition. */
export function renditionType(name: RenditionName): string {
	return pictures.has(name) ? 'image/png' : 'video/mp4';
}

/** The bytes of a rendition, by the media type: small placeholders. */
export function renditionBytes(mediaType: string): Buffer {
	return mediaType === 'image/png' ? png : mp4;
}

function box(type: string, content: Buffer): Buffer {
	const header = Buffer.alloc(8);
	header.writeUInt32BE(content.length + 8);
	header.write(type, 4, 'latin1');
	return Buffer.concat([header, content]);
}
