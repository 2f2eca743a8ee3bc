import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { patternBytes } from '../support/bytes.mjs';
import { startFrameIoEngine, type FrameIoEngine } from '../support/frameio.mjs';
import { startSource, type SourceServer } from '../support/source-server.mjs';
import { complete, leftInFrameIo, openFolder, sha256, uploadTo } from '../support/uploads.mjs';

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
	await frameio.control.rateLimits({ enabled: false });
	folderId = await openFolder(frameio.control);
});

const take = (number: number) => patternBytes(1000 + number);
const name = (number: number) => `take-${number}.mov`;
const fileOf = (number: number) => ({ bytes: take(number), fileName: name(number) });

describe('binary fields', () => {
	test('All Binary Fields uploads every file of every item, each paired with its item', async () => {
		const { outputs, error } = await frameio.run(uploadTo(folderId, { source: 'allBinary' }), {
			items: [
				{ binary: { camera: fileOf(1), sound: fileOf(2) } },
				{ binary: { slate: fileOf(3) } },
			],
		});
		expect(error).toBeUndefined();
		const [output = []] = outputs;
		expect(output.map(({ json, pairedItem }) => [json.name, pairedItem])).toEqual([
			[name(1), { item: 0 }],
			[name(2), { item: 0 }],
			[name(3), { item: 1 }],
		]);
		for (const [index, { json }] of output.entries()) {
			expect((await complete(frameio.control, json.id)).sha256).toBe(sha256(take(index + 1)));
		}
	});

	test('All Binary Fields says so when an item has none', async () => {
		const { error } = await frameio.run(uploadTo(folderId, { source: 'allBinary' }));
		expect(error?.message).toBe('The item has no file to upload');
	});

	const several = (more: INodeParameters = {}) =>
		uploadTo(folderId, { binaryPropertyName: ' sound, camera,', ...more });

	test('several names with commas are uploaded in the order in which they are named', async () => {
		const files = await frameio.json(several(), {
			items: [{ binary: { camera: fileOf(1), sound: fileOf(2), slate: fileOf(3) } }],
		});
		expect(files.map((file) => file.name)).toEqual([name(2), name(1)]);
		expect(await leftInFrameIo(frameio.control)).toHaveLength(2);
	});

	test('one File Name for several files is refused before anything is made', async () => {
		const { error } = await frameio.run(several({ fileName: 'one.mov' }), {
			items: [{ binary: { camera: fileOf(1), sound: fileOf(2) } }],
		});
		expect(error?.message).toBe("'File Name' names one file, but 2 are to be uploaded");
		expect(await leftInFrameIo(frameio.control)).toEqual([]);
	});

	test('a file that is missing tells how many were uploaded before it', async () => {
		const { error } = await frameio.run(several(), {
			items: [{ binary: { sound: fileOf(2) } }],
		});
		expect(error?.message).toMatch(/binary field 'camera'/);
		expect(error?.description).toMatch(/The first 1 of 2 files were uploaded before\.$/);
	});
});

