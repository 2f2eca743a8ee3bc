import type { Contract, Operation } from '../contract.mjs';
import { jsonReply, readText, type Exchange, type Reply, type Service } from '../http.mjs';
import { parseJson, type Json } from '../json.mjs';
import type { RateLimitState } from '../rate-limit.mjs';
import type { UserRecord } from '../store/accounts.mjs';
import type { World } from '../world.mjs';
import { ApiError, badRequest, notFound } from './errors.mjs';
import { handlers } from './handlers.mjs';
import type { Body, Call, OperationId, Path, Query } from './operation.mjs';
import { checked, placeSchema, readHeaders, readQuery } from './request.mjs';
import { signedIn } from './sign-in.mjs';

/** A path that matched, with the values of its parameters. */
interface Match {
	route: Route;
	path: Record<string, string>;
}

/** An operation ready to be called. */
interface Route {
	operation: Operation;
	/** What the contract has against an answer of this operation, or undefined. */
	check(status: number, content: unknown): string | undefined;
	run(request: {
		world: World;
		user: UserRecord;
		exchange: Exchange;
		path: Record<string, string>;
		body: unknown;
	}): Promise<Reply>;
}

/** The Frame.io API: finds the operation, checks who asks, how often and what, and checks its own answer too. */
export function apiService(contract: Contract, world: World): Service {
	const routes = contract.operations.map((operation) => route(contract, operation, operation.id));
	const find = (method: string, url: URL) => match(routes, method, url.pathname);
	return {
		name: 'api',
		identify: (method, url) => ({ operationId: find(method, url)?.route.operation.id ?? null }),
		handle: async (exchange) => answer(world, exchange, find(exchange.method, exchange.url)),
		failure: (error) =>
			jsonReply(500, { errors: [{ title: 'Sandbox error', detail: error.message }] }),
	};
}

// Refusals that have nothing to do with the contract: too large, no JSON, a sandbox error, not built yet.
const unlisted = new Set([413, 415, 500, 501]);

async function answer(world: World, exchange: Exchange, found: Match | undefined): Promise<Reply> {
	const body = await readText(exchange);
	const sign = signedIn(world, exchange.request.headers);
	const operation = found?.route.operation;
	const key = `${operation?.id ?? 'unknown'} ${sign instanceof ApiError ? 'nobody' : sign.id}`;
	const limit = operation?.rateLimit ?? { calls: 100, per_seconds: 60 };
	const rate = world.limits.call(key, limit, sign instanceof ApiError || !found);
	try {
		const parsed = parseBody(body, exchange);
		if (sign instanceof ApiError) throw sign;
		if (!found) throw notFound();
		if (!rate.allowed) throw new ApiError(429, [{ detail: 'Too many requests' }]);
		const reply = await found.route.run({
			world,
			user: sign,
			exchange,
			path: found.path,
			body: parsed,
		});
		return { ...reply, headers: { ...reply.headers, ...rateHeaders(rate) } };
	} catch (error) {
		if (!(error instanceof ApiError)) throw error;
		const refusal = { errors: error.errors };
		const violation = unlisted.has(error.status)
			? undefined
			: found?.route.check(error.status, refusal);
		if (violation !== undefined) world.log.violation('response', operation?.id ?? null, violation);
		return jsonReply(error.status, refusal, rateHeaders(rate));
	}
}

function rateHeaders({ limit, remaining, windowMs }: RateLimitState): Record<string, string> {
	return {
		'x-ratelimit-limit': String(limit),
		'x-ratelimit-remaining': String(remaining),
		'x-ratelimit-window': String(windowMs),
	};
}

function parseBody(text: string | undefined, { request, log }: Exchange): Json | undefined {
	if (text === undefined) throw new ApiError(413, [{ detail: 'The request body is too large' }]);
	if (text === '') return undefined;
	if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
		throw new ApiError(415, [{ detail: 'The request body must be application/json' }]);
	}
	try {
		const parsed = parseJson(text);
		log.body = parsed;
		return parsed;
	} catch {
		throw badRequest('The request body is not JSON');
	}
}

