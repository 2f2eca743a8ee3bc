import type { IWebhookFunctions } from 'n8n-workflow';
import { verifySignature, type Verdict } from './signature';

/** Tells whether Frame.io sent the request that n8n has just received, by the secret of the address. */
export function verdictOn(functions: IWebhookFunctions, secret: string | undefined): Verdict {
	const { rawBody } = functions.getRequestObject();
	if (!secret || !Buffer.isBuffer(rawBody)) return 'unsigned';
	const headers = functions.getHeaderData();
	return verifySignature(
		{
			timestamp: single(headers['x-frameio-request-timestamp']),
			signature: single(headers['x-frameio-signature']),
			rawBody,
		},
		secret,
		Date.now(),
	);
}

/** A header that comes twice is not Frame.io's doing: it counts as missing. */
function single(header: string | string[] | undefined): string | undefined {
	return typeof header === 'string' ? header : undefined;
}
