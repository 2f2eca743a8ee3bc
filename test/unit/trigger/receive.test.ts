import * as fc from 'fast-check';
import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import { receiveDelivery } from '../../../nodes/FrameIo/trigger/receive';
import { sign } from '../../../nodes/FrameIo/trigger/signature';
import { fake } from '../support/fake';
import { nodeWith } from '../support/frame-io';
import { SEEDED } from '../support/properties';

const NOW = 1_793_793_600;
const KEY = 'whsec_test';
const EVENT = { type: 'file.ready', resource: { id: 'file-1', type: 'file' } };

beforeEach(() => jest.useFakeTimers({ now: NOW * 1000 }));
afterEach(() => jest.useRealTimers());

interface Delivery {
	body?: unknown;
	headers?: Record<string, string | string[] | undefined>;
	staticData?: IDataObject;
	rawBody?: unknown;
	/** Whether n8n has read the body already. */
	isRead?: boolean;
	isReadable?: boolean;
	parameters?: Record<string, unknown>;
	workflowId?: string;
	/** With which n8n answers in the end; undefined: not at all. */
	answeredWith?: number;
	/** Frame.io's answer to whatever is read; default: no test reads anything. */
	api?: () => { statusCode: number; headers?: Record<string, string>; body?: unknown };
}

/** Secrets are those of one webhook, so that tests do not meet in the memory of what was answered. */
let webhooks = 0;

/** What is under way goes on until it waits for something. */
async function pendingWork(): Promise<void> {
	for (let step = 0; step < 50; step++) await Promise.resolve();
}

async function receive(delivery: Delivery = {}) {
	const { body = EVENT, workflowId = `workflow-${++webhooks}` } = delivery;
	const parameters: Record<string, unknown> = {
		events: ['file.ready'],
		filters: {},
		details: 'ids',
		...delivery.parameters,
	};
	const rawBody = 'rawBody' in delivery ? delivery.rawBody : Buffer.from(JSON.stringify(body));
	const { isRead = true, isReadable = true } = delivery;
	const request = {
		rawBody: isRead ? rawBody : undefined,
		async readRawBody() {
			if (!isReadable) throw new Error('The stream is not readable');
			request.rawBody = rawBody;
		},
	};
	const answers: Array<{ status: number; text: string }> = [];
	const warnings: string[] = [];
	const listeners: Array<() => void> = [];
	const response = { statusCode: 0 };
	/** Ends the answer of n8n: with a status, or with none when the sender hangs up. */
	const end = (status: number | undefined): void => {
		response.statusCode = status ?? 0;
		for (const listener of listeners) listener();
	};
	const functions = fake<IWebhookFunctions>({
		getNode: () => nodeWith(),
		getMode: () => 'webhook',
		getWorkflow: () => ({ id: workflowId }),
		getWorkflowStaticData: () =>
			delivery.staticData ?? {
				subscription: { webhookId: 'w', secret: KEY, accountId: 'a', workspaceId: 'ws' },
			},
		getRequestObject: () => request,
		getHeaderData: () => ({
			'x-frameio-request-timestamp': String(NOW),
			'x-frameio-signature': Buffer.isBuffer(rawBody) ? sign(String(NOW), rawBody, KEY) : 'v0=00',
			...delivery.headers,
		}),
		getNodeParameter: (name: string) => {
			const value = parameters[name];
			if (value instanceof Error) throw value;
			return value;
		},
		getResponseObject: () =>
			Object.assign(response, {
				once: (_: string, listener: () => void) => listeners.push(listener),
				status: (status: number) => ({
					send: (text: string) => ({ end: () => answers.push({ status, text }) }),
				}),
			}),
		getCredentials: async () => ({ environment: 'production' }),
		helpers: {
			httpRequestWithAuthentication: async () => {
				if (!delivery.api) throw new Error('This test reads nothing');
				return delivery.api();
			},
		},
		logger: { warn: (message) => warnings.push(message) },
	});
	const result = await receiveDelivery(functions);
	if (delivery.answeredWith !== undefined) end(delivery.answeredWith);
	const items = result.workflowData?.[0]?.map(({ json }) => json) ?? [];
	return { result, answers, warnings, items, item: items[0], end };
}

