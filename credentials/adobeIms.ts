import { createHash } from 'node:crypto';
import type { UserError, IHttpRequestHelper, IN8nHttpFullResponse } from 'n8n-workflow';
import { connectionCause } from './connectionCauses';
import { credentialProblem } from './problem';

/** What a service account needs to get a token from Adobe IMS. */
export interface ClientCredentials {
	imsAddress: string;
	clientId: string;
	clientSecret: string;
	/** Comma-separated, as the Adobe Developer Console shows them. */
	scope: string;
}

interface IssuedToken {
	accessToken: string;
	/** The token that was refused and led to this one; '' when there was none. */
	replaces: string;
	/** Milliseconds since 1970. */
	issuedAt: number;
	/** Milliseconds since 1970. */
	expiresAt: number;
}

const CONSOLE = 'Adobe Developer Console (https://developer.adobe.com/console)';

/** Adobe samples show 86399 s; used when a reply leaves the life time out. */
const DEFAULT_LIFETIME_SECONDS = 86_399;

/** IMS answers within a second; longer means that something between n8n and Adobe swallows the call. */
const EXCHANGE_TIMEOUT_MS = 30_000;

/**
 * Requests that had no token yet may ask within this time of each other and share one. It is short, so that
 * "Test" in the credential after a change in the Adobe Developer Console really asks for a new token.
 */
const SHARE_WITHOUT_TOKEN_MS = 3_000;

/** Tokens of more service accounts than this are not remembered; forgetting costs one exchange. */
const MAX_REMEMBERED = 200;

const running = new Map<string, Promise<IssuedToken>>();
const issued = new Map<string, IssuedToken>();

/**
 * Returns an access token for the service account, from Adobe IMS or from a request that just got one.
 *
 * n8n calls this once per request whose token is missing or was answered with 401, so parallel requests call it
 * together. In one process they share one exchange: while it runs, and also when a slower request comes later
 * still holding the token that was replaced.
 *
 * @param heldToken the token that n8n has stored, '' when it has none; it is never returned again
 * @throws UserError whose message and description tell a person what to do; it holds no secret
 */
export async function accessTokenFor(
	http: IHttpRequestHelper,
	client: ClientCredentials,
	heldToken: string,
): Promise<string> {
	const key = fingerprint(client);

	const latest = issued.get(key);
	const now = Date.now();
	if (latest && latest.accessToken !== heldToken && latest.expiresAt > now) {
		// Only the successor of the very token that was refused: another one may be dead as well.
		const replacesHeldToken = heldToken !== '' && latest.replaces === heldToken;
		const justIssued = heldToken === '' && Math.abs(now - latest.issuedAt) < SHARE_WITHOUT_TOKEN_MS;
		if (replacesHeldToken || justIssued) return latest.accessToken;
	}

	let exchange = running.get(key);
	if (!exchange) {
		exchange = exchangeClientCredentials(http, client, heldToken)
			.then((token) => remember(key, token))
			.finally(() => running.delete(key));
		running.set(key, exchange);
	}
	return (await exchange).accessToken;
}

/** Drops everything remembered, so that tests start clean. */
export function forgetTokens(): void {
	running.clear();
	issued.clear();
}

function remember(key: string, token: IssuedToken): IssuedToken {
	issued.delete(key);
	issued.set(key, token);
	const oldest = issued.keys().next();
	if (issued.size > MAX_REMEMBERED && !oldest.done) issued.delete(oldest.value);
	return token;
}

/** Identifies a service account without keeping its secret readable in memory for longer than needed. */
function fingerprint({ imsAddress, clientId, clientSecret, scope }: ClientCredentials): string {
	return createHash('sha256')
		.update(JSON.stringify([imsAddress, clientId, clientSecret, scope]))
		.digest('hex');
}

