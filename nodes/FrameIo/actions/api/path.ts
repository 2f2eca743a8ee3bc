import type { NodeOperationError } from 'n8n-workflow';

export interface ApiPath {
	/** Path under the API's address, `/v4/…`. */
	template: string;
	/** What followed the question mark. */
	query: URLSearchParams;
}

/**
 * The endpoint that a person has entered as a path or as a whole address. The token goes to the API of the credential
 * only, so an address on another host is refused, and so is a path that climbs out of `/v4`.
 * @param api address of the API, e.g. `https://api.frame.io`
 * @throws NodeOperationError from `problem`
 */
export function apiPath(
	entered: string,
	api: string,
	problem: (message: string, description: string) => NodeOperationError,
): ApiPath {
	// Without the brackets of {account_id} the parser leaves the path as it is.
	const url = parse(entered.replace(/\{account_id\}/g, ACCOUNT), api);
	const origin = new URL(api).origin;
	if (!url || url.origin !== origin || url.username !== '') {
		throw problem(
			`'Path' does not lead to ${origin}, where the credential belongs`,
			'Enter the path only, starting with /v4/.',
		);
	}
	const segments = url.pathname.split('/').slice(1);
	const climbs = /(^|\/)\.\.?(\/|$)|%2e/i.test(entered.split('?')[0] ?? '');
	if (segments[0] !== 'v4' || segments.length < 2 || climbs || entered.includes('\\')) {
		throw problem("'Path' must start with /v4/", 'For example /v4/accounts/{account_id}/projects.');
	}
	return { template: url.pathname.replaceAll(ACCOUNT, '{account_id}'), query: url.searchParams };
}

const ACCOUNT = 'ACCOUNT-OF-THE-NODE';

function parse(entered: string, api: string): URL | undefined {
	try {
		return new URL(entered, api);
	} catch {
		return undefined;
	}
}
