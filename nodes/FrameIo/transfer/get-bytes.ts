import type { IExecuteFunctions } from 'n8n-workflow';
import { isTransientCode, isTransientStatus, retryAfterMs } from '../retry/transient';
import { record, text } from '../transport/json';
import { isByteStream, type ByteStream } from './readable';
import { isSafeAddress, UNSAFE_ADDRESS } from './safe-address';

/** Storage answers within seconds; a longer wait means that the request is lost. */
const ANSWER_TIMEOUT_MS = 60_000;

/** What is read of an error reply, and how long. */
const ERROR_BYTES = 4096;
const ERROR_TIMEOUT_MS = 5_000;

const MOST_REDIRECTS = 3;

/** Storage did not give the bytes. The message holds no address: download addresses are signed. */
export class BytesRefused extends Error {
	constructor(
		/** HTTP status; undefined when no answer came or it broke off. */
		readonly status: number | undefined,
		/** The error code of the storage (`AccessDenied`) or of the connection (`ECONNRESET`). */
		readonly code: string | undefined,
		/** Milliseconds that the storage asks to wait. */
		readonly askedWaitMs: number | undefined = undefined,
	) {
		super(`Storage did not give the bytes (${status ?? code ?? 'no answer'})`);
	}

	/** Whether they may come the next time. */
	get isTransient(): boolean {
		return this.status === undefined ? isTransientCode(this.code) : isTransientStatus(this.status);
	}
}

/** Which bytes are wanted. */
export interface Wanted {
	/** Place of the first one. */
	from: number;
	/** Place after the last one; undefined: all up to the end. */
	to: number | undefined;
	/** The version of which they must be, where the storage has named one. */
	etag: string | undefined;
	/** Whether an address on this machine may be unencrypted, as that of the sandbox is. */
	allowLoopback: boolean;
}

/** Bytes as the storage sends them: those that are wanted, or all when it cannot start in the middle. */
export interface BytesAnswer {
	body: ByteStream;
	/** Place of the first byte that it sends. */
	start: number;
	/** Bytes of the whole; undefined when the storage does not say. */
	total: number | undefined;
	/** Whether it sends what was asked for, and not simply everything. */
	isPart: boolean;
	mediaType: string | undefined;
	/** Names the version, when it does so for certain. */
	etag: string | undefined;
	/** Ends the connection, also when nothing comes any more; safe to call more than once. */
	cut(): void;
}

/** Any answer, as it begins. */
interface Reply extends Pick<BytesAnswer, 'body' | 'cut'> {
	status: number;
	headers: Record<string, unknown>;
}

/**
 * Asks the storage of Frame.io for bytes. No token travels on this road: the address itself is signed. A redirect is
 * followed only to where the address itself might have led, so that nothing is read over an unencrypted line.
 *
 * @throws BytesRefused when none come
 */
export async function getBytes(
	functions: IExecuteFunctions,
	address: string,
	wanted: Wanted,
	abortSignal: AbortSignal,
): Promise<BytesAnswer> {
	let at = address;
	for (let redirects = 0; ; redirects++) {
		if (!isSafeAddress(at, wanted.allowLoopback)) throw new BytesRefused(undefined, UNSAFE_ADDRESS);
		const { status, headers, body, cut } = await ask(functions, at, wanted, abortSignal);
		if (status === 200 || status === 206) {
			const { start, ...about } = stretch(status, headers);
			if (start !== undefined) return { ...about, start, body, cut };
		}
		const location = status >= 300 && status < 400 ? text(headers.location) : undefined;
		if (location !== undefined && redirects < MOST_REDIRECTS) {
			cut();
			at = target(location, at);
			continue;
		}
		const asked = retryAfterMs(headers['retry-after'], Date.now());
		throw new BytesRefused(status, await errorCode(body, cut), asked);
	}
}

async function ask(
	functions: IExecuteFunctions,
	url: string,
	{ from, to, etag }: Wanted,
	abortSignal: AbortSignal,
): Promise<Reply> {
	const isPart = from > 0 || to !== undefined;
	const connection = new AbortController();
	let response: unknown;
	try {
		response = await functions.helpers.httpRequest({
			method: 'GET',
			url,
			headers: {
				// Compressed bytes would have another length than the announced one.
				'Accept-Encoding': 'identity',
				...(isPart && { Range: `bytes=${from}-${to === undefined ? '' : to - 1}` }),
				...(isPart && etag !== undefined && { 'If-Range': etag }),
			},
			encoding: 'stream',
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			timeout: ANSWER_TIMEOUT_MS,
			abortSignal: AbortSignal.any([abortSignal, connection.signal]),
		});
	} catch (error) {
		throw notAnswered(error);
	}
	const { statusCode, headers, body } = record(response);
	if (typeof statusCode !== 'number' || !isByteStream(body)) {
		throw new BytesRefused(undefined, undefined);
	}
	// The library below n8n's helper reports a cut as an error of the stream, also while nobody reads.
	body.on('error', () => {});
	const cut = () => {
		// It wraps the stream so that destroying it waits for the next piece, which may never come.
		connection.abort();
		body.destroy();
	};
	return { status: statusCode, headers: record(headers), body, cut };
}

/** Keeps only the code of what n8n's helper threw: the error itself holds the signed address. */
function notAnswered(error: unknown): BytesRefused {
	return new BytesRefused(undefined, text(record(error).code));
}

/** Where the bytes of an answer belong; its start is undefined when a part of the whole does not say which one it is. */
function stretch(status: 200 | 206, headers: Record<string, unknown>) {
	const etag = text(headers.etag);
	const about = {
		isPart: status === 206,
		mediaType: text(headers['content-type']),
		// A weak one stands for several versions.
		etag: etag?.startsWith('"') ? etag : undefined,
	};
	if (status === 200) {
		const length = text(headers['content-length']);
		return { ...about, start: 0, total: length === undefined ? undefined : Number(length) };
	}
	const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(text(headers['content-range']) ?? '');
	return {
		...about,
		start: range ? Number(range[1]) : undefined,
		total: range && range[2] !== '*' ? Number(range[2]) : undefined,
	};
}

function target(location: string, from: string): string {
	try {
		return new URL(location, from).href;
	} catch {
		return '';
	}
}

/** The code in an error reply of the storage, which is XML: `<Error><Code>AccessDenied</Code>…`. */
async function errorCode(body: ByteStream, cut: () => void): Promise<string | undefined> {
	AbortSignal.timeout(ERROR_TIMEOUT_MS).addEventListener('abort', cut, { once: true });
	const pieces: AsyncIterable<Buffer> = body;
	let reply = '';
	try {
		for await (const piece of pieces) {
			reply += piece.toString();
			if (reply.length > ERROR_BYTES) break;
		}
	} catch {
		// What came of it is enough.
	}
	cut();
	return /<Code>(\w{1,60})<\/Code>/.exec(reply)?.[1];
}
