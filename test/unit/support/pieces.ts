/** Stands in for a stream of Node in tests that may not import those: it can be read as often as it takes. */
export class Pieces implements AsyncIterable<Buffer> {
	constructor(private readonly pieces: AsyncIterable<Buffer> | Iterable<Buffer>) {}

	static from(pieces: AsyncIterable<Buffer>): Pieces {
		return new Pieces(pieces);
	}

	async *[Symbol.asyncIterator](): AsyncGenerator<Buffer, void, undefined> {
		yield* this.pieces;
	}

	on(): void {}

	destroy(): void {}
}
