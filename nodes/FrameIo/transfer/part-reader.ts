import { freeMemory } from './free-memory';

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

/** Reads a stream from its start to its end in stretches of exact sizes, whatever the sizes of the pieces it comes in. */
export class PartReader {
	private readonly pieces: AsyncIterator<Buffer>;
	/** The one that was read last. */
	private piece: Buffer = Buffer.alloc(0);
	/** What of it was not taken yet. */
	private rest: Buffer = this.piece;
	private received = 0;
	/** Why the stream cannot be read on, if so: those who only see its pieces get other words for it. */
	problem: unknown;

	/**
	 * @param announced bytes that the stream must have in all
	 * @param piecesAreOurs whether nobody else reads the memory of the pieces, so that it may be freed
	 */
	constructor(
		stream: AsyncIterable<Buffer>,
		private readonly announced: number,
		private readonly piecesAreOurs = false,
	) {
		this.pieces = stream[Symbol.asyncIterator]();
	}

	/**
	 * Fills a buffer with the next bytes.
	 * @throws SizeMismatch when the stream ends before
	 */
	async fill(buffer: Buffer): Promise<void> {
		for (let at = 0; at < buffer.length; ) {
			if (this.rest.length === 0 && !(await this.read())) throw this.mismatch();
			const copied = this.rest.copy(buffer, at);
			at += copied;
			this.rest = this.rest.subarray(copied);
			if (this.rest.length === 0 && this.piecesAreOurs) freeMemory(this.piece);
		}
	}

	/**
	 * The next bytes in pieces as they come. They must all be read before anything else is asked for.
	 * @throws SizeMismatch when the stream ends before
	 */
	async *next(bytes: number): AsyncGenerator<Buffer, void, undefined> {
		let missing = bytes;
		while (missing > 0) {
			if (this.rest.length === 0 && !(await this.read())) throw this.mismatch();
			const piece = this.rest.subarray(0, missing);
			this.rest = this.rest.subarray(piece.length);
			missing -= piece.length;
			yield piece;
		}
	}

	/** Reads bytes that are not wanted. */
	async skip(bytes: number): Promise<void> {
		const pieces = this.next(bytes);
		while (!(await pieces.next()).done);
	}

	/** @throws SizeMismatch when the stream goes on */
	async expectEnd(): Promise<void> {
		while (this.rest.length === 0) if (!(await this.read())) return;
		throw this.mismatch();
	}

	private mismatch(): SizeMismatch {
		const mismatch = new SizeMismatch(this.announced, this.received);
		this.problem ??= mismatch;
		return mismatch;
	}

	private async read(): Promise<boolean> {
		const piece = await this.pieces.next().then(
			({ done, value }) => (done ? undefined : value),
			(error: unknown) => {
				this.problem ??= error;
				throw error;
			},
		);
		if (piece === undefined) return false;
		this.piece = this.rest = piece;
		this.received += piece.length;
		return true;
	}
}
