import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { jsonParse, type IDataObject, type INodeParameters } from 'n8n-workflow';
import type { Activation } from '../support/engine.mjs';
import {
	byId,
	serviceAccount,
	startFrameIoEngine,
	type FrameIoEngine,
} from '../support/frameio.mjs';

let frameio: FrameIoEngine;
let workspaceId: string;
let otherWorkspaceId: string;
let accountId: string;

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
	const state = await frameio.control.state();
	accountId = state.account.id;
	[workspaceId = '', otherWorkspaceId = ''] = state.workspaces.map(({ id }) => id);
});

const parameters = (more: INodeParameters = {}): INodeParameters => ({
	workspaceId: byId(workspaceId),
	events: ['comment.created', 'file.ready'],
	...more,
});

/** A workflow that was activated, and then saved with other parameters. */
async function activated(more: INodeParameters = {}) {
	const first = frameio.engine.activation({ parameters: parameters() });
	await first.create();
	return frameio.engine.activation({
		parameters: parameters(more),
		staticData: stored(first),
	});
}

/** What n8n's database holds for the node. */
const stored = ({ staticData }: Activation): IDataObject => jsonParse(JSON.stringify(staticData));

const webhooks = async () => await frameio.control.webhooks();

/** Makes a webhook that belongs to somebody else, or that an interrupted activation left behind. */
async function foreignWebhook(url: string): Promise<void> {
	const subscription = frameio.engine.activation({
		parameters: parameters(),
		webhookBaseUrl: url,
	});
	await subscription.create();
}

test('activation registers the events of the workspace and keeps all that is needed later', async () => {
	const activation = frameio.engine.activation({ parameters: parameters() });
	expect(await activation.checkExists()).toBe(false);
	expect(await activation.create()).toBe(true);

	const [webhook] = await webhooks();
	expect(webhook).toMatchObject({
		url: activation.url,
		events: ['comment.created', 'file.ready'],
		workspaceId,
		active: true,
		name: 'n8n: Notify the team (Frame.io Trigger)',
	});
	expect(activation.staticData.subscription).toEqual({
		webhookId: webhook?.id,
		secret: webhook?.secret,
		accountId,
		workspaceId,
	});
	expect(await activation.checkExists()).toBe(true);
});

test('deactivation removes its own webhook and no other', async () => {
	await foreignWebhook('http://127.0.0.1:2/webhook');
	const activation = await activated();
	expect(await webhooks()).toHaveLength(2);
	expect(await activation.delete()).toBe(true);
	expect((await webhooks()).map(({ url }) => url)).toEqual([
		expect.stringContaining('127.0.0.1:2'),
	]);
	expect(activation.staticData).toEqual({});
});

test('checking only reads', async () => {
	const activation = await activated({ events: ['share.viewed'] });
	await frameio.control.clearRequests();
	await activation.checkExists();
	expect((await frameio.control.requests({ service: 'api' })).map(({ method }) => method)).toEqual([
		'GET',
	]);
});

