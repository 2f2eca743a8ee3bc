import { NodeApiError, NodeOperationError, UserError } from 'n8n-workflow';
import { connectionCause } from '../../../credentials/connectionCauses';
import { credentialProblem } from '../../../credentials/problem';
import {
	asNodeError,
	notFrameIoError,
	refusalError,
	statusOf,
	thrownError,
} from '../../../nodes/FrameIo/transport/errors';
import { nodeWith } from '../support/frame-io';

const NODE = nodeWith();
const API = 'https://api.frame.io';
const ENDPOINT = 'GET /v4/accounts/{account_id}/files/{file_id}';

const BEARER = 'eyJhbGciOiJSUzI1NiJ9.dG9rZW4.c2ln';
const CONFIDENTIAL = 'p8e-confidential';
const SIGNATURE = '5ec2e7519a7u2e';

/** What axios throws, with everything in it that must not get out. */
function axiosError(facts: { status?: number; data?: unknown; code?: string; message?: string }) {
	const { status, data, code, message = 'Request failed' } = facts;
	const config = {
		url: `https://storage.example/part?X-Amz-Signature=${SIGNATURE}&after=cursor`,
		headers: { Authorization: `Bearer ${BEARER}`, 'x-client': CONFIDENTIAL },
		data: `client_secret=${CONFIDENTIAL}`,
	};
	return Object.assign(new Error(message), {
		isAxiosError: true,
		config,
		request: { _header: `GET / HTTP/1.1\r\nAuthorization: Bearer ${BEARER}\r\n` },
		...(code !== undefined && { code }),
		...(status !== undefined && { response: { status, data, headers: {}, config } }),
	});
}

/** What n8n's authenticated helper throws: it hands the error of axios on as it is, whatever its type says. */
function asN8nThrowsIt(error: Error): Error {
	const thrown: unknown = Reflect.construct(NodeApiError, [NODE, error]);
	if (thrown instanceof NodeApiError) return thrown;
	throw new Error('NodeApiError has changed');
}

/** Everything of an error that n8n shows, logs or stores. */
function allOf(error: Error): string {
	const { message, stack } = error;
	const properties = Object.fromEntries(Object.entries(error));
	const { description, messages, context, cause } =
		error instanceof NodeApiError || error instanceof NodeOperationError
			? error
			: { description: '', messages: [], context: {}, cause: undefined };
	return JSON.stringify([message, stack, description, messages, context, cause, properties, error]);
}

const NOTHING_SECRET = new RegExp(
	[BEARER, CONFIDENTIAL, SIGNATURE, 'Authorization', 'Bearer', 'X-Amz', 'after='].join('|'),
);

