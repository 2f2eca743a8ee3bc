import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';
import { isTransientCode, isTransientStatus, retryAfterMs } from '../retry/transient';
import { record, text } from '../transport/json';
import type { ByteStream } from './readable';
import { isSafeAddress, UNSAFE_ADDRESS } from './safe-address';

/** A part slower than this is taken for lost: 128 KiB a second, the bound of a poor mobile line. */
const SLOWEST_BYTES_PER_MS = 128 * 1.024;

const SHORTEST_TIMEOUT_MS = 60_000;

/** Milliseconds that a part of so many bytes may take before it is sent again. */
export function partTimeLimit(bytes: number): number {
	return Math.max(SHORTEST_TIMEOUT_MS, Math.ceil(bytes / SLOWEST_BYTES_PER_MS));
}

/** Storage did not take a part. The message holds no address: part addresses are signed. */
export class PartRefused extends Error {
	constructor(
		/** HTTP status; undefined when no answer came. */
		readonly status: number | undefined,
		/** The error code of the storage (`AccessDenied`) or of the connection (`ECONNRESET`). */
		readonly code: string | undefined,
		/** Whether the storage says that the address has expired. */
		readonly expired = false,
		/** Milliseconds that the storage asks to wait. */
		readonly askedWaitMs: number | undefined = undefined,
	) {
		super(`Storage refused a part (${status ?? code ?? 'no answer'})`);
	}

	/** Whether it may arrive the next time. */
	get isTransient(): boolean {
		if (this.status === undefined) return isTransientCode(this.code);
		// S3 says so when the bytes came too slowly.
		return isTransientStatus(this.status) || this.code === 'RequestTimeout';
	}
}

/** Where a part goes. */
export interface PartAddress {
	url: string;
	/** Whether an address on this machine may be unencrypted, as that of the sandbox is. */
	allowLoopback: boolean;
}

/** What is sent: the bytes, or a stream of exactly so many. */
export interface PartBody {
	bytes: Buffer | ByteStream;
	/** Bytes. */
	size: number;
	/** The one that the address was signed for. */
	mediaType: string;
}

/**
 * Puts one part into the storage of Frame.io. No token travels on this road: the address itself is signed, together
 * with the two headers, so both must be sent exactly so. Redirects are off, because following one would keep the
 * whole part in memory a second time.
 *
 * @param timeLimitMs milliseconds in which it must have arrived
 * @throws PartRefused when the storage did not store it
 */
export async function putPart(
	functions: IExecuteFunctions,
	{ url, allowLoopback }: PartAddress,
	{ bytes, size, mediaType }: PartBody,
	timeLimitMs: number,
	abortSignal: AbortSignal,
): Promise<void> {
	// Whoever reads along on an unencrypted line has the bytes, and the address that lets them write.
	if (!isSafeAddress(url, allowLoopback)) throw new PartRefused(undefined, UNSAFE_ADDRESS);
	const limit = AbortSignal.timeout(timeLimitMs);
	const request: IHttpRequestOptions = {
		method: 'PUT',
		url,
		body: bytes,
		headers: {
			'Content-Type': mediaType,
			'Content-Length': size,
			'x-amz-acl': 'private',
		},
		encoding: 'text',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
		timeout: timeLimitMs,
		abortSignal: AbortSignal.any([abortSignal, limit]),
	};
	let response: unknown;
	try {
		response = await functions.helpers.httpRequest(request);
	} catch (error) {
		throw notDelivered(error, limit.aborted);
	}
	const { statusCode, body: reply, headers } = record(response);
	if (statusCode === 200) return;
	throw new PartRefused(
		typeof statusCode === 'number' ? statusCode : undefined,
		storageErrorCode(reply),
		typeof reply === 'string' && /<Message>[^<]*expired/i.test(reply),
		retryAfterMs(record(headers)['retry-after'], Date.now()),
	);
}

/** Keeps only the code of what n8n's helper threw: the error itself holds the signed address. */
function notDelivered(error: unknown, tookTooLong: boolean): PartRefused {
	return new PartRefused(undefined, tookTooLong ? 'ETIMEDOUT' : text(record(error).code));
}

/** The code in an error reply of the storage, which is XML: `<Error><Code>AccessDenied</Code>…`. */
function storageErrorCode(body: unknown): string | undefined {
	return typeof body === 'string' ? /<Code>(\w{1,60})<\/Code>/.exec(body)?.[1] : undefined;
}