describe('URL, Through N8n', () => {
	let source: SourceServer | undefined;

	afterAll(async () => await source?.close());

	async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
		await source?.close();
		source = await startSource(answer);
		return source;
	}

	const through = (sourceUrl: string, more: INodeParameters = {}) =>
		uploadTo(folderId, { source: 'through', sourceUrl, ...more });

	test('a file of several parts arrives unchanged, and the token of Frame.io does not get to its source', async () => {
		const bytes = patternBytes(40_000_003);
		const { url, asked } = await serve((_, response) => {
			response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
		});
		const [file] = await frameio.json(through(`${url}/renders/b%20roll.mp4?key=1`));
		expect(file).toMatchObject({ name: 'b roll.mp4', bytes: bytes.length, parts: 3 });
		const stored = await complete(frameio.control, file?.id);
		expect(stored.sha256).toBe(sha256(bytes));
		expect(asked.map(({ path }) => path)).toEqual(['/renders/b%20roll.mp4?key=1']);
		expect(asked[0]?.headers).not.toHaveProperty('authorization');
	});

	/** Tells the size only when it is asked for a range. */
	const sizeByRange =
		(announced: number, bytes: Buffer) => (request: IncomingMessage, response: ServerResponse) => {
			if (request.headers.range === 'bytes=0-0') {
				const range = { 'content-range': `bytes 0-0/${announced}`, 'content-length': 1 };
				response.writeHead(206, range).end(bytes.subarray(0, 1));
			} else {
				response.writeHead(200).write(bytes.subarray(0, 1));
				response.end(bytes.subarray(1));
			}
		};

	test('a size that is told for a range only is enough', async () => {
		const bytes = patternBytes(300_001);
		const { url, asked } = await serve(sizeByRange(bytes.length, bytes));
		const [file] = await frameio.json(through(`${url}/clip.mov`));
		expect((await complete(frameio.control, file?.id)).sha256).toBe(sha256(bytes));
		expect(asked.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=0-0']);
	});

	test.each([
		['attachment; filename="final cut.mov"', '', 'final cut.mov'],
		[`attachment; filename="cut.mov"; filename*=UTF-8''Schnitt%20%C3%BC.mov`, '', 'Schnitt ü.mov'],
		['attachment; filename="final cut.mov"', 'mine.mov', 'mine.mov'],
	])(
		'with the header %s and the File Name %j it is called %s',
		async (header, fileName, expected) => {
			const { url } = await serve((_, response) => {
				response.writeHead(200, { 'content-disposition': header, 'content-length': 1 }).end('x');
			});
			const [file] = await frameio.json(through(`${url}/download?id=7`, { fileName }));
			expect(file?.name).toBe(expected);
		},
	);

	test('a redirect inside the host is followed', async () => {
		const bytes = take(1);
		const { url } = await serve(({ url: path }, response) => {
			if (path === '/latest.mov') response.writeHead(302, { location: '/v2/cut.mov' }).end();
			else response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
		});
		const [file] = await frameio.json(through(`${url}/latest.mov`));
		expect(file?.name).toBe('latest.mov');
		expect((await complete(frameio.control, file?.id)).sha256).toBe(sha256(bytes));
	});

	test.each([
		[
			'a file that is not there',
			(response: ServerResponse) => response.writeHead(404).end('nothing here'),
			/^127\.0\.0\.1:\d+ answers with HTTP 404$/,
		],
		[
			'a page',
			(response: ServerResponse) =>
				response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Sign in'),
			/ answers with a web page instead of a file$/,
		],
		[
			'a file without any length',
			(response: ServerResponse) => {
				response.write('some');
				response.end('more');
			},
			/ does not say how large the file is$/,
		],
		[
			'a redirect to another host',
			(response: ServerResponse) =>
				response.writeHead(302, { location: 'http://localhost:1/clip.mov' }).end(),
			/^127\.0\.0\.1:\d+ sends to another host, localhost:1$/,
		],
		[
			'a circle of redirects',
			(response: ServerResponse) => response.writeHead(307, { location: '/clip.mov' }).end(),
			/ redirects in a circle$/,
		],
		[
			'an empty file',
			(response: ServerResponse) => response.writeHead(200, { 'content-length': 0 }).end(),
			/^The file to upload is empty \(0 bytes\)$/,
		],
		[
			'a connection that breaks',
			(response: ServerResponse) => response.destroy(),
			/ cannot be reached: the connection was cut$/,
		],
	])('%s is refused before anything is made', async (_, answer, message) => {
		const { url } = await serve((_request, response) => void answer(response));
		const { error } = await frameio.run(through(`${url}/clip.mov?secret=hidden`));
		expect(error?.message).toMatch(message);
		expect(error?.context.itemIndex).toBe(0);
		expect(error?.description).toMatch(/\.$/);
		expect(`${error?.message} ${error?.description}`).not.toContain('hidden');
		expect(await frameio.control.requests({ operation: 'files.create_local_upload' })).toEqual([]);
	});

	const bytes = patternBytes(40_000_003);
	const LESS = 30_000_000;

	test.each([
		[
			'breaks off',
			(_: IncomingMessage, response: ServerResponse) => {
				response.writeHead(200, { 'content-length': bytes.length });
				response.write(bytes.subarray(0, LESS), () => response.destroy());
			},
			/^The source could not be read to its end: the connection was cut$/,
		],
		[
			'ends before its announced size',
			sizeByRange(bytes.length, bytes.subarray(0, LESS)),
			/^The file to upload has 30000000 bytes instead of the 40000003 that were announced for it$/,
		],
		[
			'is longer than announced',
			sizeByRange(LESS, bytes),
			/^The file to upload has at least \d+ bytes instead of the 30000000 that were announced for it$/,
		],
		[
			'packs its bytes although it is asked not to',
			(_: IncomingMessage, response: ServerResponse) => {
				const packed = gzipSync(Buffer.alloc(LESS));
				const headers = { 'content-encoding': 'gzip', 'content-length': packed.length };
				response.writeHead(200, headers).end(packed);
			},
			/^The file to upload has at least \d+ bytes instead of the \d+ that were announced for it$/,
		],
	])('a source that %s leaves nothing behind', async (_, answer, message) => {
		const { url } = await serve(answer);
		const { error } = await frameio.run(through(`${url}/clip.mov`));
		expect(error?.message).toMatch(message);
		expect(error?.description).toMatch(/^The unfinished file was deleted in Frame\.io\./);
		expect(await leftInFrameIo(frameio.control)).toEqual([]);
		// Had the last part arrived, Frame.io would have taken the file for complete.
		const [deletion] = await frameio.control.requests({ operation: 'files.delete' });
		const unfinished = await frameio.control.file(deletion?.path.split('/').pop() ?? '');
		expect(unfinished).toMatchObject({ deleted: true, status: 'created' });
		expect(unfinished.parts.at(-1)).toMatchObject({ puts: 0 });
	});

	describe('with a Header Auth credential', () => {
		const SECRET = 'opens-the-source';

		const guarded = async () =>
			await serve(({ headers, url: path }, response) => {
				if (headers['x-source-key'] !== SECRET) response.writeHead(401).end();
				else if (path === '/latest') response.writeHead(302, { location: '/clip.mov' }).end();
				else response.writeHead(200, { 'content-length': 4 }).end('clip');
			});

		beforeEach(() => {
			frameio.engine.credentials.set('httpHeaderAuth', { name: 'X-Source-Key', value: SECRET });
		});

		test('its header opens the source, and goes nowhere else', async () => {
			const { url, asked } = await guarded();
			const { outputs, error, execution } = await frameio.run(
				through(`${url}/latest`, { sourceAuthentication: 'headerAuth', fileName: 'clip.mov' }),
			);
			expect(error).toBeUndefined();
			await complete(frameio.control, outputs[0]?.[0]?.json.id);
			expect(asked.map(({ path }) => path)).toEqual(['/latest', '/clip.mov']);
			const requests = await frameio.control.requests();
			expect(new Set(requests.map(({ service }) => service))).toEqual(
				new Set(['ims', 'api', 'storage']),
			);
			for (const { headers } of requests) expect(headers).not.toHaveProperty('x-source-key');
			expect(JSON.stringify([requests, execution.data])).not.toContain(SECRET);
		});

		test('it is not sent without being asked for, and the error names the option', async () => {
			const { url, asked } = await guarded();
			const { error } = await frameio.run(through(`${url}/clip.mov`));
			expect(error?.message).toMatch(/ answers with HTTP 401$/);
			expect(error?.description).toMatch(/^Set 'Source Authentication'/);
			expect(asked[0]?.headers).not.toHaveProperty('x-source-key');
		});

		test('it does not go to another host that the source sends to', async () => {
			const other = await startSource((_, response) => response.end());
			try {
				const { url } = await serve((_, response) =>
					response.writeHead(302, { location: `${other.url}/clip.mov` }).end(),
				);
				const { error } = await frameio.run(
					through(`${url}/clip.mov`, { sourceAuthentication: 'headerAuth' }),
				);
				expect(error?.message).toMatch(/ sends to another host, /);
				expect(other.asked).toEqual([]);
			} finally {
				await other.close();
			}
		});
	});

	test('an item after a bad source still has its file uploaded with Continue', async () => {
		const { url } = await serve(({ url: path }, response) => {
			if (path === '/0.mov') response.writeHead(404).end();
			else response.writeHead(200, { 'content-length': 1 }).end('x');
		});
		const { outputs } = await frameio.run(through(`=${url}/{{ $json.take }}.mov`), {
			items: [{ json: { take: 0 } }, { json: { take: 1 } }],
			onError: 'continueRegularOutput',
		});
		expect(outputs[0]?.map(({ json }) => json.name ?? Object.keys(json))).toEqual([
			['error'],
			'1.mov',
		]);
	});
});