describe('a webhook that no longer fits is found and replaced', () => {
	test.each([
		['other events were chosen', { events: ['share.viewed'] }],
		['one more event was chosen', { events: ['comment.created', 'file.ready', 'share.viewed'] }],
		['one event fewer was chosen', { events: ['file.ready'] }],
	])('when %s', async (_, change) => {
		const activation = await activated(change);
		expect(await activation.checkExists()).toBe(false);
		await activation.create();
		expect(await webhooks()).toMatchObject([{ events: change.events }]);
		expect(await activation.checkExists()).toBe(true);
	});

	test('when another workspace was chosen', async () => {
		const activation = await activated({ workspaceId: byId(otherWorkspaceId) });
		expect(await activation.checkExists()).toBe(false);
		await activation.create();
		expect(await webhooks()).toMatchObject([{ workspaceId: otherWorkspaceId }]);
	});

	test('when n8n has another address', async () => {
		const before = await activated();
		const activation = frameio.engine.activation({
			parameters: parameters(),
			staticData: stored(before),
			webhookBaseUrl: 'http://127.0.0.1:9/webhook',
		});
		expect(await activation.checkExists()).toBe(false);
		await activation.create();
		expect(await webhooks()).toMatchObject([{ url: activation.url }]);
	});

	test('when somebody deleted it in Frame.io', async () => {
		const activation = await activated();
		const copy = frameio.engine.activation({
			parameters: parameters(),
			staticData: stored(activation),
		});
		await copy.delete();
		expect(await activation.checkExists()).toBe(false);
		await activation.create();
		expect(await activation.checkExists()).toBe(true);
	});

	test('when somebody disabled it in Frame.io', async () => {
		const activation = await activated();
		const [hook] = await webhooks();
		await frameio.json({
			resource: 'webhook',
			operation: 'update',
			webhookId: byId(hook?.id ?? ''),
			updateFields: { active: false },
		});
		expect(await webhooks()).toMatchObject([{ active: false }]);
		expect(await activation.checkExists()).toBe(false);
		await activation.create();
		expect(await webhooks()).toMatchObject([{ active: true, url: activation.url }]);
		expect(await activation.checkExists()).toBe(true);
	});

	test('and what others made at other addresses stays as it is', async () => {
		await foreignWebhook('http://127.0.0.1:2/webhook');
		const [foreign] = await webhooks();
		const activation = await activated({ events: ['share.viewed'] });
		await activation.checkExists();
		await activation.create();
		expect(await webhooks()).toEqual(expect.arrayContaining([foreign]));
		expect(await webhooks()).toHaveLength(2);
	});

	test('when n8n stopped between making it and noting it', async () => {
		const lost = frameio.engine.activation({ parameters: parameters() });
		await lost.create();
		const activation = frameio.engine.activation({ parameters: parameters() });
		expect(await activation.checkExists()).toBe(false);
		await activation.create();
		expect(await webhooks()).toHaveLength(1);
	});
});

describe('when the answer to making the webhook is lost', () => {
	const loseAnswer = async () =>
		await frameio.control.addFault({
			service: 'api',
			operationId: 'webhooks.create',
			action: { close: 'after' },
		});

	test('nothing that nobody knows stays behind, and activation says what happened', async () => {
		await foreignWebhook('http://127.0.0.1:2/webhook');
		await loseAnswer();
		const activation = frameio.engine.activation({ parameters: parameters() });
		await expect(activation.create()).rejects.toMatchObject({
			description: expect.stringContaining('What it may have made in Frame.io is removed.'),
		});
		expect(activation.staticData).toEqual({});
		expect((await webhooks()).map(({ url }) => url)).toEqual([
			expect.stringContaining('127.0.0.1:2'),
		]);
	});

	test('it says so where that cannot be cleared up, either', async () => {
		await loseAnswer();
		const activation = frameio.engine.activation({ parameters: parameters() });
		const own = await frameio.control.addFault({
			service: 'api',
			operationId: 'webhooks.delete',
			times: 10,
			action: { status: 403, json: { errors: [{ detail: 'Forbidden' }] } },
		});
		expect(own).toBeDefined();
		await expect(activation.create()).rejects.toMatchObject({
			description: expect.stringContaining('it may have been done all the same'),
		});
	});
});

describe('with the filter Ignore Own Changes', () => {
	const ignoreOwn = { filters: { ignoreOwn: true } };

	test('activation notes who the own user is', async () => {
		const activation = frameio.engine.activation({ parameters: parameters(ignoreOwn) });
		await activation.create();
		const { clients } = await frameio.control.state();
		expect(activation.staticData.subscription).toMatchObject({
			own: { userId: clients.find(({ kind }) => kind === 's2s')?.userId },
		});
		expect(await activation.checkExists()).toBe(true);
	});

	test('it does without where that cannot be read: the deliveries ask', async () => {
		await frameio.control.addFault({
			service: 'api',
			operationId: 'users.show',
			times: 10,
			action: { status: 503, json: { errors: [{ detail: 'Unavailable' }] } },
		});
		const activation = frameio.engine.activation({ parameters: parameters(ignoreOwn) });
		expect(await activation.create()).toBe(true);
		expect(activation.staticData).not.toHaveProperty('subscription.own');
	});
});