function match(routes: Route[], method: string, path: string): Match | undefined {
	const given = path.split('/').slice(1);
	let best: Match | undefined;
	let bestFixed = -1;
	for (const one of routes) {
		const { segments } = one.operation;
		if (one.operation.method !== method || segments.length !== given.length) continue;
		const values: Record<string, string> = {};
		let fixed = 0;
		const fits = segments.every((segment, index) => {
			const value = given[index] ?? '';
			if (!segment.startsWith('{')) {
				fixed += 1;
				return segment === value;
			}
			values[segment.slice(1, -1)] = decode(value);
			return value !== '';
		});
		if (fits && fixed > bestFixed) {
			best = { route: one, path: values };
			bestFixed = fixed;
		}
	}
	return best;
}

function decode(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}

/** Joins an operation with its handler; validators are compiled when the operation is first called. */
function route<K extends OperationId>(contract: Contract, operation: Operation, id: K): Route {
	const handler = handlers[id];
	const compile = once(() => ({
		header: contract.request<Record<string, unknown>>(placeSchema(operation, 'header')),
		path: contract.request<Path<K>>(placeSchema(operation, 'path')),
		query: contract.request<Query<K>>(placeSchema(operation, 'query')),
		body: contract.request<Body<K>>(bodySchema(operation)),
	}));
	const check = replyChecker(contract, operation);
	return {
		operation,
		check,
		async run({ world, user, exchange, path, body }) {
			const { request, url } = exchange;
			const validators = compile();
			checked(validators.header, readHeaders(operation, request.headers), 400);
			const call: Call<K> = {
				world,
				user,
				requestPath: url.pathname,
				path: checkedPath(() => checked(validators.path, path, 400)),
				query: checked(validators.query, readQuery(contract, operation, url.searchParams), 400),
				body: checked(validators.body, readableBody(operation, body), 422),
			};
			if (!handler) {
				const detail = `The sandbox does not know the operation ${id} yet`;
				throw new ApiError(501, [{ title: 'Not implemented', detail }]);
			}
			const { status, body: content } = reply(await handler(call));
			const violation = check(status, content);
			if (violation !== undefined) {
				world.log.violation('response', id, violation);
				throw new ApiError(500, [{ title: 'Sandbox contract violation', detail: violation }]);
			}
			return content === undefined ? { status } : jsonReply(status, content);
		},
	};
}

/** An id that is no UUID where one is needed names nothing. */
function checkedPath<T>(check: () => T): T {
	try {
		return check();
	} catch {
		throw notFound();
	}
}

function reply(value: { status: number; body?: unknown }): { status: number; body?: unknown } {
	return value;
}

function bodySchema({ body }: Operation): Record<string, unknown> {
	if (!body) return {};
	const nothing = { not: { type: ['object', 'array', 'string', 'number', 'boolean', 'null'] } };
	return body.required ? body.schema : { if: { type: 'object' }, then: body.schema, else: nothing };
}

function readableBody({ body }: Operation, given: unknown): unknown {
	if (!body && given !== undefined) throw badRequest('This operation takes no body');
	if (body?.required && given === undefined) throw badRequest('The request body is missing');
	return given;
}

function replyChecker(contract: Contract, operation: Operation) {
	const validators = new Map(
		[...operation.replies].map(([status, schema]) => [
			status,
			schema && once(() => contract.reply(schema)),
		]),
	);
	return (status: number, content: unknown): string | undefined => {
		const validator = validators.get(status);
		if (validator === undefined) return `${operation.id}: the contract has no reply ${status}`;
		if (validator === null) return content === undefined ? undefined : `${operation.id}: a body`;
		const validate = validator();
		if (validate(content)) return undefined;
		const problems = (validate.errors ?? []).map(
			({ instancePath, message, params }) =>
				`${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
		);
		return `${operation.id} ${status}: ${problems.join('; ')}`;
	};
}

function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}