describe('receiveDelivery', () => {
	test('starts the workflow with the event that Frame.io has signed, as it came', async () => {
		const { item, answers } = await receive();
		expect(item).toEqual({ ...EVENT, deliveryId: expect.stringMatching(/^[0-9a-f]{32}$/) });
		expect(answers).toEqual([]);
	});

	test('reads the body where n8n has not, because of its type', async () => {
		expect((await receive({ isRead: false })).item?.type).toBe('file.ready');
		const { item, answers } = await receive({ isRead: false, isReadable: false });
		expect(item).toBeUndefined();
		expect(answers).toEqual([{ status: 401, text: 'Unauthorized' }]);
	});

	test('tells deliveries apart by an id that does not give the signature away', async () => {
		const first = (await receive()).item?.deliveryId;
		expect((await receive()).item?.deliveryId).toBe(first);
		const other = { ...EVENT, resource: { id: 'file-2', type: 'file' } };
		expect((await receive({ body: other })).item?.deliveryId).not.toBe(first);
		const signature = sign(String(NOW), Buffer.from(JSON.stringify(EVENT)), KEY);
		expect(signature).not.toContain(String(first));
	});

	test.each([
		['was not chosen', { parameters: { events: ['comment.created'] } }],
		['is unknown', { body: { type: 'file.exploded', resource: { id: '1', type: 'file' } } }],
		['has no type', { body: {} }],
		['is a list', { body: [] }],
		['has a type that is no text', { body: { type: null } }],
		['is no JSON', { rawBody: Buffer.from('{"type":') }],
		['is empty', { rawBody: Buffer.alloc(0) }],
		['is large and no JSON', { rawBody: Buffer.alloc(10 * 1024 * 1024, 'x') }],
	])('answers without starting anything when what is signed %s', async (_, delivery) => {
		const { result, answers } = await receive(delivery);
		expect(result).toEqual({ webhookResponse: 'Event not chosen' });
		expect(answers).toEqual([]);
	});

	test.each<[string, Delivery, string]>([
		[
			'a forged signature',
			{ headers: { 'x-frameio-signature': `v0=${'0'.repeat(64)}` } },
			'forged',
		],
		['no signature', { headers: { 'x-frameio-signature': undefined } }, 'unsigned'],
		['two signatures', { headers: { 'x-frameio-signature': ['v0=00', 'v0=01'] } }, 'unsigned'],
		['no timestamp', { headers: { 'x-frameio-request-timestamp': undefined } }, 'unsigned'],
		['an old timestamp', { headers: { 'x-frameio-request-timestamp': `${NOW - 301}` } }, 'old'],
		['a future timestamp', { headers: { 'x-frameio-request-timestamp': `${NOW + 301}` } }, 'old'],
		['no stored secret', { staticData: {} }, 'no secret is stored. Deactivate and activate'],
		['no bytes of the body', { rawBody: undefined }, 'unsigned'],
		[
			'10 MB that nobody signed',
			{
				rawBody: Buffer.alloc(10 * 1024 * 1024, 'x'),
				headers: { 'x-frameio-signature': `v0=${'0'.repeat(64)}` },
			},
			'forged',
		],
	])('refuses %s with 401 and starts nothing', async (_, delivery, reason) => {
		const { result, answers, warnings } = await receive(delivery);
		expect(result).toEqual({ noWebhookResponse: true });
		expect(answers).toEqual([{ status: 401, text: 'Unauthorized' }]);
		expect(warnings).toEqual([
			expect.stringContaining(`Frame.io Trigger refused a delivery: ${reason}`),
		]);
	});

	test('finds no way to start without the secret, and never throws', async () => {
		const junk = fc.oneof(
			fc.string(),
			fc.constant(undefined),
			fc.array(fc.string(), { maxLength: 3 }),
			fc.constantFrom(String(NOW), `${NOW}, ${NOW}`, `${NOW}\n`, 'v0=', `v0=${'0'.repeat(64)}`),
		);
		const timestamps = fc.oneof(junk, fc.integer({ min: NOW - 400, max: NOW + 400 }).map(String));
		const signatures = fc.oneof(
			junk,
			fc
				.string({ minLength: 64, maxLength: 64, unit: fc.constantFrom(...'0123456789abcdef') })
				.map((hex) => `v0=${hex}`),
			// Signed well, with what is not the secret.
			fc.string().map((key) => sign(String(NOW), Buffer.from(JSON.stringify(EVENT)), `${key}!`)),
		);
		const bodies = fc.oneof(
			fc.constant(Buffer.from(JSON.stringify(EVENT))),
			fc.uint8Array().map((bytes) => Buffer.from(bytes)),
			fc.json().map((json) => Buffer.from(json)),
			fc.constantFrom(undefined, null, 'text', {}),
		);
		const secrets = fc.oneof(
			fc.constant({
				subscription: { webhookId: 'w', secret: KEY, accountId: 'a', workspaceId: 's' },
			}),
			fc.constantFrom<IDataObject>({}, { subscription: null }, { subscription: { secret: '' } }),
		);
		let cases = 0;
		await fc.assert(
			fc.asyncProperty(
				timestamps,
				signatures,
				bodies,
				secrets,
				async (timestamp, signature, rawBody, staticData) => {
					cases += 1;
					const { result, answers } = await receive({
						rawBody,
						staticData,
						headers: {
							'x-frameio-request-timestamp': timestamp,
							'x-frameio-signature': signature,
						},
					});
					expect(result).toEqual({ noWebhookResponse: true });
					expect(answers).toEqual([{ status: 401, text: 'Unauthorized' }]);
				},
			),
			{ ...SEEDED, numRuns: 6000 },
		);
		expect(cases).toBe(6000);
	});

	test('never throws on what is signed, whatever it is', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(
					fc.json().map((json) => Buffer.from(json)),
					fc.uint8Array().map((bytes) => Buffer.from(bytes)),
					fc
						.dictionary(fc.string(), fc.jsonValue())
						.map((more) => Buffer.from(JSON.stringify({ ...more, type: 'file.ready' }))),
					fc
						.record({ resource: fc.jsonValue(), project: fc.jsonValue(), user: fc.jsonValue() })
						.map((more) => Buffer.from(JSON.stringify({ ...more, type: 'file.ready' }))),
				),
				async (rawBody) => {
					const { result, answers } = await receive({
						rawBody,
						parameters: { details: 'full', options: {}, filters: { ignoreOwn: true } },
						api: () => ({ statusCode: 503, body: {} }),
					});
					expect(answers).toEqual([]);
					expect(result.workflowData ?? result.webhookResponse).toBeDefined();
				},
			),
			{ ...SEEDED, numRuns: 1000 },
		);
	});
});