describe('deactivation', () => {
	test('is content when the webhook is gone already', async () => {
		const activation = await activated();
		const copy: IDataObject = stored(activation);
		await activation.delete();
		const late = frameio.engine.activation({ parameters: parameters(), staticData: copy });
		expect(await late.delete()).toBe(true);
		expect(late.staticData).toEqual({});
	});

	test('reports any other failure and keeps the id for the next try', async () => {
		const activation = await activated();
		await frameio.control.addFault({
			service: 'api',
			operationId: 'webhooks.delete',
			action: { status: 503, json: { errors: [{ detail: 'Unavailable' }] } },
		});
		await expect(activation.delete()).rejects.toThrow(
			'Frame.io cannot answer right now (HTTP 503)',
		);
		expect(activation.staticData).toHaveProperty('subscription.webhookId');
		expect(await activation.delete()).toBe(true);
		expect(await webhooks()).toEqual([]);
	});
});

describe('activation says what is missing', () => {
	test('a workspace', async () => {
		const activation = frameio.engine.activation({
			parameters: parameters({ workspaceId: byId('') }),
		});
		await expect(activation.create()).rejects.toThrow("'Workspace' is empty");
	});

	test('events', async () => {
		const activation = frameio.engine.activation({ parameters: parameters({ events: [] }) });
		await expect(activation.create()).rejects.toThrow("'Events' is empty");
	});

	test('events that exist', async () => {
		const events = ['comment.created', 'file.exploded'];
		const activation = frameio.engine.activation({ parameters: parameters({ events }) });
		const message = "'Events' has one that does not exist: 'file.exploded'";
		await expect(activation.checkExists()).resolves.toBe(false);
		await expect(activation.create()).rejects.toThrow(message);
		expect(await webhooks()).toEqual([]);
	});

	test.each<[string, INodeParameters, string]>([
		[
			'its name',
			{ projects: ['Feature Film'] },
			"The filter 'Projects' has 'Feature Film', which is no ID",
		],
		[
			'the link of a share',
			{ projects: 'https://next.frame.io/share/52f7ef62-8a3c-4e1e-a2c1-7a3a3ae0cfb7' },
			'This address leads to a share, but not to a project',
		],
		['a short address', { projects: ['https://f.io/abc'] }, 'A filter cannot use a short address'],
	])('the ID of a project as a filter, not %s', async (_, filters, message) => {
		const activation = frameio.engine.activation({ parameters: parameters({ filters }) });
		await expect(activation.create()).rejects.toThrow(message);
		expect(await webhooks()).toEqual([]);
	});

	test('a folder as a filter, where an address leads to something else', async () => {
		const activation = frameio.engine.activation({
			parameters: parameters({
				filters: {
					folderId: {
						__rl: true,
						mode: 'url',
						value: 'https://next.frame.io/share/52f7ef62-8a3c-4e1e-a2c1-7a3a3ae0cfb7',
					},
				},
			}),
		});
		await expect(activation.create()).rejects.toThrow(
			'This address leads to a share, but not to a folder',
		);
		expect(await webhooks()).toEqual([]);
	});

	test('an address that the internet can reach, unless the sandbox is used', async () => {
		frameio.engine.credentials.set('frameIoServerToServerApi', {
			...serviceAccount(frameio.sandbox),
			environment: 'production',
		});
		const activation = frameio.engine.activation({ parameters: parameters() });
		await expect(activation.create()).rejects.toMatchObject({
			message: expect.stringContaining('Frame.io cannot reach n8n at http://127.0.0.1:1'),
			description: expect.stringContaining('WEBHOOK_URL'),
		});
	});

	test('the role of an admin', async () => {
		const { clients } = await frameio.control.state();
		const userId = clients.find(({ kind }) => kind === 's2s')?.userId ?? '';
		await frameio.control.seed({ roles: { userId, accountId, role: 'member' } });
		const activation = frameio.engine.activation({ parameters: parameters() });
		await expect(activation.create()).rejects.toMatchObject({
			message: 'Webhooks need an admin role in the Frame.io account',
		});
		expect(await webhooks()).toEqual([]);
	});
});
