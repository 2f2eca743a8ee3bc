import { NodeApiError, NodeOperationError, type INode } from 'n8n-workflow';
import { connectionCause } from '../../../credentials/connectionCauses';
import { headline } from '../../../credentials/problem';
import { intentOf, thingsIn } from './intent';
import { record, text } from './json';

/** What is known about an answer of Frame.io that is not a success. */
export interface Refusal {
	/** HTTP status. */
	status: number;
	/** The reply, parsed where it was JSON. */
	body: unknown;
	/** e.g. `POST /v4/accounts/{account_id}/…`. */
	endpoint: string;
	/** The ids in the path, so that messages can name what was asked for. */
	path?: Record<string, unknown>;
	/** The body of the request. Only the names of its fields are used, never its values. */
	sent?: unknown;
	/** The parameter that stands for a field of the request, by the name that the person sees. */
	labelOf?(field: string): string | undefined;
}

interface Wording {
	message: string;
	description: string;
}

interface FrameIoDetail {
	detail: string;
	pointer?: string;
}

const LONGEST_DETAIL = 400;

/** Headings and next steps for the statuses that Frame.io documents (400, 401, 403, 404, 409, 422, 429, 5xx). */
function wordingFor({ status, body, endpoint, path = {}, sent, labelOf }: Refusal): Wording {
	const said = detailsOf(body).map(({ detail, pointer }) => {
		if (!pointer) return sentence(detail);
		const field = pointer.replace(/^\/(data\/)?/, '');
		const label = labelOf?.(field.split('/')[0] ?? '');
		return `${sentence(detail)} (${label ? `parameter '${label}'` : `field ${field}`})`;
	});
	const things = thingsIn(endpoint, path);
	const saidText = said.length > 0 ? `Frame.io says: ${said.join(' ')}` : '';
	const withSaid = (...rest: string[]) =>
		[saidText, ...rest].filter((text) => text !== '').join(' ');

	switch (status) {
		case 400:
		case 422:
			return {
				message: 'Frame.io did not accept the values of this request',
				description: withSaid('Check the parameters of the node.'),
			};
		case 401:
			return {
				message: 'Frame.io did not accept the access token',
				description: withSaid(
					'Test the credential. If the test fails too, the Adobe project lacks the Frame.io API, or the Frame.io account is not managed in the Adobe Admin Console.',
				),
			};
		case 403:
			return {
				message: `No right to ${intentOf(endpoint, path)}`,
				description: withSaid(
					'Ask an admin of the Frame.io account to give the user or service account of this credential a role in the workspace or project that allows it, or that of an admin where the whole account is concerned. User > Get Current shows who that is.',
				),
			};
		case 404: {
			// The reply does not tell which of them it is.
			const entered = fieldsWithIds(sent).flatMap((field) => labelOf?.(field) ?? []);
			const sought = [...things, ...entered.map((label) => `what '${label}' names`)];
			return {
				message: `Frame.io cannot find ${sought.join(' or ') || 'what this node refers to'}`,
				description: withSaid(
					'Check the ID: it may belong to another account, be deleted, or be hidden from the user or service account of this credential.',
				),
			};
		}
		case 409:
			return {
				message: 'This conflicts with the current state in Frame.io',
				description: withSaid('Read the state again and repeat the step.'),
			};
		case 429:
			return {
				message: 'Frame.io limits how often this may be done',
				description: withSaid(
					'Wait a minute and run again. Other programs and workflows that use Frame.io as the same user share the limit.',
				),
			};
		default:
			return status >= 500
				? {
						message: `Frame.io cannot answer right now (HTTP ${status})`,
						description: withSaid(
							'Wait half a minute and run again. The state of the service is on https://status.frame.io.',
						),
					}
				: {
						message: `Frame.io refused the request (HTTP ${status})`,
						description: withSaid('Check the parameters of the node.'),
					};
	}
}

/**
 * The error a person sees for an answer of Frame.io: what happened, on which item, what to do next.
 * It holds Frame.io's own sentences, never a header, an address with a query, or a token.
 */
export function refusalError(node: INode, refusal: Refusal, itemIndex?: number): NodeApiError {
	const { message, description } = wordingFor(refusal);
	return new NodeApiError(
		node,
		{ endpoint: refusal.endpoint },
		{ message, description, httpCode: String(refusal.status), itemIndex },
	);
}

/** Errors for answers that somebody else gave in Frame.io's place. */
const ofOthers = new WeakSet<object>();

/** The error for an answer that does not come from Frame.io's API: HTML of a proxy, a redirect, a cut reply. */
export function notFrameIoError(
	node: INode,
	origin: string,
	refusal: Refusal,
	itemIndex?: number,
): NodeApiError {
	const error = new NodeApiError(
		node,
		{ endpoint: refusal.endpoint },
		{
			message: `The answer from ${origin} is not one of the Frame.io API (HTTP ${refusal.status})`,
			description:
				"A proxy, firewall or sign-in page may have answered instead, or 'API Base Address' in the credential is wrong. Enter it without /v4, or set 'Environment' to Production.",
			httpCode: String(refusal.status),
			itemIndex,
		},
	);
	ofOthers.add(error);
	return error;
}

/** Whether somebody else answered in Frame.io's place, so that its status says nothing about Frame.io. */
export function isOfOthers(error: NodeApiError): boolean {
	return ofOthers.has(error);
}

