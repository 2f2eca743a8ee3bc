import type { NodeOperationError } from 'n8n-workflow';

/**
 * An address that Frame.io is to call.
 * @throws NodeOperationError when it is none, or one that only this machine knows
 */
export function calledAddress(
	problem: (message: string, description: string) => NodeOperationError,
	entered: string,
): string {
	const url = parse(entered);
	if (!url) {
		throw problem(
			"'URL' is not a valid address",
			'Enter a complete address that starts with https://.',
		);
	}
	if (/^(localhost|127\.|\[::1\])/.test(url.hostname)) {
		throw problem(
			"'URL' leads to this machine only, so Frame.io cannot call it",
			'Enter an address that can be reached from the internet.',
		);
	}
	return entered;
}

function parse(entered: string): URL | undefined {
	try {
		const url = new URL(entered);
		return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
	} catch {
		return undefined;
	}
}
