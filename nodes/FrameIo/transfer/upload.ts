import type { IExecuteFunctions } from 'n8n-workflow';
import { retrying, type RetryPolicy } from '../retry/retry';
import { PartBuffers } from './part-buffers';
import { PartReader } from './part-reader';
import { PartRefused, partTimeLimit, putPart, type PartBody } from './put-part';
import { streamOf } from './readable';
import type { ByteSource } from './source';

/** One part as Frame.io asks for it: so many bytes to that signed address. */
export interface UploadPart {
	/** Bytes. */
	size: number;
	url: string;
}

export interface UploadOptions {
	mediaType: string;
	/** Whether addresses on this machine may be unencrypted, as those of the sandbox are. */
	allowLoopback?: boolean;
	/** Parts sent at the same time. */
	parallelParts?: number;
	/** Milliseconds that a part of so many bytes may take before it is sent again. */
	timeLimitMs?(bytes: number): number;
	/** Called with the bytes that have arrived and those of the whole, whenever a part has. */
	onProgress?(arrived: number, total: number): void;
}

/** What an upload took. */
export interface UploadFacts {
	bytes: number;
	parts: number;
	/** How often a part was sent again. */
	retries: number;
}

export const DEFAULT_PARALLEL_PARTS = 4;

/** Bytes held in memory for parts that are read or on their way. A larger part is not held: it is streamed, alone. */
const LARGEST_MEMORY = 128 * 1024 * 1024;

/** About 15 s of waiting in all, after which a storage is not just busy. */
const PART_RETRIES: RetryPolicy = { tries: 6, firstWaitMs: 500, longestWaitMs: 30_000 };

/** A part did not arrive; `cause` says why. */
export class PartFailed extends Error {
	constructor(
		/** Counted from 1. */
		readonly part: number,
		readonly of: number,
		override readonly cause: unknown,
	) {
		super(`Part ${part} of ${of} did not arrive`);
	}
}

/**
 * Reads the source once, from start to end, and puts its parts into Frame.io's storage, several at a time. A part that
 * does not arrive is sent again where that may help. The first that fails for good stops the others, as does stopping
 * the execution in n8n. The last part is sent only when the source has ended where it should, so that a file of the
 * wrong size is never complete.
 *
 * @throws PartFailed, or SizeMismatch when the source is shorter or longer than the parts, or what the source throws
 */
export async function uploadParts(
	functions: IExecuteFunctions,
	source: ByteSource,
	parts: readonly UploadPart[],
	options: UploadOptions,
): Promise<UploadFacts> {
	return await new Upload(functions, source, parts, options).run();
}

/** The source as it is being read. */
interface OpenSource {
	stream: AsyncIterable<Buffer>;
	reader: PartReader;
}

class Upload {
	private readonly stop = new AbortController();
	private readonly signal: AbortSignal;
	private readonly total: number;
	private readonly partBytes: number;
	private readonly buffers: PartBuffers;
	private readonly onTheirWay = new Set<Promise<void>>();
	private failure: PartFailed | undefined;
	private retries = 0;
	private arrived = 0;

	constructor(
		private readonly functions: IExecuteFunctions,
		private readonly source: ByteSource,
		private readonly parts: readonly UploadPart[],
		private readonly options: UploadOptions,
	) {
		const stopped = functions.getExecutionCancelSignal();
		this.signal = stopped ? AbortSignal.any([stopped, this.stop.signal]) : this.stop.signal;
		const sizes = parts.map(({ size }) => size);
		this.total = sizes.reduce((sum, size) => sum + size, 0);
		this.partBytes = Math.max(0, ...sizes.filter((size) => size <= LARGEST_MEMORY));
		this.buffers = new PartBuffers(this.partBytes);
	}

	async run(): Promise<UploadFacts> {
		try {
			await this.sendAll();
		} catch (error) {
			// The source gave out: what is on its way is of no use any more.
			this.stop.abort();
			throw this.failure ?? error;
		} finally {
			await Promise.all(this.onTheirWay);
			this.source.close();
		}
		if (this.failure) throw this.failure;
		return { bytes: this.total, parts: this.parts.length, retries: this.retries };
	}

