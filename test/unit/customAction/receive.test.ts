import * as fc from 'fast-check';
import type {
	IDataObject,
	IHttpRequestOptions,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { receiveCall } from '../../../nodes/FrameIo/customAction/receive';
import { sign } from '../../../nodes/FrameIo/trigger/signature';
import { fake } from '../support/fake';
import { nodeWith } from '../support/frame-io';
import { SEEDED } from '../support/properties';
import { unsigned } from '../trigger/unsigned';

const KEY = 'whsec_test';
const REGISTERED: IDataObject = {
	customAction: { actionId: 'action-1', secret: KEY, accountId: 'a', workspaceId: 'w' },
};

let interactions = 0;

/** The body of a click in a new interaction. */
function click(more: Record<string, unknown> = {}) {
	return {
		account_id: 'account-1',
		action_id: 'action-1',
		interaction_id: `receive-${++interactions}`,
		project: { id: 'project-1' },
		resource: { id: 'file-1', type: 'file' },
		type: 'studio.grading',
		user: { id: 'user-1' },
		workspace: { id: 'w' },
		...more,
	};
}

interface Delivery {
	body?: unknown;
	rawBody?: unknown;
	headers?: Record<string, unknown>;
	parameters?: Record<string, unknown>;
	staticData?: IDataObject;
	/** Frame.io's answer to what is read; default: no test reads anything. */
	api?: (url: string) => { statusCode: number; body?: unknown };
}

/** Stands in for a response of Express: what is written to it, and an error for what comes after the end. */
function responseOf() {
	const sent: Array<{ status: number; body: unknown }> = [];
	const response = {
		statusCode: 200,
		headersSent: false,
		status(code: number) {
			response.statusCode = code;
			return response;
		},
		setHeader(name: string) {
			if (response.headersSent) throw new Error(`Cannot set header ${name} after they are sent`);
			return response;
		},
		write: (piece?: unknown) => piece !== undefined,
		appendHeader: () => response,
		removeHeader: () => {},
		flushHeaders: () => {},
		writeHead: () => response,
		json(body?: unknown) {
			response.setHeader('content-type');
			return response.finish(body);
		},
		send(body?: unknown) {
			response.setHeader('content-type');
			return response.finish(body);
		},
		end(body?: unknown) {
			return response.headersSent ? response : response.finish(body);
		},
		finish(body: unknown) {
			response.headersSent = true;
			sent.push({ status: response.statusCode, body });
			return response;
		},
	};
	return { response, sent };
}

function receive(delivery: Delivery = {}) {
	const { body = click(), staticData = REGISTERED } = delivery;
	const rawBody = 'rawBody' in delivery ? delivery.rawBody : Buffer.from(JSON.stringify(body));
	const now = String(Math.floor(Date.now() / 1000));
	const headers = {
		'x-frameio-request-timestamp': now,
		'x-frameio-signature': Buffer.isBuffer(rawBody) ? sign(now, rawBody, KEY) : '',
		...delivery.headers,
	};
	const parameters: Record<string, unknown> = {
		name: 'Send to grading',
		details: 'ids',
		responseMode: 'onReceived',
		messageTitle: 'Thanks',
		messageDescription: '',
		options: {},
		...delivery.parameters,
	};
	const warnings: string[] = [];
	const requests: IHttpRequestOptions[] = [];
	const { response, sent } = responseOf();
	const functions = fake<IWebhookFunctions>({
		getNode: () => nodeWith(),
		getWorkflow: () => ({ id: 'workflow-1' }),
		getWorkflowStaticData: () => staticData,
		getRequestObject: () => ({ rawBody }),
		getHeaderData: () => headers,
		getBodyData: () => body,
		getNodeParameter: (name: string, fallback: unknown) => {
			const value = parameters[name] ?? fallback;
			if (value instanceof Error) throw value;
			return value;
		},
		getResponseObject: () => response,
		getCredentials: async () => ({ environment: 'production' }),
		helpers: {
			httpRequestWithAuthentication: async (_, request) => {
				requests.push(request);
				if (!delivery.api) throw new Error('This test reads nothing');
				return delivery.api(request.url);
			},
		},
		logger: { warn: (message) => warnings.push(message) },
	});
	return { result: receiveCall(functions), response, sent, warnings, requests };
}

const itemsOf = ({ workflowData }: IWebhookResponseData) =>
	workflowData?.[0]?.map(({ json }) => json);

/** What n8n does when a workflow ended after its answer was given in the node's place. */
function answerLate(response: ReturnType<typeof responseOf>['response']): void {
	response.status(500).setHeader('x');
	response.json({ message: 'Error in workflow' });
	response.send('text');
	response.write('piece');
	response.end('end');
}

describe('receiveCall', () => {
	beforeEach(() => jest.useFakeTimers());
	afterEach(() => jest.useRealTimers());

	test('starts the workflow with one item for each asset', async () => {
		const resources = [
			{ id: 'file-1', type: 'file' },
			{ id: 'folder-1', type: 'folder' },
		];
		const body = click({ resources, asset_ids: ['file-1', 'file-2'] });
		const items = itemsOf(await receive({ body }).result);
		expect(items?.map(({ resource }) => resource)).toEqual([...resources, { id: 'file-2' }]);
		expect(items?.[0]).toEqual({
			action: { id: 'action-1', name: 'Send to grading', event: 'studio.grading' },
			interactionId: body.interaction_id,
			user: { id: 'user-1' },
			account: { id: 'account-1' },
			workspace: { id: 'w' },
			project: { id: 'project-1' },
			resource: resources[0],
			resources: [...resources, { id: 'file-2' }],
			answers: {},
		});
	});

	test('starts it even when Frame.io names no asset', async () => {
		const items = itemsOf(await receive({ body: click({ resource: undefined }) }).result);
		expect(items).toMatchObject([{ resource: null, resources: [] }]);
	});

	test.each([
		['hold the media links that are chosen', ['thumbnail']],
		['hold no signed address otherwise', []],
	])('details %s', async (_, mediaLinks) => {
		const links = { thumbnail: { url: 'https://storage.example/x?Signature=1' } };
		const id = `file-${mediaLinks.length}`;
		const { result, requests } = receive({
			body: click({ resource: { id, type: 'file' } }),
			parameters: { details: 'full', options: { mediaLinks } },
			api: () => ({
				statusCode: 200,
				body: {
					data: {
						id,
						name: 'a.mov',
						parent_id: null,
						project: { id: 'project-1' },
						...(mediaLinks.length > 0 && { media_links: links }),
					},
				},
			}),
		});
		const [item] = itemsOf(await result) ?? [];
		expect(item).toMatchObject({ enriched: true, file: { name: 'a.mov' } });
		const asked = JSON.stringify(requests);
		expect(asked.includes('media_links.thumbnail')).toBe(mediaLinks.length > 0);
		expect(JSON.stringify(item).includes('Signature')).toBe(mediaLinks.length > 0);
	});

	test('gives the answers to a form of the workflow the types of its fields', async () => {
		const body = click();
		const parameters = { responseMode: 'lastNode' };
		const first = receive({ body, parameters });
		await first.result;
		first.response.json([
			{
				title: 'Which grade?',
				fields: [
					{ type: 'text', name: 'grade' },
					{ type: 'boolean', name: 'all' },
				],
			},
		]);
		expect(first.sent).toMatchObject([{ status: 200, body: { title: 'Which grade?' } }]);
		const answers = async (data: Record<string, unknown>) =>
			itemsOf(await receive({ body: { ...body, data }, parameters }).result)?.[0]?.answers;
		expect(await answers({ grade: 'warm', all: 'true' })).toEqual({ grade: 'warm', all: true });
		expect(await answers({ grade: 'warm' })).toEqual({ grade: 'warm', all: false });
		expect(await answers({})).toEqual({ grade: '', all: false });
		// Some other form, of which nothing is known.
		expect(await answers({ other: 'true' })).toEqual({ other: 'true' });
	});

	test('replies at once only when n8n has stored the execution', async () => {
		const { result, response, sent } = receive();
		await result;
		await jest.advanceTimersByTimeAsync(60_000);
		expect(sent).toEqual([]);
		response.json('allEntries');
		expect(sent).toEqual([{ status: 200, body: { title: 'Thanks', description: '' } }]);
	});

	test('replies after the time limit, and whatever n8n writes later leads nowhere', async () => {
		const { result, response, sent } = receive({
			parameters: { responseMode: 'lastNode', options: { timeLimit: 6 } },
		});
		await result;
		await jest.advanceTimersByTimeAsync(4_900);
		expect(sent).toEqual([]);
		await jest.advanceTimersByTimeAsync(200);
		const late = [
			{ status: 200, body: expect.objectContaining({ title: 'n8n is working on it' }) },
		];
		expect(sent).toEqual(late);
		expect(() => answerLate(response)).not.toThrow();
		expect(sent).toEqual(late);
	});

	test('starts one run for a call and its repetitions, and gives all the same reply', async () => {
		const body = click();
		const parameters = { responseMode: 'lastNode' };
		const first = receive({ body, parameters });
		const second = receive({ body, parameters });
		expect(itemsOf(await first.result)).toHaveLength(1);
		first.response.json([{ title: 'Graded' }]);
		expect(await second.result).toEqual({ noWebhookResponse: true });
		const third = receive({ body, parameters });
		await third.result;
		expect(second.sent).toEqual(first.sent);
		expect(third.sent).toEqual([{ status: 200, body: { title: 'Graded', description: '' } }]);
	});

	test('answers a repetition in time while the first run is still under way', async () => {
		const body = click();
		const parameters = { responseMode: 'responseNode' };
		await receive({ body, parameters }).result;
		await jest.advanceTimersByTimeAsync(100);
		const again = receive({ body, parameters });
		await jest.advanceTimersByTimeAsync(9_100);
		expect((await again.result).workflowData).toBeUndefined();
		expect(again.sent).toMatchObject([{ status: 200, body: { title: 'n8n is working on it' } }]);
	});

	test('runs again after n8n could not store the execution, not after one that failed', async () => {
		const lost = click();
		const first = receive({ body: lost });
		await first.result;
		first.response.status(500).json({ message: 'There was a problem executing the workflow' });
		expect(first.sent).toMatchObject([{ status: 500 }]);
		await jest.advanceTimersByTimeAsync(0);
		expect(itemsOf(await receive({ body: lost }).result)).toHaveLength(1);

		const failing = click();
		const second = receive({ body: failing, parameters: { responseMode: 'lastNode' } });
		await second.result;
		second.response.status(500).json({ message: 'Error in workflow' });
		expect(second.sent).toMatchObject([{ status: 200, body: { title: 'The workflow failed' } }]);
		await jest.advanceTimersByTimeAsync(0);
		expect((await receive({ body: failing }).result).workflowData).toBeUndefined();
	});

	test('takes the same answers of another interaction for new ones', async () => {
		await receive().result;
		expect(itemsOf(await receive().result)).toHaveLength(1);
	});

	test('does not lose a call to an expression that fails in its message', async () => {
		const { result, response, sent } = receive({ parameters: { messageTitle: new Error('no') } });
		expect(itemsOf(await result)).toHaveLength(1);
		response.json('allEntries');
		expect(sent).toMatchObject([{ status: 200, body: { title: 'Thank you' } }]);
	});

	test('lets Frame.io try again when something fails before the workflow starts', async () => {
		const body = click();
		for (const parameters of [{ name: new Error('no') }, { options: new Error('no') }]) {
			const { result, sent } = receive({ body, parameters });
			expect(await result).toEqual({ noWebhookResponse: true });
			expect(sent).toMatchObject([{ status: 500 }]);
		}
		expect(itemsOf(await receive({ body }).result)).toHaveLength(1);
	});

	test('shows what is wrong with the form instead of starting without answers', async () => {
		const { result, sent, warnings } = receive({
			parameters: { useForm: true, formTitle: 'Title', formFields: {} },
		});
		expect((await result).workflowData).toBeUndefined();
		expect(sent).toMatchObject([{ status: 200, body: { title: 'This form cannot be shown' } }]);
		expect(warnings).toEqual([expect.stringContaining("'Form Fields' is empty")]);
	});

	test.each<[string, Delivery, string]>([
		[
			'a forged signature',
			{ headers: { 'x-frameio-signature': `v0=${'0'.repeat(64)}` } },
			'forged',
		],
		['two signatures', { headers: { 'x-frameio-signature': ['v0=00', 'v0=01'] } }, 'unsigned'],
		[
			'an old timestamp',
			{ headers: { 'x-frameio-request-timestamp': '1793793600' } },
			'old. If Frame.io did send it now, check the clock',
		],
		[
			'no stored secret',
			{ staticData: {} },
			'no secret is stored. Deactivate and activate the workflow: that makes a new custom action',
		],
		['no bytes of the body', { rawBody: undefined }, 'unsigned'],
	])('refuses %s with 401 and starts nothing', async (_, delivery, reason) => {
		const { result, sent, warnings } = receive(delivery);
		expect(await result).toEqual({ noWebhookResponse: true });
		expect(sent).toEqual([{ status: 401, body: 'Unauthorized' }]);
		expect(warnings).toEqual([
			expect.stringContaining(`Frame.io Custom Action Trigger refused a call: ${reason}`),
		]);
	});
});

describe('whatever comes in', () => {
	const NOW = 1_793_793_600;

	beforeEach(() => jest.useFakeTimers({ now: NOW * 1000 }));
	afterEach(() => jest.useRealTimers());

	test('nothing starts without the secret, and nothing is thrown', async () => {
		let compared = 0;
		await fc.assert(
			fc.asyncProperty(unsigned(NOW, click()), fc.anything(), async (unproved, body) => {
				const { result, sent, warnings } = receive({
					body,
					rawBody: unproved.rawBody,
					headers: {
						'x-frameio-request-timestamp': unproved.timestamp,
						'x-frameio-signature': unproved.signature,
					},
				});
				expect((await result).workflowData).toBeUndefined();
				expect(sent).toEqual([{ status: 401, body: 'Unauthorized' }]);
				if (warnings[0]?.includes('forged')) compared += 1;
			}),
			{ ...SEEDED, numRuns: 6000 },
		);
		expect(compared).toBeGreaterThan(1000);
	});

	test('nothing is thrown and every call is answered with the secret, either', async () => {
		const asset = fc.oneof(fc.anything(), fc.record({ id: fc.string(), type: fc.string() }));
		const body = fc.oneof(
			fc.anything(),
			fc.record(
				{
					action_id: fc.string({ minLength: 1 }),
					interaction_id: fc.uuid(),
					data: fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything())),
					resource: asset,
					resources: fc.oneof(fc.anything(), fc.array(asset)),
					asset_ids: fc.anything(),
					user: fc.anything(),
				},
				{ requiredKeys: ['action_id', 'interaction_id'] },
			),
		);
		await fc.assert(
			fc.asyncProperty(body, fc.boolean(), async (given, useForm) => {
				const { result, sent } = receive({
					body: given,
					rawBody: Buffer.from('signed'),
					parameters: {
						useForm,
						formTitle: 'Title',
						formFields: { field: [{ fieldName: 'a', fieldType: 'text' }] },
					},
				});
				const starts = (await result).workflowData !== undefined;
				expect(sent.length).toBe(starts ? 0 : 1);
			}),
			{ ...SEEDED, numRuns: 2000 },
		);
	});
});
