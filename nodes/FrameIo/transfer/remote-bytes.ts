import type { IExecuteFunctions } from 'n8n-workflow';
import { pause } from '../retry/pause';
import { waitMs, type RetryPolicy } from '../retry/retry';
import { BytesRefused, getBytes, type BytesAnswer } from './get-bytes';

export interface RemoteOptions {
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

/** Failures in a row, of one of several connections. */
export interface Failures {
	count: number;
}

/** A signed address. Which one it is counts, not how it is spelt: a fresh one may be the same text. */
interface Address {
	readonly url: string;
}

/** An answer, and the address that gave it. */
export type RemoteAnswer = BytesAnswer & { address: Address };

/** Bytes in Frame.io's storage: the address that they have now, and the version that all answers must be of. */
export class RemoteBytes {
	/** How often they were asked for again, over all connections. */
	retries = 0;
	/** Bytes of the whole; undefined when the storage does not say, or has not answered yet. */
	total: number | undefined;
	readonly stallMs: number;

	private etag: string | undefined;
	private isKnown = false;
	/** A fresh address that no byte has come from yet. */
	private isRenewed = false;
	private renewal: Promise<void> | undefined;
	private address: Address;

	constructor(
		private readonly functions: IExecuteFunctions,
		url: string,
		private readonly options: RemoteOptions,
		private readonly signal: AbortSignal,
	) {
		this.address = { url };
		this.stallMs = options.stallMs ?? STALL_MS;
	}

	/**
	 * Asks for the bytes from one place up to another, or to the end, as often as it takes.
	 * @throws BytesRefused when none come, DownloadMismatch when they are of something else, or what `freshAddress` throws
	 */
	async connect(from: number, to: number | undefined, failures: Failures): Promise<RemoteAnswer> {
		for (;;) {
			const { address } = this;
			try {
				const wanted = { from, to, etag: this.etag, allowLoopback: this.options.allowLoopback };
				const answer = await getBytes(this.functions, address.url, wanted, this.signal);
				this.checkSame(answer, from);
				return { ...answer, address };
			} catch (error) {
				await this.recover(error, address, failures);
			}
		}
	}

	/** Bytes have come: what failed before on this connection is over, and its address is a good one. */
	came(failures: Failures, { address }: RemoteAnswer): void {
		failures.count = 0;
		if (address === this.address) this.isRenewed = false;
	}

	/**
	 * Does what may help after a failure: gets another address, or waits.
	 * @param address that was asked
	 * @throws the failure, when nothing helps
	 */
	async recover(failure: unknown, address: Address, failures: Failures): Promise<void> {
		if (this.signal.aborted || !(failure instanceof BytesRefused)) throw failure;
		if (failure.status === 416 && this.isKnown) {
			throw new DownloadMismatch('the file in the storage is shorter than at the start');
		}
		if (failure.status === 403 && (await this.hasOther(address))) {
			this.retries++;
			return;
		}
		const { retries: policy = DOWNLOAD_RETRIES } = this.options;
		failures.count++;
		if (!failure.isTransient || failures.count >= policy.tries) throw failure;
		const { askedWaitMs = 0 } = failure;
		await pause(waitMs(policy, failures.count, askedWaitMs, Math.random()), this.signal);
		if (this.signal.aborted) throw failure;
		this.retries++;
	}

	/** Whether there is another address than the refused one; connections that need one at a time share it. */
	private async hasOther(refused: Address): Promise<boolean> {
		if (this.address === refused && !this.isRenewed) await (this.renewal ??= this.renew());
		return this.address !== refused;
	}

	private async renew(): Promise<void> {
		try {
			this.address = { url: await this.options.freshAddress() };
			this.isRenewed = true;
		} finally {
			this.renewal = undefined;
		}
	}

	/** What comes later must be the same bytes, and start no later than they are wanted from. */
	private checkSame({ start, total, etag, cut }: BytesAnswer, from: number): void {
		const isNothingKnown = this.total === undefined && this.etag === undefined;
		if (start === 0 && (!this.isKnown || (from === 0 && isNothingKnown))) {
			this.isKnown = true;
			this.total = total;
			this.etag = etag;
			return;
		}
		const isNamed = etag !== undefined && this.etag !== undefined;
		const isSame = isNamed ? etag === this.etag : total !== undefined && total === this.total;
		if (isSame && start <= from) return;
		cut();
		throw new DownloadMismatch('the file in the storage is another one than at the start');
	}
}
