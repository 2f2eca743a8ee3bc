import { createHmac, timingSafeEqual } from 'node:crypto';

/** Frame.io advises to refuse deliveries older than five minutes. */
const WINDOW_SECONDS = 5 * 60;

export interface SignedDelivery {
	/** Header `X-Frameio-Request-Timestamp`: seconds since 1970. */
	timestamp: string | undefined;
	/** Header `X-Frameio-Signature`: `v0=` and an HMAC-SHA256 in hexadecimal. */
	signature: string | undefined;
	/** The body exactly as it came, byte for byte. */
	rawBody: Buffer;
}

export type Verdict = 'genuine' | 'unsigned' | 'old' | 'forged';

/**
 * Tells whether Frame.io sent a delivery, and sent it within the last five minutes.
 *
 * Frame.io signs `v0:{timestamp}:{raw body}`. The comparison takes the same time wherever the signatures differ.
 *
 * @param now milliseconds since 1970
 */
export function verifySignature(
	{ timestamp, signature, rawBody }: SignedDelivery,
	secret: string,
	now: number,
): Verdict {
	if (!timestamp || !signature || secret === '') return 'unsigned';
	if (!/^\d{1,12}$/.test(timestamp)) return 'forged';
	if (Math.abs(now / 1000 - Number(timestamp)) > WINDOW_SECONDS) return 'old';

	const expected = Buffer.from(sign(timestamp, rawBody, secret));
	const received = Buffer.from(signature);
	const equal = expected.length === received.length && timingSafeEqual(expected, received);
	return equal ? 'genuine' : 'forged';
}

/** The signature that Frame.io gives to a body at a time. */
export function sign(timestamp: string, rawBody: Buffer, secret: string): string {
	const hmac = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(rawBody);
	return `v0=${hmac.digest('hex')}`;
}
