import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import { receiveDelivery } from '../../../nodes/FrameIo/trigger/receive';
import { sign } from '../../../nodes/FrameIo/trigger/signature';
import { fake } from '../support/fake';
import { nodeWith } from '../support/frame-io';

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
	events?: unknown;
}

function receive(delivery: Delivery = {}) {
	const { body = EVENT, events = ['file.ready'] } = delivery;
	const rawBody = 'rawBody' in delivery ? delivery.rawBody : Buffer.from(JSON.stringify(body));
	const answers: Array<{ status: number; text: string }> = [];
	const warnings: string[] = [];
	const functions = fake<IWebhookFunctions>({
		getNode: () => nodeWith(),
		getWorkflow: () => ({ id: 'workflow-1' }),
		getWorkflowStaticData: () =>
			delivery.staticData ?? {
				subscription: { webhookId: 'w', secret: KEY, accountId: 'a', workspaceId: 'ws' },
			},
		getRequestObject: () => ({ rawBody }),
		getHeaderData: () => ({
			'x-frameio-request-timestamp': String(NOW),
			'x-frameio-signature': Buffer.isBuffer(rawBody) ? sign(String(NOW), rawBody, KEY) : 'v0=00',
			...delivery.headers,
		}),
		getBodyData: () => body,
		getNodeParameter: () => events,
		getResponseObject: () => ({
			status: (status: number) => ({
				send: (text: string) => ({ end: () => answers.push({ status, text }) }),
			}),
		}),
		logger: { warn: (message) => warnings.push(message) },
	});
	return { result: receiveDelivery(functions), answers, warnings };
}

describe('receiveDelivery', () => {
	test('starts the workflow with the event that Frame.io has signed', () => {
		const { result, answers } = receive();
		expect(result).toEqual({ workflowData: [[{ json: EVENT }]] });
		expect(answers).toEqual([]);
	});

	test('answers without starting anything when the event was not chosen', () => {
		const { result } = receive({ events: ['comment.created'] });
		expect(result.workflowData).toBeUndefined();
		expect(result.webhookResponse).toBe('Event not chosen');
	});

	test('answers without starting anything when the signed body is no event', () => {
		for (const body of [{}, [], { type: null }]) {
			expect(receive({ body }).result.workflowData).toBeUndefined();
		}
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
		['no stored secret', { staticData: {} }, 'unsigned'],
		['no bytes of the body', { rawBody: undefined }, 'unsigned'],
	])('refuses %s with 401 and starts nothing', (_, delivery, reason) => {
		const { result, answers, warnings } = receive(delivery);
		expect(result).toEqual({ noWebhookResponse: true });
		expect(answers).toEqual([{ status: 401, text: 'Unauthorized' }]);
		expect(warnings).toEqual([`Frame.io Trigger refused a delivery: ${reason}`]);
	});
});
