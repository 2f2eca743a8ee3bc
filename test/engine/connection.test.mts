import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
	byId,
	serviceAccount,
	startFrameIoEngine,
	text,
	type FrameIoEngine,
} from '../support/frameio.mjs';

let frameio: FrameIoEngine;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	frameio.engine.credentials.set('frameIoServerToServerApi', serviceAccount(frameio.sandbox));
});

const currentUser = { resource: 'user', operation: 'getCurrent' };

const exchanges = async () =>
	await frameio.control.requests({ service: 'ims', operation: 'ims.token' });

describe('tokens', () => {
	test('one is fetched and used for everything that follows', async () => {
		await frameio.json(currentUser, { items: [{}, {}, {}] });
		await frameio.json(currentUser);
		expect(await exchanges()).toHaveLength(1);
	});

	test('ten parallel executions with an expired token lead to one exchange', async () => {
		await frameio.json(currentUser);
		await frameio.control.expireTokens();
		await frameio.control.clearRequests();

		const runs = await Promise.all(
			Array.from({ length: 10 }, async () => await frameio.json(currentUser)),
		);
		expect(runs.every(([user]) => user?.name === 'Service Account User')).toBe(true);
		expect(await exchanges()).toHaveLength(1);
	});

	test('one that expires in the middle of a run is replaced, and the run goes on', async () => {
		const { projects } = await frameio.control.state();
		const workspaceId = projects[0]?.workspaceId ?? '';
		await frameio.control.seed({ projects: { workspaceId, count: 250, namePrefix: 'Episode' } });
		await frameio.json(currentUser);
		await frameio.control.clearRequests();
		await frameio.control.addFault({
			service: 'api',
			operationId: 'projects.index',
			after: 1,
			action: {
				status: 401,
				json: {
					errors: [{ title: 'Unauthorized', detail: 'Invalid or missing authorization token' }],
				},
			},
		});
		const listed = await frameio.json({
			resource: 'project',
			operation: 'getAll',
			workspaceId: byId(workspaceId),
			returnAll: true,
		});
		expect(listed.filter(({ name }) => text(name).startsWith('Episode'))).toHaveLength(250);
		expect(await exchanges()).toHaveLength(1);
	});

	test('a token that Frame.io never accepts ends in a sentence, not in a loop', async () => {
		const { clients } = await frameio.control.state();
		await frameio.control.putClient({ id: clients[0]?.id ?? '', adminConsole: false });
		const { error } = await frameio.run(currentUser);
		expect(error?.message).toBe('Frame.io did not accept the access token');
		expect(error?.description).toMatch(/Admin Console/);
		expect((await exchanges()).length).toBeLessThanOrEqual(2);
	});
});

describe('what is wrong with the credential is said in words', () => {
	test.each([
		['a wrong secret', { clientSecret: 'wrong' }, 'Adobe did not accept the client secret'],
		['an unknown client ID', { clientId: 'nobody' }, "Adobe does not know the client ID 'nobody'"],
		[
			'a scope that was not granted',
			{ scope: 'openid,AdobeID,frame.s2s.all,frame.more' },
			'Adobe did not grant the scopes of this credential',
		],
		[
			'an IMS address without a service',
			{ imsBaseUrl: 'http://127.0.0.1:1' },
			'Adobe IMS at http://127.0.0.1:1 cannot be reached from n8n: nothing answers at that address',
		],
		[
			'an unencrypted address',
			{ imsBaseUrl: 'http://ims.example.com' },
			"'IMS Base Address' in the Frame.io credential must start with https://",
		],
		[
			'an API address that is none',
			{ apiBaseUrl: 'frame' },
			"'API Base Address' in the Frame.io credential is not a valid address",
		],
		[
			'an API address without a service',
			{ apiBaseUrl: 'http://127.0.0.1:1' },
			'Frame.io at http://127.0.0.1:1 cannot be reached: nothing answers at that address',
		],
	])('%s', async (_, wrong, message) => {
		frameio.engine.credentials.set('frameIoServerToServerApi', {
			...serviceAccount(frameio.sandbox),
			...wrong,
		});
		const { error } = await frameio.run(currentUser);
		expect(error?.message).toBe(message);
		expect(error?.description).toBeTruthy();
	});

	test('IMS answering with a web page', async () => {
		await frameio.control.addFault({
			service: 'ims',
			times: 5,
			action: { html: '<html>Sign in to the hotel network</html>' },
		});
		const { error } = await frameio.run(currentUser);
		expect(error?.message).toMatch(/^Adobe IMS at .* answered with something that is not JSON$/);
	});

	test('the address of something that is not Frame.io', async () => {
		frameio.engine.credentials.set('frameIoServerToServerApi', {
			...serviceAccount(frameio.sandbox),
			apiBaseUrl: frameio.sandbox.storageUrl,
		});
		const { error } = await frameio.run(currentUser);
		expect(error?.message).toMatch(/is not one of the Frame\.io API/);
		expect(error?.description).toMatch(/API Base Address/);
	});
});

describe('answers that Frame.io did not write', () => {
	test.each([
		[
			'a web page with status 200',
			{ status: 200, html: '<html>Maintenance</html>' },
			/is not one of the Frame\.io API \(HTTP 200\)/,
		],
		[
			'an empty body with status 200',
			{ status: 200 },
			/is not one of the Frame\.io API \(HTTP 200\)/,
		],
		[
			'a redirect',
			{ status: 302, headers: { location: 'https://example.com/' } },
			/is not one of the Frame\.io API \(HTTP 302\)/,
		],
		[
			'status 502',
			{ status: 502, html: '<html>Bad gateway</html>' },
			/^Frame\.io cannot answer right now \(HTTP 502\)/,
		],
		[
			'a broken connection',
			{ close: 'before' as const },
			/cannot be reached: the connection was cut/,
		],
	])('%s', async (_, action, message) => {
		await frameio.control.addFault({ service: 'api', operationId: 'users.show', times: 5, action });
		const { error } = await frameio.run(currentUser);
		expect(error?.message).toMatch(message);
		expect(error?.description).toBeTruthy();
	});

	test('the limit on calls', async () => {
		await frameio.control.addFault({
			service: 'api',
			operationId: 'users.show',
			times: 5,
			action: { status: 429, json: { errors: [{ detail: 'Too many requests' }] } },
		});
		const { error } = await frameio.run(currentUser);
		expect(error?.message).toBe('Frame.io limits how often this may be done');
	});
});

test('neither token nor secret reaches the execution, also when it fails', async () => {
	await frameio.json(currentUser);
	const { accessToken } = frameio.engine.credentials.get('frameIoServerToServerApi');
	await frameio.control.addFault({ service: 'api', times: 3, action: { close: 'before' } });
	const runs = [
		await frameio.run(currentUser),
		await frameio.run({ resource: 'project', operation: 'get', projectId: byId('nothing') }),
		await frameio.run(currentUser, { onError: 'continueRegularOutput' }),
	];
	for (const { execution } of runs) {
		const stored = JSON.stringify(execution.data, (_, value: unknown) =>
			value instanceof Error ? { ...value, message: value.message, cause: value.cause } : value,
		);
		expect(stored).not.toContain(text(accessToken));
		expect(stored).not.toContain(frameio.sandbox.clientSecret);
		expect(stored).not.toContain('Bearer');
	}
});
