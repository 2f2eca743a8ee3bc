import { NodeApiError, NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { fillPath, sendRequest, toQuery } from '../../../nodes/FrameIo/transport/request';
import { fake } from '../support/fake';
import { callerOf, nodeWith } from '../support/frame-io';
import { failureOf } from '../support/promises';

const PROJECT = 'GET /v4/accounts/{account_id}/projects/{project_id}';

const ask = (caller: Parameters<typeof sendRequest>[0]) =>
	sendRequest(caller, PROJECT, { path: { project_id: 'project-1' } });

describe('fillPath', () => {
	test('puts ids into their places', () => {
		const path = fillPath('/v4/accounts/{account_id}/files/{file_id}', {
			account_id: 'a-1',
			file_id: 'f-1',
		});
		expect(path).toBe('/v4/accounts/a-1/files/f-1');
	});

	test('encodes the colons and bars in ids of Adobe storage', () => {
		expect(fillPath('/v4/files/{file_id}', { file_id: 'adobe:org|x' })).toBe(
			'/v4/files/adobe%3Aorg%7Cx',
		);
	});

	test('keeps an id with a slash, a question mark or a # inside its part of the path', () => {
		expect(fillPath('/v4/files/{file_id}/copy', { file_id: '../me?x#y' })).toBe(
			'/v4/files/..%2Fme%3Fx%23y/copy',
		);
	});

	test.each(['.', '..'])('refuses %p, which would climb to another endpoint', (value) => {
		expect(() => fillPath('/v4/files/{file_id}', { file_id: value })).toThrow('is no ID');
	});

	test.each([undefined, '', null, 7])('refuses %p as an id and names the parameter', (value) => {
		expect(() => fillPath('/v4/files/{file_id}', { file_id: value })).toThrow(
			"Path parameter 'file_id' is missing",
		);
	});
});

describe('toQuery', () => {
	test('writes a list as one value with commas', () => {
		expect(toQuery({ include: ['owner', 'replies'] })).toEqual({ include: 'owner,replies' });
	});

	test('leaves out what is not set, and empty lists', () => {
		expect(toQuery({ a: undefined, b: null, c: [], d: {} })).toEqual({});
	});

	test('keeps false, zero and the empty text, which were set', () => {
		expect(toQuery({ a: false, b: 0, c: '' })).toEqual({ a: false, b: 0, c: '' });
	});
});

describe('sendRequest', () => {
	test('asks the API under the account of the caller, with the credential that the node selects', async () => {
		const { caller, requests, credentialTypes } = callerOf(() => ({ statusCode: 200, body: {} }));
		await ask(caller);
		expect(requests).toHaveLength(1);
		expect(requests[0]).toMatchObject({
			method: 'GET',
			url: 'https://api.frame.io/v4/accounts/account-1/projects/project-1',
			json: true,
		});
		expect(requests[0]).not.toHaveProperty('body');
		expect(credentialTypes).toEqual(['frameIoServerToServerApi']);
	});

	test('uses the credential of a person when the node says so', async () => {
		const credentialTypes: string[] = [];
		const functions = fake<IExecuteFunctions>({
			getNode: () => nodeWith({ authentication: 'oAuth2' }),
			getCredentials: async (type) => {
				credentialTypes.push(type);
				return { environment: 'production' };
			},
			helpers: {
				httpRequestWithAuthentication: async (type) => {
					credentialTypes.push(type);
					return { statusCode: 200, body: {} };
				},
			},
		});
		await ask({ functions, account: 'account-1' });
		expect(credentialTypes).toEqual(['frameIoOAuth2Api', 'frameIoOAuth2Api']);
	});

	test('sets no Authorization itself and follows no redirect, along which a token could travel', async () => {
		const { caller, requests } = callerOf(() => ({ statusCode: 200, body: {} }));
		await ask(caller);
		expect(requests[0]?.headers).toEqual({ Accept: 'application/json' });
		expect(requests[0]?.disableFollowRedirect).toBe(true);
	});

	test('lets n8n see 401 alone as an error, so that it gets a new token', async () => {
		const { caller, requests } = callerOf(() => ({ statusCode: 200, body: {} }));
		await ask(caller);
		expect(requests[0]?.ignoreHttpStatusErrors).toEqual({ ignore: true, except: [401] });
	});

	test('sends the body as it is', async () => {
		const { caller, requests } = callerOf(() => ({ statusCode: 201, body: { data: {} } }));
		await sendRequest(caller, 'POST /v4/accounts/{account_id}/folders/{folder_id}/folders', {
			path: { folder_id: 'folder-1' },
			body: { data: { name: 'Dailies' } },
		});
		expect(requests[0]?.body).toEqual({ data: { name: 'Dailies' } });
	});

	test('gives the reply of Frame.io', async () => {
		const body = { data: { id: 'project-1' } };
		const { caller } = callerOf(() => ({ statusCode: 200, body }));
		expect(await ask(caller)).toEqual(body);
	});

	test('gives nothing for 204, which has no body', async () => {
		const { caller } = callerOf(() => ({ statusCode: 204, body: '' }));
		const reply = await sendRequest(
			caller,
			'DELETE /v4/accounts/{account_id}/webhooks/{webhook_id}',
			{ path: { webhook_id: 'webhook-1' } },
		);
		expect(reply).toBeUndefined();
	});

	test.each([
		['a redirect', 302, ''],
		['a redirect with JSON', 307, { message: 'moved' }],
		['a page in place of JSON', 200, '<html>Sign in</html>'],
		['no body', 200, ''],
		['a list in place of an object', 200, []],
		['a page with 404', 404, '<html>Not found</html>'],
		['JSON of another service with 403', 403, { message: 'Forbidden by the gateway' }],
	])('tells %s from an answer of Frame.io', async (_, statusCode, body) => {
		const { caller } = callerOf(() => ({ statusCode, body }));
		const failure = await failureOf(ask(caller));
		expect(failure).toBeInstanceOf(NodeApiError);
		expect(failure).toMatchObject({
			message: `The answer from https://api.frame.io is not one of the Frame.io API (HTTP ${statusCode})`,
			httpCode: String(statusCode),
			context: { itemIndex: 3 },
		});
	});

	test.each([429, 500, 502, 503])(
		'takes HTTP %i for an answer of Frame.io also when a page comes with it',
		async (statusCode) => {
			const { caller } = callerOf(() => ({ statusCode, body: '<html>busy</html>' }));
			const failure = await failureOf(ask(caller));
			expect(failure).toMatchObject({
				message: expect.stringMatching(/^Frame\.io (limits|cannot answer)/),
			});
		},
	);

	test('carries the item in the error of a refusal', async () => {
		const { caller } = callerOf(() => ({
			statusCode: 404,
			body: { errors: [{ detail: 'Not found' }] },
		}));
		expect(await failureOf(ask(caller))).toMatchObject({
			httpCode: '404',
			context: { itemIndex: 3 },
		});
	});

	test('refuses an address in the credential that would send the token unencrypted', async () => {
		const functions = fake<IExecuteFunctions>({
			getNode: () => nodeWith(),
			getCredentials: async () => ({
				environment: 'custom',
				apiBaseUrl: 'http://frame.example',
				imsBaseUrl: 'https://ims.example',
			}),
		});
		const failure = await failureOf(ask({ functions, account: 'account-1', itemIndex: 3 }));
		expect(failure).toBeInstanceOf(NodeOperationError);
		expect(failure).toMatchObject({
			message: "'API Base Address' in the Frame.io credential must start with https://",
			context: { itemIndex: 3 },
		});
	});

	test('asks a custom address, below its own path', async () => {
		const urls: string[] = [];
		const functions = fake<IExecuteFunctions>({
			getNode: () => nodeWith(),
			getCredentials: async () => ({
				environment: 'custom',
				apiBaseUrl: 'https://proxy.example/frame/',
				imsBaseUrl: 'https://ims.example',
			}),
			helpers: {
				httpRequestWithAuthentication: async (_, { url }) => {
					urls.push(url);
					return { statusCode: 200, body: {} };
				},
			},
		});
		await ask({ functions, account: 'account-1' });
		expect(urls).toEqual(['https://proxy.example/frame/v4/accounts/account-1/projects/project-1']);
	});
});
