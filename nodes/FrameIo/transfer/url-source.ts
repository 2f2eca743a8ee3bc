import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';
import { connectionCause } from '../../../credentials/connectionCauses';
import { record, text } from '../transport/json';
import { isByteStream, type ByteStream } from './readable';
import type { ByteSource } from './source';
import { StallWatch } from './stall-watch';

/** A source that gives nothing for so long is taken for lost. */
const STALL_MS = 60_000;

/** Redirects inside the host that are followed. */
const MOST_REDIRECTS = 5;

/** The address does not give a file. The message names no more of it than its host: the rest may be secret. */
export class SourceRefused extends Error {
	constructor(
		message: string,
		/** What to do. */
		readonly advice: string,
	) {
		super(message);
	}
}

/** How the address is asked: by n8n's plain helper, or with a credential of n8n that signs in at the source. */
export interface SourceAccess {
	functions: IExecuteFunctions;
	/** Credential type of n8n; none for addresses that anybody may open. */
	credentialType?: 'httpHeaderAuth';
	/** Milliseconds without bytes after which the source counts as lost. */
	stallMs?: number;
}

interface Answer {
	status: number;
	headers: Record<string, unknown>;
	body: ByteStream;
	/** Ends the connection, also when nothing comes any more; safe to call more than once. */
	cut(): void;
}

/**
 * A file behind an address, which is read through n8n without being stored. Its size is asked for first, because
 * Frame.io must know it before the first byte.
 *
 * @throws SourceRefused when there is no file, or none whose size is told
 */
export async function urlSource(access: SourceAccess, address: URL): Promise<ByteSource> {
	const first = await ask(access, address);
	const size = sizeOf(first) ?? (await sizeByRange(access, address).finally(first.cut));
	if (size === undefined) {
		throw new SourceRefused(
			`${address.host} does not say how large the file is`,
			'Frame.io must know that beforehand. Download the file with an HTTP Request node, and upload it from the binary field.',
		);
	}
	// Where the size had to be asked for again, the first answer is over.
	let opened = sizeOf(first) === undefined ? undefined : first;
	let current = first;
	const source: ByteSource = {
		size,
		fileName: fileNameIn(first.headers) ?? lastSegment(address),
		async open(signal) {
			// What was asked for its size is read, once.
			current = opened ?? (await ask(access, address));
			opened = undefined;
			source.streamLike = current.body;
			return watched(current, access.stallMs ?? STALL_MS, signal);
		},
		close: () => current.cut(),
	};
	return source;
}

/** Asks for the file, following redirects inside the host. */
async function ask(access: SourceAccess, address: URL, headers = {}): Promise<Answer> {
	let url = address;
	for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
		const answer = await request(access, url, headers);
		const { status, cut } = answer;
		if (status === 200 || status === 206) {
			if (isPage(answer, address)) {
				cut();
				throw new SourceRefused(
					`${address.host} answers with a web page instead of a file`,
					'The address may lead to a sign-in or to a preview. Enter the one that starts the download.',
				);
			}
			return answer;
		}
		cut();
		const target = status >= 300 && status < 400 ? text(answer.headers.location) : undefined;
		if (target === undefined) {
			throw new SourceRefused(
				`${address.host} answers with HTTP ${status}`,
				status === 401 || status === 403
					? "Set 'Source Authentication', or enter an address that needs none."
					: 'Check the address.',
			);
		}
		const next = new URL(target, url);
		if (next.host !== url.host || next.protocol !== url.protocol) {
			throw new SourceRefused(
				`${address.host} sends to another host, ${next.host}`,
				'Enter the address that it leads to.',
			);
		}
		url = next;
	}
	throw new SourceRefused(`${address.host} redirects in a circle`, 'Check the address.');
}

async function request(
	{ functions, credentialType, stallMs = STALL_MS }: SourceAccess,
	url: URL,
	headers: Record<string, string>,
): Promise<Answer> {
	const connection = new AbortController();
	const stopped = functions.getExecutionCancelSignal();
	const options: IHttpRequestOptions = {
		method: 'GET',
		url: url.href,
		// Packed bytes would have another length than the one that is told.
		headers: { 'Accept-Encoding': 'identity', ...headers },
		encoding: 'stream',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
		timeout: stallMs,
		abortSignal: stopped ? AbortSignal.any([stopped, connection.signal]) : connection.signal,
	};
	let response: unknown;
	try {
		const { helpers } = functions;
		response = await (credentialType
			? helpers.httpRequestWithAuthentication.call(functions, credentialType, options)
			: helpers.httpRequest(options));
	} catch (error) {
		throw notReached(url, error);
	}
	const { statusCode, headers: answered, body } = record(response);
	if (!isByteStream(body)) throw notReached(url, undefined);
	// The library below n8n's helper reports a cut as an error of the stream, also while nobody reads.
	body.on('error', () => {});
	const cut = () => {
		// It wraps the stream so that destroying it waits for the next piece, which may never come.
		connection.abort();
		body.destroy();
	};
	return { status: Number(statusCode), headers: record(answered), body, cut };
}

