import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseJson } from '../../sandbox/json.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox } from '../../sandbox/testing.mjs';

let box: TestSandbox;
let receiver: Server;
let url = '';
let answers: number[] = [];
let received: { headers: IncomingHttpHeaders; body: string }[] = [];

beforeAll(async () => {
	box = await TestSandbox.start({ timeScale: 1000 });
	receiver = createServer((request, response) => {
		let body = '';
		request.setEncoding('utf8');
		request.on('data', (chunk: string) => (body += chunk));
		request.on('end', () => {
			received.push({ headers: request.headers, body });
			const status = answers.shift() ?? 200;
			response.writeHead(status, status === 302 ? { location: url } : {});
			response.end('answer');
		});
	}).listen(0, '127.0.0.1');
	await once(receiver, 'listening');
	const address = receiver.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	url = `http://127.0.0.1:${address.port}/hook`;
});
beforeEach(async () => {
	await box.fresh();
	answers = [];
	received = [];
});
afterEach(async () => {
	expect(await box.control.violations()).toEqual([]);
});
afterAll(async () => {
	receiver.close();
	receiver.closeAllConnections();
	await box.stop();
});

const { studio, marketing } = demo.workspaces;
const root = demo.rootFolders.film;
const timeoutMs = 10_000;

const create = (events: string[], address = url, workspaceId: string = studio) =>
	box.api('POST', `~/workspaces/${workspaceId}/webhooks`, { name: 'Test', url: address, events });

const rename = (name: string) => box.api('PATCH', `~/folders/${root}`, { name });

describe('managing', () => {
	test('shows the secret once and keeps what was asked for', async () => {
		const made = await create(['file.ready', 'comment.created']);
		expect(made.status).toBe(201);
		expect(made.textAt('data.secret').length).toBeGreaterThan(20);
		const id = made.textAt('data.id');
		const shown = await box.api('GET', `~/webhooks/${id}?include=creator`);
		expect(shown.at('data')).toMatchObject({
			active: true,
			url,
			workspace_id: studio,
			creator: { name: 'Service Account User' },
		});
		expect(shown.at('data.secret')).toBeUndefined();
		const stopped = await box.api('PATCH', `~/webhooks/${id}`, { active: false, name: 'Off' });
		expect(stopped.at('data')).toMatchObject({ active: false, name: 'Off' });
		const list = await box.api('GET', `~/workspaces/${studio}/webhooks?sort=name_asc`);
		expect(list.listAt('data')).toHaveLength(1);
		expect((await box.api('DELETE', `~/webhooks/${id}`)).status).toBe(204);
		expect((await box.api('GET', `~/webhooks/${id}`)).status).toBe(404);
	});

	test('lists them sorted, page by page, with their creator', async () => {
		for (const name of ['b', 'a', 'c']) {
			await box.control.clock({ advanceMs: 10 });
			await box.api('POST', `~/workspaces/${studio}/webhooks`, {
				name,
				url,
				events: ['file.ready'],
			});
		}
		await create(['file.ready'], url, marketing);
		for (const [sort, order] of [
			['name_asc', 'abc'],
			['name_desc', 'cba'],
			['created_at_asc', 'bac'],
			['created_at_desc', 'cab'],
		] as const) {
			const query = `sort=${sort}&page_size=2&include=creator`;
			const path = `~/workspaces/${studio}/webhooks?${query}`;
			const first = await box.api('GET', `${path}&include_total_count=true`);
			expect(first.at('total_count')).toBe(3);
			const rest = await box.api('GET', `${first.textAt('links.next')}&${query}`);
			const names = [first.at('data.0.name'), first.at('data.1.name'), rest.at('data.0.name')];
			expect([sort, names.join('')]).toEqual([sort, order]);
			expect(rest.at('data.0.creator.name')).toBe('Service Account User');
			expect(rest.at('data.0.secret')).toBeUndefined();
		}
		const refused = await box.api('GET', `~/workspaces/${studio}/webhooks?sort=url_asc`);
		expect(refused.status).toBe(400);
	});

	test('changes what is sent and nothing else', async () => {
		const id = (await create(['file.ready'])).textAt('data.id');
		const update = (data: Record<string, unknown>) => box.api('PATCH', `~/webhooks/${id}`, data);
		const renamed = await update({ name: 'New' });
		expect(renamed.at('data')).toMatchObject({
			name: 'New',
			url,
			events: ['file.ready'],
			active: true,
		});
		const moved = await update({ url: `${url}/2`, events: ['file.created'] });
		expect(moved.at('data')).toMatchObject({
			name: 'New',
			url: `${url}/2`,
			events: ['file.created'],
		});
		for (const data of [{ url: 'nowhere' }, { events: [] }, { name: '' }, { is_active: false }]) {
			expect((await update(data)).status).toBe(422);
		}
		expect((await box.api('GET', `~/webhooks/${id}`)).at('data')).toMatchObject({
			name: 'New',
			url: `${url}/2`,
			events: ['file.created'],
		});
	});

	test('refuses unknown, repeated and no events, and what is no address', async () => {
		expect((await create(['file.exploded'])).status).toBe(422);
		expect((await create(['file.ready', 'file.ready'])).status).toBe(422);
		expect((await create([])).status).toBe(422);
		expect((await create(['file.ready'], 'nowhere')).status).toBe(422);
	});
});

