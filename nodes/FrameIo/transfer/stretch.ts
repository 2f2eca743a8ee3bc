import { isTransientCode } from '../retry/transient';
import { record, text } from '../transport/json';
import { freeMemory } from './free-memory';
import { BytesRefused } from './get-bytes';
import { DownloadMismatch, type RemoteAnswer, type RemoteBytes } from './remote-bytes';
import { StallWatch } from './stall-watch';

/**
 * Bytes of a file in the storage from one place up to another. When the connection breaks or nothing comes any more, it
 * goes on where it stopped; what came before is never fetched twice where the storage can help it.
 */
export class Stretch {
	private readonly failures = { count: 0 };
	/** Place of the next byte. */
	private at: number;

	/** @param to place after the last byte; undefined: all up to the end, which only the storage knows */
	constructor(
		private readonly remote: RemoteBytes,
		from: number,
		private readonly to?: number,
	) {
		this.at = from;
	}

	/** Asks for the bytes. The errors are those of `RemoteBytes.connect`. */
	async connect(): Promise<RemoteAnswer> {
		return await this.remote.connect(this.at, this.to, this.failures);
	}

	/** The bytes as they come. */
	async *pieces(first?: RemoteAnswer): AsyncGenerator<Buffer, void, undefined> {
		let answer = first ?? (await this.connect());
		for (;;) {
			const broken = yield* this.read(answer);
			if (!broken) return;
			await this.remote.recover(broken, answer.address, this.failures);
			answer = await this.connect();
		}
	}

	/** So many bytes, all that the stretch has, in one piece. */
	async collect(size: number, first?: RemoteAnswer): Promise<Buffer> {
		const bytes = Buffer.allocUnsafeSlow(size);
		let at = 0;
		for await (const piece of this.pieces(first)) {
			at += piece.copy(bytes, at);
			// Nobody else has seen it.
			freeMemory(piece);
		}
		return bytes;
	}

	/**
	 * Hands on what an answer holds and has not come before.
	 * @returns why it ended too early, if so
	 */
	private async *read(
		answer: RemoteAnswer,
	): AsyncGenerator<Buffer, BytesRefused | undefined, undefined> {
		const { body, start, cut } = answer;
		const pieces: AsyncIterator<Buffer> = body[Symbol.asyncIterator]();
		const watch = new StallWatch(this.remote.stallMs, cut);
		let at = start;
		try {
			while (!this.isFull) {
				watch.waits();
				// Only what the connection throws is a break: whoever reads may throw, too, where a piece is handed on.
				const next = await pieces.next().catch(brokenOff);
				watch.came();
				if (watch.hasStalled) return brokenOff({ code: 'ETIMEDOUT' });
				if (next instanceof BytesRefused) return next;
				if (next.done) break;
				const fresh = next.value.subarray(Math.max(0, this.at - at));
				at += next.value.length;
				if (fresh.length === 0) continue;
				this.remote.came(this.failures, answer);
				yield this.taken(fresh);
			}
		} finally {
			watch.end();
			cut();
		}
		return this.isWhole ? undefined : brokenOff(undefined);
	}

	private taken(piece: Buffer): Buffer {
		const { total } = this.remote;
		if (total !== undefined && this.at + piece.length > total) {
			throw new DownloadMismatch(`more bytes came than the ${total} that were announced`);
		}
		const wanted = piece.subarray(0, this.to === undefined ? undefined : this.to - this.at);
		this.at += wanted.length;
		return wanted;
	}

	/** Whether more than it has is of no use. To the end is read until the storage ends it: it might send too much. */
	private get isFull(): boolean {
		return this.to !== undefined && this.at >= this.to;
	}

	private get isWhole(): boolean {
		const end = this.to ?? this.remote.total;
		return end === undefined || this.at === end;
	}
}

/** An answer that broke off may come whole the next time, whatever the reason is called. */
function brokenOff(error: unknown): BytesRefused {
	const code = text(record(error).code);
	return new BytesRefused(undefined, isTransientCode(code) ? code : 'ECONNRESET');
}
