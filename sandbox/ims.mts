import {
	jsonReply,
	maskSecrets,
	readText,
	type Exchange,
	type Reply,
	type Service,
} from './http.mjs';
import { parseScopes } from './scopes.mjs';
import type { ClientRecord } from './store/clients.mjs';
import type { World } from './world.mjs';

/** The sign-in of Adobe as far as Frame.io users meet it: authorize and token. */
export function imsService(world: World): Service {
	return {
		name: 'ims',
		identify(method, { pathname }) {
			if (method === 'POST' && pathname === '/ims/token/v3') return { operationId: 'ims.token' };
			if (method === 'GET' && pathname === '/ims/authorize/v2')
				return { operationId: 'ims.authorize' };
			return { operationId: null };
		},
		handle(exchange) {
			switch (exchange.log.operationId) {
				case 'ims.token':
					return token(world, exchange);
				case 'ims.authorize':
					return Promise.resolve(authorize(world, exchange.url.searchParams));
				default:
					return Promise.resolve(refusal('not_found', undefined, 404));
			}
		},
		failure: (error) => refusal('server_error', error.message, 500),
	};
}

/** A refusal in the words of OAuth, as IMS sends them. */
function refusal(error: string, description?: string, status = 400): Reply {
	return jsonReply(status, {
		error,
		...(description !== undefined && { error_description: description }),
	});
}

async function token(world: World, exchange: Exchange): Promise<Reply> {
	const { request, log } = exchange;
	const text = (await readText(exchange)) ?? '';
	if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) {
		return refusal('invalid_request', 'the request must be form encoded');
	}
	const form = new URLSearchParams(text);
	log.body = maskSecrets(Object.fromEntries(form));
	const client = world.store.clients.get(form.get('client_id') ?? '');
	if (!client) return refusal('invalid_client', 'invalid client_id parameter');
	if (form.get('client_secret') !== client.secret) {
		return refusal('invalid_client', 'invalid client_secret parameter');
	}
	switch (form.get('grant_type')) {
		case 'client_credentials':
			return client.kind === 's2s' ? clientCredentials(world, client, form) : wrongKind;
		case 'authorization_code':
			return client.kind === 'web' ? authorizationCode(world, client, form) : wrongKind;
		case 'refresh_token':
			return client.kind === 'web' ? refreshToken(world, client, form) : wrongKind;
		default:
			return refusal('unsupported_grant_type');
	}
}

const wrongKind = refusal('unauthorized_client', 'the client may not use this grant type');

function clientCredentials(world: World, client: ClientRecord, form: URLSearchParams): Reply {
	const scopes = parseScopes(form.get('scope') ?? '');
	if (scopes.length === 0 || !granted(client, scopes)) return refusal('invalid_scope');
	return jsonReply(200, {
		access_token: world.tokens.issueAccess(client, client.userId, scopes),
		token_type: 'bearer',
		expires_in: client.tokenLifetime,
	});
}

function authorizationCode(world: World, client: ClientRecord, form: URLSearchParams): Reply {
	const code = world.tokens.takeCode(form.get('code') ?? '');
	if (code?.clientId !== client.id || code.redirectUri !== form.get('redirect_uri')) {
		return refusal('invalid_grant', 'invalid authorization code');
	}
	return userTokens(world, client, code, code.scopes.includes('offline_access'));
}

function refreshToken(world: World, client: ClientRecord, form: URLSearchParams): Reply {
	const known = world.tokens.findRefresh(form.get('refresh_token') ?? '');
	if (known?.clientId !== client.id) return refusal('invalid_grant', 'invalid refresh token');
	return userTokens(world, client, known, client.refreshTokenInRefreshReply);
}

function userTokens(
	{ tokens }: World,
	client: ClientRecord,
	{ userId, scopes }: { userId: string; scopes: string[] },
	withRefreshToken: boolean,
): Reply {
	return jsonReply(200, {
		access_token: tokens.issueAccess(client, userId, scopes),
		token_type: 'bearer',
		expires_in: client.tokenLifetime,
		...(withRefreshToken && { refresh_token: tokens.issueRefresh(client.id, userId, scopes) }),
	});
}

/** Signs the client's user in at once, without a page, and returns to the application. */
function authorize(world: World, query: URLSearchParams): Reply {
	const client = world.store.clients.get(query.get('client_id') ?? '');
	if (client?.kind !== 'web') return refusal('invalid_client', 'invalid client_id parameter');
	const wanted = query.get('redirect_uri') ?? '';
	const redirectUri = client.redirectUris.some((allowed) => fits(allowed, wanted))
		? wanted
		: client.defaultRedirectUri;
	if (redirectUri === null) return refusal('invalid_request', 'invalid redirect_uri parameter');
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

function back(redirectUri: string, answer: Record<string, string | null>): Reply {
	const location = new URL(redirectUri);
	for (const [name, value] of Object.entries(answer)) {
		if (value !== null) location.searchParams.set(name, value);
	}
	return { status: 302, headers: { location: location.href } };
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
