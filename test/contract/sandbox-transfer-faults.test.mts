import { request as httpRequest, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FaultAction } from '../../sandbox/faults.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { answerOf, TestSandbox } from '../../sandbox/testing.mjs';

const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 127));

let box: TestSandbox;
let fileId = '';
beforeAll(async () => {
	box = await TestSandbox.start({ timeScale: 1000 });
});
beforeEach(async () => {
	await box.fresh();
	const { files } = await box.control.seed({
		files: { folderId: demo.rootFolders.film, name: 'Clip.mp4', content: bytes.toString('latin1') },
	});
	fileId = files[0] ?? '';
});
afterAll(async () => {
	expect(await box.control.violations()).toEqual([]);
	await box.stop();
});

const partHeaders = { 'content-type': 'video/mp4', 'x-amz-acl': 'private' };

async function partUrl(size: number, of = box): Promise<{ url: string; id: string }> {
	const path = `~/folders/${demo.rootFolders.film}/files/local_upload`;
	const answer = await of.api('POST', path, { name: 'a.mp4', file_size: size });
	return { url: answer.textAt('data.upload_urls.0.url'), id: answer.textAt('data.id') };
}

async function downloadUrl(): Promise<string> {
	const shown = await box.api('GET', `~/files/${fileId}?include=media_links.original`);
	return shown.textAt('data.media_links.original.download_url');
}

const order = (action: FaultAction, times = 1) =>
	box.control.addFault({ service: 'storage', times, action });

interface Outcome {
	/** How many bytes of the answer came; null without an answer. */
	received: number | null;
	/** How the connection failed; null when the answer was whole. */
	error: string | null;
}

/** What a client sees that takes whatever comes. */
function exchange(
	url: string,
	body?: Buffer,
	onBytes?: (received: number) => void,
): Promise<Outcome> {
	return new Promise((resolve) => {
		let received: number | null = null;
		const fail = (error: NodeJS.ErrnoException) =>
			resolve({ received, error: `${error.code} ${error.message}` });
		const sending = httpRequest(url, {
			agent: false,
			...(body && {
				method: 'PUT',
				headers: { ...partHeaders, 'content-length': body.length },
			}),
		});
		sending.on('error', fail).on('response', (response: IncomingMessage) => {
			received = 0;
			response.on('data', (chunk: Buffer) => {
				received = (received ?? 0) + chunk.length;
				onBytes?.(received);
			});
			response.on('error', fail).on('end', () => resolve({ received, error: null }));
		});
		sending.end(body);
	});
}

/** Waits until the storage service has taken so many requests. */
async function taken(count: number, of = box): Promise<void> {
	while ((await of.control.requests({ service: 'storage' })).length < count);
}

const ended = 'ECONNRESET socket hang up';
const reset = 'ECONNRESET read ECONNRESET';

describe('a connection', () => {
	test.each([
		[{ close: 'before' }, ended],
		[{ close: 'middle' }, ended],
		[{ close: 'after' }, ended],
		[{ reset: 'before' }, reset],
		[{ reset: 'middle' }, reset],
		[{ reset: 'after' }, reset],
	] as const)('fails during a part by %j', async (action, error) => {
		const { url, id } = await partUrl(bytes.length);
		await order(action);
		expect(await exchange(url, bytes)).toEqual({ received: null, error });
		const done = Object.values<string>(action).includes('after');
		expect((await box.control.file(id)).parts[0]?.puts).toBe(done ? 1 : 0);
		const [request] = await box.control.requests({ service: 'storage' });
		expect(request?.status).toBe(0);
	});

	test.each([
		[{ close: 'before' }, null, ended],
		[{ close: 'middle' }, bytes.length / 2, 'ECONNRESET aborted'],
		[{ truncate: 1_234 }, 1_234, 'ECONNRESET aborted'],
		[{ reset: 'before' }, null, reset],
		[{ reset: 'middle' }, bytes.length / 2, 'ECONNRESET'],
		[{ reset: 'middle', truncate: 1_234 }, 1_234, 'ECONNRESET'],
	] as const)('fails during a download by %j', async (action, received, error) => {
		const url = await downloadUrl();
		await order(action);
		const outcome = await exchange(url);
		expect(outcome.received).toBe(received);
		expect(outcome.error).toContain(error);
		expect((await exchange(url)).error).toBeNull();
	});
});

