import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import type { INodeParameters, Logger } from 'n8n-workflow';
import { patternBytes } from '../support/bytes.mjs';
import { startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';
import { startSource } from '../support/source-server.mjs';
import { itemWith, leftInFrameIo, openFolder, uploadTo } from '../support/uploads.mjs';

const STATUS = 'files.show_file_upload_status';

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
	await frameio.control.keepBytes(true);
	folderId = await openFolder(frameio.control);
});

const upload = (options: INodeParameters = {}) => uploadTo(folderId, { options });

const fromUrl = (sourceUrl: string, options: INodeParameters = {}) =>
	uploadTo(folderId, { source: 'url', sourceUrl, options });

const clip = { items: [itemWith(patternBytes(1000))] };

/** Waits until Frame.io was asked so often. */
async function asked(operation: string, count: number): Promise<void> {
	const { reached } = await frameio.control.waitForRequests({
		operation,
		count,
		timeoutMs: 20_000,
	});
	expect(reached).toBe(true);
}

async function countOf(operation: string): Promise<number> {
	return (await frameio.control.requests({ operation })).length;
}

/** A source that answers when it is told to. */
async function heldSource() {
	let letGo = () => {};
	const told = new Promise<void>((resolve) => (letGo = resolve));
	const source = await startSource(
		(_, response) =>
			void told.then(() => response.writeHead(200, { 'content-length': 4 }).end('clip')),
	);
	return { ...source, letGo };
}

describe('Wait For', () => {
	test('Nothing goes on without asking', async () => {
		const [file] = await frameio.json(upload({ waitFor: 'nothing' }), clip);
		expect(file).toMatchObject({ bytes: 1000 });
		expect(await countOf(STATUS)).toBe(0);
	});

	test('Nothing gives back a file that Frame.io is still fetching', async () => {
		const source = await heldSource();
		try {
			const [file] = await frameio.json(fromUrl(`${source.url}/clip.mp4`, { waitFor: 'nothing' }));
			expect(file?.status).toBe('created');
		} finally {
			await source.close();
		}
	});

	test.each([
		['Upload', { waitFor: 'upload' }],
		['no choice', {}],
	])('with %s the node is done when Frame.io has fetched the file', async (_, options) => {
		const source = await heldSource();
		try {
			let isDone = false;
			const running = frameio
				.json(fromUrl(`${source.url}/notes.txt`, options))
				.finally(() => (isDone = true));
			await asked(STATUS, 2);
			expect(isDone).toBe(false);
			source.letGo();
			const [file] = await running;
			expect(file).toMatchObject({ status: 'uploaded', file_size: 4 });
		} finally {
			await source.close();
		}
	});

	test('Transcoding waits for the renditions', async () => {
		// They come when the time is moved forward.
		await frameio.control.clock({ timeScale: 0.001 });
		let isDone = false;
		const running = frameio
			.json(upload({ waitFor: 'transcoding' }), clip)
			.finally(() => (isDone = true));
		await asked('files.show', 2);
		expect(isDone).toBe(false);
		await frameio.control.clock({ advanceMs: 3_000, timeScale: 1 });
		const [file] = await running;
		expect(file).toMatchObject({ status: 'transcoded', bytes: 1000 });
	});

	test('Transcoding does not wait for renditions that a file never gets', async () => {
		const [file] = await frameio.json(upload({ waitFor: 'transcoding' }), {
			items: [itemWith(patternBytes(1000), 'notes.txt')],
		});
		expect(file?.status).toBe('uploaded');
	});
});

describe('a busy Frame.io', () => {
	test.each([
		['asks to come later', { status: 429, json: { errors: [{ detail: 'Too many requests' }] } }],
		['is out of order', { status: 503, html: '<h1>Service Unavailable</h1>' }],
		['breaks the connection', { reset: 'before' as const }],
	])('is asked again when it %s', async (_, action) => {
		await frameio.control.addFault({ service: 'api', operationId: STATUS, times: 2, action });
		const [file] = await frameio.json(upload(), clip);
		expect(file).toMatchObject({ bytes: 1000, retries: 0 });
		expect(await countOf(STATUS)).toBe(3);
		expect(await countOf('files.delete')).toBe(0);
	});

	test('is asked again for the renditions, too', async () => {
		await frameio.control.addFault({
			service: 'api',
			operationId: 'files.show',
			times: 1,
			action: { status: 503, html: '<h1>Service Unavailable</h1>' },
		});
		await frameio.control.clock({ timeScale: 100 });
		try {
			const [file] = await frameio.json(upload({ waitFor: 'transcoding' }), clip);
			expect(file?.status).toBe('transcoded');
		} finally {
			await frameio.control.clock({ timeScale: 1 });
		}
	});
});

