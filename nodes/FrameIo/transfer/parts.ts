/** The source gave more or fewer bytes than it announced. */
export class SizeMismatch extends Error {
	constructor(
		/** Bytes. */
		readonly announced: number,
		/** Bytes; when there were more, at least so many. */
		readonly received: number,
	) {
		super(`The source gave ${received} bytes instead of ${announced}`);
	}
}

/**
 * Cuts a stream exactly into the given sizes, whatever the sizes of the pieces it comes in. One part is held at a time.
 * @param sizes bytes of each part, in order
 * @throws SizeMismatch when the stream ends early or goes on after the last part
 */
export async function* cutIntoParts(
	stream: AsyncIterable<Buffer>,
	sizes: number[],
): AsyncGenerator<Buffer, void, undefined> {
	const announced = sizes.reduce((sum, size) => sum + size, 0);
	let received = 0;
	let partIndex = 0;
	let pieces: Buffer[] = [];
	let missing = sizes[0] ?? 0;

	for await (const chunk of stream) {
		received += chunk.length;
		let rest = chunk;
		while (rest.length > 0) {
			if (partIndex >= sizes.length) throw new SizeMismatch(announced, received);
			const piece = rest.subarray(0, missing);
			pieces.push(piece);
			missing -= piece.length;
			rest = rest.subarray(piece.length);
			if (missing === 0) {
				yield pieces.length === 1 ? piece : Buffer.concat(pieces);
				pieces = [];
				partIndex++;
				missing = sizes[partIndex] ?? 0;
			}
		}
	}
	if (received < announced) throw new SizeMismatch(announced, received);
}
