import type { IExecuteFunctions } from 'n8n-workflow';
import { isRecord, text } from '../transport/json';

/** A part slower than this is taken for lost: 128 KiB a second, the bound of a poor mobile line. */
const SLOWEST_BYTES_PER_MS = 128 * 1.024;

const SHORTEST_TIMEOUT_MS = 60_000;

/** Storage did not take a part. The message holds no address: part addresses are signed. */
export class PartRefused extends Error {
	constructor(
		/** HTTP status; undefined when no answer came. */
		readonly status: number | undefined,
		/** The error code of the storage (`AccessDenied`) or of the connection (`ECONNRESET`). */
		readonly code: string | undefined,
	) {
		super(`Storage refused a part (${status ?? code ?? 'no answer'})`);
	}
}

/**
 * Puts one part into the storage of Frame.io. No token travels on this road: the address itself is signed, together
 * with the two headers, so both must be sent exactly so. Redirects are off, because following one would keep the
 * whole part in memory a second time.
 *
 * @throws PartRefused when the storage did not store it
 */
export async function putPart(
	functions: IExecuteFunctions,
	address: string,
	bytes: Buffer,
	mediaType: string,
	abortSignal: AbortSignal | undefined,
): Promise<void> {
	let response: { statusCode: number; body: unknown };
	try {
		response = await functions.helpers.httpRequest({
			method: 'PUT',
			url: address,
			body: bytes,
			headers: {
				'Content-Type': mediaType,
				'Content-Length': bytes.length,
				'x-amz-acl': 'private',
			},
			encoding: 'text',
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			timeout: Math.max(SHORTEST_TIMEOUT_MS, bytes.length / SLOWEST_BYTES_PER_MS),
			...(abortSignal && { abortSignal }),
		});
	} catch (error) {
		throw notDelivered(error);
	}
	if (response.statusCode !== 200) {
		throw new PartRefused(response.statusCode, storageErrorCode(response.body));
	}
}

/** Keeps only the code of what n8n's helper threw: the error itself holds the signed address. */
function notDelivered(error: unknown): PartRefused {
	return new PartRefused(undefined, isRecord(error) ? text(error.code) : undefined);
}

/** The code in an error reply of the storage, which is XML: `<Error><Code>AccessDenied</Code>…`. */
function storageErrorCode(body: unknown): string | undefined {
	return typeof body === 'string' ? /<Code>(\w{1,60})<\/Code>/.exec(body)?.[1] : undefined;
}
