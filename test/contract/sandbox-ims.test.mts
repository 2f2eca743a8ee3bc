import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { answerOf, TestSandbox } from '../../sandbox/testing.mjs';
import { demo, webClient } from '../../sandbox/store/seed.mjs';

let box: TestSandbox;
beforeAll(async () => {
	box = await TestSandbox.start();
});
beforeEach(() => box.fresh());
afterAll(async () => {
	expect(await box.control.violations()).toEqual([]);
	await box.stop();
});

const server = (more: Record<string, string> = {}) => ({
	grant_type: 'client_credentials',
	client_id: box.sandbox.clientId,
	client_secret: box.sandbox.clientSecret,
	scope: 'openid,AdobeID,frame.s2s.all',
	...more,
});

const redirect = 'http://localhost:5678/rest/oauth2-credential/callback';

async function authorize(more: Record<string, string> = {}): Promise<URL | number> {
	const url = new URL('/ims/authorize/v2', box.sandbox.imsUrl);
	url.search = new URLSearchParams({
		client_id: webClient.id,
		redirect_uri: redirect,
		scope: 'openid email profile offline_access additional_info.roles',
		response_type: 'code',
		state: 'state-1',
		...more,
	}).toString();
	const response = await fetch(url, { redirect: 'manual' });
	return response.status === 302
		? new URL(response.headers.get('location') ?? '')
		: response.status;
}

async function userTokens(scope?: string) {
	const back = await authorize(scope === undefined ? {} : { scope });
	if (typeof back === 'number') throw new Error(`authorize answered ${back}`);
	return box.ims({
		grant_type: 'authorization_code',
		client_id: webClient.id,
		client_secret: webClient.secret,
		code: back.searchParams.get('code') ?? '',
		redirect_uri: redirect,
	});
}

describe('server-to-server', () => {
	test.each([
		'openid,AdobeID,frame.s2s.all',
		'openid AdobeID frame.s2s.all',
		'openid, AdobeID, frame.s2s.all',
	])('gives a token for 86399 seconds and no refresh token for the scope %p', async (scope) => {
		const answer = await box.ims(server({ scope }));
		expect(answer.status).toBe(200);
		expect(answer.at('token_type')).toBe('bearer');
		expect(answer.at('expires_in')).toBe(86_399);
		expect(answer.at('refresh_token')).toBeUndefined();
		const me = await box.api('GET', '/v4/me', undefined, answer.textAt('access_token'));
		expect(me.at('data.email')).toMatch(/@techacct\.adobe\.com$/);
	});

	test.each([
		[{ client_secret: 'wrong' }, 'invalid_client', 'invalid client_secret parameter'],
		[{ client_id: 'wrong' }, 'invalid_client', 'invalid client_id parameter'],
		[{ scope: 'openid,AdobeID,other' }, 'invalid_scope', undefined],
		[{ grant_type: 'password' }, 'unsupported_grant_type', undefined],
	])('refuses %p as %s', async (change, error, description) => {
		const answer = await box.ims(server(change));
		expect(answer.status).toBe(400);
		expect(answer.at('error')).toBe(error);
		expect(answer.at('error_description')).toBe(description);
	});

	test('refuses a scope that the client was not granted', async () => {
		const client = await box.control.putClient({ scopes: ['openid', 'AdobeID'] });
		const fields = { client_id: client.id, client_secret: client.secret };
		expect((await box.ims(server(fields))).at('error')).toBe('invalid_scope');
	});

	test('a token without frame.s2s.all opens nothing', async () => {
		const answer = await box.ims(server({ scope: 'openid,AdobeID' }));
		const me = await box.api('GET', '/v4/me', undefined, answer.textAt('access_token'));
		expect(me.status).toBe(401);
		expect(me.at('errors')).toEqual([
			{ title: 'Unauthorized', detail: 'Invalid or missing authorization token' },
		]);
	});

	test('an organisation outside of the Admin Console gets a token that opens nothing', async () => {
		const client = await box.control.putClient({ adminConsole: false });
		const token = await box.signIn(client);
		expect((await box.api('GET', '/v4/me', undefined, token)).status).toBe(401);
	});

	test('tokens expire after their time, and when a test says so', async () => {
		expect((await box.api('GET', '/v4/me')).status).toBe(200);
		await box.control.clock({ advanceMs: 86_400_000 });
		expect((await box.api('GET', '/v4/me')).status).toBe(401);
		await box.signIn();
		expect((await box.api('GET', '/v4/me')).status).toBe(200);
		await box.control.expireTokens();
		expect((await box.api('GET', '/v4/me')).status).toBe(401);
	});

	test('takes form fields only', async () => {
		const response = await fetch(new URL('/ims/token/v3', box.sandbox.imsUrl), {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(server()),
		});
		expect((await answerOf(response)).at('error')).toBe('invalid_request');
	});
});

