import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { request as httpRequest } from 'node:http';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demo } from '../../sandbox/store/seed.mjs';
import { answerOf, TestSandbox, type Answer } from '../../sandbox/testing.mjs';

let box: TestSandbox;
beforeAll(async () => {
	box = await TestSandbox.start({ timeScale: 1000 });
});
beforeEach(() => box.fresh());
afterAll(async () => {
	expect(await box.control.violations()).toEqual([]);
	await box.stop();
});

const root = demo.rootFolders.film;

async function start(
	name: string,
	file_size: number,
): Promise<{ id: string; answer: Answer; url: string }> {
	const answer = await box.api('POST', `~/folders/${root}/files/local_upload`, { name, file_size });
	return { answer, id: answer.textAt('data.id'), url: answer.textAt('data.upload_urls.0.url') };
}

const code = (answer: Answer) => /<Code>(.*)<\/Code>/.exec(answer.text)?.[1];

function sha256(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** Bytes that differ everywhere, so that parts in the wrong place are noticed. */
function pattern(size: number): Buffer {
	const bytes = Buffer.alloc(size);
	for (let at = 0; at + 4 <= size; at += 4) bytes.writeUInt32LE((at * 2654435761) >>> 0, at);
	return bytes;
}

describe('local upload', () => {
	test('takes parts in any order, some twice, and assembles them by itself', async () => {
		const bytes = pattern(50_645_990);
		const { answer, id } = await start('Scene.mp4', bytes.length);
		expect(answer.status).toBe(201);
		expect(answer.at('data.status')).toBe('created');
		expect(answer.at('data.media_type')).toBe('video/mp4');
		const sizes = [0, 1, 2].map((index) => answer.at(`data.upload_urls.${index}.size`));
		expect(sizes).toEqual([16_881_997, 16_881_997, 16_881_996]);
		for (const index of [2, 0, 0, 1]) {
			const part = bytes.subarray(index * 16_881_997, (index + 1) * 16_881_997);
			const put = await box.put(answer.textAt(`data.upload_urls.${index}.url`), part);
			expect(put.status).toBe(200);
		}
		const { file } = await box.control.waitForFile(id, { status: 'transcoded', timeoutMs: 10_000 });
		expect(file.sha256).toBe(sha256(bytes));
		expect(file.parts.map(({ puts }) => puts)).toEqual([2, 1, 1]);
		const status = await box.api('GET', `~/files/${id}/status`);
		expect(status.at('data')).toMatchObject({ id, upload_complete: true, upload_failed: false });
	});

	test('a file of no medium stays uploaded', async () => {
		const { id, url, answer } = await start('data.unknownext', 3);
		expect(answer.at('data.media_type')).toBeNull();
		expect((await box.put(url, Buffer.from('abc'), {}, 'x/y')).status).toBe(200);
		const { file } = await box.control.waitForFile(id, { status: 'uploaded', timeoutMs: 10_000 });
		expect(file.status).toBe('uploaded');
	});

	test.each([0, -1, 1.5, 5_000_000_000_001, '7'])('refuses the size %p', async (file_size) => {
		const answer = await box.api('POST', `~/folders/${root}/files/local_upload`, {
			name: 'a.mp4',
			file_size,
		});
		expect(answer.status).toBe(422);
		expect(answer.at('errors.0.source.pointer')).toBe('/data/file_size');
	});

	test('offers a part for every 16.9 MB at most, up to 5 TB', async () => {
		const answer = await box.api('POST', `~/folders/${root}/files/local_upload`, {
			name: 'a.mp4',
			file_size: 200_000_000_000,
		});
		expect(answer.listAt('data.upload_urls')).toHaveLength(Math.ceil(200_000_000_000 / 16_900_000));
	});

	test('offers larger parts on demand, equal ones, until a reset', async () => {
		const sizes = async () => {
			const { answer } = await start('a.mp4', 400_000_001);
			const parts = answer.listAt('data.upload_urls');
			return parts.map((_, index) => answer.at(`data.upload_urls.${index}.size`));
		};
		await box.control.largestPart(200_000_000);
		expect(await sizes()).toEqual([133_333_334, 133_333_334, 133_333_333]);
		await box.control.largestPart(400_000_001);
		expect(await sizes()).toEqual([400_000_001]);
		await expect(box.control.largestPart(0)).rejects.toThrow('POST /parts');
		await box.fresh();
		expect(await sizes()).toHaveLength(24);
	});
});

describe('a part address refuses', () => {
	const body = Buffer.from('12345');

	test.each([
		['another Content-Type', { 'content-type': 'video/quicktime' }, 403, 'SignatureDoesNotMatch'],
		['no x-amz-acl', { 'x-amz-acl': null }, 403, 'SignatureDoesNotMatch'],
		['another x-amz-acl', { 'x-amz-acl': 'public-read' }, 403, 'SignatureDoesNotMatch'],
		['an Authorization header', { authorization: 'Bearer x' }, 400, 'InvalidArgument'],
	])('%s', async (_name, headers, status, name) => {
		const { url } = await start('a.mp4', body.length);
		const put = await box.put(url, body, headers);
		expect([put.status, code(put)]).toEqual([status, name]);
		expect(put.headers.get('content-type')).toBe('application/xml');
	});

	test('no Content-Type', async () => {
		const { url } = await start('a.mp4', body.length);
		expect((await rawPut(url, { 'x-amz-acl': 'private', 'content-length': '5' }, body)).code).toBe(
			'SignatureDoesNotMatch',
		);
		const unknown = await start('a.unknownext', body.length);
		const put = await rawPut(unknown.url, { 'x-amz-acl': 'private', 'content-length': '5' }, body);
		expect(put).toEqual({ status: 403, code: 'SignatureDoesNotMatch' });
	});

	test('chunks without a length', async () => {
		const { url } = await start('a.mp4', body.length);
		const headers = { 'x-amz-acl': 'private', 'content-type': 'video/mp4' };
		const put = await rawPut(url, { ...headers, 'transfer-encoding': 'chunked' }, body);
		expect(put).toEqual({ status: 501, code: 'NotImplemented' });
	});

	test.each([
		['1234', 'EntityTooSmall'],
		['123456', 'EntityTooLarge'],
	])('the wrong number of bytes: %s', async (bytes, name) => {
		const { url, id } = await start('a.mp4', body.length);
		const put = await box.put(url, Buffer.from(bytes));
		expect([put.status, code(put)]).toEqual([400, name]);
		expect((await box.control.file(id)).parts[0]).toMatchObject({ received: 0, puts: 0 });
	});

	test('an expired address', async () => {
		const first = await start('a.mp4', body.length);
		await box.control.expireUploads();
		const put = await box.put(first.url, body);
		expect([put.status, code(put)]).toEqual([403, 'AccessDenied']);
		expect(put.text).toContain('Request has expired');
		const second = await start('b.mp4', body.length);
		await box.control.clock({ advanceMs: 86_402_000 });
		expect((await box.put(second.url, body)).text).toContain('Request has expired');
	});

	test('a changed or unsigned address', async () => {
		const { url } = await start('a.mp4', body.length);
		expect(code(await box.put(url.replace('partNumber=1', 'partNumber=2'), body))).toBe(
			'SignatureDoesNotMatch',
		);
		expect(code(await box.put(url.replace(/X-Amz-Signature=/, 'Other='), body))).toBe(
			'AccessDenied',
		);
		expect(code(await answerOf(await fetch(url)))).toBe('SignatureDoesNotMatch');
		expect((await answerOf(await fetch(url, { method: 'POST', body: 'x' }))).status).toBe(405);
	});

	test('a file that was deleted meanwhile', async () => {
		const { id, url } = await start('a.mp4', body.length);
		await box.api('DELETE', `~/files/${id}`);
		const put = await box.put(url, body);
		expect([put.status, code(put)]).toEqual([404, 'NoSuchKey']);
	});

	test('a body that ends early', async () => {
		const { url, id } = await start('a.mp4', body.length);
		const headers = { 'x-amz-acl': 'private', 'content-type': 'video/mp4' };
		const request = httpRequest(url, {
			method: 'PUT',
			headers: { ...headers, 'content-length': '5' },
		});
		request.on('error', () => undefined);
		request.write('12');
		const [socket] = (await once(request, 'socket')) as [Socket];
		if (socket.connecting) await once(socket, 'connect');
		socket.end();
		const wait = {
			service: 'storage',
			operation: 'storage.put',
			count: 1,
			timeoutMs: 10_000,
		} as const;
		const { requests } = await box.control.waitForRequests(wait);
		expect(requests.map(({ status }) => status)).toEqual([0]);
		expect((await box.control.file(id)).parts[0]).toMatchObject({ received: 0, puts: 0 });
	});

	test('keeps the part that was whole when a later PUT breaks off', async () => {
		const { id, answer } = await start('a.mp4', 20_000_000);
		const url = answer.textAt('data.upload_urls.0.url');
		const part = pattern(10_000_000);
		expect((await box.put(url, part)).status).toBe(200);
		await box.control.addFault({ service: 'storage', part: 1, action: { close: 'middle' } });
		await expect(box.put(url, part)).rejects.toThrow();
		expect((await box.control.file(id)).parts[0]).toMatchObject({ received: 10_000_000, puts: 1 });
	});
});

describe('download', () => {
	async function links(id: string): Promise<Answer> {
		const include = 'media_links.original,media_links.thumbnail,media_links.high_quality';
		return box.api('GET', `~/files/${id}?include=${include}`);
	}

	async function uploaded(): Promise<{ id: string; bytes: Buffer }> {
		const bytes = pattern(1000);
		const { id, url } = await start('Clip.mp4', bytes.length);
		await box.put(url, bytes);
		await box.control.waitForFile(id, { status: 'transcoded', timeoutMs: 10_000 });
		return { id, bytes };
	}

	test('gives the uploaded bytes, whole and in ranges', async () => {
		const { id, bytes } = await uploaded();
		const url = (await links(id)).textAt('data.media_links.original.download_url');
		const whole = await fetch(url);
		expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true);
		expect(whole.headers.get('content-disposition')).toContain('attachment');
		expect(whole.headers.get('content-type')).toBe('video/mp4');
		const ranges = [
			['bytes=10-19', 'bytes 10-19/1000', bytes.subarray(10, 20)],
			['bytes=990-', 'bytes 990-999/1000', bytes.subarray(990)],
			['bytes=-5', 'bytes 995-999/1000', bytes.subarray(995)],
		] as const;
		for (const [range, contentRange, expected] of ranges) {
			const part = await fetch(url, { headers: { range } });
			expect(part.status).toBe(206);
			expect(part.headers.get('content-range')).toBe(contentRange);
			expect(Buffer.from(await part.arrayBuffer()).equals(expected)).toBe(true);
		}
		expect((await fetch(url, { headers: { range: 'bytes=2000-' } })).status).toBe(416);
	});

	const names = [
		...['thumbnail', 'thumbnail_high_quality', 'scrub_sheet'],
		...['video_h264_180', 'efficient', 'high_quality'],
	];

	async function renditions(id: string): Promise<Answer> {
		const include = names.map((name) => `media_links.${name}`).join(',');
		return box.api('GET', `~/files/${id}?include=${include}`);
	}

	test('gives renditions of the right type once there are any', async () => {
		const { id, url } = await start('Clip.mov', 3);
		const before = await renditions(id);
		expect(before.at('data.media_links.thumbnail')).toEqual({ download_url: null, url: null });
		expect((await links(id)).at('data.media_links.original.download_url')).toBeNull();
		await box.put(url, Buffer.from('abc'), {}, 'video/quicktime');
		await box.control.waitForFile(id, { status: 'transcoded', timeoutMs: 10_000 });
		const after = await renditions(id);
		const hashes = new Set<string>();
		for (const name of names) {
			const link = after.textAt(`data.media_links.${name}.download_url`);
			const rendition = await fetch(link);
			const isFilm = names.indexOf(name) > 2;
			expect(rendition.headers.get('content-type')).toBe(isFilm ? 'video/mp4' : 'image/jpeg');
			expect(rendition.headers.get('content-disposition')).toBe(
				`attachment; filename="Clip.${isFilm ? 'mp4' : 'jpg'}"`,
			);
			const bytes = Buffer.from(await rendition.arrayBuffer());
			expect(bytes.subarray(...(isFilm ? [4, 8] : [0, 3])).toString('latin1')).toBe(
				isFilm ? 'ftyp' : '\xff\xd8\xff',
			);
			hashes.add(sha256(bytes));
		}
		expect(hashes.size).toBe(names.length);
	});

	test.each(['efficient', 'high_quality'])(
		'gives %s in ranges that fit together, always the same, of more than 1 MiB',
		async (name) => {
			const { id } = await uploaded();
			const url = (await renditions(id)).textAt(`data.media_links.${name}.download_url`);
			const whole = Buffer.from(await (await fetch(url)).arrayBuffer());
			expect(whole.length).toBeGreaterThan(1 << 20);
			const cuts = [0, 10, 70_000, 1_000_000, whole.length];
			const parts = [];
			for (const [index, cut] of cuts.slice(1).entries()) {
				const range = `bytes=${cuts[index]}-${cut - 1}`;
				const part = await fetch(url, { headers: { range } });
				expect(part.status).toBe(206);
				parts.push(Buffer.from(await part.arrayBuffer()));
			}
			expect(Buffer.concat(parts).equals(whole)).toBe(true);
		},
	);

	test.each([
		['Clip.mp4', names],
		['Poster.png', ['thumbnail', 'thumbnail_high_quality']],
		['Song.wav', []],
		['data.zip', []],
	])('%s has the renditions %j', async (name, there) => {
		const { files } = await box.control.seed({ files: { folderId: root, name } });
		const shown = await renditions(files[0] ?? '');
		const found = names.filter((one) => shown.at(`data.media_links.${one}.download_url`) !== null);
		expect(found).toEqual(there);
	});

	test.each([
		['Scene 1 (final).mp4', 'filename="Scene 1 (final).mp4"'],
		['Türen "A".mp4', `filename="T_ren _A_.mp4"; filename*=UTF-8''T%C3%BCren%20%22A%22.mp4`],
	])('names the original %s', async (name, expected) => {
		const { files } = await box.control.seed({ files: { folderId: root, name } });
		const shown = await links(files[0] ?? '');
		for (const [field, place] of [
			['download_url', 'attachment'],
			['inline_url', 'inline'],
		]) {
			const original = await fetch(shown.textAt(`data.media_links.original.${field}`));
			expect(original.headers.get('content-disposition')).toBe(`${place}; ${expected}`);
		}
	});

	test('has an ETag that is another one for other bytes, of one part and of several', async () => {
		const etags = new Set<string | null>();
		for (const last of ['a', 'b']) {
			for (const count of [1, 2]) {
				const answer = (await start('Clip.mp4', count * 8_500_000)).answer;
				for (const [index] of answer.listAt('data.upload_urls').entries()) {
					const part = Buffer.alloc(8_500_000, index === count - 1 ? last : 'x');
					await box.put(answer.textAt(`data.upload_urls.${index}.url`), part);
				}
				const id = answer.textAt('data.id');
				await box.control.waitForFile(id, { status: 'transcoded', timeoutMs: 10_000 });
				const url = (await links(id)).textAt('data.media_links.original.download_url');
				etags.add((await fetch(url, { headers: { range: 'bytes=0-0' } })).headers.get('etag'));
			}
		}
		expect([etags.size, etags.has(null)]).toEqual([4, false]);
	});

	test('refuses an Authorization header, a changed and an expired address', async () => {
		const { id } = await uploaded();
		const url = (await links(id)).textAt('data.media_links.original.download_url');
		const withToken = await answerOf(await fetch(url, { headers: { authorization: 'Bearer x' } }));
		expect([withToken.status, code(withToken)]).toEqual([400, 'InvalidArgument']);
		const changed = await answerOf(await fetch(url.replace('original', 'other')));
		expect(code(changed)).toBe('SignatureDoesNotMatch');
		await box.control.clock({ advanceMs: 86_402_000 });
		expect((await answerOf(await fetch(url))).text).toContain('Request has expired');
	});
});