/** Keeps only the cause: the error of n8n's helper holds the whole address. */
function notReached(url: URL, error: unknown): SourceRefused {
	const { code, cause } = record(error);
	const words = connectionCause(text(code) ?? text(record(cause).code)) ?? 'no answer came';
	return new SourceRefused(`${url.host} cannot be reached: ${words}`, 'Check the address.');
}

/** The size in bytes that an answer tells. */
function sizeOf({ status, headers }: Answer): number | undefined {
	if (status !== 200 || headers['content-encoding'] !== undefined) return undefined;
	return wholeNumber(headers['content-length']);
}

/** The size in bytes that the answer to a request for the first byte tells: `bytes 0-0/1234`. */
async function sizeByRange(access: SourceAccess, address: URL): Promise<number | undefined> {
	const { headers, cut } = await ask(access, address, { Range: 'bytes=0-0' });
	cut();
	return wholeNumber(/^bytes \d+-\d+\/(\d+)$/.exec(text(headers['content-range']) ?? '')?.[1]);
}

function wholeNumber(value: unknown): number | undefined {
	const number = Number(value ?? NaN);
	return Number.isSafeInteger(number) ? number : undefined;
}

function isPage({ headers }: Answer, { pathname }: URL): boolean {
	return /^text\/html\b/i.test(text(headers['content-type']) ?? '') && !/\.html?$/i.test(pathname);
}

/** The name in a Content-Disposition header, `filename*` before `filename`. */
function fileNameIn(headers: Record<string, unknown>): string | undefined {
	const header = text(headers['content-disposition']) ?? '';
	const encoded = /filename\*\s*=\s*UTF-8''([^;]+)/i.exec(header)?.[1];
	const plain = /filename\s*=\s*(?:"([^"]*)"|([^;]+))/i.exec(header);
	return decoded(encoded) ?? text(plain?.[1] ?? plain?.[2]?.trim());
}

/** The last part of the path of an address. */
export function lastSegment({ pathname }: URL): string | undefined {
	const segment = text(pathname.split('/').pop());
	return decoded(segment) ?? segment;
}

function decoded(value: string | undefined): string | undefined {
	try {
		return value === undefined ? undefined : decodeURIComponent(value);
	} catch {
		return undefined;
	}
}

/** The pieces of a source; ends with an error when none comes for too long, and with the signal at once. */
async function* watched(
	{ body, cut }: Answer,
	stallMs: number,
	signal: AbortSignal,
): AsyncGenerator<Buffer, void, undefined> {
	const pieces: AsyncIterator<Buffer> = body[Symbol.asyncIterator]();
	let giveUp = () => {};
	const end = () => {
		cut();
		giveUp();
	};
	const watch = new StallWatch(stallMs, end);
	signal.addEventListener('abort', end, { once: true });
	try {
		// A signal that has aborted before does not tell of it again.
		if (signal.aborted) throw broken(undefined, undefined);
		for (;;) {
			watch.waits();
			// With a credential n8n takes no signal of ours, and a silent stream ends for nobody: so its piece is not waited for.
			const next = await new Promise<IteratorResult<Buffer> | undefined>((resolve, reject) => {
				giveUp = () => resolve(undefined);
				pieces.next().then(resolve, reject);
			});
			watch.came();
			if (next === undefined) throw broken(undefined, watch.hasStalled ? stallMs : undefined);
			if (next.done) return;
			yield next.value;
		}
	} catch (error) {
		throw error instanceof SourceRefused ? error : broken(error, undefined);
	} finally {
		watch.end();
		signal.removeEventListener('abort', end);
		cut();
	}
}

/** Why the source could not be read to its end; an error of the connection holds the whole address. */
function broken(error: unknown, stalledAfterMs: number | undefined): SourceRefused {
	const cause =
		stalledAfterMs === undefined
			? (connectionCause(text(record(error).code)) ?? 'the connection was cut')
			: `no bytes came for ${Math.round(stalledAfterMs / 1000)} s`;
	return new SourceRefused(
		`The source could not be read to its end: ${cause}`,
		'Run the node again, or download the file with an HTTP Request node first.',
	);
}