describe('a delivery that comes again', () => {
	test('is dropped when it was answered with success', async () => {
		const workflowId = 'answered';
		expect((await receive({ workflowId, answeredWith: 200 })).item).toBeDefined();
		expect((await receive({ workflowId })).result).toEqual({ webhookResponse: 'Delivered before' });
	});

	test('runs when the first one was not answered, or not with success', async () => {
		for (const status of [undefined, 500, 404]) {
			const workflowId = `failed-${status}`;
			(await receive({ workflowId })).end(status);
			expect((await receive({ workflowId, answeredWith: 200 })).item).toBeDefined();
			expect((await receive({ workflowId })).item).toBeUndefined();
		}
	});

	test('runs while the first one is under way', async () => {
		const first = await receive({ workflowId: 'parallel' });
		const second = receive({ workflowId: 'parallel' });
		await pendingWork();
		first.end(200);
		expect((await second).item).toEqual(first.item);
	});

	test('runs when the first one started nothing: it may be another event of the same second', async () => {
		const workflowId = 'filtered';
		const parameters = { events: ['comment.created'] };
		await receive({ workflowId, parameters, answeredWith: 200 });
		expect((await receive({ workflowId })).item).toBeDefined();
	});

	test('runs in other workflows', async () => {
		await receive({ workflowId: 'one', answeredWith: 200 });
		expect((await receive({ workflowId: 'two' })).item).toBeDefined();
	});

	test('runs when it is merely similar', async () => {
		const workflowId = 'similar';
		await receive({ workflowId, answeredWith: 200 });
		const body = { ...EVENT, user: { id: 'user-1' } };
		expect((await receive({ workflowId, body, answeredWith: 200 })).item).toBeDefined();
		const rawBody = Buffer.from(JSON.stringify(EVENT));
		const headers = {
			'x-frameio-request-timestamp': String(NOW + 1),
			'x-frameio-signature': sign(String(NOW + 1), rawBody, KEY),
		};
		expect((await receive({ workflowId, headers })).item).toBeDefined();
	});
});