describe('refusalError', () => {
	const sentences: Array<[number, string, RegExp]> = [
		[400, 'Frame.io did not accept the values of this request', /Check the parameters/],
		[401, 'Frame.io did not accept the access token', /Test the credential/],
		[403, 'No right to see the file', /Ask an admin/],
		[404, 'Frame.io cannot find the file', /Check the ID/],
		[409, 'This conflicts with the current state in Frame.io', /Read the state again/],
		[418, 'Frame.io refused the request (HTTP 418)', /Check the parameters/],
		[422, 'Frame.io did not accept the values of this request', /Check the parameters/],
		[429, 'Frame.io limits how often this may be done', /Wait a minute/],
		[500, 'Frame.io cannot answer right now (HTTP 500)', /status\.frame\.io/],
		[503, 'Frame.io cannot answer right now (HTTP 503)', /status\.frame\.io/],
	];

	test.each(sentences)('says what happened and what to do for HTTP %i', (status, message, next) => {
		const body = { errors: [{ detail: 'As Frame.io puts it' }] };
		const error = refusalError(NODE, { status, body, endpoint: ENDPOINT }, 2);
		expect(error.message).toBe(message);
		expect(error.description).toMatch(next);
		expect(error.description).toMatch(/^Frame\.io says: As Frame\.io puts it\. /);
		expect(error.httpCode).toBe(String(status));
		expect(error.context.itemIndex).toBe(2);
	});

	test.each(sentences)('has the next step for HTTP %i also without details', (status, _, next) => {
		const error = refusalError(NODE, { status, body: '<html></html>', endpoint: ENDPOINT });
		expect(error.description).toMatch(next);
		expect(error.description).not.toMatch(/Frame\.io says/);
	});

	test('names the field that Frame.io points to', () => {
		const body = {
			errors: [{ detail: 'Unexpected field: foo', source: { pointer: '/data/foo' } }],
		};
		const error = refusalError(NODE, { status: 422, body, endpoint: ENDPOINT });
		expect(error.description).toBe(
			'Frame.io says: Unexpected field: foo. (field foo) Check the parameters of the node.',
		);
	});

	test('names every parameter that may hold the ID that Frame.io cannot find', () => {
		const labels = new Map([
			['asset_id', 'Asset'],
			['user_ids', 'User IDs'],
			['parent_id', 'Target Folder'],
			['name', 'Name'],
		]);
		const data = {
			asset_id: 'a1',
			reviewers: { user_ids: ['u1'] },
			parent_id: undefined,
			unknown_id: 'x',
			name: 'n',
		};
		const error = refusalError(NODE, {
			status: 404,
			body: {},
			endpoint: ENDPOINT,
			path: { file_id: 'f1' },
			sent: { data },
			labelOf: (field) => labels.get(field),
		});
		expect(error.message).toBe(
			"Frame.io cannot find the file 'f1' or what 'Asset' names or what 'User IDs' names",
		);
	});

	test('gives all details in order, and the title where there is no detail', () => {
		const body = { errors: [{ detail: 'First.' }, { title: 'Second' }, {}, 'odd', null] };
		const error = refusalError(NODE, { status: 400, body, endpoint: ENDPOINT });
		expect(error.description).toBe(
			'Frame.io says: First. Second. Check the parameters of the node.',
		);
	});

	test('cuts details that are long or many', () => {
		const body = { errors: Array.from({ length: 9 }, () => ({ detail: 'x'.repeat(5000) })) };
		const error = refusalError(NODE, { status: 400, body, endpoint: ENDPOINT });
		expect(error.description?.length).toBeLessThan(5 * 410 + 100);
	});

	test.each([undefined, null, 'text', [], { errors: 'odd' }, { errors: null }])(
		'does without details when the reply is %p',
		(body) => {
			const error = refusalError(NODE, { status: 404, body, endpoint: ENDPOINT });
			expect(error.description).toMatch(/^Check the ID/);
		},
	);
});

describe('notFrameIoError', () => {
	test('names the address that answered and how to correct it', () => {
		const error = notFrameIoError(
			NODE,
			'https://proxy.example',
			{ status: 200, body: '<html>Sign in</html>', endpoint: ENDPOINT },
			1,
		);
		expect(error.message).toBe(
			'The answer from https://proxy.example is not one of the Frame.io API (HTTP 200)',
		);
		expect(error.description).toMatch(/'API Base Address'/);
		expect(error.context.itemIndex).toBe(1);
	});

	test('does not repeat what answered', () => {
		const body = `<html>token=${BEARER}</html>`;
		const error = notFrameIoError(NODE, API, { status: 200, body, endpoint: ENDPOINT });
		expect(allOf(error)).not.toMatch(NOTHING_SECRET);
	});
});

