import type { IExecuteFunctions } from 'n8n-workflow';
import { freeMemory } from './free-memory';
import { BytesRefused } from './get-bytes';
import { streamOf, type ByteStream } from './readable';
import { RemoteBytes, type RemoteAnswer, type RemoteOptions } from './remote-bytes';
import { Stretch } from './stretch';

export interface DownloadOptions extends RemoteOptions {
	/** Stretches of the file that are fetched at the same time; with one, all comes as one answer. At first 1. */
	parallelParts?: number;
	/** Bytes of a stretch. */
	partBytes?: number;
	/** Called with the bytes that have come and those of the whole, whenever some have. */
	onProgress?(received: number, total: number): void;
}

/**
 * Bytes of a stretch, each in an answer of its own. A distant storage gives each connection 20 MB/s or so, and begins to
 * after some 50 ms: with less than this, much of the time would be waiting, and more would only take more memory.
 */
export const DOWNLOAD_PART_BYTES = 8 * 1024 * 1024;

/**
 * Whoever takes the pieces of a stream one by one, as n8n's store on disk does, is done with a piece when it takes the
 * next one. The stream itself has one more, and one is for caution.
 */
const READ_AHEAD = 2;

/** The first answer, and the bytes of it and of all that follow. */
interface Begun {
	answer: RemoteAnswer;
	pieces: AsyncGenerator<Buffer, void, undefined>;
}

/**
 * Bytes of Frame.io's storage as one stream, of exactly the announced length, which comes over several connections where
 * the storage can start in the middle. The memory of pieces that were stored is given back at once; should a reader still
 * have needed it, it finds them empty, so compare what was stored with `received`.
 */
export class Download {
	/** Why the bytes did not all come, if so: those who only see the stream get other words for it. */
	problem: unknown;
	/** Bytes that have come. */
	received = 0;
	/** In how many parts the bytes come. */
	parts = 1;

	private readonly closed = new AbortController();
	private readonly remote: RemoteBytes;
	private readonly parallelParts: number;
	private readonly partBytes: number;
	private stream: ByteStream | undefined;

	constructor(
		functions: IExecuteFunctions,
		address: string,
		private readonly options: DownloadOptions,
	) {
		const stopped = functions.getExecutionCancelSignal();
		const { signal } = this.closed;
		this.remote = new RemoteBytes(
			functions,
			address,
			options,
			stopped ? AbortSignal.any([stopped, signal]) : signal,
		);
		this.parallelParts = options.parallelParts ?? 1;
		this.partBytes = options.partBytes ?? DOWNLOAD_PART_BYTES;
	}

	/** How often the bytes were asked for again. */
	get retries(): number {
		return this.remote.retries;
	}

	/**
	 * Asks for the bytes. Whoever opens a download closes it.
	 * @throws BytesRefused when none come, or what `freshAddress` throws
	 */
	async open(): Promise<{ stream: ByteStream; mediaType: string | undefined }> {
		try {
			const { answer, pieces } = await this.begin();
			this.stream = streamOf(this.counted(pieces), answer.body);
			return { stream: this.stream, mediaType: answer.mediaType };
		} catch (error) {
			throw this.noted(error);
		}
	}

	/** Lets go of all connections; safe to call more than once. */
	close(): void {
		this.closed.abort();
	}

	private async begin(): Promise<Begun> {
		const begun = this.parallelParts > 1 ? await this.beginInStretches() : undefined;
		if (begun) return begun;
		const whole = new Stretch(this.remote, 0);
		const answer = await whole.connect();
		return { answer, pieces: whole.pieces(answer) };
	}

	/** Undefined when the storage cannot tell where in the whole a part of it is. */
	private async beginInStretches(): Promise<Begun | undefined> {
		const answer = await new Stretch(this.remote, 0, this.partBytes)
			.connect()
			.catch(whenThereIsNothing);
		if (!answer) return undefined;
		const { total } = this.remote;
		// A storage that only gives the whole has begun with it.
		if (!answer.isPart) return { answer, pieces: new Stretch(this.remote, 0).pieces(answer) };
		if (total !== undefined) {
			this.parts = Math.ceil(total / this.partBytes);
			return { answer, pieces: this.inStretches(answer, total) };
		}
		answer.cut();
		return undefined;
	}

	/** The stretches of the file in their order, of which the next ones are on their way. */
	private async *inStretches(
		answer: RemoteAnswer,
		total: number,
	): AsyncGenerator<Buffer, void, undefined> {
		const onTheirWay: Array<Promise<Buffer>> = [];
		let next = 0;
		const askAhead = (first?: RemoteAnswer): void => {
			while (onTheirWay.length < this.parallelParts && next < total) {
				const end = Math.min(next + this.partBytes, total);
				const stretch = new Stretch(this.remote, next, end);
				const bytes = stretch.collect(end - next, next === 0 ? first : undefined);
				// It is waited for in turn, when it may have failed long ago.
				bytes.catch(() => {});
				onTheirWay.push(bytes);
				next = end;
			}
		};
		askAhead(answer);
		const handedOn: Buffer[] = [];
		for (let bytes = onTheirWay.shift(); bytes; bytes = onTheirWay.shift()) {
			const piece = await bytes;
			// The connection that is free now need not wait until the piece is stored.
			askAhead();
			yield piece;
			handedOn.push(piece);
			const stored = handedOn.length > READ_AHEAD ? handedOn.shift() : undefined;
			// A reader that listens instead may keep what it is given.
			if (stored && this.stream?.readableFlowing === false) freeMemory(stored);
		}
	}

	/** Whoever reads may throw, too, where a piece is handed on: only what the pieces themselves throw is a problem. */
	private async *counted(
		pieces: AsyncGenerator<Buffer, void, undefined>,
	): AsyncGenerator<Buffer, void, undefined> {
		try {
			for (;;) {
				const { done, value } = await pieces.next().catch((error: unknown) => {
					throw this.noted(error);
				});
				if (done) return;
				this.received += value.length;
				const { total } = this.remote;
				if (total !== undefined) this.options.onProgress?.(this.received, total);
				yield value;
			}
		} finally {
			await pieces.return();
		}
	}

	private noted(problem: unknown): unknown {
		this.problem ??= problem;
		return problem;
	}
}

/** Of an empty file there is no first part, and the storage refuses to give one. */
function whenThereIsNothing(error: unknown): undefined {
	if (error instanceof BytesRefused && error.status === 416) return undefined;
	throw error;
}
