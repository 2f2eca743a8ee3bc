import type { IWebhookFunctions } from 'n8n-workflow';
import { verifySignature, type SignedDelivery, type Verdict } from './signature';

/** Tells whether Frame.io sent the request that n8n has just received, by the secret of the address. Never throws. */
export async function verdictOn(functions: IWebhookFunctions, secret: string): Promise<Verdict> {
	const rawBody = await rawBodyOf(functions.getRequestObject());
	if (!rawBody) return 'unsigned';
	return verifySignature({ ...signatureOf(functions), rawBody }, secret, Date.now());
}

/** The bytes of the body. n8n reads those that it can parse before it calls the node, and leaves others to it. */
async function rawBodyOf(request: Request): Promise<Buffer | undefined> {
	try {
		if (!Buffer.isBuffer(request.rawBody)) await request.readRawBody();
	} catch {
		// Too large, cut off, or taken apart already because it is a form with files: nothing that Frame.io sends.
		return undefined;
	}
	return Buffer.isBuffer(request.rawBody) ? request.rawBody : undefined;
}

type Request = ReturnType<IWebhookFunctions['getRequestObject']>;

/** The headers with which Frame.io signed a request. */
export function signatureOf(functions: IWebhookFunctions): Omit<SignedDelivery, 'rawBody'> {
	const headers = functions.getHeaderData();
	return {
		timestamp: single(headers['x-frameio-request-timestamp']),
		signature: single(headers['x-frameio-signature']),
	};
}

/** A header that comes twice is not Frame.io's doing: it counts as missing. */
function single(header: string | string[] | undefined): string | undefined {
	return typeof header === 'string' ? header : undefined;
}