describe('what did not arrive', () => {
	const failing = {
		'does not exist': (response: ServerResponse) => response.writeHead(404).end(),
		'breaks off': (response: ServerResponse) => {
			response.writeHead(200, { 'content-length': 1000 });
			response.write('some', () => response.destroy());
		},
		'is empty': (response: ServerResponse) =>
			response.writeHead(200, { 'content-length': 0 }).end(),
	};

	/** The file that the run made. */
	async function made() {
		const [status] = await frameio.control.requests({ operation: STATUS });
		return await frameio.control.file(status?.path.split('/').at(-2) ?? '');
	}

	test.each(Object.entries(failing))(
		'is deleted when Frame.io cannot fetch a URL that %s',
		async (_, answer) => {
			const source = await startSource((_request, response) => void answer(response));
			try {
				const { error } = await frameio.run(fromUrl(`${source.url}/clip.mp4`));
				expect(error?.message).toBe('Frame.io could not fetch the file from its URL');
				expect(error?.description).toMatch(
					/^The unfinished file was deleted in Frame\.io\. Frame\.io must be able to open the URL/,
				);
				expect(await made()).toMatchObject({ failed: true, deleted: true });
			} finally {
				await source.close();
			}
		},
	);

	test('is kept with Keep Unfinished File, and named', async () => {
		const source = await startSource((_, response) => failing['does not exist'](response));
		try {
			const { error } = await frameio.run(
				fromUrl(`${source.url}/clip.mp4`, { keepUnfinished: true }),
			);
			const { id, deleted } = await made();
			expect(error?.message).toBe('Frame.io could not fetch the file from its URL');
			expect(error?.description).toContain(`The unfinished file '${id}' was kept in Frame.io.`);
			expect(deleted).toBe(false);
		} finally {
			await source.close();
		}
	});

	test('is kept with Keep Unfinished File when a part was refused', async () => {
		await frameio.control.addFault({ service: 'storage', action: { status: 400 } });
		const { error } = await frameio.run(upload({ keepUnfinished: true }), clip);
		const [left] = await leftInFrameIo(frameio.control);
		expect(left).toMatchObject({ status: 'created', name: 'clip.mp4' });
		expect(error?.description).toBe(`The unfinished file '${left?.id}' was kept in Frame.io.`);
	});

	test('is deleted as a whole when Frame.io refuses to tell of it', async () => {
		await frameio.control.addFault({
			service: 'api',
			operationId: STATUS,
			action: { status: 403, json: { errors: [{ title: 'Forbidden', detail: 'Forbidden' }] } },
		});
		const { error } = await frameio.run(upload(), clip);
		expect(error?.message).toMatch(/^No right to /);
		expect(await leftInFrameIo(frameio.control)).toEqual([]);
	});
});

test('the output tells bytes, parts, seconds, and how often a part was sent again', async () => {
	await frameio.control.addFault({
		service: 'storage',
		part: 2,
		times: 2,
		action: { status: 503, xml: '<Error><Code>SlowDown</Code></Error>' },
	});
	const [file] = await frameio.json(upload(), { items: [itemWith(patternBytes(20_000_001))] });
	expect(file).toMatchObject({ bytes: 20_000_001, parts: 2, retries: 2 });
	// Two waits lie between the tries, of at least 0.25 s and 0.5 s.
	expect(file?.seconds).toBeGreaterThanOrEqual(0.7);
	expect(file?.seconds).toBeLessThan(60);
});

describe("n8n's log", () => {
	/** Runs an upload and gives back the lines of one level. */
	async function logged(level: 'info' | 'warn', size: number) {
		const lines: string[] = [];
		const { outputs, error } = await frameio.run(upload(), {
			items: [itemWith(patternBytes(size))],
			onLog(logger: Logger) {
				jest.spyOn(logger, level).mockImplementation((line) => void lines.push(line));
			},
		});
		jest.restoreAllMocks();
		if (error) throw error;
		return { lines: lines.filter((line) => line.startsWith('Frame.io: ')), outputs };
	}

	test('follows a large file in tenths', async () => {
		await frameio.control.keepBytes(false);
		const { lines } = await logged('info', 120_000_000);
		const tenths = lines.map(
			(line) => /^Frame\.io: 'clip\.mp4' uploaded: (\d+) % of 120\.0 MB$/.exec(line)?.[1],
		);
		// Eight equal parts.
		expect(tenths).toEqual(['10', '20', '30', '50', '60', '70', '80', '100']);
	});

	test('does not tell of a small one', async () => {
		expect((await logged('info', 1_000_000)).lines).toEqual([]);
	});

	test('says when an uploaded file could not be read again, which fails nothing', async () => {
		await frameio.control.addFault({
			service: 'api',
			operationId: 'files.show',
			action: { status: 500, json: { errors: [{ detail: 'Oops' }] } },
		});
		const { lines, outputs } = await logged('warn', 10);
		const json = outputs[0]?.[0]?.json;
		expect(lines).toEqual([
			`Frame.io: the uploaded file ${text(json?.id)} could not be read again`,
		]);
		expect(json).toMatchObject({ name: 'clip.mp4', bytes: 10, parts: 1 });
	});
});
