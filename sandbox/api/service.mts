import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Contract, Operation } from '../contract.mjs';
import { addressOf, createService } from '../http.mjs';
import { isObject, parseJson, type Json } from '../json.mjs';
import type { RateLimitState } from '../rate-limit.mjs';
import type { UserRecord } from '../store/accounts.mjs';
import type { World } from '../world.mjs';
import { audit } from './audit.mjs';
import { ApiError, badRequest, notFound } from './errors.mjs';
import { handlers } from './handlers.mjs';
import type { Body, Call, OperationId, Path, Query, ReplyOf } from './operation.mjs';
import { checked, placeSchema, readHeaders, readQuery } from './request.mjs';
import { signedIn } from './sign-in.mjs';

declare module 'fastify' {
	interface FastifyRequest {
		/** Who asks, or why nobody may. */
		caller: UserRecord | ApiError;
	}
}

interface Answer {
	status: number;
	body?: unknown;
}

// Refusals that have nothing to do with the contract: too large, no JSON, a sandbox error.
const unlisted = new Set([413, 415, 500]);

// For what is no operation; nothing is counted there.
const otherLimit = { calls: 100, per_seconds: 60 };

const tooLarge = () => new ApiError(413, [{ detail: 'The request body is too large' }]);
const notJson = () => new ApiError(415, [{ detail: 'The request body must be application/json' }]);

/** The Frame.io API: finds the operation, checks who asks, how often and what, and checks its own answer too. */
export function apiService(contract: Contract, world: World): FastifyInstance {
	const routes = new Map<string | null, ReturnType<typeof route>>(
		contract.operations.map((operation) => [
			operation.id,
			route(contract, world, operation, operation.id),
		]),
	);
	const server = createService(world, {
		name: 'api',
		refuse({ statusCode = 500, message }) {
			if (statusCode === 413) return tooLarge();
			if (statusCode === 415) return notJson();
			return new ApiError(statusCode, [{ title: 'Sandbox error', detail: message }]);
		},
	});
	server.decorateRequest('caller');
	// Bodies of GET requests are read too, to be refused.
	server.addHttpMethod('GET', { hasBody: true, overrideExisting: true });
	server.removeAllContentTypeParsers();
	server.addContentTypeParser<string>('*', { parseAs: 'string' }, (request, text, done) =>
		done(null, parseBody(request, text)),
	);
	server.addHook('onRequest', (request, reply, done) => {
		const { operationId } = request.entry;
		const user = signedIn(world, request.headers);
		const refused = user instanceof ApiError;
		const key = `${operationId ?? 'unknown'} ${refused ? 'nobody' : user.id}`;
		const limit = routes.get(operationId)?.operation.rateLimit;
		const rate = world.limits.call(key, limit ?? otherLimit, refused || !limit);
		request.caller = rate.allowed ? user : new ApiError(429, [{ detail: 'Too many requests' }]);
		reply.headers(rateHeaders(rate));
		done();
	});
	server.addHook('preSerialization', ({ entry }, { statusCode }, payload, done) => {
		const violation =
			statusCode < 400 || unlisted.has(statusCode)
				? undefined
				: routes.get(entry.operationId)?.check(statusCode, payload);
		if (violation !== undefined) world.log.violation('response', entry.operationId, violation);
		done(null, payload);
	});
	server.setNotFoundHandler((request) => {
		userOf(request);
		throw notFound();
	});
	for (const route of routes.values()) {
		const { operation } = route;
		server.route({
			method: operation.method,
			url: operation.path,
			config: { operationId: operation.id },
			handler: async (request, reply) => {
				const { status, body } = await route.run(request, userOf(request));
				return reply.code(status).send(body);
			},
		});
	}
	return server;
}

/** Who asks, once the body is read: a broken one is refused first. */
function userOf({ caller }: FastifyRequest): UserRecord {
	if (caller instanceof ApiError) throw caller;
	return caller;
}

function rateHeaders({ limit, remaining, windowMs }: RateLimitState): Record<string, string> {
	return {
		'x-ratelimit-limit': String(limit),
		'x-ratelimit-remaining': String(remaining),
		'x-ratelimit-window': String(windowMs),
	};
}

function parseBody({ mediaType, entry }: FastifyRequest, text: string): Json | undefined {
	if (text === '') return undefined;
	if (mediaType !== 'application/json') throw notJson();
	try {
		return (entry.body = parseJson(text));
	} catch {
		throw badRequest('The request body is not JSON');
	}
}

/** An operation joined with its handler; its validators are compiled when it is first called. */
function route<K extends OperationId>(
	contract: Contract,
	world: World,
	operation: Operation,
	id: K,
) {
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
		/** What the contract has against an answer of this operation, or undefined. */
		check,
		async run(request: FastifyRequest, user: UserRecord): Promise<Answer> {
			const { pathname, searchParams } = addressOf(request);
			const validators = compile();
			checked(validators.header, readHeaders(operation, request.headers), 400);
			const call: Call<K> = {
				world,
				user,
				requestPath: pathname,
				path: checkedPath(() => checked(validators.path, request.params, 400)),
				query: checked(validators.query, readQuery(contract, operation, searchParams), 400),
				body: checked(validators.body, readableBody(operation, request.body), 422),
			};
			const noteDown = audit(id, call, originOf(request));
			const reply: ReplyOf<K> = await handler(call);
			const answer: Answer = reply;
			const violation = check(answer.status, answer.body);
			if (violation !== undefined) {
				world.log.violation('response', id, violation);
				throw new ApiError(500, [{ title: 'Sandbox contract violation', detail: violation }]);
			}
			noteDown(reply);
			return answer;
		},
	};
}

/** In which account a request does something, and from where. */
function originOf({ params, ip }: FastifyRequest) {
	return { accountId: isObject(params) ? String(params.account_id) : '', ipAddress: ip };
}

/** An id that is no UUID where one is needed names nothing. */
function checkedPath<T>(check: () => T): T {
	try {
		return check();
	} catch {
		throw notFound();
	}
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