async function exchangeClientCredentials(
	http: IHttpRequestHelper,
	{ imsAddress, clientId, clientSecret, scope }: ClientCredentials,
	replaces: string,
): Promise<IssuedToken> {
	const issuedAt = Date.now();
	let response: IN8nHttpFullResponse;
	try {
		response = (await http.helpers.httpRequest({
			method: 'POST',
			url: `${imsAddress}/ims/token/v3`,
			headers: {
				'Content-Type': 'application/x-www-form-urlencoded',
				Accept: 'application/json',
			},
			body: new URLSearchParams({
				grant_type: 'client_credentials',
				client_id: clientId,
				client_secret: clientSecret,
				scope,
			}).toString(),
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			timeout: EXCHANGE_TIMEOUT_MS,
		})) as IN8nHttpFullResponse;
	} catch (error) {
		throw unreachable(imsAddress, error);
	}
	return { ...readToken(response, imsAddress, clientId, issuedAt), replaces };
}

/**
 * Turns the reply of Adobe IMS into a token.
 * @throws UserError with the next step for each way in which IMS refuses
 */
function readToken(
	response: IN8nHttpFullResponse,
	imsAddress: string,
	clientId: string,
	issuedAt: number,
): Omit<IssuedToken, 'replaces'> {
	const reply = asRecord(response.body);
	if (reply === undefined) {
		throw credentialProblem(
			`Adobe IMS at ${imsAddress} answered with something that is not JSON`,
			"A proxy, firewall or sign-in page between n8n and Adobe may have answered instead, or 'IMS Base Address' in the credential is wrong. Let n8n reach the address directly and try again.",
		);
	}
	const { access_token: accessToken, expires_in: expiresIn } = reply;
	if (response.statusCode >= 200 && response.statusCode < 300 && typeof accessToken === 'string') {
		const seconds = Number(expiresIn);
		const lifetime = Number.isFinite(seconds) && seconds > 0 ? seconds : DEFAULT_LIFETIME_SECONDS;
		return { accessToken, issuedAt, expiresAt: issuedAt + lifetime * 1000 };
	}
	throw refusal(response.statusCode, reply, imsAddress, clientId);
}

function refusal(
	status: number,
	reply: Record<string, unknown>,
	imsAddress: string,
	clientId: string,
): UserError {
	const code = typeof reply.error === 'string' ? reply.error : '';
	const detail = typeof reply.error_description === 'string' ? reply.error_description : '';

	if (code === 'invalid_client' && /client_id/i.test(detail)) {
		return credentialProblem(
			`Adobe does not know the client ID '${clientId}'`,
			`Copy the client ID again from the credential page of your project in the ${CONSOLE}. Look for spaces at its ends.`,
		);
	}
	if (code === 'invalid_client' || code === 'unauthorized_client') {
		return credentialProblem(
			'Adobe did not accept the client secret',
			`Copy the client secret again from the credential page of your project in the ${CONSOLE}. If it was replaced there, the old one no longer works.`,
		);
	}
	if (code === 'invalid_scope') {
		return credentialProblem(
			'Adobe did not grant the scopes of this credential',
			`The project in the ${CONSOLE} lacks the Frame.io API with Server-to-Server Authentication. It cannot be added to an existing project: create a new project, add the Frame.io API, and choose Server-to-Server Authentication. If that choice is not offered, an admin must assign you the Frame.io S2S API product.`,
		);
	}
	if (status === 429 || status >= 500) {
		return credentialProblem(
			`Adobe IMS at ${imsAddress} cannot issue a token right now (HTTP ${status})`,
			'Try again in a minute. The state of the service is on https://status.adobe.com.',
		);
	}
	return credentialProblem(
		`Adobe IMS at ${imsAddress} refused to issue a token (HTTP ${status})`,
		[code, detail].filter((part) => part !== '').join(': ') ||
			"Check 'Client ID', 'Client Secret' and 'Scopes' in the credential, and the address when 'Environment' is Custom.",
	);
}

function unreachable(imsAddress: string, error: unknown): UserError {
	const code = asRecord(error)?.code;
	const cause = connectionCause(typeof code === 'string' ? code : undefined);
	return credentialProblem(
		`Adobe IMS at ${imsAddress} cannot be reached from n8n${cause === undefined ? '' : `: ${cause}`}`,
		"Check that the machine running n8n has access to the internet and that a firewall or proxy lets it reach this address. With 'Environment' Custom, check 'IMS Base Address'.",
	);
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? { ...value }
		: undefined;
}
