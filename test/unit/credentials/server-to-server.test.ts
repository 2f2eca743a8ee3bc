import {
	UserError,
	type ICredentialDataDecryptedObject,
	type IHttpRequestHelper,
	type IHttpRequestOptions,
} from 'n8n-workflow';
import { forgetTokens } from '../../../credentials/adobeIms';
import { FrameIoServerToServerApi } from '../../../credentials/FrameIoServerToServerApi.credentials';
import { fake } from '../support/fake';
import { failureOf } from '../support/promises';

const credential = new FrameIoServerToServerApi();
const PRODUCTION = { environment: 'production', accessToken: 'issued-by-adobe' };
const CUSTOM = {
	environment: 'custom',
	apiBaseUrl: 'http://127.0.0.1:4010/frame',
	imsBaseUrl: 'http://127.0.0.1:4020',
	accessToken: 'issued-by-adobe',
};

async function authenticate(
	request: IHttpRequestOptions,
	credentials: ICredentialDataDecryptedObject = PRODUCTION,
) {
	return await credential.authenticate(credentials, request);
}

describe('authenticate', () => {
	test.each<[string, IHttpRequestOptions]>([
		['a complete address', { url: 'https://api.frame.io/v4/me' }],
		['a path', { url: '/v4/me' }],
		['a path below a base', { baseURL: 'https://api.frame.io', url: '/v4/me' }],
		['capitals in the address', { url: 'HTTPS://API.FRAME.IO/v4/me' }],
		['the port of https', { url: 'https://api.frame.io:443/v4/me' }],
	])('signs a request to Frame.io: %s', async (_, request) => {
		const signed = await authenticate({ ...request, headers: { Accept: 'application/json' } });
		expect(signed.headers).toEqual({
			Accept: 'application/json',
			Authorization: 'Bearer issued-by-adobe',
		});
		expect(signed.url).toBe(request.url);
	});

	test('does not let a redirect take the token to another origin', async () => {
		const signed = await authenticate({
			url: '/v4/me',
			sendCredentialsOnCrossOriginRedirect: true,
		});
		expect(signed.sendCredentialsOnCrossOriginRedirect).toBe(false);
	});

	test('leaves the request that it is given as it is', async () => {
		const request = { url: '/v4/me', headers: { Accept: 'application/json' } };
		await authenticate(request);
		expect(request).toEqual({ url: '/v4/me', headers: { Accept: 'application/json' } });
	});

	test.each<[string, IHttpRequestOptions]>([
		['another host', { url: 'https://example.com/v4/me' }],
		['a host that starts alike', { url: 'https://api.frame.io.example.com/v4/me' }],
		['a host behind a user name', { url: 'https://api.frame.io@example.com/v4/me' }],
		['an address without a protocol', { url: '//example.com/v4/me' }],
		['that with spaces before it', { url: ' //example.com/v4/me' }],
		['backslashes for slashes', { url: '\\\\example.com\\v4\\me' }],
		[
			'a complete address below our base',
			{ baseURL: 'https://api.frame.io', url: 'https://example.com' },
		],
		[
			'an address without a protocol below our base',
			{ baseURL: 'https://api.frame.io', url: '//example.com' },
		],
		['one slash, which a base would change', { url: 'https:/example.com/v4/me' }],
		['another base', { baseURL: 'https://example.com', url: '/v4/me' }],
		['no encryption', { url: 'http://api.frame.io/v4/me' }],
		['another port', { url: 'https://api.frame.io:8443/v4/me' }],
		['another subdomain', { url: 'https://assets.frame.io/v4/me' }],
		['data in place of an address', { url: 'data:text/plain,x' }],
	])('refuses a request elsewhere: %s', async (_, request) => {
		const failure = await failureOf(authenticate(request));
		expect(failure).toBeInstanceOf(UserError);
		expect(failure).toMatchObject({
			message: expect.stringContaining(
				'This credential signs requests to https://api.frame.io only',
			),
		});
		expect(JSON.stringify([failure, String(failure)])).not.toMatch(/issued-by-adobe/);
	});

	test('reads the address also from uri, as the HTTP Request node names it', async () => {
		// A wider type than that of the parameter: n8n does hand such requests over.
		const withUri = (uri: string): { url: string; uri: string } =>
			JSON.parse(JSON.stringify({ uri }));
		const signed = await authenticate(withUri('https://api.frame.io/v4/me'));
		expect(signed.headers).toEqual({ Authorization: 'Bearer issued-by-adobe' });
		expect(await failureOf(authenticate(withUri('https://example.com/v4/me')))).toBeInstanceOf(
			UserError,
		);
	});

	test.each(['', 'https://', 'http://a b', 'http:'])(
		'signs nothing when the address is %p',
		async (url) => {
			expect(await failureOf(authenticate({ url }))).toMatchObject({
				message: expect.stringContaining(
					'This credential signs requests to https://api.frame.io only',
				),
				description: expect.stringMatching(/an address that cannot be read/),
			});
		},
	);

	test('signs requests to the custom address, and to it only', async () => {
		const signed = await authenticate({ url: 'http://127.0.0.1:4010/frame/v4/me' }, CUSTOM);
		expect(signed.headers).toEqual({ Authorization: 'Bearer issued-by-adobe' });
		for (const url of ['https://api.frame.io/v4/me', 'http://127.0.0.1:4020/v4/me']) {
			expect(await failureOf(authenticate({ url }, CUSTOM))).toBeInstanceOf(UserError);
		}
	});
});

describe('preAuthentication', () => {
	beforeEach(() => forgetTokens());

	test('gives n8n the token for the field that it keeps', async () => {
		const requests: IHttpRequestOptions[] = [];
		const functions = fake<IHttpRequestHelper>({
			helpers: {
				httpRequest: async (request) => {
					requests.push(request);
					return { statusCode: 200, headers: {}, body: { access_token: 'new', expires_in: 60 } };
				},
			},
		});
		const stored = await credential.preAuthentication.call(functions, {
			...CUSTOM,
			accessToken: '',
			clientId: ' client-1 ',
			clientSecret: ' confidential ',
			scope: 'openid,AdobeID,frame.s2s.all',
		});
		expect(stored).toEqual({ accessToken: 'new' });
		expect(requests[0]?.url).toBe('http://127.0.0.1:4020/ims/token/v3');
		expect(Object.fromEntries(new URLSearchParams(String(requests[0]?.body)))).toEqual({
			grant_type: 'client_credentials',
			client_id: 'client-1',
			client_secret: 'confidential',
			scope: 'openid,AdobeID,frame.s2s.all',
		});
	});

	test('asks nobody when the address in the credential cannot be used', async () => {
		const functions = fake<IHttpRequestHelper>({});
		const failure = await failureOf(
			credential.preAuthentication.call(functions, { ...CUSTOM, imsBaseUrl: 'http://ims.example' }),
		);
		expect(failure).toBeInstanceOf(UserError);
	});
});

describe('the field of the token', () => {
	test('is the only one that n8n replaces, and hides', () => {
		const expirable = credential.properties.filter(({ typeOptions }) => typeOptions?.expirable);
		expect(expirable.map(({ name }) => name)).toEqual(['accessToken']);
		expect(expirable[0]).toMatchObject({ type: 'hidden', default: '' });
	});

	test('and of the secret are not readable', () => {
		for (const name of ['accessToken', 'clientSecret']) {
			const field = credential.properties.find((property) => property.name === name);
			expect(field?.typeOptions?.password).toBe(true);
		}
	});
});
