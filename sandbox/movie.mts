import type { FileRecord } from './store/assets.mjs';

/** What the header of a movie says of it. */
export type MovieFacts = Pick<FileRecord, 'fps' | 'duration' | 'width' | 'height'>;

/** Reads the bytes `start`…`end` (both included) of a file. */
export type ReadBytes = (start: number, end: number) => AsyncIterable<Buffer>;

/** A box of the file: its type, and where its content lies. */
interface Box {
	type: string;
	start: number;
	end: number;
}

/** A header is a few kilobytes a minute; a larger one is no reason to fill the memory. */
const largestHeader = 32 << 20;

/** Movies have a handful of boxes; more are other bytes that look like some. */
const mostBoxes = 1000;

/**
 * Reads frame rate, duration and size in pixels from an MP4 or QuickTime movie (ISO/IEC 14496-12). Only its header is
 * read, wherever it is in the file.
 * @returns undefined when the bytes are no such movie, or one without pictures
 */
export async function movieFacts(read: ReadBytes, size: number): Promise<MovieFacts | undefined> {
	let at = 0;
	for (let boxes = 0; boxes < mostBoxes && at + 8 <= size; boxes += 1) {
		const start = await bytesOf(read(at, Math.min(at + 15, size - 1)));
		const [box] = boxesIn(start, 0, size - at);
		if (!box) return undefined;
		if (box.type === 'moov') {
			if (box.end - box.start > largestHeader) return undefined;
			return headerFacts(await bytesOf(read(at + box.start, at + box.end - 1)));
		}
		at += box.end;
	}
	return undefined;
}

async function bytesOf(source: AsyncIterable<Buffer>): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of source) chunks.push(chunk);
	return Buffer.concat(chunks);
}

function headerFacts(header: Buffer): MovieFacts | undefined {
	const pictures = boxesIn(header).find((box) => {
		const handler = box.type === 'trak' ? find(header, box, 'mdia', 'hdlr') : undefined;
		return handler && header.toString('latin1', handler.start + 8, handler.start + 12) === 'vide';
	});
	return pictures && trackFacts(header, pictures);
}

function trackFacts(header: Buffer, track: Box): MovieFacts | undefined {
	const media = find(header, track, 'mdia', 'mdhd');
	const times = find(header, track, 'mdia', 'minf', 'stbl', 'stts');
	const size = find(header, track, 'tkhd');
	if (!media || !times || !size) return undefined;
	// Version 1 has creation and modification times of 64 bits before the units a second.
	const unitsASecond = wordAt(header, media, header[media.start] === 1 ? 20 : 12);
	const entries = wordAt(header, times, 4);
	if (8 + 8 * entries > times.end - times.start) return undefined;
	let frames = 0;
	let units = 0;
	for (let at = 8; at < 8 + 8 * entries; at += 8) {
		const count = wordAt(header, times, at);
		frames += count;
		units += count * wordAt(header, times, at + 4);
	}
	if (unitsASecond === 0 || units === 0) return undefined;
	// The size is at the very end, in 16.16 fixed point numbers.
	const sizeAt = size.end - size.start - 8;
	return {
		fps: rounded((frames * unitsASecond) / units),
		duration: rounded(units / unitsASecond),
		width: wordAt(header, size, sizeAt) >>> 16,
		height: wordAt(header, size, sizeAt + 4) >>> 16,
	};
}

/** A number of 32 bits in a box; 0 where the box has none. */
function wordAt(bytes: Buffer, box: Box, offset: number): number {
	const at = box.start + offset;
	return offset >= 0 && at + 4 <= box.end ? bytes.readUInt32BE(at) : 0;
}

/** To three decimals, as editors write frame rates: 29.97 for 30000/1001, 23.976 for 24000/1001. */
function rounded(value: number): number {
	return Math.round(value * 1000) / 1000;
}

/** The first box at the end of a path of types. */
function find(header: Buffer, inside: Box, ...path: string[]): Box | undefined {
	const [type, ...rest] = path;
	const found = boxesIn(header, inside.start, inside.end).find((box) => box.type === type);
	return found && rest.length > 0 ? find(header, found, ...rest) : found;
}

/** The boxes that begin in a stretch of bytes, as far as their lengths make sense. */
function boxesIn(bytes: Buffer, from = 0, to = bytes.length): Box[] {
	const boxes: Box[] = [];
	for (let at = from; at + 8 <= Math.min(to, bytes.length); ) {
		const short = bytes.readUInt32BE(at);
		const isLong = short === 1 && at + 16 <= bytes.length;
		// 0: up to the end. 1: the length has 64 bits and comes after the type.
		const length = short === 0 ? to - at : isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short;
		const head = isLong ? 16 : 8;
		if (length < head || at + length > to) return boxes;
		boxes.push({
			type: bytes.toString('latin1', at + 4, at + 8),
			start: at + head,
			end: at + length,
		});
		at += length;
	}
	return boxes;
}