describe('deliveries', () => {
	test('carry ids, the documented headers and a signature over the raw body', async () => {
		const secret = (await create(['folder.updated'])).textAt('data.secret');
		await rename('Renamed');
		const { deliveries } = await box.control.waitForDeliveries({ count: 1, timeoutMs });
		expect(deliveries[0]?.state).toBe('delivered');
		const [{ headers, body } = { headers: {}, body: '' }] = received;
		expect(parseJson(body)).toEqual({
			type: 'folder.updated',
			resource: { id: root, type: 'folder' },
			account: { id: demo.account },
			workspace: { id: studio },
			project: { id: demo.projects.film },
			user: { id: demo.users.service },
		});
		const timestamp = headers['x-frameio-request-timestamp'];
		const age = Date.now() / 1000 - Number(timestamp);
		expect(Math.abs(age)).toBeLessThan(300);
		const digest = createHmac('sha256', secret).update(`v0:${String(timestamp)}:${body}`);
		expect(headers['x-frameio-signature']).toBe(`v0=${digest.digest('hex')}`);
		expect(headers['user-agent']).toBe('Frame.io V4 API');
		expect(headers['content-type']).toBe('application/json');
	});

	test('go to webhooks of the workspace that ask for the event and are active', async () => {
		await create(['file.ready']);
		await create(['folder.updated'], url, marketing);
		const off = await create(['folder.updated']);
		await box.api('PATCH', `~/webhooks/${off.textAt('data.id')}`, { active: false });
		const on = await create(['folder.updated']);
		await rename('Renamed');
		const { deliveries } = await box.control.waitForDeliveries({ count: 1, timeoutMs });
		expect(deliveries.map(({ webhookId }) => webhookId)).toEqual([on.textAt('data.id')]);
	});

	test('are tried again until one succeeds', async () => {
		answers = [500, 302, 404];
		await create(['folder.updated']);
		await rename('Renamed');
		const { deliveries } = await box.control.waitForDeliveries({ count: 1, timeoutMs });
		expect(deliveries[0]).toMatchObject({ state: 'delivered' });
		expect(deliveries[0]?.attempts.map(({ status }) => status)).toEqual([500, 302, 404, 200]);
	});

	test('are given up after five tries', async () => {
		answers = [500, 500, 500, 500, 500, 200];
		await create(['folder.updated']);
		await rename('Renamed');
		const { deliveries } = await box.control.waitForDeliveries({ count: 1, timeoutMs });
		expect(deliveries[0]).toMatchObject({ state: 'failed' });
		expect(received).toHaveLength(5);
	});

	test('wait at least 15 seconds of the sandbox before a second try', async () => {
		await box.control.clock({ timeScale: 0.001 });
		answers = [500];
		await create(['folder.updated']);
		await rename('Renamed');
		await box.control.waitForDeliveries({ attempts: 1, timeoutMs });
		await box.control.clock({ advanceMs: 14_000 });
		expect(received).toHaveLength(1);
		await box.control.clock({ advanceMs: 6_000 });
		const { reached } = await box.control.waitForDeliveries({ count: 1, timeoutMs });
		expect([reached, received.length]).toEqual([true, 2]);
		await box.control.clock({ timeScale: 1000 });
	});

	test('never leave this machine', async () => {
		await create(['folder.updated'], 'https://example.invalid/hook');
		await rename('Renamed');
		const { deliveries } = await box.control.waitForDeliveries({ count: 1, timeoutMs });
		expect(deliveries[0]).toMatchObject({ state: 'skipped', attempts: [] });
	});

	test('tell the story of an upload, a comment and a project', async () => {
		const events = [
			...['file.created', 'file.upload.completed', 'file.ready', 'file.updated', 'file.copied'],
			...['file.deleted', 'folder.created', 'folder.deleted', 'comment.created', 'comment.updated'],
			...['comment.completed', 'comment.uncompleted', 'comment.deleted', 'project.created'],
			...['project.updated', 'project.deleted'],
		];
		await create(events);
		const upload = await box.api('POST', `~/folders/${root}/files/local_upload`, {
			name: 'New.mp4',
			file_size: 3,
		});
		const file = upload.textAt('data.id');
		await box.put(upload.textAt('data.upload_urls.0.url'), Buffer.from('abc'));
		await box.control.waitForFile(file, { status: 'transcoded', timeoutMs });
		await box.api('PATCH', `~/files/${file}`, { name: 'Newer.mp4' });
		await box.api('POST', `~/files/${file}/copy`, { parent_id: root });
		const comment = await box.api('POST', `~/files/${file}/comments`, { text: 'Hi' });
		const commentPath = `~/comments/${comment.textAt('data.id')}`;
		await box.api('PATCH', commentPath, { text: 'Hello' });
		await box.api('PATCH', commentPath, { completed: true });
		await box.api('PATCH', commentPath, { completed: false });
		await box.api('DELETE', commentPath);
		await box.api('DELETE', `~/files/${file}`);
		const folder = await box.api('POST', `~/folders/${root}/folders`, { name: 'New' });
		await box.api('DELETE', `~/folders/${folder.textAt('data.id')}`);
		const project = await box.api('POST', `~/workspaces/${studio}/projects`, { name: 'New' });
		await box.api('PATCH', `~/projects/${project.textAt('data.id')}`, { name: 'Newer' });
		await box.api('DELETE', `~/projects/${project.textAt('data.id')}`);
		const { deliveries } = await box.control.waitForDeliveries({ count: events.length, timeoutMs });
		expect(deliveries.map(({ payload }) => payload.type).sort()).toEqual([...events].sort());
		expect(deliveries.every(({ state }) => state === 'delivered')).toBe(true);
	});
});

