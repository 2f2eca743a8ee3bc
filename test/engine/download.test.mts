import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { patternBytes } from '../support/bytes.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';

let frameio: FrameIoEngine;
let folderId: string;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	const { projects } = await frameio.control.state();
	folderId = projects.find(({ restricted }) => !restricted)?.rootFolderId ?? '';
});

const download = (fileId: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'file',
	operation: 'download',
	fileId: byId(fileId),
	...more,
});

/** Uploads a file; the bytes have arrived when it returns. */
async function uploaded(bytes: Buffer, fileName = 'clip.mp4'): Promise<string> {
	const [file] = await frameio.json(
		{ resource: 'file', operation: 'upload', folderId: byId(folderId) },
		{ items: [{ binary: { data: { bytes, fileName } } }] },
	);
	const id = text(file?.id);
	await frameio.control.waitForFile(id, { status: 'uploaded', timeoutMs: 10_000 });
	await frameio.control.clearRequests();
	return id;
}

/** A file that has its renditions. */
async function seeded(name: string): Promise<string> {
	const { files } = await frameio.control.seed({ files: { folderId, name } });
	return files[0] ?? '';
}

/** Takes the right to download from the service account, not that to see. */
async function withoutDownload(): Promise<void> {
	const [user] = await frameio.json({ resource: 'user', operation: 'getCurrent' });
	await frameio.control.seed({
		roles: { userId: text(user?.id), folderId, role: 'editor', download: false },
	});
}

async function bytesIn(item: INodeExecutionData | undefined, field = 'data'): Promise<Buffer> {
	const file = item?.binary?.[field];
	if (!file) throw new Error(`The item has no file in '${field}'`);
	return await frameio.engine.bytesOf(file);
}

/** Of a part of a download. */
const PART_BYTES = 8 * 1024 * 1024;

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The ranges that the storage was asked for. */
async function rangesAsked(): Promise<string[]> {
	const gets = await frameio.control.requests({ service: 'storage', operation: 'storage.get' });
	return gets.map(({ headers }) => headers.range ?? 'all');
}

