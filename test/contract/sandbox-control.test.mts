import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../sandbox/sandbox.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox } from '../../sandbox/testing.mjs';

let box: TestSandbox;
beforeAll(async () => {
	box = await TestSandbox.start();
});
beforeEach(() => box.fresh());
afterAll(async () => {
	expect(await box.control.violations()).toEqual([]);
	await box.stop();
});

const root = demo.rootFolders.film;
const me = () => box.api('GET', '/v4/me');

test('the five services have origins of their own', () => {
	const { apiUrl, imsUrl, storageUrl, controlUrl, pageUrl } = box.sandbox;
	const origins = new Set(
		[apiUrl, imsUrl, storageUrl, controlUrl, pageUrl].map((url) => new URL(url).origin),
	);
	expect(origins.size).toBe(5);
});

test('a port that is taken makes the start fail and leaves nothing behind', async () => {
	const apiPort = Number(new URL(box.sandbox.apiUrl).port);
	await expect(startSandbox({ apiPort })).rejects.toThrow('EADDRINUSE');
});

test('the state names what a test starts from', async () => {
	const state = await box.control.state();
	expect(state.account).toEqual({ id: demo.account, name: 'Sandbox Studio' });
	expect(state.workspaces.map(({ name }) => name)).toEqual(['Studio', 'Marketing']);
	expect(state.restrictedProject?.id).toBe(demo.projects.restricted);
	expect(state.users.map(({ name }) => name)).toContain('Service Account User');
	expect(state.clients.map(({ kind }) => kind).sort()).toEqual(['s2s', 'web']);
});

test('a reset brings the same ids back, or nothing', async () => {
	const before = await box.control.state();
	await box.control.seed({ projects: { workspaceId: demo.workspaces.studio, count: 3 } });
	await box.control.reset();
	expect(await box.control.state()).toEqual({ ...before, rateLimits: { enabled: true, scale: 1 } });
	await box.control.reset('empty');
	expect((await box.control.state()).projects).toEqual([]);
	await box.signIn();
	expect((await box.api('GET', '~/workspaces')).listAt('data')).toEqual([]);
});

test('a seed makes what it is asked for and returns the ids', async () => {
	const { accounts, users, workspaces } = await box.control.seed({
		accounts: { displayName: 'Second' },
		users: { name: 'Ada', accountRole: 'admin' },
		workspaces: { name: 'Third' },
	});
	expect([accounts.length, users.length, workspaces.length]).toEqual([1, 1, 1]);
	const made = await box.control.seed({
		projects: { workspaceId: workspaces[0] ?? '', count: 2, namePrefix: 'P' },
		folders: { folderId: root, count: 2 },
		files: { folderId: root, count: 2, extension: '.mov', fps: 25 },
	});
	expect([made.projects.length, made.folders.length, made.files.length]).toEqual([2, 2, 2]);
	const { comments } = await box.control.seed({
		comments: { fileId: made.files[0] ?? '', count: 3, timestamp: 10 },
	});
	expect((await box.control.comments()).filter(({ id }) => comments.includes(id))).toHaveLength(3);
	expect((await box.api('GET', '/v4/accounts')).listAt('data')).toHaveLength(2);
	await expect(box.control.seed({ folders: { folderId: 'nowhere' } })).rejects.toThrow('No folder');
});

test('a call of another shape is refused', async () => {
	const response = await fetch(new URL('/clock', box.sandbox.controlUrl), {
		method: 'POST',
		body: JSON.stringify({ timescale: 2 }),
	});
	expect(response.status).toBe(400);
	expect(await response.text()).toContain('additional properties');
});

test('the log shows requests with a fingerprint in place of the token', async () => {
	const token = await box.signIn();
	await box.control.clearRequests();
	await me();
	await box.api('POST', `~/folders/${root}/folders`, { name: 'A' });
	const all = await box.control.requests({ service: 'api' });
	expect(all).toHaveLength(2);
	expect(JSON.stringify(all)).not.toContain(token);
	expect(all[0]?.headers.authorization).toMatch(/^Bearer sha256:[0-9a-f]{16}$/);
	const create = { operation: 'folders.create', count: 1, timeoutMs: 10_000 };
	const { requests } = await box.control.waitForRequests(create);
	expect(requests[0]).toMatchObject({ status: 201, body: { data: { name: 'A' } }, method: 'POST' });
	const since = await box.control.requests({ since: all[0]?.sequence ?? 0 });
	expect(since.map(({ operationId }) => operationId)).toEqual(['folders.create']);
});

