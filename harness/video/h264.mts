// H.264 without compression: every block of the picture is stored as it is ("I_PCM"), which any player decodes and
// which needs no encoder. Names follow the standard (ITU-T H.264, 7.3).
import { type Colour, GRID } from './picture.mjs';

/** The side of a macroblock in pixels. */
export const BLOCK = 16;

const I_PCM = 25;
const ONLY_I_SLICES = 7;

class Bits {
	private readonly bits: number[] = [];

	/** A fixed number of bits. */
	u(width: number, value: number): this {
		for (let bit = width - 1; bit >= 0; bit -= 1) this.bits.push((value >> bit) & 1);
		return this;
	}

	/** Exponential Golomb code. */
	ue(...values: number[]): this {
		for (const value of values) {
			const width = Math.floor(Math.log2(value + 1));
			this.u(width, 0).u(width + 1, value + 1);
		}
		return this;
	}

	align(): this {
		while (this.bits.length % 8 !== 0) this.bits.push(0);
		return this;
	}

	bytes(): Buffer {
		const count = this.align().bits.length / 8;
		return Buffer.from(
			Array.from({ length: count }, (_, byte) =>
				this.bits.slice(byte * 8, byte * 8 + 8).reduce((sum, bit) => sum * 2 + bit, 0),
			),
		);
	}
}

/** Two zero bytes and a small one would look like the start of a unit: the standard puts a 3 between. */
function escape(bytes: Buffer): Buffer {
	const escaped: number[] = [];
	for (const byte of bytes) {
		if (byte <= 3 && escaped.at(-1) === 0 && escaped.at(-2) === 0) escaped.push(3);
		escaped.push(byte);
	}
	return Buffer.from(escaped);
}

/** Size and form of all pictures. */
export function sequenceParameterSet(): Buffer {
	const bits = new Bits().u(8, 0x67).u(8, 66).u(8, 0xc0).u(8, 51);
	bits.ue(0, 0, 2, 1).u(1, 0);
	bits
		.ue(GRID.width - 1, GRID.height - 1)
		.u(1, 1)
		.u(1, 1)
		.u(1, 0)
		.u(1, 0);
	return escape(bits.u(1, 1).bytes());
}

/** How pictures are coded: the simplest of everything, and leave to switch the smoothing filter off. */
export function pictureParameterSet(): Buffer {
	const bits = new Bits().u(8, 0x68).ue(0, 0).u(2, 0).ue(0, 0, 0).u(3, 0).ue(0, 0, 0);
	return escape(bits.u(3, 0b100).u(1, 1).bytes());
}

/** Everything before the first block's pixels. Each picture stands alone; neighbours differ in their number. */
function sliceStart(frame: number): Buffer {
	const bits = new Bits().u(8, 0x65).ue(0, ONLY_I_SLICES, 0).u(4, 0);
	bits
		.ue(frame % 2)
		.u(2, 0)
		.ue(0, 1);
	return escape(bits.ue(I_PCM).bytes());
}

/** One picture, with its length in front as MP4 wants it. */
export function pictureUnit(frame: number, blocks: readonly Colour[]): Buffer {
	const nextBlock = new Bits().ue(I_PCM).bytes();
	const pieces = blocks.flatMap(([y, cb, cr], index) => [
		index === 0 ? sliceStart(frame) : nextBlock,
		Buffer.alloc(BLOCK * BLOCK, y),
		Buffer.alloc((BLOCK / 2) ** 2, cb),
		Buffer.alloc((BLOCK / 2) ** 2, cr),
	]);
	const unit = Buffer.concat([...pieces, Buffer.of(0x80)]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(unit.length);
	return Buffer.concat([length, unit]);
}
