// The boxes of an MP4 file with one video track (ISO/IEC 14496-12 and -15).
import { BLOCK, pictureParameterSet, sequenceParameterSet } from './h264.mjs';
import { FRAMES_PER_SECOND, GRID } from './picture.mjs';

const WIDTH = GRID.width * BLOCK;
const HEIGHT = GRID.height * BLOCK;

const u8 = (...values: number[]) => Buffer.from(values);
const u16 = (...values: number[]) => Buffer.concat(values.map((v) => u8(v >> 8, v & 0xff)));
const u32 = (...values: number[]) =>
	Buffer.concat(
		values.map((value) => {
			const bytes = Buffer.alloc(4);
			bytes.writeUInt32BE(value);
			return bytes;
		}),
	);
const text = (value: string) => Buffer.from(value, 'latin1');
const zeros = (count: number) => Buffer.alloc(count);

function box(type: string, ...parts: Buffer[]): Buffer {
	const content = Buffer.concat(parts);
	return Buffer.concat([u32(8 + content.length), text(type), content]);
}

/** A box that begins with a version and flags. */
function fullBox(type: string, flags: number, ...parts: Buffer[]): Buffer {
	return box(type, u32(flags), ...parts);
}

const IDENTITY = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);

function sampleEntry(): Buffer {
	const sps = sequenceParameterSet();
	const pps = pictureParameterSet();
	const avcC = box(
		'avcC',
		u8(1, ...sps.subarray(1, 4), 0xff, 0xe1),
		u16(sps.length),
		sps,
		u8(1),
		u16(pps.length),
		pps,
	);
	const still = u32(72 << 16, 72 << 16, 0);
	const size = u16(WIDTH, HEIGHT);
	return box(
		'avc1',
		zeros(6),
		u16(1),
		zeros(16),
		size,
		still,
		u16(1),
		zeros(32),
		u16(24, 0xffff),
		avcC,
	);
}

function sampleTable(sizes: readonly number[], firstByte: number): Buffer {
	return box(
		'stbl',
		fullBox('stsd', 0, u32(1), sampleEntry()),
		fullBox('stts', 0, u32(1, sizes.length, 1)),
		fullBox('stsc', 0, u32(1, 1, sizes.length, 1)),
		fullBox('stsz', 0, u32(0, sizes.length, ...sizes)),
		fullBox('stco', 0, u32(1, firstByte)),
	);
}

function movie(sizes: readonly number[], firstByte: number): Buffer {
	const frames = sizes.length;
	const time = u32(0, 0, FRAMES_PER_SECOND, frames);
	const media = box(
		'minf',
		fullBox('vmhd', 1, zeros(8)),
		box('dinf', fullBox('dref', 0, u32(1), fullBox('url ', 1))),
		sampleTable(sizes, firstByte),
	);
	const track = box(
		'trak',
		fullBox(
			'tkhd',
			3,
			u32(0, 0, 1, 0, frames),
			zeros(16),
			IDENTITY,
			u32(WIDTH << 16, HEIGHT << 16),
		),
		box(
			'mdia',
			fullBox('mdhd', 0, time, u16(0x55c4, 0)),
			fullBox('hdlr', 0, u32(0), text('vide'), zeros(12), text('video\0')),
			media,
		),
	);
	const header = fullBox(
		'mvhd',
		0,
		time,
		u32(0x10000),
		u16(0x100),
		zeros(10),
		IDENTITY,
		zeros(24),
		u32(2),
	);
	return box('moov', header, track);
}

/** Everything of the file before the pictures, whose sizes must be known. */
export function fileStart(sizes: readonly number[]): Buffer {
	const fileType = box('ftyp', text('isom'), u32(0x200), text('isomiso2avc1mp41'));
	const firstByte = fileType.length + movie(sizes, 0).length + 8;
	const pictures = sizes.reduce((sum, size) => sum + size, 0);
	return Buffer.concat([fileType, movie(sizes, firstByte), u32(8 + pictures), text('mdat')]);
}
