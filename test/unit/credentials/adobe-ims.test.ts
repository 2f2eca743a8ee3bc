import { UserError, type IHttpRequestHelper, type IHttpRequestOptions } from 'n8n-workflow';
import {
	accessTokenFor,
	forgetTokens,
	type ClientCredentials,
} from '../../../credentials/adobeIms';
import { fake } from '../support/fake';
import { deferred, failureOf, untilIdle, type Deferred } from '../support/promises';

const CLIENT: ClientCredentials = {
	imsAddress: 'https://ims.example',
	clientId: 'client-1',
	clientSecret: 'confidential-1',
	scope: 'openid,AdobeID,frame.s2s.all',
};

interface Reply {
	statusCode: number;
	body: unknown;
}

/** Adobe IMS with the replies that a test gives, one after the other. */
function imsWith(...replies: Reply[]) {
	const requests: IHttpRequestOptions[] = [];
	const http = fake<IHttpRequestHelper>({
		helpers: {
			httpRequest: async (request) => {
				requests.push(request);
				return replies.shift() ?? { statusCode: 500, body: { error: 'no more replies' } };
			},
		},
	});
	return { http, requests };
}

/** Adobe IMS that answers when the test says so. */
function slowIms() {
	const exchanges: Array<Deferred<Reply>> = [];
	const http = fake<IHttpRequestHelper>({
		helpers: {
			httpRequest: () => {
				const exchange = deferred<Reply>();
				exchanges.push(exchange);
				return exchange.promise;
			},
		},
	});
	return { http, exchanges };
}

const token = (accessToken: string, seconds: unknown = 86_399): Reply => ({
	statusCode: 200,
	body: { access_token: accessToken, token_type: 'bearer', expires_in: seconds },
});

beforeEach(() => {
	forgetTokens();
	jest.useFakeTimers({ now: 1_793_793_600_000 });
});
afterEach(() => jest.useRealTimers());