describe('faults', () => {
	test('answer in place of the operation, so many times, after so many', async () => {
		await box.control.addFault({
			service: 'api',
			operationId: 'users.show',
			after: 1,
			times: 2,
			action: { status: 503, html: '<h1>Down</h1>', headers: { 'x-down': 'yes' } },
		});
		const statuses = [];
		for (let call = 0; call < 4; call += 1) statuses.push((await me()).status);
		expect(statuses).toEqual([200, 503, 503, 200]);
		expect((await box.control.faults())[0]).toMatchObject({ matched: 3, hits: 2 });
	});

	test('hit a share of the requests, others for another seed, the same for the same', async () => {
		const hitsWith = async (seed: number) => {
			await box.control.clearFaults();
			const rule = { operationId: 'users.show', times: 100, chance: 0.3, seed };
			await box.control.addFault({ service: 'api', ...rule, action: { status: 503 } });
			const statuses = [];
			for (let call = 0; call < 60; call += 1) statuses.push((await me()).status);
			return statuses.map((status) => status === 503);
		};
		const first = await hitsWith(1);
		const share = first.filter((isHit) => isHit).length / first.length;
		expect(share).toBeGreaterThan(0.15);
		expect(share).toBeLessThan(0.45);
		expect(await hitsWith(1)).toEqual(first);
		expect(await hitsWith(2)).not.toEqual(first);
	});

	test('match by method and path, and end when cleared', async () => {
		const action = { status: 500, json: { errors: [{ detail: 'Broken' }] } };
		const rule = { service: 'api', method: 'GET', pathPattern: '/workspaces$', times: 9 } as const;
		await box.control.addFault({ ...rule, action });
		const answer = await box.api('GET', '~/workspaces');
		expect([answer.status, answer.at('errors.0.detail')]).toEqual([500, 'Broken']);
		expect((await me()).status).toBe(200);
		await box.control.clearFaults();
		expect((await box.api('GET', '~/workspaces')).status).toBe(200);
	});

	test.each([
		['before', 0],
		['middle', 1],
		['after', 1],
	] as const)('break the connection %s the work', async (close, created) => {
		const before = (await box.control.projects()).length;
		const operationId = 'projects.create';
		await box.control.addFault({ service: 'api', operationId, action: { close } });
		const path = `~/workspaces/${demo.workspaces.studio}/projects`;
		await expect(box.api('POST', path, { name: 'P' })).rejects.toThrow();
		expect((await box.control.projects()).length).toBe(before + created);
	});

	test('cut an answer short', async () => {
		await box.control.addFault({ service: 'api', action: { truncate: 10 } });
		await expect(me()).rejects.toThrow();
		expect((await me()).status).toBe(200);
	});

	test('hit one part of an upload', async () => {
		const upload = await box.api('POST', `~/folders/${root}/files/local_upload`, {
			name: 'a.mp4',
			file_size: 20_000_000,
		});
		await box.control.addFault({
			service: 'storage',
			part: 2,
			action: { status: 503, xml: '<Error><Code>SlowDown</Code></Error>' },
		});
		const part = Buffer.alloc(10_000_000);
		const put = (index: number) => box.put(upload.textAt(`data.upload_urls.${index}.url`), part);
		expect((await put(0)).status).toBe(200);
		const refused = await put(1);
		expect([refused.status, refused.headers.get('content-type')]).toEqual([503, 'application/xml']);
		expect((await put(1)).status).toBe(200);
	});

	test('reach the sign-in too', async () => {
		await box.control.addFault({ service: 'ims', action: { status: 500, html: 'Oops' } });
		expect((await box.ims({})).status).toBe(500);
		expect((await box.ims({})).status).toBe(400);
	});
});
