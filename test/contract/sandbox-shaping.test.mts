import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox, type Answer } from '../../sandbox/testing.mjs';

let box: TestSandbox;
beforeAll(async () => {
	box = await TestSandbox.start({ timeScale: 1000 });
});
beforeEach(() => box.fresh());
afterAll(async () => {
	expect(await box.control.violations()).toEqual([]);
	await box.stop();
});

const wait = { status: 'uploaded', timeoutMs: 30_000 } as const;

function start(file_size: number, name = 'Clip.mp4'): Promise<Answer> {
	const data = { name, file_size };
	return box.api('POST', `~/folders/${demo.rootFolders.film}/files/local_upload`, data);
}

const partUrl = (answer: Answer, index = 0) => answer.textAt(`data.upload_urls.${index}.url`);

async function put(bytes: Buffer): Promise<void> {
	expect((await box.put(partUrl(await start(bytes.length)), bytes)).status).toBe(200);
}

async function originalUrl(bytes: Buffer): Promise<string> {
	const answer = await start(bytes.length);
	await box.put(partUrl(answer), bytes);
	const id = answer.textAt('data.id');
	await box.control.waitForFile(id, wait);
	const shown = await box.api('GET', `~/files/${id}?include=media_links.original`);
	return shown.textAt('data.media_links.original.download_url');
}

