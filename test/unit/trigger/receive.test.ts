import * as fc from 'fast-check';
import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import { receiveDelivery } from '../../../nodes/FrameIo/trigger/receive';
import { sign } from '../../../nodes/FrameIo/trigger/signature';
import { fake } from '../support/fake';
import { nodeWith } from '../support/frame-io';
import { SEEDED } from '../support/properties';
import { unsigned } from './unsigned';

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
	/** Frame.io's answer to what is read; default: no test reads anything. */
	api?: (url: string) => { statusCode: number; headers?: Record<string, string>; body?: unknown };
	/** Whether the sender has hung up before n8n called the node. */
	isGone?: boolean;
	/** What n8n gives for its stored data, where that fails. */
	staticDataError?: Error;
}

const OWN = { userId: 'user-own', credential: 'frameIoServerToServerApi/' };

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
	let requests = 0;
	const listeners: Array<[event: string, listener: () => void]> = [];
	const emit = (event: string): void => {
		for (const [name, listener] of listeners) if (name === event) listener();
	};
	const response = {
		statusCode: 200,
		destroyed: delivery.isGone === true,
		once: (name: string, listener: () => void) => listeners.push([name, listener]),
		status(status: number) {
			response.statusCode = status;
			return response;
		},
		send(text: string) {
			answers.push({ status: response.statusCode, text });
			response.end();
			return response;
		},
		end() {},
	};
	/** The sender hangs up; n8n goes on. */
	const hangUp = (): void => {
		response.destroyed = true;
		emit('close');
	};
	/** Writes the answer of n8n, which nobody gets who has hung up before. */
	const end = (status: number): void => {
		response.status(status).end();
		if (response.destroyed) return;
		emit('finish');
		hangUp();
	};
	const functions = fake<IWebhookFunctions>({
		getNode: () => nodeWith(),
		getMode: () => 'webhook',
		getWorkflow: () => ({ id: workflowId }),
		getWorkflowStaticData: () => {
			if (delivery.staticDataError) throw delivery.staticDataError;
			return (
				delivery.staticData ?? {
					subscription: { webhookId: 'w', secret: KEY, accountId: 'a', workspaceId: 'ws' },
				}
			);
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
		getResponseObject: () => response,
		getCredentials: async () => ({ environment: 'production' }),
		helpers: {
			httpRequestWithAuthentication: async (_, { url }) => {
				requests += 1;
				if (!delivery.api) throw new Error('This test reads nothing');
				return delivery.api(url);
			},
		},
		logger: { warn: (message) => warnings.push(message) },
	});
	const result = await receiveDelivery(functions);
	if (delivery.answeredWith !== undefined) end(delivery.answeredWith);
	const items = result.workflowData?.[0]?.map(({ json }) => json) ?? [];
	return { result, answers, warnings, items, item: items[0], end, hangUp, requests };
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
		const secrets = fc.oneof(
			fc.constant({
				subscription: { webhookId: 'w', secret: KEY, accountId: 'a', workspaceId: 's' },
			}),
			fc.constantFrom<IDataObject>({}, { subscription: null }, { subscription: { secret: '' } }),
		);
		let compared = 0;
		await fc.assert(
			fc.asyncProperty(unsigned(NOW, EVENT), secrets, async (sent, staticData) => {
				const { result, answers, warnings } = await receive({
					rawBody: sent.rawBody,
					staticData,
					headers: {
						'x-frameio-request-timestamp': sent.timestamp,
						'x-frameio-signature': sent.signature,
					},
				});
				expect(result).toEqual({ noWebhookResponse: true });
				expect(answers).toEqual([{ status: 401, text: 'Unauthorized' }]);
				if (warnings[0]?.includes('forged')) compared += 1;
			}),
			{ ...SEEDED, numRuns: 6000 },
		);
		expect(compared).toBeGreaterThan(1000);
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

	test.each([500, 404])('runs when the first one was answered with %p', async (status) => {
		const workflowId = `failed-${status}`;
		(await receive({ workflowId })).end(status);
		expect((await receive({ workflowId, answeredWith: 200 })).item).toBeDefined();
		expect((await receive({ workflowId })).item).toBeUndefined();
	});

	test('runs when the sender of the first one had hung up before it was answered', async () => {
		const workflowId = 'hung up';
		const first = await receive({ workflowId });
		first.hangUp();
		first.end(200);
		expect((await receive({ workflowId, answeredWith: 200 })).item).toBeDefined();
		expect((await receive({ workflowId })).item).toBeUndefined();
	});

	test('waits while the first one is under way, and is dropped when that is answered', async () => {
		const first = await receive({ workflowId: 'parallel' });
		const others = [1, 2].map(async () => receive({ workflowId: 'parallel' }));
		await pendingWork();
		first.end(200);
		for (const { result } of await Promise.all(others)) {
			expect(result).toEqual({ webhookResponse: 'Delivered before' });
		}
	});

	test('waits while the first one is under way, and runs once when that is not answered', async () => {
		const first = await receive({ workflowId: 'parallel failure' });
		const second = receive({ workflowId: 'parallel failure' });
		const third = receive({ workflowId: 'parallel failure' });
		await pendingWork();
		first.end(500);
		expect((await second).item).toEqual(first.item);
		(await second).end(200);
		expect((await third).result).toEqual({ webhookResponse: 'Delivered before' });
	});

	test('waits no longer than Frame.io does, and then runs', async () => {
		const parameters = { options: { oneExecutionPerEvent: true } };
		const first = await receive({ workflowId: 'never answered', parameters });
		const second = receive({ workflowId: 'never answered', parameters });
		let hasRun = false;
		void second.then(() => (hasRun = true));
		await jest.advanceTimersByTimeAsync(2900);
		expect(hasRun).toBe(false);
		await jest.advanceTimersByTimeAsync(200);
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

	test('start it once when the sender of the first of them hangs up: n8n goes on and stores them', async () => {
		const workflowId = 'burst without a leader';
		const first = await receive({ workflowId, body: bodyOf(1) });
		const second = receive({ workflowId, body: bodyOf(2) });
		const third = receive({ workflowId, body: bodyOf(3) });
		await jest.advanceTimersByTimeAsync(0);
		first.end(200);
		(await second).hangUp();
		await jest.advanceTimersByTimeAsync(1000);
		(await second).end(200);
		expect((await third).result).toEqual({ webhookResponse: { message: 'Workflow was started' } });
	});

	test('go on although the sender of one has hung up before n8n called the node', async () => {
		const workflowId = 'dead';
		const first = await receive({ workflowId, body: bodyOf(1), isGone: true });
		first.end(200);
		const second = await receive({ workflowId, body: bodyOf(2), answeredWith: 200 });
		expect(second.item).toBeDefined();
		expect((await receive({ workflowId, body: bodyOf(1) })).item).toBeDefined();
	});

	test('run again when the sender of one hung up that others took along: it was not answered', async () => {
		const workflowId = 'gone follower';
		const first = await receive({ workflowId, body: bodyOf(1) });
		const second = receive({ workflowId, body: bodyOf(2) });
		const third = receive({ workflowId, body: bodyOf(3), isGone: true });
		await jest.advanceTimersByTimeAsync(0);
		first.end(200);
		(await second).end(200);
		(await third).end(200);
		expect((await receive({ workflowId, body: bodyOf(3) })).item).toBeDefined();
	});

	test('wait ten seconds at most for n8n, and those in the start that takes long are not doubled', async () => {
		const workflowId = 'limited';
		const first = await receive({ workflowId, body: bodyOf(1) });
		const second = receive({ workflowId, body: bodyOf(2) });
		const third = receive({ workflowId, body: bodyOf(3) });
		await jest.advanceTimersByTimeAsync(10_000);
		expect(idsOf((await second).items)).toEqual([2, 3].map((id) => bodyOf(id).resource));
		await jest.advanceTimersByTimeAsync(10_000);
		const fourth = await receive({ workflowId, body: bodyOf(4) });
		expect(idsOf(fourth.items)).toEqual([bodyOf(4).resource]);
		first.end(200);
		(await second).end(200);
		expect((await third).item).toBeUndefined();
	});

	test('run themselves when nothing is heard of the start that they are in', async () => {
		const workflowId = 'silent';
		const first = await receive({ workflowId, body: bodyOf(1) });
		const second = receive({ workflowId, body: bodyOf(2) });
		const third = receive({ workflowId, body: bodyOf(3) });
		await jest.advanceTimersByTimeAsync(0);
		first.end(200);
		await second;
		await jest.advanceTimersByTimeAsync(5 * 60_000);
		expect(idsOf((await third).items)).toEqual([bodyOf(3).resource]);
	});

	test('start it one by one where the option says so', async () => {
		const parameters = { options: { oneExecutionPerEvent: true } };
		for (const id of [1, 2, 3]) {
			const { items } = await receive({ workflowId: 'alone', body: bodyOf(id), parameters });
			expect(idsOf(items)).toEqual([bodyOf(id).resource]);
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

describe('what goes wrong before anything is known', () => {
	test('is answered so that Frame.io sends again, without a trace of the error', async () => {
		const staticDataError = new Error('Database is locked');
		const { result, answers, warnings } = await receive({ staticDataError });
		expect(result).toEqual({ noWebhookResponse: true });
		expect(answers).toEqual([{ status: 500, text: 'n8n could not take the delivery' }]);
		expect(warnings).toEqual(['Frame.io Trigger could not take a delivery: Database is locked']);
	});
});

describe('filters that the event itself answers', () => {
	const [one, other] = [
		'd5e6011c-2bc9-4596-be05-77d562627112',
		'3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085',
	];
	const project = { id: one };

	test.each<[string, unknown, boolean]>([
		['one of several projects', [one, other], true],
		['another project', [other], false],
		['a project by its link', [`https://next.frame.io/project/${one}`], true],
		['another project by its link', `https://next.frame.io/project/${other}`, false],
	])('ask nothing: %s', async (_, projects, passes) => {
		const { item, requests } = await receive({
			body: { ...EVENT, project },
			parameters: { filters: { projects } },
		});
		expect(item !== undefined).toBe(passes);
		expect(requests).toBe(0);
	});

	test.each([
		['own', OWN.userId, false],
		['those of others', 'user-other', true],
	])('ask nothing about changes when the own user is known: %s', async (_, id, passes) => {
		const { item, requests } = await receive({
			body: { ...EVENT, project, user: { id } },
			parameters: { filters: { projects: [one], ignoreOwn: true } },
			staticData: {
				subscription: {
					webhookId: 'w',
					secret: KEY,
					accountId: 'a',
					workspaceId: 'ws',
					own: OWN,
				},
			},
		});
		expect(item !== undefined).toBe(passes);
		expect(item?.unchecked).toBeUndefined();
		expect(requests).toBe(0);
	});

	test('ask who the own user is when the node has another credential now', async () => {
		const own = { ...OWN, credential: 'frameIoServerToServerApi/other' };
		const { item, requests } = await receive({
			body: { ...EVENT, user: { id: OWN.userId } },
			parameters: { filters: { ignoreOwn: true } },
			staticData: {
				subscription: { webhookId: 'w', secret: KEY, accountId: 'a', workspaceId: 'ws', own },
			},
			api: () => ({ statusCode: 503, body: {} }),
		});
		expect(item).toMatchObject({ unchecked: ['ignoreOwn'] });
		expect(requests).toBe(1);
	});

	test('let events without a project pass', async () => {
		const { item } = await receive({ parameters: { filters: { projects: [one] } } });
		expect(item).toBeDefined();
	});

	test('say that they are unchecked where a project is given by its name', async () => {
		const { item } = await receive({
			body: { ...EVENT, project },
			parameters: { filters: { projects: ['Feature Film'] } },
		});
		expect(item).toMatchObject({
			unchecked: ['projects'],
			uncheckedReason: "The filter 'Projects' has 'Feature Film', which is no ID",
		});
	});
});

describe('own changes of a custom field', () => {
	test('are remembered, so that the next change of another field is not taken for one', async () => {
		const values: Record<string, string> = { Status: 'New', Notes: '' };
		const file = { id: 'file-own', name: 'a.mov', media_type: 'video/mp4', parent_id: null };
		const change = async (user: string, more: Record<string, string>) => {
			Object.assign(values, more);
			// Reads of the same millisecond are shared.
			await jest.advanceTimersByTimeAsync(1000);
			const { item } = await receive({
				workflowId: 'approvals',
				body: {
					type: 'metadata.value.updated',
					resource: { id: file.id, type: 'file' },
					user: { id: user },
					value: more,
				},
				parameters: {
					events: ['metadata.value.updated'],
					filters: { customField: 'Status', customFieldValues: ['Approved'], ignoreOwn: true },
				},
				staticData: {
					subscription: {
						webhookId: 'approvals',
						secret: KEY,
						accountId: 'a',
						workspaceId: 'ws',
						own: OWN,
					},
				},
				api: () => ({
					statusCode: 200,
					body: {
						data: {
							...file,
							metadata: Object.entries(values).map(([name, value]) => ({
								field_definition_id: name,
								field_definition_name: name,
								mutable: true,
								value,
							})),
						},
					},
				}),
				answeredWith: 200,
			});
			return item !== undefined;
		};
		expect(await change('user-1', { Notes: 'a' })).toBe(false);
		expect(await change(OWN.userId, { Status: 'Approved' })).toBe(false);
		expect(await change('user-1', { Notes: 'b' })).toBe(false);
		expect(await change('user-1', { Status: 'New' })).toBe(false);
		expect(await change('user-1', { Status: 'Approved' })).toBe(true);
	});
});