describe('deliveries in a burst', () => {
	const bodyOf = (id: number) => ({ ...EVENT, resource: { id: `file-${id}`, type: 'file' } });
	const idsOf = (items: IDataObject[]) => items.map(({ resource }) => resource);

	test('start the workflow together while n8n starts it for an earlier one', async () => {
		const workflowId = 'burst';
		const first = await receive({ workflowId, body: bodyOf(1) });
		const rest = [2, 3, 4].map(async (id) => receive({ workflowId, body: bodyOf(id) }));
		await jest.advanceTimersByTimeAsync(0);
		first.end(200);
		const leader = await rest[0];
		expect(idsOf(leader?.items ?? [])).toEqual([2, 3, 4].map((id) => bodyOf(id).resource));
		leader?.end(200);
		for (const { result } of (await Promise.all(rest)).slice(1)) {
			expect(result).toEqual({ webhookResponse: { message: 'Workflow was started' } });
		}
	});

	test('start it themselves when n8n could not store the execution with them', async () => {
		const workflowId = 'failed burst';
		const first = await receive({ workflowId, body: bodyOf(1) });
		const second = receive({ workflowId, body: bodyOf(2) });
		const third = receive({ workflowId, body: bodyOf(3) });
		await jest.advanceTimersByTimeAsync(0);
		first.end(200);
		(await second).end(500);
		expect(idsOf((await third).items)).toEqual([bodyOf(3).resource]);
	});

	test('do not wait for those of other workflows', async () => {
		await receive({ workflowId: 'slow', body: bodyOf(1) });
		expect((await receive({ workflowId: 'quick', body: bodyOf(2) })).item).toBeDefined();
	});
});

describe('a genuine delivery is never lost', () => {
	test.each(['events', 'filters', 'details', 'options'])(
		"when the expression of '%s' fails",
		async (name) => {
			const { item } = await receive({
				parameters: { details: 'full', options: {}, [name]: new Error('Bad expression') },
				api: () => ({ statusCode: 404, body: { errors: [{ detail: 'Not found' }] } }),
			});
			expect(item).toMatchObject(EVENT);
		},
	);

	test('when a filter cannot be checked: it says which, and why', async () => {
		const { item } = await receive({
			body: { ...EVENT, user: { id: 'user-1' } },
			parameters: { filters: { ignoreOwn: true } },
			api: () => ({ statusCode: 503, body: {} }),
		});
		expect(item).toMatchObject({
			unchecked: ['ignoreOwn'],
			uncheckedReason: 'Frame.io cannot answer right now (HTTP 503)',
		});
	});

	test('when details cannot be read: it says so', async () => {
		const { item } = await receive({
			body: { ...EVENT, resource: { id: 'file-503', type: 'file' } },
			parameters: { details: 'full', options: {} },
			api: () => ({ statusCode: 503, body: {} }),
		});
		expect(item).toMatchObject({
			...EVENT,
			resource: { id: 'file-503', type: 'file' },
			enriched: false,
			enrichmentError: 'file: Frame.io cannot answer right now (HTTP 503)',
		});
	});
});

describe('filters that the event itself answers', () => {
	const project = { id: 'project-1' };

	test.each([
		['one of several projects', ['project-1', 'project-2'], true],
		['another project', ['project-2'], false],
	])('ask nothing: %s', async (_, projects, passes) => {
		const { item } = await receive({
			body: { ...EVENT, project },
			parameters: { filters: { projects } },
		});
		expect(item !== undefined).toBe(passes);
	});

	test('let events without a project pass', async () => {
		expect((await receive({ parameters: { filters: { projects: ['p'] } } })).item).toBeDefined();
	});
});
