/** A length that divides no part size, so that every part holds other bytes. */
const BLOCK_BYTES = 1_048_573;

/** Bytes that differ from place to place, so that a swapped, lost or doubled piece changes the whole. */
export function patternBytes(size: number): Buffer {
	const block = Buffer.allocUnsafe(Math.min(size, BLOCK_BYTES));
	let state = 0x9e3779b9;
	for (let offset = 0; offset < block.length; offset++) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		block[offset] = state >>> 24;
	}
	return Buffer.alloc(size, block);
}