describe('a test can', () => {
	test('emit any event', async () => {
		await create(['share.viewed']);
		const event = {
			type: 'share.viewed',
			resource: { id: demo.projects.film, type: 'share' },
			workspaceId: studio,
		};
		expect((await box.control.emit(event)).deliveries).toHaveLength(1);
		await box.control.waitForDeliveries({ count: 1, timeoutMs });
		expect(parseJson(received[0]?.body ?? '')).toMatchObject({ type: 'share.viewed' });
	});

	test('send one delivery as it likes and see the answer', async () => {
		answers = [418];
		const answer = await box.control.deliver({
			url,
			secret: 'secret',
			body: '{"raw":true}',
			timestamp: 12,
			headers: { 'x-frameio-signature': null },
		});
		expect(answer).toEqual({ status: 418, body: 'answer' });
		expect(received[0]).toMatchObject({ body: '{"raw":true}' });
		expect(received[0]?.headers['x-frameio-signature']).toBeUndefined();
		expect(received[0]?.headers['x-frameio-request-timestamp']).toBe('12');
	});
});

describe('custom actions', () => {
	const path = `~/workspaces/${studio}/actions`;
	const create = () =>
		box.api('POST', path, { name: 'Send', description: 'Sends it', event: 'send.it', url });

	test('call their receiver, signed, and pass its answer on', async () => {
		const made = await create();
		const actionId = made.textAt('data.id');
		const resource = { id: root, type: 'folder' };
		const answer = await box.control.runAction({ actionId, resource, data: { note: 'Hi' } });
		expect(answer).toMatchObject({ status: 200, body: 'answer' });
		const [{ headers, body } = { headers: {}, body: '' }] = received;
		expect(parseJson(body)).toEqual({
			account_id: demo.account,
			action_id: actionId,
			interaction_id: answer.interactionId,
			project: { id: demo.projects.film },
			resource,
			type: 'send.it',
			user: { id: demo.users.editor },
			workspace: { id: studio },
			data: { note: 'Hi' },
		});
		const text = `v0:${String(headers['x-frameio-request-timestamp'])}:${body}`;
		const digest = createHmac('sha256', made.textAt('data.secret')).update(text).digest('hex');
		expect(headers['x-frameio-signature']).toBe(`v0=${digest}`);
	});
});