describe('remote upload', () => {
	async function serving<T>(
		listener: RequestListener,
		use: (url: string) => Promise<T>,
	): Promise<T> {
		const server = createServer(listener).listen(0, '127.0.0.1');
		await once(server, 'listening');
		const address = server.address();
		if (address === null || typeof address === 'string') throw new Error('no port');
		try {
			return await use(`http://127.0.0.1:${address.port}/clip.mp4`);
		} finally {
			server.close();
			server.closeAllConnections();
		}
	}

	const remote = (source_url: string) =>
		box.api('POST', `~/folders/${root}/files/remote_upload`, { name: 'Remote.mp4', source_url });

	test('fetches the source', async () => {
		const bytes = pattern(300_000);
		await serving(
			(_request, response) => response.end(bytes),
			async (url) => {
				const answer = await remote(url);
				expect(answer.status).toBe(202);
				expect(answer.at('data.status')).toBe('created');
				const id = answer.textAt('data.id');
				expect(answer.textAt('links.status')).toMatch(new RegExp(`/files/${id}/status$`));
				const { file } = await box.control.waitForFile(id, {
					status: 'uploaded',
					timeoutMs: 10_000,
				});
				expect([file.size, file.sha256]).toEqual([bytes.length, sha256(bytes)]);
			},
		);
	});

	test.each([
		[
			'a missing source',
			(response: { statusCode: number; end: () => void }) => {
				response.statusCode = 404;
				response.end();
			},
		],
		[
			'a source of more than 50 GB',
			(response: {
				setHeader: (name: string, value: string) => void;
				write: (text: string) => void;
			}) => {
				response.setHeader('content-length', '50000000001');
				response.write('x');
			},
		],
	])('fails for %s', async (_name, respond) => {
		await serving(
			(_request, response) => respond(response),
			async (url) => {
				const id = (await remote(url)).textAt('data.id');
				const { reached } = await box.control.waitForFile(id, {
					status: 'failed',
					timeoutMs: 10_000,
				});
				expect(reached).toBe(true);
				const status = await box.api('GET', `~/files/${id}/status`);
				expect(status.at('data')).toMatchObject({ upload_complete: false, upload_failed: true });
			},
		);
	});

	test('fails for addresses off this machine without calling them', async () => {
		const id = (await remote('https://example.invalid/clip.mp4')).textAt('data.id');
		const { reached } = await box.control.waitForFile(id, { status: 'failed', timeoutMs: 10_000 });
		expect(reached).toBe(true);
		expect((await remote('no address')).status).toBe(422);
	});
});

test('comment attachments come with plain part addresses', async () => {
	const comment = await box.api('POST', `~/files/${(await start('a.mp4', 3)).id}/comments`, {
		text: 'See attached',
		attachments: [{ name: 'ref.png', file_size: 4, media_type: 'image/png' }],
	});
	const url = comment.textAt('data.attachments.0.upload_urls.0');
	expect((await box.put(url, Buffer.from('1234'), {}, 'image/jpeg')).status).toBe(403);
	expect((await box.put(url, Buffer.from('1234'), {}, 'image/png')).status).toBe(200);
});

function rawPut(
	url: string,
	headers: Record<string, string>,
	body: Buffer,
): Promise<{ status: number | undefined; code: string | undefined }> {
	return new Promise((resolve, reject) => {
		const request = httpRequest(url, { method: 'PUT', headers }, (response) => {
			let text = '';
			response.setEncoding('utf8');
			response.on('data', (chunk: string) => (text += chunk));
			response.on('end', () =>
				resolve({ status: response.statusCode, code: /<Code>(.*)<\/Code>/.exec(text)?.[1] }),
			);
		});
		request.on('error', reject);
		request.end(body);
	});
}