describe('a stalled connection', () => {
	const patience = { timeoutMs: 10_000, service: 'storage', count: 1 } as const;

	test.each([
		['before', false],
		['after', true],
	] as const)('says nothing %s the work, until the client gives up', async (stall, done) => {
		const { url, id } = await partUrl(3);
		await order({ stall });
		const stop = new AbortController();
		const sending = fetch(url, {
			method: 'PUT',
			headers: partHeaders,
			body: Buffer.from('abc'),
			signal: stop.signal,
		});
		const failed = expect(sending).rejects.toThrow('aborted');
		await taken(1);
		if (done) await box.control.waitForFile(id, { status: 'uploaded', timeoutMs: 10_000 });
		expect((await box.control.requests({ service: 'storage' }))[0]?.status).toBeNull();
		expect((await box.control.file(id)).parts[0]?.puts).toBe(done ? 1 : 0);
		stop.abort();
		await failed;
		const { reached, requests } = await box.control.waitForRequests(patience);
		expect([reached, requests[0]?.status]).toEqual([true, 0]);
	});

	test('takes half of a part, and ends with a reset of the sandbox', async () => {
		const large = Buffer.alloc(10_000_000);
		const { url } = await partUrl(large.length);
		await order({ stall: 'middle' });
		const outcome = exchange(url, large);
		const arrived = async () => (await box.control.requests({ service: 'storage' }))[0]?.bytes ?? 0;
		while ((await arrived()) < large.length / 2);
		const half = await arrived();
		expect(half).toBeLessThan(large.length * 0.75);
		await box.api('GET', '/v4/me');
		expect(await arrived()).toBe(half);
		await box.fresh();
		expect((await outcome).received).toBeNull();
	});

	test('gives half of a download, and ends when the faults are cleared', async () => {
		const url = await downloadUrl();
		await order({ stall: 'middle' });
		let clearing: Promise<void> | undefined;
		const outcome = await exchange(url, undefined, (received) => {
			if (received >= bytes.length / 2) clearing ??= box.control.clearFaults();
		});
		await clearing;
		expect(outcome).toEqual({ received: bytes.length / 2, error: 'ECONNRESET aborted' });
	});

	test.each(['before', 'middle', 'after'] as const)(
		'that stalls %s does not keep the sandbox from stopping',
		async (stall) => {
			const other = await TestSandbox.start();
			const { url } = await partUrl(bytes.length, other);
			await other.control.addFault({ service: 'storage', action: { stall } });
			const outcome = exchange(url, bytes);
			await taken(1, other);
			await other.stop();
			expect((await outcome).error).not.toBeNull();
		},
	);
});

test('a trickle slows one request down, both ways', async () => {
	const { url } = await partUrl(50_000);
	await order({ trickle: 100_000 });
	const before = performance.now();
	expect((await exchange(url, Buffer.alloc(50_000))).error).toBeNull();
	expect(performance.now() - before).toBeGreaterThan(250);
	const download = await downloadUrl();
	await order({ trickle: 400_000 });
	const middle = performance.now();
	expect(await exchange(download)).toEqual({ received: bytes.length, error: null });
	expect(performance.now() - middle).toBeGreaterThan(250);
});

describe('resuming a download', () => {
	const range = 'bytes=1000-';
	const get = (url: string, headers: Record<string, string>) => fetch(url, { headers });
	const bodyOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

	test('goes on while the object is the same, by If-Range and If-Match', async () => {
		const url = await downloadUrl();
		const whole = await fetch(url);
		const etag = whole.headers.get('etag') ?? '';
		expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
		expect((await bodyOf(whole)).equals(bytes)).toBe(true);
		for (const condition of ['if-range', 'if-match']) {
			const rest = await get(url, { range, [condition]: etag });
			expect([rest.status, rest.headers.get('etag')]).toEqual([206, etag]);
			expect((await bodyOf(rest)).equals(bytes.subarray(1000))).toBe(true);
		}
	});

	test('starts again, or is refused, when the object is another one', async () => {
		const url = await downloadUrl();
		const etag = (await fetch(url)).headers.get('etag') ?? '';
		await order({ etag: 'replaced' }, 3);
		const again = await get(url, { range, 'if-range': etag });
		expect([again.status, again.headers.get('etag')]).toEqual([200, '"replaced"']);
		expect((await bodyOf(again)).equals(bytes)).toBe(true);
		const refused = await answerOf(await get(url, { range, 'if-match': etag }));
		expect([refused.status, refused.text]).toEqual([412, expect.stringMatching('Precondition')]);
		const careless = await get(url, { range });
		expect([careless.status, careless.headers.get('etag')]).toEqual([206, '"replaced"']);
	});

	test('gets the whole object when Range is ignored', async () => {
		const url = await downloadUrl();
		await order({ ignoreRange: true });
		const whole = await get(url, { range });
		expect([whole.status, whole.headers.get('content-range')]).toEqual([200, null]);
		expect((await bodyOf(whole)).equals(bytes)).toBe(true);
	});
});

test('a download address expires on demand, and a new one is good', async () => {
	const part = await partUrl(3);
	const old = await downloadUrl();
	await box.control.expireDownloads();
	const refused = await answerOf(await fetch(old));
	expect([refused.status, refused.headers.get('content-type')]).toEqual([403, 'application/xml']);
	expect(refused.text).toContain('<Code>AccessDenied</Code><Message>Request has expired</Message>');
	expect((await fetch(await downloadUrl())).status).toBe(200);
	const put = await box.put(part.url, Buffer.from('abc'));
	expect(put.status).toBe(200);
});