describe('user sign-in', () => {
	test('returns to the application with code and state and exchanges the code once', async () => {
		const back = await authorize();
		if (typeof back === 'number') throw new Error(`authorize answered ${back}`);
		expect(back.href.startsWith(redirect)).toBe(true);
		expect(back.searchParams.get('state')).toBe('state-1');
		const fields = {
			grant_type: 'authorization_code',
			client_id: webClient.id,
			client_secret: webClient.secret,
			code: back.searchParams.get('code') ?? '',
			redirect_uri: redirect,
		};
		const answer = await box.ims(fields);
		expect(answer.status).toBe(200);
		const me = await box.api('GET', '/v4/me', undefined, answer.textAt('access_token'));
		expect(me.at('data.id')).toBe(demo.users.editor);
		const again = await box.ims(fields);
		expect([again.status, again.at('error')]).toEqual([400, 'invalid_grant']);
	});

	test.each([
		[{ scope: 'openid frame.s2s.all' }, 'invalid_scope'],
		[{ response_type: 'token' }, 'unsupported_response_type'],
	])('refuses %p as %s', async (change, error) => {
		const back = await authorize(change);
		expect(typeof back === 'number' ? back : back.searchParams.get('error')).toBe(error);
	});

	test('refuses an address that is not registered, or goes to the default one', async () => {
		const wrong = { redirect_uri: 'ftp://elsewhere.example/' };
		expect(await authorize(wrong)).toBe(400);
		await box.control.putClient({
			id: webClient.id,
			defaultRedirectUri: 'https://default.example/',
		});
		const back = await authorize(wrong);
		expect(typeof back === 'number' ? back : back.origin).toBe('https://default.example');
		expect(await authorize({ client_id: 'unknown' })).toBe(400);
	});

	test('a sign-in that lacks one of the five scopes opens nothing', async () => {
		const answer = await userTokens('openid email profile offline_access');
		const me = await box.api('GET', '/v4/me', undefined, answer.textAt('access_token'));
		expect(me.status).toBe(401);
	});

	test.each([true, false])('refreshes, with a new refresh token: %p', async (withToken) => {
		await box.control.putClient({ id: webClient.id, refreshTokenInRefreshReply: withToken });
		const first = await userTokens();
		const answer = await box.ims({
			grant_type: 'refresh_token',
			client_id: webClient.id,
			client_secret: webClient.secret,
			refresh_token: first.textAt('refresh_token'),
		});
		expect(answer.status).toBe(200);
		expect(typeof answer.at('refresh_token')).toBe(withToken ? 'string' : 'undefined');
		const me = await box.api('GET', '/v4/me', undefined, answer.textAt('access_token'));
		expect(me.status).toBe(200);
	});

	test('refuses an unknown refresh token', async () => {
		const answer = await box.ims({
			grant_type: 'refresh_token',
			client_id: webClient.id,
			client_secret: webClient.secret,
			refresh_token: 'nonsense',
		});
		expect([answer.status, answer.at('error')]).toEqual([400, 'invalid_grant']);
	});
});

test('the log shows each exchange, without the secrets', async () => {
	await box.control.clearRequests();
	await box.ims(server());
	const requests = await box.control.requests({ service: 'ims', operation: 'ims.token' });
	expect(requests).toHaveLength(1);
	expect(JSON.stringify(requests)).not.toContain(box.sandbox.clientSecret);
	expect(requests[0]).toMatchObject({ status: 200, body: { client_id: box.sandbox.clientId } });
});
