import { NodeApiError, type INode } from 'n8n-workflow';
import type { Caller } from '../transport/caller';
import type { Endpoint, ListEndpoint } from '../transport/contract';
import { isOfOthers, refusalError, statusOf } from '../transport/errors';
import { readPage } from '../transport/paginate';

/**
 * What everyone in an account may list, those who belong to a workspace and those who were only invited to a project:
 * what somebody may not see is left out, so that both are refused only where the account itself is.
 */
const OPEN_TO_ALL = [
	'GET /v4/accounts/{account_id}/workspaces',
	'GET /v4/accounts/{account_id}/invited_projects',
] as const satisfies readonly ListEndpoint[];

/** Whether Frame.io itself refuses something for lack of a right. */
export function isForbidden(thrown: unknown): thrown is NodeApiError {
	return statusOf(thrown) === 403 && thrown instanceof NodeApiError && !isOfOthers(thrown);
}

/** Whether Frame.io refuses both with the same words of its own. */
export function isSameRefusal(one: NodeApiError, other: unknown): boolean {
	return isForbidden(other) && other.description === one.description;
}

/**
 * Whether Frame.io refuses the whole account, such as one that is locked, with the words with which it has refused
 * something in it.
 */
export async function isShut(caller: Caller, refusal: NodeApiError): Promise<boolean> {
	for (const endpoint of OPEN_TO_ALL) {
		try {
			await readPage(caller, endpoint, { query: { page_size: 1 } });
			return false;
		} catch (thrown) {
			if (!isSameRefusal(refusal, thrown)) return false;
		}
	}
	return true;
}

/** The error that a request would have got where the whole account is shut. */
export function refusedLike(
	node: INode,
	refusal: NodeApiError,
	asked: { endpoint: Endpoint; path?: Record<string, unknown> },
	itemIndex: number,
): NodeApiError {
	const error = refusalError(node, { ...asked, status: 403, body: undefined }, itemIndex);
	error.description = refusal.description;
	return error;
}
