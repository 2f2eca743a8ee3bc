import type { FrameIoFunctions } from '../transport/caller';
import { record, text } from '../transport/json';

const SHORT_LINK_TIMEOUT_MS = 20_000;

/**
 * Asks Frame.io's address shortener where a short share address leads to. It answers with a redirect, without sign-in,
 * so no token travels here; the redirect is read, not followed.
 *
 * @returns the full address, or undefined when there is none behind the code
 */
export async function shortLinkTarget(
	functions: FrameIoFunctions,
	code: string,
): Promise<string | undefined> {
	const response: unknown = await functions.helpers.httpRequest({
		method: 'GET',
		url: `https://f.io/${encodeURIComponent(code)}`,
		returnFullResponse: true,
		disableFollowRedirect: true,
		ignoreHttpStatusErrors: true,
		timeout: SHORT_LINK_TIMEOUT_MS,
	});
	return text(record(record(response).headers).location);
}
