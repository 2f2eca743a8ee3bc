import type { IExecuteFunctions } from 'n8n-workflow';
import { pause } from '../retry/pause';
import { waitMs, type RetryPolicy } from '../retry/retry';
import { isTransientCode } from '../retry/transient';
import { record, text } from '../transport/json';
import { BytesRefused, getBytes, type BytesAnswer } from './get-bytes';
import { streamOf, type ByteStream } from './readable';
import { StallWatch } from './stall-watch';

export interface DownloadOptions {
	/** Whether an address on this machine may be unencrypted, as that of the sandbox is. */
	allowLoopback: boolean;
	/** Asks for another address of the same bytes, when the one at hand is not taken any more. */
	freshAddress(): Promise<string>;
	/** Milliseconds without a byte after which a connection is taken for lost. */
	stallMs?: number;
	retries?: RetryPolicy;
}

/** A connection slower than one byte a minute is taken for lost. */
const STALL_MS = 60_000;

/** About 30 s of waiting in all, each time that no byte comes. */
const DOWNLOAD_RETRIES: RetryPolicy = { tries: 7, firstWaitMs: 500, longestWaitMs: 30_000 };

/** What the storage gives does not belong together, or is not what it announced. The message follows a colon. */
export class DownloadMismatch extends Error {}

/**
 * Bytes of Frame.io's storage as one stream, of exactly the announced length. When the connection breaks or nothing
 * comes any more, it goes on where it stopped; what came before is never fetched twice where the storage can help it.
 */
export class Download {
	/** Why the bytes did not all come, if so: those who only see the stream get other words for it. */
	problem: unknown;
	/** How often the bytes were asked for again. */
	retries = 0;
	/** Bytes that have come. */
	received = 0;

	private readonly closed = new AbortController();
	private readonly signal: AbortSignal;
	private failures = 0;
	private isRenewed = false;
	private total: number | undefined;
	private etag: string | undefined;

	constructor(
		private readonly functions: IExecuteFunctions,
		private address: string,
		private readonly options: DownloadOptions,
	) {
		const stopped = functions.getExecutionCancelSignal();
		this.signal = stopped ? AbortSignal.any([stopped, this.closed.signal]) : this.closed.signal;
	}

	/**
	 * Asks for the bytes. Whoever opens a download closes it.
	 * @throws BytesRefused when none come, or what `freshAddress` throws
	 */
	async open(): Promise<{ stream: ByteStream; mediaType: string | undefined }> {
		try {
			const answer = await this.connect();
			return {
				stream: streamOf(this.pieces(answer), answer.body),
				mediaType: answer.mediaType,
			};
		} catch (error) {
			throw this.noted(error);
		}
	}

	/** Lets go of the connection; safe to call more than once. */
	close(): void {
		this.closed.abort();
	}

	private async *pieces(first: BytesAnswer): AsyncGenerator<Buffer, void, undefined> {
		let answer = first;
		for (;;) {
			const broken = yield* this.read(answer);
			if (!broken) return;
			try {
				await this.recover(broken);
				answer = await this.connect();
			} catch (error) {
				throw this.noted(error);
			}
		}
	}

	/**
	 * Hands on what an answer holds and has not come before.
	 * @returns why it ended too early, if so
	 */
	private async *read({
		body,
		start,
		cut,
	}: BytesAnswer): AsyncGenerator<Buffer, BytesRefused | undefined, undefined> {
		const pieces: AsyncIterator<Buffer> = body[Symbol.asyncIterator]();
		const watch = new StallWatch(this.options.stallMs ?? STALL_MS, cut);
		let at = start;
		try {
			for (;;) {
				watch.waits();
				// Only what the connection throws is a break: whoever reads may throw, too, where a piece is handed on.
				const next = await pieces.next().catch(brokenOff);
				watch.came();
				if (watch.hasStalled) return brokenOff({ code: 'ETIMEDOUT' });
				if (next instanceof BytesRefused) return next;
				if (next.done) break;
				const fresh = next.value.subarray(Math.max(0, this.received - at));
				at += next.value.length;
				if (fresh.length > 0) yield this.taken(fresh);
			}
		} finally {
			watch.end();
			cut();
		}
		const isWhole = this.total === undefined || this.received === this.total;
		return isWhole ? undefined : brokenOff(undefined);
	}

	private taken(piece: Buffer): Buffer {
		this.received += piece.length;
		if (this.total !== undefined && this.received > this.total) {
			throw this.noted(
				new DownloadMismatch(`more bytes came than the ${this.total} that were announced`),
			);
		}
		this.failures = 0;
		this.isRenewed = false;
		return piece;
	}

	/** The bytes from where the download is, asked for as often as it takes. */
	private async connect(): Promise<BytesAnswer> {
		const { allowLoopback } = this.options;
		for (;;) {
			try {
				const wanted = { from: this.received, etag: this.etag, allowLoopback };
				const answer = await getBytes(this.functions, this.address, wanted, this.signal);
				this.checkSame(answer);
				return answer;
			} catch (error) {
				await this.recover(error);
			}
		}
	}

	/** What goes on must be the same bytes, and start no later than where the download is. */
	private checkSame({ start, total, etag, cut }: BytesAnswer): void {
		if (this.received === 0 && start === 0) {
			this.total = total;
			this.etag = etag;
			return;
		}
		const isNamed = etag !== undefined && this.etag !== undefined;
		const isSame = isNamed ? etag === this.etag : total !== undefined && total === this.total;
		if (isSame && start <= this.received) return;
		cut();
		throw new DownloadMismatch('the file in the storage is another one than at the start');
	}

	/**
	 * Does what may help after a failure: gets another address, or waits.
	 * @throws the failure, when nothing helps
	 */
	private async recover(failure: unknown): Promise<void> {
		if (this.signal.aborted || !(failure instanceof BytesRefused)) throw failure;
		if (failure.status === 416) {
			throw new DownloadMismatch('the file in the storage is shorter than at the start');
		}
		if (failure.status === 403 && !this.isRenewed) {
			this.isRenewed = true;
			this.retries++;
			this.address = await this.options.freshAddress();
			return;
		}
		const { retries: policy = DOWNLOAD_RETRIES } = this.options;
		this.failures++;
		if (!failure.isTransient || this.failures >= policy.tries) throw failure;
		const { askedWaitMs = 0 } = failure;
		await pause(waitMs(policy, this.failures, askedWaitMs, Math.random()), this.signal);
		if (this.signal.aborted) throw failure;
		this.retries++;
	}

	private noted(problem: unknown): unknown {
		this.problem ??= problem;
		return problem;
	}
}

/** An answer that broke off may come whole the next time, whatever the reason is called. */
function brokenOff(error: unknown): BytesRefused {
	const code = text(record(error).code);
	return new BytesRefused(undefined, isTransientCode(code) ? code : 'ECONNRESET');
}