async function download(url: string): Promise<Buffer> {
	return Buffer.from(await (await fetch(url)).arrayBuffer());
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
	const before = performance.now();
	await work();
	return (performance.now() - before) / 1000;
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('a shaped network', () => {
	const bytes = Buffer.alloc(500_000, 'shape');

	test('lets parts through at its bandwidth, and unharmed', async () => {
		await box.control.shape({ bytesPerSecond: 1_000_000 });
		const answer = await start(bytes.length);
		const seconds = await secondsOf(() => box.put(partUrl(answer), bytes));
		expect(bytes.length / seconds).toBeLessThan(2_000_000);
		const { file } = await box.control.waitForFile(answer.textAt('data.id'), wait);
		expect(file.sha256).toBe(sha256(bytes));
	});

	test('lets downloads through at its bandwidth, and unharmed', async () => {
		const url = await originalUrl(bytes);
		await box.control.shape({ bytesPerSecond: 1_000_000 });
		let copy: Buffer | undefined;
		const seconds = await secondsOf(async () => (copy = await download(url)));
		expect(bytes.length / seconds).toBeLessThan(2_000_000);
		expect(copy?.equals(bytes)).toBe(true);
	});

	test('gives each connection the bandwidth for itself', async () => {
		await box.control.shape({ bytesPerSecond: 500_000 });
		const seconds = await secondsOf(() => Promise.all([0, 1, 2, 3].map(() => put(bytes))));
		const total = (4 * bytes.length) / seconds;
		expect(total).toBeGreaterThan(750_000);
		expect(total).toBeLessThan(4_000_000);
	});

	test('makes who sends wait: little of the body is taken in before its time', async () => {
		await box.control.shape({ bytesPerSecond: 1_000 });
		const stop = new AbortController();
		const url = partUrl(await start(10_000_000));
		const headers = { 'content-type': 'video/mp4', 'x-amz-acl': 'private' };
		const body = Buffer.alloc(10_000_000);
		const sending = fetch(url, { method: 'PUT', headers, body, signal: stop.signal });
		const failed = expect(sending).rejects.toThrow();
		let taken = 0;
		while (taken === 0) {
			const [request] = await box.control.requests({ service: 'storage' });
			taken = request?.bytes ?? 0;
		}
		await box.api('GET', '/v4/me');
		const [request] = await box.control.requests({ service: 'storage' });
		expect(request?.bytes).toBeLessThan(300_000);
		stop.abort();
		await failed;
	});

	test('is the one of the storage alone, lasts until a reset, and can be let go at once', async () => {
		await box.control.shape({ bytesPerSecond: 1, latencyMs: 60_000 });
		expect((await box.api('GET', '/v4/me')).status).toBe(200);
		await box.control.shape({ bytesPerSecond: null, latencyMs: 0 });
		await put(bytes);
		await box.control.shape({ bytesPerSecond: 1, latencyMs: 60_000 });
		await box.fresh();
		await put(bytes);
	});

	test('lets answers wait for its latency, once a request', async () => {
		const url = await originalUrl(bytes);
		await box.control.shape({ latencyMs: 200 });
		const seconds = await secondsOf(() => download(url));
		expect(seconds).toBeGreaterThan(0.19);
		await box.control.shape({ service: 'api', latencyMs: 200 });
		expect(await secondsOf(() => box.api('GET', '/v4/me'))).toBeGreaterThan(0.19);
	});

	test('has no bandwidth for the API', async () => {
		const refused = box.control.shape({ service: 'api', bytesPerSecond: 1_000 });
		await expect(refused).rejects.toThrow('Only the storage service has a bandwidth');
	});

	test('does not keep a sandbox from stopping', async () => {
		const other = await TestSandbox.start();
		await other.control.shape({ bytesPerSecond: 1 });
		const path = `~/folders/${demo.rootFolders.film}/files/local_upload`;
		const url = partUrl(await other.api('POST', path, { name: 'a.mp4', file_size: 1_000 }));
		const broken = expect(other.put(url, Buffer.alloc(1_000))).rejects.toThrow();
		const arriving = { service: 'storage', operation: 'storage.put' } as const;
		while ((await other.control.requests(arriving)).length === 0);
		await other.stop();
		await broken;
	});
});

describe('bytes that are thrown away', () => {
	const parts = [Buffer.alloc(8_500_000, 'first'), Buffer.alloc(8_500_000, 'second')];

	async function upload(): Promise<string> {
		const answer = await start(17_000_000);
		for (const [index, part] of parts.entries()) await box.put(partUrl(answer, index), part);
		return answer.textAt('data.id');
	}

	test('are counted and hashed, part by part', async () => {
		await box.control.keepBytes(false);
		const { reached, file } = await box.control.waitForFile(await upload(), wait);
		expect([reached, file.sha256]).toEqual([true, null]);
		expect(file.parts.map((part) => [part.received, part.sha256])).toEqual(
			parts.map((part) => [part.length, sha256(part)]),
		);
	});

	test('cannot be downloaded, and a reset keeps bytes again', async () => {
		const original = async (id: string) => {
			await box.control.waitForFile(id, wait);
			const shown = await box.api('GET', `~/files/${id}?include=media_links.original`);
			return fetch(shown.textAt('data.media_links.original.download_url'));
		};
		await box.control.keepBytes(false);
		expect((await original(await upload())).status).toBe(404);
		await box.fresh();
		const kept = await original(await upload());
		expect(sha256(Buffer.from(await kept.arrayBuffer()))).toBe(sha256(Buffer.concat(parts)));
	});

	test('leave no object of which only some parts are there', async () => {
		const answer = await start(17_000_000);
		const [first, second] = parts.map((part, index) => () => box.put(partUrl(answer, index), part));
		await first?.();
		await box.control.keepBytes(false);
		await second?.();
		const id = answer.textAt('data.id');
		const { file } = await box.control.waitForFile(id, wait);
		expect(file.sha256).toBeNull();
		const shown = await box.api('GET', `~/files/${id}?include=media_links.original`);
		const url = shown.textAt('data.media_links.original.download_url');
		expect((await fetch(url)).status).toBe(404);
	});

	test('may be what a sandbox starts with, and of one part the hash is that of the file', async () => {
		const other = await TestSandbox.start({ keepBytes: false });
		const path = `~/folders/${demo.rootFolders.film}/files/local_upload`;
		const answer = await other.api('POST', path, { name: 'a.mp4', file_size: 3 });
		await other.put(partUrl(answer), Buffer.from('abc'));
		const { file } = await other.control.waitForFile(answer.textAt('data.id'), wait);
		expect(file.sha256).toBe(sha256(Buffer.from('abc')));
		await other.stop();
	});
});
