import type { IWebhookFunctions } from 'n8n-workflow';
import { verifySignature, type SignedDelivery, type Verdict } from './signature';

/** Tells whether Frame.io sent the request that n8n has just received, by the secret of the address. */
export function verdictOn(functions: IWebhookFunctions, secret: string): Verdict {
	const { rawBody } = functions.getRequestObject();
	if (!Buffer.isBuffer(rawBody)) return 'unsigned';
	return verifySignature({ ...signatureOf(functions), rawBody }, secret, Date.now());
}

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
