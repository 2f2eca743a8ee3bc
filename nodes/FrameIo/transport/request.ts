import { type IDataObject, type IHttpRequestOptions } from 'n8n-workflow';
import { serviceAddresses } from '../../../credentials/serviceAddresses';
import { isUnclear, troubleOf } from '../retry/request-policy';
import { retryAfterMs } from '../retry/transient';
import { credentialTypeOf, type Caller } from './caller';
import type { Endpoint, ReplyOf, RequestOf } from './contract';
import {
	asNodeError,
	connectionCodeOf,
	notFrameIoError,
	refusalError,
	thrownError,
	thrownStatusOf,
} from './errors';
import { isRecord, record, type JsonRecord } from './json';
import { persistently, type Attempt } from './tries';

/** Frame.io answers within seconds; a longer wait means that the call is lost. */
const REQUEST_TIMEOUT_MS = 60_000;

/** A request whose parts the contract does not check. */
export interface LooseRequest {
	path?: Record<string, unknown>;
	query?: Record<string, unknown>;
	headers?: Record<string, unknown>;
	body?: unknown;
}

interface FullResponse {
	statusCode: number;
	headers?: unknown;
	body: unknown;
}

/**
 * Calls one endpoint of the Frame.io API. This is the only place in the package from which a token leaves n8n.
 *
 * n8n adds the token, and gets a new one and sends the request once more when Frame.io answers 401. Redirects are
 * not followed: the API has none, and a token must not travel along one.
 *
 * A request leaves when Frame.io's limits let it, and again where that may help and does no harm (`tries.ts`).
 *
 * @throws NodeApiError in words that help, with the caller's item
 */
export async function sendRequest<E extends Endpoint>(
	caller: Caller,
	endpoint: E,
	request: RequestOf<E>,
): Promise<ReplyOf<E>> {
	// The contract types the reply; the sandbox, served from the same contract, checks them against each other.
	return (await exchange(caller, endpoint, request)) as ReplyOf<E>;
}

/**
 * Calls an endpoint that the contract may not know, for what Frame.io added since.
 *
 * @param endpoint method and path template, e.g. `GET /v4/accounts/{account_id}/projects`
 * @returns the reply; undefined where Frame.io answers without a body
 */
export async function sendFreely(
	caller: Caller,
	endpoint: string,
	request: LooseRequest,
): Promise<JsonRecord | undefined> {
	return await exchange(caller, endpoint, request);
}

async function exchange(
	caller: Caller,
	endpoint: string,
	request: LooseRequest,
): Promise<JsonRecord | undefined> {
	const api = caller.api ?? (await apiAddress(caller));
	return await persistently(caller, { endpoint, path: request.path }, async (longestMs) => {
		const options = requestOptions(api, endpoint, caller.account, request);
		options.timeout = Math.min(caller.timeoutMs ?? REQUEST_TIMEOUT_MS, longestMs);
		return await attempt(caller, api, endpoint, request, options);
	});
}

/** Sends a request once. */
async function attempt(
	{ functions, itemIndex, labelOf }: Caller,
	api: string,
	endpoint: string,
	request: LooseRequest,
	options: IHttpRequestOptions,
): Promise<Attempt> {
	const node = functions.getNode();
	const asked = { endpoint, path: request.path, sent: request.body, labelOf };
	let response: FullResponse;
	try {
		response = await functions.helpers.httpRequestWithAuthentication.call(
			functions,
			credentialTypeOf(functions),
			options,
		);
	} catch (thrown) {
		const status = thrownStatusOf(thrown);
		const code = connectionCodeOf(thrown);
		const trouble = troubleOf(status, code);
		const error = thrownError(node, thrown, api, asked, itemIndex);
		// Whoever stops an execution ends the wait for an answer, not what Frame.io does meanwhile.
		const isStopped = code === 'ERR_CANCELED';
		return {
			status,
			outcome: { error, trouble, isUnclear: isStopped || isUnclear(trouble), askedMs: undefined },
		};
	}

	const { statusCode: status, body } = response;
	const headers = record(response.headers);
	const succeeded = status >= 200 && status < 300;
	if (succeeded && (isRecord(body) || status === 204)) {
		return { status, headers, outcome: { reply: isRecord(body) ? body : undefined } };
	}
	const trouble = troubleOf(status, undefined);
	const isOfApi = !succeeded && (isApiError(body) || status >= 500 || status === 429);
	const error = isOfApi
		? refusalError(node, { ...asked, status, body }, itemIndex)
		: notFrameIoError(node, api, { status, body, endpoint }, itemIndex);
	return {
		status,
		headers,
		outcome: {
			error,
			trouble,
			// Whoever answered with a success in its place may have passed the request on.
			isUnclear: succeeded || isUnclear(trouble),
			askedMs: retryAfterMs(headers['retry-after'], Date.now()),
		},
	};
}

/** The base address of the API that the caller's credential stands for, e.g. `https://api.frame.io`. */
export async function apiAddress({ functions, itemIndex }: Caller): Promise<string> {
	const credentials = await functions.getCredentials(credentialTypeOf(functions));
	try {
		return serviceAddresses(credentials).api;
	} catch (error) {
		throw asNodeError(functions.getNode(), error, itemIndex);
	}
}

function requestOptions(
	api: string,
	endpoint: string,
	account: string | undefined,
	{ path = {}, query = {}, headers, body }: LooseRequest,
): IHttpRequestOptions {
	const [method, template] = splitEndpoint(endpoint);
	return {
		method,
		url: api + fillPath(template, { account_id: account, ...path }),
		qs: toQuery(query),
		headers: { Accept: 'application/json', ...headers },
		...(body !== undefined && { body: body as IDataObject }),
		json: true,
		returnFullResponse: true,
		// 401 must throw: only then does n8n get a new token and send the request again.
		ignoreHttpStatusErrors: { ignore: true, except: [401] },
		disableFollowRedirect: true,
		timeout: REQUEST_TIMEOUT_MS,
	};
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

function isMethod(word: string): word is Method {
	return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(word);
}

function splitEndpoint(endpoint: string): [Method, string] {
	const [method = '', template = ''] = endpoint.split(' ');
	if (!isMethod(method)) throw new RangeError(`No HTTP method in endpoint '${endpoint}'`);
	return [method, template];
}

/** Puts the ids into the path. Ids are encoded: those of Adobe storage contain colons and bars. */
export function fillPath(template: string, values: Record<string, unknown>): string {
	return template.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = values[name];
		if (typeof value !== 'string' || value === '') {
			throw new RangeError(`Path parameter '${name}' is missing`);
		}
		// These would climb to another endpoint, and encoding leaves them as they are.
		if (value === '.' || value === '..') {
			throw new RangeError(`'${value}' is no ID`);
		}
		return encodeURIComponent(value);
	});
}

/**
 * Frame.io takes lists as one value with commas (`include=owner,replies`) and filters with brackets
 * (`filters[to_date]=…`); parameters that are not set are left out.
 */
export function toQuery(query: Record<string, unknown>): IDataObject {
	const result: IDataObject = {};
	for (const [name, value] of Object.entries(query)) {
		if (Array.isArray(value)) {
			if (value.length > 0) result[name] = value.join(',');
		} else if (isRecord(value)) {
			for (const [key, inner] of Object.entries(toQuery(value))) result[`${name}[${key}]`] = inner;
		} else if (
			typeof value === 'string' ||
			typeof value === 'number' ||
			typeof value === 'boolean'
		) {
			result[name] = value;
		}
	}
	return result;
}

function isApiError(body: unknown): boolean {
	return isRecord(body) && Array.isArray(body.errors);
}