describe('thrownError', () => {
	test('takes queries of addresses and tokens out of the words of others', () => {
		const thrown = new Error(
			'PUT https://storage.example/part?X-Amz-Signature=5ec2e7 failed for Bearer abc.def',
		);
		const { message } = thrownError(NODE, thrown, API, { endpoint: ENDPOINT });
		expect(message).toBe('PUT https://storage.example/part failed for Bearer …');
	});

	test('says the next step of a credential once', () => {
		const thrown = credentialProblem('Adobe did not accept the client secret', 'Copy it again.');
		expect(thrown.message).toBe('Adobe did not accept the client secret. Copy it again.');
		expect(thrownError(NODE, thrown, API, { endpoint: ENDPOINT })).toMatchObject({
			message: 'Adobe did not accept the client secret',
			description: 'Copy it again.',
		});
	});

	const detail = { errors: [{ detail: 'Invalid or missing authorization token' }] };

	test('reads the answer out of the error of axios', () => {
		const thrown = axiosError({ status: 401, data: detail });
		const error = thrownError(NODE, thrown, API, { endpoint: ENDPOINT }, 4);
		expect(error.message).toBe('Frame.io did not accept the access token');
		expect(error.description).toMatch(/^Frame\.io says: Invalid or missing authorization token\./);
		expect(error.httpCode).toBe('401');
		expect(error.context.itemIndex).toBe(4);
	});

	test('reads the answer out of the error that n8n makes of it', () => {
		const thrown = asN8nThrowsIt(axiosError({ status: 401, data: detail }));
		const error = thrownError(NODE, thrown, API, { endpoint: ENDPOINT });
		expect(error.message).toBe('Frame.io did not accept the access token');
		expect(error.description).toMatch(/^Frame\.io says: Invalid or missing authorization token\./);
	});

	test.each([
		['ECONNREFUSED', 'nothing answers at that address'],
		['ENOTFOUND', 'the address cannot be found'],
		['EAI_AGAIN', 'the address cannot be looked up right now'],
		['ECONNRESET', 'the connection was cut'],
		['EPIPE', 'the connection was cut'],
		['ETIMEDOUT', 'no answer came in time'],
		['ECONNABORTED', 'no answer came in time'],
		['ERR_CANCELED', 'the execution was stopped'],
		['CERT_HAS_EXPIRED', 'its certificate has expired'],
		['DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is self-signed'],
	])('says in words what %s means', (code, words) => {
		expect(connectionCause(code)).toBe(words);
		const error = thrownError(NODE, axiosError({ code }), API, { endpoint: ENDPOINT }, 4);
		expect(error.message).toBe(`Frame.io at ${API} cannot be reached: ${words}`);
		expect(error.description).toMatch(/firewall or proxy/);
		expect(error.context.itemIndex).toBe(4);
	});

	test('finds the connection code in the error that n8n makes of it', () => {
		const thrown = asN8nThrowsIt(axiosError({ code: 'ECONNREFUSED' }));
		const error = thrownError(NODE, thrown, API, { endpoint: ENDPOINT });
		expect(error.message).toBe(
			`Frame.io at ${API} cannot be reached: nothing answers at that address`,
		);
	});

	test('keeps the sentences of the credential', () => {
		const thrown = new UserError('Adobe did not accept the client secret', {
			description: 'Copy the client secret again.',
		});
		const error = thrownError(NODE, thrown, API, { endpoint: ENDPOINT }, 4);
		expect(error.message).toBe('Adobe did not accept the client secret');
		expect(error.description).toBe('Copy the client secret again.');
		expect(error.context.itemIndex).toBe(4);
	});

	test.each([undefined, null, 'text', {}])('has a sentence for %p, too', (thrown) => {
		const error = thrownError(NODE, thrown, API, { endpoint: ENDPOINT });
		expect(error.message).toBe('The request to Frame.io could not be made');
	});

	test.each([
		['401', axiosError({ status: 401, data: detail })],
		['500', axiosError({ status: 500, data: '<html></html>' })],
		['a connection code', axiosError({ code: 'ECONNRESET' })],
		['an unknown code', axiosError({ code: 'E_UNKNOWN' })],
		['no code', axiosError({})],
		['401 out of n8n', asN8nThrowsIt(axiosError({ status: 401, data: detail }))],
		['an unknown code out of n8n', asN8nThrowsIt(axiosError({ code: 'E_UNKNOWN' }))],
	])('keeps token, secret and signed address to itself: %s', (_, thrown) => {
		const wrapped = Object.assign(new Error('outer'), { cause: thrown });
		for (const each of [thrown, wrapped]) {
			expect(allOf(thrownError(NODE, each, API, { endpoint: ENDPOINT }))).not.toMatch(
				NOTHING_SECRET,
			);
		}
	});
});

describe('asNodeError', () => {
	test('keeps an error of this package and gives it its item', () => {
		const thrown = new NodeOperationError(NODE, "'File' is empty", { description: 'Choose one.' });
		const error = asNodeError(NODE, thrown, 5);
		expect(error).toBe(thrown);
		expect(error.context.itemIndex).toBe(5);
	});

	test('keeps the item that an error already has when there is no other', () => {
		const thrown = new NodeOperationError(NODE, 'x', { itemIndex: 2 });
		expect(asNodeError(NODE, thrown).context.itemIndex).toBe(2);
	});

	test('wraps other errors with their words', () => {
		const thrown = new UserError('No address', { description: 'Enter one.' });
		const error = asNodeError(NODE, thrown, 5);
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error).toMatchObject({
			message: 'No address',
			description: 'Enter one.',
			context: { itemIndex: 5 },
		});
	});

	test('wraps what is no error at all', () => {
		expect(asNodeError(NODE, 'odd').message).toBe('odd');
	});
});

describe('statusOf', () => {
	test('is the HTTP status of a refusal', () => {
		const error = refusalError(NODE, { status: 404, body: {}, endpoint: ENDPOINT });
		expect(statusOf(error)).toBe(404);
	});

	test('is undefined for everything else', () => {
		expect(
			statusOf(thrownError(NODE, axiosError({ code: 'ENOTFOUND' }), API, { endpoint: ENDPOINT })),
		).toBe(undefined);
		expect(statusOf(new Error('404'))).toBe(undefined);
		expect(statusOf(undefined)).toBe(undefined);
	});
});