describe('accessTokenFor', () => {
	test('exchanges the client credentials as Adobe IMS wants it', async () => {
		const { http, requests } = imsWith(token('first'));
		expect(await accessTokenFor(http, CLIENT, '')).toBe('first');
		expect(requests).toHaveLength(1);
		expect(requests[0]).toMatchObject({
			method: 'POST',
			url: 'https://ims.example/ims/token/v3',
			headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
			disableFollowRedirect: true,
		});
		expect(Object.fromEntries(new URLSearchParams(String(requests[0]?.body)))).toEqual({
			grant_type: 'client_credentials',
			client_id: 'client-1',
			client_secret: 'confidential-1',
			scope: 'openid,AdobeID,frame.s2s.all',
		});
	});

	test('encodes a secret that holds characters of the form', async () => {
		const { http, requests } = imsWith(token('first'));
		await accessTokenFor(http, { ...CLIENT, clientSecret: 'a&b=c+d%é' }, '');
		expect(new URLSearchParams(String(requests[0]?.body)).get('client_secret')).toBe('a&b=c+d%é');
	});

	test.each([
		['none', ''],
		['the one that has expired', 'expired'],
	])('makes one exchange for many callers at once that hold %s', async (_, held) => {
		const { http, exchanges } = slowIms();
		const callers = Array.from({ length: 25 }, () => accessTokenFor(http, CLIENT, held));
		await untilIdle();
		expect(exchanges).toHaveLength(1);
		exchanges[0]?.resolve(token('shared'));
		expect(new Set(await Promise.all(callers))).toEqual(new Set(['shared']));
	});

	test('gives a late caller that holds the replaced token the new one, without an exchange', async () => {
		const { http, requests } = imsWith(token('first'), token('second'));
		await accessTokenFor(http, CLIENT, '');
		jest.advanceTimersByTime(3_600_000);
		expect(await accessTokenFor(http, CLIENT, 'first')).toBe('second');
		jest.advanceTimersByTime(60_000);
		expect(await accessTokenFor(http, CLIENT, 'first')).toBe('second');
		expect(requests).toHaveLength(2);
	});

	test('makes a new exchange for a caller that holds the newest token, which was refused', async () => {
		const { http, requests } = imsWith(token('first'), token('second'));
		const first = await accessTokenFor(http, CLIENT, '');
		expect(await accessTokenFor(http, CLIENT, first)).toBe('second');
		expect(requests).toHaveLength(2);
	});

	test('shares a token just issued with a caller that has none, for less than three seconds', async () => {
		const { http, requests } = imsWith(token('first'), token('second'));
		await accessTokenFor(http, CLIENT, '');
		jest.advanceTimersByTime(2_999);
		expect(await accessTokenFor(http, CLIENT, '')).toBe('first');
		expect(requests).toHaveLength(1);
		jest.advanceTimersByTime(1);
		expect(await accessTokenFor(http, CLIENT, '')).toBe('second');
		expect(requests).toHaveLength(2);
	});

	test.each([
		['clientSecret', 'confidential-2'],
		['clientId', 'client-2'],
		['scope', 'openid'],
		['imsAddress', 'https://other.example'],
	])('shares nothing between two clients that differ in %s', async (field, value) => {
		const { http, exchanges } = slowIms();
		const one = accessTokenFor(http, CLIENT, '');
		const other = accessTokenFor(http, { ...CLIENT, [field]: value }, '');
		await untilIdle();
		expect(exchanges).toHaveLength(2);
		exchanges[0]?.resolve(token('one'));
		exchanges[1]?.resolve(token('other'));
		expect(await Promise.all([one, other])).toEqual(['one', 'other']);
	});

	test('tells apart clients whose fields only look alike when joined', async () => {
		const { http, requests } = imsWith(token('one'), token('other'));
		await accessTokenFor(http, { ...CLIENT, clientId: 'a', clientSecret: 'b,c' }, '');
		await accessTokenFor(http, { ...CLIENT, clientId: 'a,b', clientSecret: 'c' }, '');
		expect(requests).toHaveLength(2);
	});

	test('does not remember an exchange that failed', async () => {
		const { http, requests } = imsWith({ statusCode: 503, body: {} }, token('second'));
		expect(await failureOf(accessTokenFor(http, CLIENT, ''))).toBeInstanceOf(UserError);
		expect(await accessTokenFor(http, CLIENT, '')).toBe('second');
		expect(requests).toHaveLength(2);
	});

	test('tells all callers that share a failed exchange', async () => {
		const { http, exchanges } = slowIms();
		const callers = [1, 2, 3].map(() => failureOf(accessTokenFor(http, CLIENT, '')));
		await untilIdle();
		exchanges[0]?.resolve({ statusCode: 503, body: {} });
		for (const failure of await Promise.all(callers)) expect(failure).toBeInstanceOf(UserError);
		expect(exchanges).toHaveLength(1);
	});

	test('gives a refused token no other remembered one than its own successor, which may be dead too', async () => {
		const { http, requests } = imsWith(token('first'), token('second'));
		await accessTokenFor(http, CLIENT, '');
		expect(await accessTokenFor(http, CLIENT, 'of another client')).toBe('second');
		expect(requests).toHaveLength(2);
	});

	test('gives no token that has expired, as expires_in says', async () => {
		const { http, requests } = imsWith(token('first', 60), token('second'));
		await accessTokenFor(http, CLIENT, 'older');
		jest.advanceTimersByTime(59_999);
		expect(await accessTokenFor(http, CLIENT, 'older')).toBe('first');
		jest.advanceTimersByTime(1);
		expect(await accessTokenFor(http, CLIENT, 'older')).toBe('second');
		expect(requests).toHaveLength(2);
	});

	test.each([undefined, null, 'soon', 0, -5])(
		'takes a token for a day when expires_in is %p',
		async (seconds) => {
			const { http, requests } = imsWith(token('first', seconds ?? null), token('second'));
			await accessTokenFor(http, CLIENT, 'older');
			jest.advanceTimersByTime(86_398_000);
			expect(await accessTokenFor(http, CLIENT, 'older')).toBe('first');
			jest.advanceTimersByTime(1_000);
			expect(await accessTokenFor(http, CLIENT, 'older')).toBe('second');
			expect(requests).toHaveLength(2);
		},
	);

	test('reads expires_in also when it is a text', async () => {
		const { http } = imsWith(token('first', '60'), token('second'));
		await accessTokenFor(http, CLIENT, 'older');
		jest.advanceTimersByTime(60_000);
		expect(await accessTokenFor(http, CLIENT, 'older')).toBe('second');
	});

	test('forgets the oldest of very many clients', async () => {
		const { http, requests } = imsWith(
			...Array.from({ length: 202 }, (_, index) => token(`token-${index}`)),
		);
		for (let index = 0; index < 201; index++) {
			await accessTokenFor(http, { ...CLIENT, clientId: `client-${index}` }, 'older');
		}
		expect(await accessTokenFor(http, { ...CLIENT, clientId: 'client-200' }, 'older')).toBe(
			'token-200',
		);
		expect(await accessTokenFor(http, { ...CLIENT, clientId: 'client-1' }, 'older')).toBe(
			'token-1',
		);
		expect(requests).toHaveLength(201);
		await accessTokenFor(http, { ...CLIENT, clientId: 'client-0' }, 'older');
		expect(requests).toHaveLength(202);
	});
});

