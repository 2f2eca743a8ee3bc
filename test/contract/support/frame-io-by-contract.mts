import type { IHttpRequestOptions } from 'n8n-workflow';

import { type Contract, type ContractOperation, objectionsTo, operationAt } from './contract.mjs';

/** A request as the contract sees it. */
export interface Observation {
	endpoint: string;
	objections: string[];
}

export interface ContractAnswer {
	statusCode: number;
	body?: unknown;
}

/** Which of the contract's answers is given. */
export type Variant = 'example' | 'filled' | 'empty' | 'other';

/** The contract has no example of the list of recently deleted assets. */
const DELETED_ASSETS = {
	data: [
		{
			type: 'file',
			id: '1b67ac33-b557-4122-bd3a-f071b5458e55',
			name: 'trailer.mp4',
			file_size: 1137444,
			media_type: 'video/mp4',
			parent_id: '2e426fe0-f965-4594-8b2b-b4dff1dc00ec',
			project_id: '18d9023a-6b06-4417-b3f4-bf87865c183f',
			created_at: '2026-11-20T09:30:00Z',
			deleted_at: '2026-11-24T17:00:00Z',
		},
	],
	links: { next: null },
};

/** What the contract makes of a request, and its own example as the answer. */
export function observe(
	contract: Contract,
	request: IHttpRequestOptions,
	variant: Variant = 'example',
): { observation: Observation; answer: ContractAnswer } {
	const { method = 'GET', url, qs = {}, headers = {}, body } = request;
	const path = url.replace(/^https:\/\/api\.frame\.io/, '');
	const found = operationAt(contract, method, path);
	if (!found) {
		const observation = { endpoint: `${method} ${path}`, objections: ['no such endpoint'] };
		return { observation, answer: { statusCode: 404 } };
	}
	const { operation, values } = found;
	const objections = objectionsTo(operation, { path: values, query: qs, headers, body });
	return {
		observation: { endpoint: operation.endpoint, objections },
		answer: answerOf(operation, qs, body, variant),
	};
}

function answerOf(
	operation: ContractOperation,
	query: object,
	sent: unknown,
	variant: Variant,
): ContractAnswer {
	const { success, endpoint } = operation;
	const { status } = success;
	if (status === 204) return { statusCode: status, body: '' };
	const hasExample =
		variant === 'empty' || variant === 'other' || !endpoint.endsWith('/recently_deleted');
	const reply = fitting(hasExample ? success[variant] : DELETED_ASSETS, sent);
	// There they are what was asked for.
	const hasIncludes = 'include' in query || endpoint.endsWith('/metadata');
	const body = hasIncludes
		? withLinks(reply, query)
		: withoutIncludes(reply, includesOf(operation));
	return { statusCode: status, body };
}

/** The example; where it asks for parts of a file, they are made to fit the file that was announced. */
function fitting(example: unknown, body: unknown): Record<string, unknown> {
	const { links, data, ...rest } = object(example);
	return {
		...rest,
		// Every page would be followed by the same one.
		...(links !== undefined && { links: { ...object(links), next: null } }),
		...(data !== undefined && { data: ready(withPartsFor(body, data)) }),
	};
}

function withPartsFor(body: unknown, data: unknown): unknown {
	if (typeof data !== 'object' || data === null || !('upload_urls' in data)) return data;
	const urls: unknown[] = Array.isArray(data.upload_urls) ? data.upload_urls : [];
	const [first] = urls;
	// Attachments have addresses only.
	if (typeof first !== 'object') return data;
	const { file_size: size } = object(object(body).data);
	return { ...data, upload_urls: [{ ...first, size }] };
}

/** A file in its last state: operations that wait for that would wait for ever. */
function ready(data: unknown): unknown {
	const isUnfinished =
		typeof data === 'object' && data !== null && 'status' in data && data.status === 'created';
	return isUnfinished ? { ...data, status: 'transcoded' } : data;
}

/** All links that were asked for; the examples of the contract have only some. */
function withLinks(reply: object, query: object): object {
	const asked = 'include' in query ? String(query.include).split(',') : [];
	const names = asked.flatMap((name) => /^media_links\.(\w+)$/.exec(name)?.[1] ?? []);
	if (names.length === 0 || !('data' in reply) || Array.isArray(reply.data)) return reply;
	const data = object(reply.data);
	const links = object(data.media_links ?? {});
	const missing = names.filter((name) => !(name in links));
	const added = Object.fromEntries(missing.map((name) => [name, links.original]));
	return { ...reply, data: { ...data, media_links: { ...links, ...added } } };
}

function object(value: unknown): Record<string, unknown> {
	if (typeof value !== 'object' || value === null)
		throw new Error('The contract has no object here');
	return { ...value };
}

/** What Frame.io adds on request only; examples of the contract show it also where it cannot be asked for. */
const INCLUDES = ['creator', 'media_links', 'metadata', 'owner', 'project', 'replies', 'shares'];

/** What can be added to the reply of an operation: `media_links` for `media_links.original`. */
function includesOf({ parameters }: ContractOperation): Set<string> {
	const choices = parameters.find(({ name }) => name === 'include')?.choices ?? [];
	return new Set([...INCLUDES, ...choices.map((choice) => choice.split('.')[0] ?? '')]);
}

/** A reply as it is when nothing was included. */
function withoutIncludes(reply: unknown, includes: ReadonlySet<string>): unknown {
	const kept: unknown = JSON.parse(
		JSON.stringify(reply, (key, value: unknown) => (includes.has(key) ? undefined : value)),
	);
	return kept;
}
