import * as fc from 'fast-check';
import { sign } from '../../../nodes/FrameIo/trigger/signature';

/** Headers and a body as somebody sends them who does not know the secret. */
export interface Unsigned {
	timestamp: string | string[] | undefined;
	signature: string | string[] | undefined;
	rawBody: unknown;
}

/**
 * What may arrive without the secret. Most of it has the right form, so that it is refused by the comparison of
 * signatures and not before.
 * @param now seconds since 1970
 * @param body what Frame.io could have sent
 */
export function unsigned(now: number, body: unknown): fc.Arbitrary<Unsigned> {
	const written = Buffer.from(JSON.stringify(body));
	const junk = fc.oneof(
		fc.string(),
		fc.constant(undefined),
		fc.array(fc.string(), { maxLength: 3 }),
		fc.constantFrom(String(now), `${now}, ${now}`, `${now}\n`, 'v0=', `v0=${'0'.repeat(64)}`),
	);
	const timestamp = fc.oneof(
		{ weight: 1, arbitrary: junk },
		{ weight: 3, arbitrary: fc.integer({ min: now - 400, max: now + 400 }).map(String) },
	);
	const hexadecimal = fc.string({
		minLength: 64,
		maxLength: 64,
		unit: fc.constantFrom(...'0123456789abcdef'),
	});
	const signature = fc.oneof(
		junk,
		hexadecimal.map((hex) => `v0=${hex}`),
		// Signed well, with what is not the secret.
		fc.string().map((key) => sign(String(now), written, `${key}!`)),
	);
	const rawBody = fc.oneof(
		fc.constant(written),
		fc.uint8Array().map((bytes) => Buffer.from(bytes)),
		fc.json().map((json) => Buffer.from(json)),
		fc.constantFrom(undefined, null, 'text', {}),
	);
	return fc.record({ timestamp, signature, rawBody });
}
