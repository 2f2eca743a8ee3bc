import { NodeOperationError } from 'n8n-workflow';
import { connectionCause } from '../../../credentials/connectionCauses';
import type { FrameIoFunctions } from '../transport/caller';
import { record, text } from '../transport/json';

const SHORT_LINK_TIMEOUT_MS = 20_000;

/**
 * Asks Frame.io's address shortener where a short share address leads to. It answers with a redirect, without sign-in,
 * so no token travels here; the redirect is read, not followed.
 *
 * @returns the full address, or undefined when there is none behind the code
 * @throws NodeOperationError when f.io cannot be reached
 */
export async function shortLinkTarget(
	functions: FrameIoFunctions,
	code: string,
): Promise<string | undefined> {
	let response: unknown;
	try {
		response = await functions.helpers.httpRequest({
			method: 'GET',
			url: `https://f.io/${encodeURIComponent(code)}`,
			returnFullResponse: true,
			disableFollowRedirect: true,
			ignoreHttpStatusErrors: true,
			timeout: SHORT_LINK_TIMEOUT_MS,
		});
	} catch (error) {
		const cause = connectionCause(text(record(error).code)) ?? 'no answer came';
		throw new NodeOperationError(
			functions.getNode(),
			`The short address cannot be followed, because f.io cannot be reached: ${cause}`,
			{ description: 'Open it in a browser and enter the address that it leads to.' },
		);
	}
	return text(record(record(response).headers).location);
}
