import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import { addressOf, createService, maskSecrets, Refusal } from './http.mjs';
import { parseScopes } from './scopes.mjs';
import type { ClientRecord } from './store/clients.mjs';
import type { World } from './world.mjs';

/** The fields of a form, or undefined when the body is none. */
type Form = Record<string, string> | undefined;

/** The sign-in of Adobe as far as Frame.io users meet it: authorize and token. */
export function imsService(world: World): FastifyInstance {
	const server = createService(world, {
		name: 'ims',
		refuse: ({ statusCode = 500, message }) =>
			refusal(statusCode < 500 ? 'invalid_request' : 'server_error', message, statusCode),
	});
	server.removeAllContentTypeParsers();
	void server.register(formbody, {
		parser: (text) => Object.fromEntries(new URLSearchParams(text)),
	});
	server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, _body, done) => done(null));
	server.post<{ Body: Form }>(
		'/ims/token/v3',
		{ config: { operationId: 'ims.token' } },
		({ body, entry }) => {
			if (!body) throw refusal('invalid_request', 'the request must be form encoded');
			entry.body = maskSecrets(body);
			return token(world, new URLSearchParams(body));
		},
	);
	server.get('/ims/authorize/v2', { config: { operationId: 'ims.authorize' } }, (request, reply) =>
		reply.redirect(authorize(world, addressOf(request).searchParams).href),
	);
	server.setNotFoundHandler(() => {
		throw refusal('not_found', undefined, 404);
	});
	return server;
}

/** A refusal in the words of OAuth, as IMS sends them. */
function refusal(error: string, description?: string, status = 400): Refusal {
	return new Refusal(status, {
		error,
		...(description !== undefined && { error_description: description }),
	});
}

function token(world: World, form: URLSearchParams) {
	const client = world.store.clients.get(form.get('client_id') ?? '');
	if (!client) throw refusal('invalid_client', 'invalid client_id parameter');
	if (form.get('client_secret') !== client.secret) {
		throw refusal('invalid_client', 'invalid client_secret parameter');
	}
	switch (form.get('grant_type')) {
		case 'client_credentials':
			checkKind(client, 's2s');
			return clientCredentials(world, client, form);
		case 'authorization_code':
			checkKind(client, 'web');
			return authorizationCode(world, client, form);
		case 'refresh_token':
			checkKind(client, 'web');
			return refreshToken(world, client, form);
		default:
			throw refusal('unsupported_grant_type');
	}
}

function checkKind(client: ClientRecord, kind: ClientRecord['kind']): void {
	if (client.kind === kind) return;
	throw refusal('unauthorized_client', 'the client may not use this grant type');
}

function clientCredentials(world: World, client: ClientRecord, form: URLSearchParams) {
	const scopes = parseScopes(form.get('scope') ?? '');
	if (scopes.length === 0 || !granted(client, scopes)) throw refusal('invalid_scope');
	return {
		access_token: world.tokens.issueAccess(client, client.userId, scopes),
		token_type: 'bearer',
		expires_in: client.tokenLifetime,
	};
}

function authorizationCode(world: World, client: ClientRecord, form: URLSearchParams) {
	const code = world.tokens.takeCode(form.get('code') ?? '');
	if (code?.clientId !== client.id || code.redirectUri !== form.get('redirect_uri')) {
		throw refusal('invalid_grant', 'invalid authorization code');
	}
	return userTokens(world, client, code, code.scopes.includes('offline_access'));
}

function refreshToken(world: World, client: ClientRecord, form: URLSearchParams) {
	const known = world.tokens.findRefresh(form.get('refresh_token') ?? '');
	if (known?.clientId !== client.id) throw refusal('invalid_grant', 'invalid refresh token');
	return userTokens(world, client, known, client.refreshTokenInRefreshReply);
}

function userTokens(
	{ tokens }: World,
	client: ClientRecord,
	{ userId, scopes }: { userId: string; scopes: string[] },
	withRefreshToken: boolean,
) {
	return {
		access_token: tokens.issueAccess(client, userId, scopes),
		token_type: 'bearer',
		expires_in: client.tokenLifetime,
		...(withRefreshToken && { refresh_token: tokens.issueRefresh(client.id, userId, scopes) }),
	};
}

/** Signs the client's user in at once, without a page; returns the way back to the application. */
function authorize(world: World, query: URLSearchParams): URL {
	const client = world.store.clients.get(query.get('client_id') ?? '');
	if (client?.kind !== 'web') throw refusal('invalid_client', 'invalid client_id parameter');
	const wanted = query.get('redirect_uri') ?? '';
	const redirectUri = client.redirectUris.some((allowed) => fits(allowed, wanted))
		? wanted
		: client.defaultRedirectUri;
	if (redirectUri === null) throw refusal('invalid_request', 'invalid redirect_uri parameter');
	const state = query.get('state');
	const scopes = parseScopes(query.get('scope') ?? '');
	if (query.get('response_type') !== 'code') {
		return back(redirectUri, { error: 'unsupported_response_type', state });
	}
	if (scopes.length === 0 || !granted(client, scopes)) {
		return back(redirectUri, { error: 'invalid_scope', state });
	}
	const code = world.tokens.issueCode(client.id, client.userId, scopes, redirectUri);
	return back(redirectUri, { code, state });
}

function back(redirectUri: string, answer: Record<string, string | null>): URL {
	const location = new URL(redirectUri);
	for (const [name, value] of Object.entries(answer)) {
		if (value !== null) location.searchParams.set(name, value);
	}
	return location;
}

function granted({ scopes }: ClientRecord, wanted: string[]): boolean {
	return wanted.every((scope) => scopes.includes(scope));
}

function fits(allowed: string, wanted: string): boolean {
	const pattern = allowed
		.split('*')
		.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
		.join('.*');
	return URL.canParse(wanted) && new RegExp(`^${pattern}$`).test(wanted);
}