/** Whether Frame.io itself says that what a request is about is not there. */
export function isGone(error: unknown): boolean {
	return statusOf(error) === 404 && error instanceof NodeApiError && !isOfOthers(error);
}

/**
 * Turns what n8n's authenticated helper threw into an error that helps.
 * Errors of our own (sentences from the credential) keep their words; n8n's raw error, which holds the request with
 * its headers, is left behind.
 */
export function thrownError(
	node: INode,
	thrown: unknown,
	origin: string,
	asked: Omit<Refusal, 'status' | 'body'>,
	itemIndex?: number,
): NodeApiError {
	const { endpoint } = asked;
	const facts = factsOf(thrown);
	if (facts.status !== undefined) {
		return refusalError(node, { ...asked, status: facts.status, body: facts.body }, itemIndex);
	}
	const cause = connectionCause(facts.code);
	if (cause !== undefined) {
		return new NodeApiError(
			node,
			{ endpoint },
			{
				message: `Frame.io at ${origin} cannot be reached: ${cause}`,
				description:
					"Check that the machine running n8n has access to the internet and that a firewall or proxy lets it reach this address. With 'Environment' Custom in the credential, check 'API Base Address'.",
				itemIndex,
			},
		);
	}
	const description = facts.description && withoutSecrets(facts.description);
	return new NodeApiError(
		node,
		{ endpoint },
		{
			message: headline(withoutSecrets(facts.message), description),
			...(description !== undefined && { description }),
			itemIndex,
		},
	);
}

/** The error code of the connection in what n8n's helper threw; undefined when Frame.io has answered. */
export function connectionCodeOf(thrown: unknown): string | undefined {
	const { status, code } = factsOf(thrown);
	return status === undefined ? code : undefined;
}

/** The HTTP status in what n8n's helper threw. */
export function thrownStatusOf(thrown: unknown): number | undefined {
	return factsOf(thrown).status;
}

/** Words of others, such as n8n's or a library's, without what may be secret in them: queries of addresses, and tokens. */
function withoutSecrets(words: string): string {
	return words
		.replace(/(\bhttps?:\/\/[^\s?'"]+)\?[^\s'"]*/gi, '$1')
		.replace(/\b(Bearer|Basic)\s+[^\s'"]+/gi, '$1 …');
}

/**
 * Any error as one that belongs to a node and an item. Errors of this package keep their words; errors of n8n itself,
 * such as those of expressions, and of the credential are wrapped.
 */
export function asNodeError(
	node: INode,
	thrown: unknown,
	itemIndex?: number,
): NodeApiError | NodeOperationError {
	if (thrown instanceof NodeApiError || thrown instanceof NodeOperationError) {
		if (itemIndex !== undefined) thrown.context.itemIndex = itemIndex;
		return thrown;
	}
	const description = text(record(thrown).description);
	const message = thrown instanceof Error ? thrown.message : String(thrown);
	return new NodeOperationError(node, headline(message, description), { description, itemIndex });
}

/** The HTTP status that an error of this package stands for, if any. */
export function statusOf(error: unknown): number | undefined {
	if (!(error instanceof NodeApiError)) return undefined;
	const status = Number(error.httpCode);
	return Number.isInteger(status) && status >= 100 ? status : undefined;
}

interface ThrownFacts {
	status?: number;
	body?: unknown;
	code?: string;
	message: string;
	description?: string;
}

/** Reads status, reply, code and words from an error without keeping the error. */
function factsOf(thrown: unknown): ThrownFacts {
	const error = record(thrown);
	const cause = record(error.cause);
	const response = record(cause.response ?? error.response);
	const httpCode = text(error.httpCode);
	const status = Number(response.status ?? (httpCode && /^\d{3}$/.test(httpCode) ? httpCode : NaN));
	// A success that is thrown is one of which the end did not come.
	const isCut = status < 400;
	return {
		...(Number.isInteger(status) && !isCut && { status }),
		body: response.data ?? record(error.context).data,
		code: isCut ? 'ECONNRESET' : (text(cause.code) ?? text(error.code) ?? httpCode),
		message: text(error.message) ?? 'The request to Frame.io could not be made',
		description: text(error.description) ?? text(cause.description),
	};
}

/** Frame.io's own sentences in a reply: `{"errors":[{"detail","title","source":{"pointer"}}]}`, only `detail` is certain. */
function detailsOf(body: unknown): FrameIoDetail[] {
	const errors: unknown = record(body).errors;
	if (!Array.isArray(errors)) return [];
	return errors.slice(0, 5).flatMap((entry: unknown) => {
		const { detail, title, source } = record(entry);
		const words = text(detail) ?? text(title);
		if (words === undefined) return [];
		const pointer = text(record(source).pointer);
		return [{ detail: words.slice(0, LONGEST_DETAIL), ...(pointer !== undefined && { pointer }) }];
	});
}

/** The fields of a request's body that name things which must exist: `asset_id`, `user_ids` … */
function fieldsWithIds(sent: unknown): string[] {
	return Object.entries(record(sent)).flatMap(([field, value]) => {
		if (value === undefined || value === null) return [];
		return /(_ids?|^emails)$/.test(field) ? [field] : fieldsWithIds(value);
	});
}

function sentence(words: string): string {
	return /[.!?]$/.test(words) ? words : `${words}.`;
}
