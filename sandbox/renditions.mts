import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
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

/** The bytes of a rendition: placeholders of the right type, always the same for the same file and name. */
export interface Rendition {
	/** In bytes. */
	size: number;
	etag: string;
	/** The bytes `start`…`end`, both included. */
	read(start: number, end: number): Readable;
}

// Bytes of film: the two for downloads are long enough to be broken off in the middle.
const filmBytes: Partial<Record<RenditionName, number>> = {
	video_h264_180: 256 << 10,
	efficient: 1536 << 10,
	high_quality: 3 << 20,
};
const blockSize = 64 << 10;

// A JPEG of one pixel, without the marker that begins it.
const pixel = Buffer.from(
	'/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
	'base64',
).subarray(2);

const fileType = box('ftyp', Buffer.from('isom\0\0\x02\0isomiso2avc1mp41', 'latin1'));

/** Whether a transcoded file of this kind has the rendition. */
export function hasRendition(kind: MediaKind, name: RenditionName): boolean {
	if (kind === 'video') return true;
	if (kind !== 'image' && kind !== 'document') return false;
	return name === 'thumbnail' || name === 'thumbnail_high_quality';
}

/** The media type of a rendition, and the ending of a file that holds it. */
export function renditionType(name: RenditionName): { mediaType: string; extension: string } {
	return name in filmBytes
		? { mediaType: 'video/mp4', extension: 'mp4' }
		: { mediaType: 'image/jpeg', extension: 'jpg' };
}

/** The key under which the bucket offers a rendition of a file. */
export function renditionKey(fileId: string, name: RenditionName): string {
	return `renditions/${fileId}/${name}`;
}

/** The rendition with this key; undefined for the key of anything else. */
export function renditionOf(key: string): Rendition | undefined {
	const [folder, , last] = key.split('/');
	const name = renditionNames.find((one) => one === last);
	if (folder !== 'renditions' || name === undefined) return undefined;
	const film = filmBytes[name] ?? 0;
	const head = film > 0 ? filmHead(film) : picture(key);
	return {
		size: head.length + film,
		etag: createHash('sha256').update(key).digest('hex'),
		read: (start, end) => Readable.from(bytes(head, key, start, end + 1), { objectMode: false }),
	};
}

/** A JPEG with a comment in it, which makes it another one for each file. */
function picture(comment: string): Buffer {
	const text = Buffer.from(comment);
	const segment = Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, 0]);
	segment.writeUInt16BE(text.length + 2, 4);
	return Buffer.concat([segment, text, pixel]);
}

/** The start of an MP4 without tracks, up to its media data. */
function filmHead(size: number): Buffer {
	const header = Buffer.alloc(8);
	header.writeUInt32BE(size + 8);
	header.write('mdat', 4, 'latin1');
	return Buffer.concat([fileType, header]);
}

/** What lies from `start` up to `end` in `head` and the made-up bytes behind it. */
function* bytes(head: Buffer, key: string, start: number, end: number): Generator<Buffer> {
	if (start < head.length) yield head.subarray(start, end);
	let at = Math.max(start, head.length);
	while (at < end) {
		const [from, until] = [at - head.length, end - head.length];
		const index = Math.floor(from / blockSize);
		const begin = index * blockSize;
		const block = madeUp(`${key} ${index}`).subarray(from - begin, until - begin);
		at += block.length;
		yield block;
	}
}

function madeUp(label: string): Buffer {
	return createHash('shake256', { outputLength: blockSize }).update(label).digest();
}

function box(type: string, content: Buffer): Buffer {
	const header = Buffer.alloc(8);
	header.writeUInt32BE(content.length + 8);
	header.write(type, 4, 'latin1');
	return Buffer.concat([header, content]);
}
