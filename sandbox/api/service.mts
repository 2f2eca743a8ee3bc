import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createService } from '../http.mjs';
import { parseJson, type Json } from '../json.mjs';
import type { RateLimitState } from '../rate-limit.mjs';
import type { UserRecord } from '../store/accounts.mjs';
import type { World } from '../world.mjs';
import { ApiError, badRequest, notFound } from './errors.mjs';
import type { OperationRoutes } from './route.mjs';
import { signedIn } from './sign-in.mjs';

declare module 'fastify' {
	interface FastifyRequest {
		/** Who asks, or why nobody may. */
		caller: UserRecord | ApiError;
	}
}

// Refusals that have nothing to do with the contract: too large, no JSON, a sandbox error.
const unlisted = new Set([413, 415, 500]);

// For what is no operation; nothing is counted there.
const otherLimit = { calls: 100, per_seconds: 60 };

const tooLarge = () => new ApiError(413, [{ detail: 'The request body is too large' }]);
const notJson = () => new ApiError(415, [{ detail: 'The request body must be application/json' }]);

/** The Frame.io API: finds the operation, checks who asks, how often and what, and checks its own answer too. */
export function apiService(routes: OperationRoutes, world: World): FastifyInstance {
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