describe('a refusal of Adobe IMS', () => {
	const refusalOf = async (statusCode: number, body: unknown) => {
		const failure = await failureOf(accessTokenFor(imsWith({ statusCode, body }).http, CLIENT, ''));
		expect(failure).toBeInstanceOf(UserError);
		expect(JSON.stringify([failure, String(failure)])).not.toMatch(/confidential-1/);
		return failure;
	};

	test.each([400, 401])('of the client ID (HTTP %i) says to copy it again', async (status) => {
		const body = {
			error: 'invalid_client',
			error_description: 'invalid client_id parameter',
		};
		expect(await refusalOf(status, body)).toMatchObject({
			message: expect.stringContaining("Adobe does not know the client ID 'client-1'"),
			description: expect.stringMatching(/Copy the client ID again.*developer\.adobe\.com/),
		});
	});

	test.each([400, 401])('of the client secret (HTTP %i) says to copy it again', async (status) => {
		const body = {
			error: 'invalid_client',
			error_description: 'invalid client_secret parameter',
		};
		expect(await refusalOf(status, body)).toMatchObject({
			message: expect.stringContaining('Adobe did not accept the client secret'),
			description: expect.stringMatching(/Copy the client secret again/),
		});
	});

	test('of the client without details speaks of the secret', async () => {
		expect(await refusalOf(401, { error: 'invalid_client' })).toMatchObject({
			message: expect.stringContaining('Adobe did not accept the client secret'),
		});
	});

	test('of the scopes says which project to make', async () => {
		expect(await refusalOf(400, { error: 'invalid_scope' })).toMatchObject({
			message: expect.stringContaining('Adobe did not grant the scopes of this credential'),
			description: expect.stringMatching(/Server-to-Server Authentication/),
		});
	});

	test.each([429, 500, 503])('with HTTP %i says to try again', async (status) => {
		expect(await refusalOf(status, { error: 'busy' })).toMatchObject({
			message: expect.stringContaining(
				`Adobe IMS at https://ims.example cannot issue a token right now (HTTP ${status})`,
			),
			description: expect.stringMatching(/Try again in a minute/),
		});
	});

	test('of another kind gives what Adobe says', async () => {
		const body = { error: 'access_denied', error_description: 'Client is disabled' };
		expect(await refusalOf(403, body)).toMatchObject({
			message: expect.stringContaining(
				'Adobe IMS at https://ims.example refused to issue a token (HTTP 403)',
			),
			description: 'access_denied: Client is disabled',
		});
	});

	test.each([
		[200, {}],
		[200, { access_token: 7 }],
		[302, {}],
	])('that is none (HTTP %i with %p) names the fields to check', async (status, body) => {
		expect(await refusalOf(status, body)).toMatchObject({
			description: expect.stringMatching(/'Client ID', 'Client Secret' and 'Scopes'/),
		});
	});

	test.each([
		[200, '<html>Sign in</html>'],
		[502, '<html>Bad gateway</html>'],
		[200, []],
		[200, undefined],
	])('cannot be read from HTTP %i with %p, which is not JSON', async (status, body) => {
		expect(await refusalOf(status, body)).toMatchObject({
			message: expect.stringContaining(
				'Adobe IMS at https://ims.example answered with something that is not JSON',
			),
			description: expect.stringMatching(/proxy, firewall or sign-in page/),
		});
	});

	test('that never comes says that the address cannot be reached, without the request', async () => {
		const http = fake<IHttpRequestHelper>({
			helpers: {
				httpRequest: (request) =>
					Promise.reject(
						Object.assign(new Error('connect'), { code: 'ECONNREFUSED', config: request }),
					),
			},
		});
		const failure = await failureOf(accessTokenFor(http, CLIENT, ''));
		expect(failure).toBeInstanceOf(UserError);
		expect(failure).toMatchObject({
			message: expect.stringContaining(
				'Adobe IMS at https://ims.example cannot be reached from n8n: nothing answers at that address',
			),
			description: expect.stringMatching(/firewall or proxy/),
		});
		expect(JSON.stringify([failure, Object.entries(Object(failure))])).not.toMatch(
			/confidential-1|client_secret/,
		);
	});
});