	private async sendAll(): Promise<void> {
		const { parallelParts = DEFAULT_PARALLEL_PARTS } = this.options;
		if (this.source.bytes) return await this.sendFromMemory(this.source.bytes, parallelParts);
		let source = await this.openAt(0);
		let offset = 0;
		for (const [index, part] of this.parts.entries()) {
			if (part.size > LARGEST_MEMORY) {
				await this.untilOnTheirWay(0);
				if (this.failure) return;
				source = await this.sendStreamed(index, part, offset, source);
			} else {
				await this.untilMemory();
				const { bytes, release } = this.buffers.take(part.size);
				await source.reader.fill(bytes);
				if (this.isLast(index)) await source.reader.expectEnd();
				await this.untilOnTheirWay(parallelParts - 1);
				if (this.failure) return;
				this.sendHeld(index, part, bytes, release);
			}
			offset += part.size;
		}
	}

	/** Bytes that are in memory already need no second place there. */
	private async sendFromMemory(bytes: Buffer, parallelParts: number): Promise<void> {
		let offset = 0;
		for (const [index, part] of this.parts.entries()) {
			await this.untilOnTheirWay(parallelParts - 1);
			if (this.failure) return;
			this.sendHeld(index, part, bytes.subarray(offset, offset + part.size));
			offset += part.size;
		}
	}

	private async openAt(offset: number): Promise<OpenSource> {
		const stream = await this.source.open(this.signal);
		const reader = new PartReader(stream, this.total, this.source.piecesAreOurs);
		await reader.skip(offset);
		return { stream, reader };
	}

	/** Sends a part that is in memory, which can be sent as often as it takes. */
	private sendHeld(index: number, part: UploadPart, bytes: Buffer, release = () => {}): void {
		const sending = this.put(part, async () => bytes)
			.then(release)
			.catch((error: unknown) => this.fail(index, error))
			.finally(() => this.onTheirWay.delete(sending));
		this.onTheirWay.add(sending);
	}

	/**
	 * Sends a part that is too large for the memory as it is read. To send it again, the source is read again from its
	 * start.
	 * @returns the source, read up to the end of the part
	 */
	private async sendStreamed(
		index: number,
		part: UploadPart,
		offset: number,
		opened: OpenSource,
	): Promise<OpenSource> {
		let source = opened;
		let isOpen = true;
		let problem: unknown;
		try {
			await this.put(part, async (tryNumber) => {
				if (tryNumber > 1) {
					this.source.close();
					isOpen = false;
					source = await this.openAt(offset);
					isOpen = true;
				}
				const { reader, stream } = source;
				return streamOf(
					streamedPart(reader, part.size, this.isLast(index)),
					this.source.streamLike ?? stream,
				);
			});
		} catch (error) {
			if (!isOpen) problem = error;
			else if (source.reader.problem === undefined) this.fail(index, error);
		}
		// The source has words of its own for why it cannot be read, or not again; those of the request say less.
		problem ??= source.reader.problem;
		if (problem !== undefined) throw problem;
		return source;
	}

	private async put(
		{ url, size }: UploadPart,
		bodyOf: (tryNumber: number) => Promise<PartBody['bytes']>,
	): Promise<void> {
		const { mediaType, timeLimitMs = partTimeLimit, onProgress } = this.options;
		const address = { url, allowLoopback: this.options.allowLoopback ?? false };
		await retrying(
			PART_RETRIES,
			async (tryNumber) => {
				const part = { bytes: await bodyOf(tryNumber), size, mediaType };
				await putPart(this.functions, address, part, timeLimitMs(size), this.signal);
			},
			{
				isTransient: (error) => error instanceof PartRefused && error.isTransient,
				askedWaitMs: (error) => (error instanceof PartRefused ? error.askedWaitMs : undefined),
				onRetry: () => this.retries++,
				signal: this.signal,
			},
		);
		this.arrived += size;
		onProgress?.(this.arrived, this.total);
	}

	private fail(index: number, cause: unknown): void {
		this.failure ??= new PartFailed(index + 1, this.parts.length, cause);
		this.stop.abort();
	}

	private isLast(index: number): boolean {
		return index === this.parts.length - 1;
	}

	private async untilOnTheirWay(most: number): Promise<void> {
		while (this.onTheirWay.size > most) await Promise.race(this.onTheirWay);
	}

	/** Waits until one more part fits into the memory. */
	private async untilMemory(): Promise<void> {
		await this.untilOnTheirWay(Math.max(0, Math.floor(LARGEST_MEMORY / this.partBytes) - 1));
	}
}

/** The next bytes of the source in pieces; the last piece of a file comes only when the source has ended where it should. */
async function* streamedPart(
	reader: PartReader,
	bytes: number,
	isLast: boolean,
): AsyncGenerator<Buffer, void, undefined> {
	let held: Buffer | undefined;
	for await (const piece of reader.next(bytes)) {
		if (held) yield held;
		held = piece;
	}
	if (isLast) await reader.expectEnd();
	if (held) yield held;
}