describe('the original comes unchanged', () => {
	test.each([
		['a single byte', 1],
		['a small file', 70_001],
		['a large one', 40_000_003],
	])('%s', async (_, size) => {
		const bytes = patternBytes(size);
		const id = await uploaded(bytes);
		const { outputs, error } = await frameio.run(download(id));
		expect(error).toBeUndefined();
		const [item] = outputs[0] ?? [];
		expect(hash(await bytesIn(item))).toBe(hash(bytes));
		expect(item?.json).toMatchObject({
			id,
			name: 'clip.mp4',
			media_type: 'video/mp4',
			rendition: 'original',
			bytes: size,
			retries: 0,
		});
		expect(item?.binary?.data).toMatchObject({
			fileName: 'clip.mp4',
			fileExtension: 'mp4',
			mimeType: 'video/mp4',
			bytes: size,
		});
	});

	test('of every item, in the field that was named, each paired with its input', async () => {
		const ids = [await uploaded(patternBytes(3)), await uploaded(patternBytes(5))];
		const { outputs } = await frameio.run(
			download('', { fileId: byId('={{ $json.id }}'), binaryPropertyName: 'media' }),
			{ items: ids.map((id) => ({ json: { id } })) },
		);
		const items = outputs[0] ?? [];
		expect(items.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual([
			[ids[0], { item: 0 }],
			[ids[1], { item: 1 }],
		]);
		expect((await bytesIn(items[1], 'media')).length).toBe(5);
	});

	test.each([
		['in parts', {}, 3 * PART_BYTES, /^bytes=(\d+)-(8388607|16777215|25165823)$/],
		['as a whole', { parallelParts: 1 }, 0, /^bytes=(\d+)-()$/],
	])(
		'%s, after two breaks in the middle, without a byte fetched twice',
		async (_, options, more, form) => {
			const bytes = patternBytes(12_000_001 + more);
			const id = await uploaded(bytes);
			await frameio.control.addFault({
				service: 'storage',
				operationId: 'storage.get',
				times: 2,
				action: { close: 'middle' },
			});
			const { outputs, error } = await frameio.run(download(id, { options }));
			expect(error).toBeUndefined();
			const [item] = outputs[0] ?? [];
			expect(hash(await bytesIn(item))).toBe(hash(bytes));
			expect(item?.json).toMatchObject({ bytes: bytes.length, retries: 2 });
			const again = (await rangesAsked()).filter((range) => {
				const start = Number(form.exec(range)?.[1] ?? 0);
				return start % PART_BYTES > 0;
			});
			expect(again).toHaveLength(2);
			expect(new Set(again).size).toBe(2);
		},
	);

	test('in parts, which the output counts', async () => {
		const sizes = [PART_BYTES, PART_BYTES + 1] as const;
		const ids = [
			await uploaded(patternBytes(PART_BYTES)),
			await uploaded(patternBytes(PART_BYTES + 1)),
		];
		const items = await Promise.all(ids.map(async (id) => await frameio.json(download(id))));
		expect(items.flat().map(({ bytes, parts }) => [bytes, parts])).toEqual([
			[sizes[0], 1],
			[sizes[1], 2],
		]);
	});

	test('in parts that all items share, so that the memory is enough for them', async () => {
		const bytes = patternBytes(PART_BYTES + 1);
		const id = await uploaded(bytes);
		const items = Array.from({ length: 9 }, () => ({ json: {} }));
		const at = { parallelRequests: 9 };
		const { outputs, error } = await frameio.run(download(id, { requestOptions: at }), { items });
		expect(error).toBeUndefined();
		for (const item of outputs[0] ?? []) expect(hash(await bytesIn(item))).toBe(hash(bytes));
		// Sixteen parts for nine items: one for each, which is then a stream.
		expect(await rangesAsked()).toEqual(Array(9).fill('all'));
	});

	test('of the newest version, when the ID is that of a version stack', async () => {
		const sizes = new Map([
			[await uploaded(patternBytes(50), 'v1.mp4'), 50],
			[await uploaded(patternBytes(100), 'v2.mp4'), 100],
		]);
		const [stack] = await frameio.json({
			resource: 'versionStack',
			operation: 'create',
			folderId: byId(folderId),
			fileIds: [...sizes.keys()].join(', '),
		});
		const newest = text(stack?.head_version_id);
		const { outputs } = await frameio.run(download(text(stack?.id)));
		const [item] = outputs[0] ?? [];
		expect(item?.json).toMatchObject({ id: newest, bytes: sizes.get(newest) });
		expect(await bytesIn(item)).toHaveLength(sizes.get(newest) ?? NaN);
	});
});

describe('renditions have the name and type of what came', () => {
	test.each([
		['high_quality', 'scene.final.mp4', 'video/mp4'],
		['efficient', 'scene.final.mp4', 'video/mp4'],
		['video_h264_180', 'scene.final.mp4', 'video/mp4'],
		['scrub_sheet', 'scene.final.jpg', 'image/jpeg'],
		['thumbnail', 'scene.final.jpg', 'image/jpeg'],
		['thumbnail_high_quality', 'scene.final.jpg', 'image/jpeg'],
	])('%s', async (rendition, fileName, mimeType) => {
		const id = await seeded('scene.final.mov');
		const { outputs, error } = await frameio.run(download(id, { rendition }));
		expect(error).toBeUndefined();
		const [item] = outputs[0] ?? [];
		expect(item?.binary?.data).toMatchObject({ fileName, mimeType });
		expect(item?.json).toMatchObject({ name: 'scene.final.mov', rendition, media_type: mimeType });
		expect((await bytesIn(item)).length).toBe(item?.json.bytes);
	});

	test('or the name that the person entered, as one file name', async () => {
		const id = await seeded('scene.mov');
		const { outputs } = await frameio.run(
			download(id, { rendition: 'thumbnail', options: { fileName: 'day 1/../still.png' } }),
		);
		const [item] = outputs[0] ?? [];
		expect(item?.binary?.data).toMatchObject({ fileName: 'day 1_.._still.png' });
		expect(item?.binary?.data).not.toHaveProperty('directory');
	});
});

describe('what is not there is explained', () => {
	test('no right to the original, but to see the file', async () => {
		const id = await seeded('scene.mov');
		await withoutDownload();
		const { error } = await frameio.run(download(id));
		expect(error?.message).toBe("No right to download the original of 'scene.mov'");
		expect(error?.description).toMatch(/choose another rendition/);
		expect(error?.context.itemIndex).toBe(0);
		expect((await frameio.run(download(id, { rendition: 'thumbnail' }))).error).toBeUndefined();
	});

	test('a rendition that is not made yet', async () => {
		const id = await uploaded(patternBytes(1000));
		const { error } = await frameio.run(download(id, { rendition: 'thumbnail' }));
		expect(error?.message).toBe("'Thumbnail' of 'clip.mp4' is not there yet");
		expect(error?.description).toMatch(/^Turn on 'Wait Until Available' in Options/);
	});

	test('until it is made, when the node is to wait', async () => {
		const id = await uploaded(patternBytes(1000));
		const running = frameio.run(
			download(id, { rendition: 'thumbnail', options: { waitUntilAvailable: true } }),
		);
		await frameio.control.waitForRequests({
			service: 'api',
			operation: 'files.show',
			count: 1,
			timeoutMs: 10_000,
		});
		await frameio.control.clock({ advanceMs: 10_000 });
		const { outputs, error } = await running;
		expect(error).toBeUndefined();
		expect(outputs[0]?.[0]?.binary?.data?.mimeType).toBe('image/jpeg');
	});

	test.each([
		['scrub_sheet', 'mix.wav', "Frame.io makes no 'Scrub Sheet' of this kind of file (audio/wav)"],
		[
			'thumbnail',
			'lut.zip',
			"Frame.io makes no 'Thumbnail' of this kind of file (application/zip)",
		],
		[
			'efficient',
			'notes.xyz',
			"Frame.io makes no 'Efficient Rendition' of this kind of file (unknown type)",
		],
	])('%s of %s never comes, which is said without waiting', async (rendition, name, message) => {
		const id = await seeded(name);
		await frameio.control.clearRequests();
		const { error } = await frameio.run(
			download(id, { rendition, options: { waitUntilAvailable: true } }),
		);
		expect(error?.message).toBe(message);
		expect(await frameio.control.requests({ operation: 'files.show' })).toHaveLength(1);
	});

	test('a file that does not exist, with one sentence about that', async () => {
		const { error } = await frameio.run(download('00000000-0000-4000-8000-000000000000'));
		expect(error?.message).toMatch(/^Frame\.io cannot find the file '00000000/);
	});

	test('a storage that refuses, without its signed address', async () => {
		const id = await uploaded(patternBytes(1000));
		await frameio.control.addFault({
			service: 'storage',
			times: 10,
			action: { status: 403, xml: '<Error><Code>AccessDenied</Code></Error>' },
		});
		const { error, execution } = await frameio.run(download(id));
		expect(error?.message).toBe(
			"'clip.mp4' could not be downloaded: a fresh address was refused, too (HTTP 403, AccessDenied)",
		);
		expect(await frameio.control.requests({ service: 'storage' })).toHaveLength(2);
		expect(JSON.stringify(execution.data)).not.toMatch(/X-Amz-|Signature=/);
	});
});

test('no token goes to the storage, and no signed address into the execution', async () => {
	const id = await uploaded(patternBytes(1000));
	const { execution } = await frameio.run(download(id));
	const gets = await frameio.control.requests({ service: 'storage' });
	expect(gets).toHaveLength(1);
	expect(gets[0]?.headers).not.toHaveProperty('authorization');
	expect(gets[0]?.headers['accept-encoding']).toBe('identity');
	expect(JSON.stringify(execution.data)).not.toMatch(/X-Amz-|Signature=|media_links/);
});

test('a connection from which nothing comes any more is ended, and the download goes on', async () => {
	const bytes = patternBytes(300_000);
	const storage = await stallingStorage(bytes);
	await frameio.control.addFault({
		service: 'api',
		operationId: 'files.show',
		action: {
			json: {
				data: {
					id: 'file-1',
					name: 'clip.mp4',
					status: 'transcoded',
					media_type: 'video/mp4',
					media_links: { original: { download_url: storage.url, inline_url: null } },
				},
			},
		},
	});
	const timeout = AbortSignal.timeout.bind(AbortSignal);
	const soon = jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(50));
	try {
		const { outputs, error } = await frameio.run(download('file-1'));
		expect(error).toBeUndefined();
		const [item] = outputs[0] ?? [];
		expect(hash(await bytesIn(item))).toBe(hash(bytes));
		expect(item?.json).toMatchObject({ bytes: 300_000, retries: 1 });
		await storage.firstEnded;
	} finally {
		soon.mockRestore();
		await storage.close();
	}
});

test('stopping the execution ends the connection to the storage within two seconds', async () => {
	const id = await uploaded(patternBytes(1000));
	await frameio.control.addFault({ service: 'storage', action: { delayMs: 2_500 } });
	const toStorage = async () => await frameio.control.requests({ service: 'storage' });
	await frameio.run(download(id), {
		onStart: (stop) => {
			void (async () => {
				while ((await toStorage()).length === 0);
				stop();
			})();
		},
	});
	await frameio.control.waitForRequests({ service: 'storage', count: 1, timeoutMs: 2000 });
	// The sandbox notes 0 for a request whose connection broke before an answer.
	expect((await toStorage()).map(({ status }) => status)).toEqual([0]);
});

/** A storage that sends half of the bytes and then nothing, and the rest to whoever asks for it. */
async function stallingStorage(bytes: Buffer) {
	const half = bytes.length / 2;
	let first: ServerResponse | undefined;
	let ended: () => void = () => {};
	const firstEnded = new Promise<void>((resolve) => (ended = resolve));
	const server = createServer((request, response) => {
		if (first === undefined) {
			first = response.on('close', ended);
			response.writeHead(200, { 'content-length': bytes.length }).write(bytes.subarray(0, half));
			return;
		}
		const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1]);
		const range = `bytes ${start}-${bytes.length - 1}/${bytes.length}`;
		response.writeHead(206, { 'content-range': range }).end(bytes.subarray(start));
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port');
	return {
		url: `http://127.0.0.1:${address.port}/clip`,
		firstEnded,
		close: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		},
	};
}
