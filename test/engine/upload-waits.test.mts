import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { INodeParameters, Logger } from 'n8n-workflow';
import { patternBytes } from '../support/bytes.mjs';
import { begun } from '../support/begun.mjs';
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

	test('goes on when the date jumps a day ahead meanwhile', async () => {
		const source = await heldSource();
		try {
			const running = frameio.json(fromUrl(`${source.url}/notes.txt`, { waitFor: 'upload' }));
			await asked(STATUS, 1);
			const { now } = Date;
			jest.spyOn(Date, 'now').mockImplementation(() => now() + 24 * 3_600_000);
			const before = await countOf(STATUS);
			await asked(STATUS, before + 2);
			source.letGo();
			expect((await running)[0]).toMatchObject({ status: 'uploaded', file_size: 4 });
		} finally {
			jest.restoreAllMocks();
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
});

describe('a file that has arrived as a whole', () => {
	test.each([
		['has no right to ask', { status: 403, json: { errors: [{ detail: 'No' }] } }, /^No right to /],
		[
			'has no token that counts',
			{ status: 401, json: { errors: [{ detail: 'No' }] } },
			/^Frame\.io did not accept the access token/,
		],
	])('stays when the node %s how far it is', async (_, action, message) => {
		await frameio.control.addFault({ service: 'api', operationId: STATUS, times: 9, action });
		const { error } = await frameio.run(upload(), clip);
		expect(error?.message).toMatch(message);
		expect(error?.description).toMatch(/^All bytes were sent; the file stays in Frame\.io\. /);
		expect(await leftInFrameIo(frameio.control)).toMatchObject([{ size: 1000 }]);
	});

	test.each([
		['an answer', { html: '<h1>Please sign in</h1>' }],
		['an error', { status: 404, html: '<h1>Not Found</h1>' }],
		['a refusal', { status: 403, html: '<h1>Blocked by the firewall</h1>' }],
		['a failure', { status: 520, html: '<h1>Unknown error</h1>' }],
	])('is asked for again when somebody else gives %s', async (_, action) => {
		await frameio.control.addFault({ service: 'api', operationId: STATUS, times: 2, action });
		const [file] = await frameio.json(upload(), clip);
		expect(file).toMatchObject({ bytes: 1000 });
		expect(await countOf(STATUS)).toBe(3);
	});

	test.each([{}, { keepUnfinished: true }])(
		'and was deleted since is told to be gone (%j)',
		async (options) => {
			await frameio.control.addFault({
				service: 'api',
				operationId: STATUS,
				action: { status: 404, json: { errors: [{ detail: 'Not found' }] } },
			});
			const { error } = await frameio.run(upload(options), clip);
			expect(error?.message).toMatch(/^The file '.+' is gone in Frame\.io$/);
			expect(error?.description).toMatch(/^It or its folder was deleted meanwhile\. /);
			expect(await countOf('files.delete')).toBe(0);
		},
	);

	test('and was deleted since is no success with Wait For = Nothing either', async () => {
		await frameio.control.addFault({
			service: 'api',
			operationId: 'files.show',
			action: { status: 404, json: { errors: [{ detail: 'Not found' }] } },
		});
		const { error, outputs } = await frameio.run(upload({ waitFor: 'nothing' }), clip);
		expect(error?.message).toMatch(/^The file '.+' is gone in Frame\.io$/);
		expect(outputs.flat()).toEqual([]);
	});

	test('stays when somebody stops the execution before Frame.io says so', async () => {
		await frameio.control.addFault({
			service: 'api',
			operationId: STATUS,
			times: 99,
			action: { delayMs: 60_000 },
		});
		await frameio.run(upload(), {
			...clip,
			onStart: (stop) => void begun(frameio.control, STATUS, 1).then(stop),
		});
		await quiet();
		expect(await leftInFrameIo(frameio.control)).toMatchObject([{ size: 1000 }]);
		expect(await countOf('files.delete')).toBe(0);
	});
});

describe('stopping while Frame.io fetches a file', () => {
	async function stopped(options: INodeParameters) {
		const source = await heldSource();
		try {
			await frameio.run(fromUrl(`${source.url}/clip.mp4`, options), {
				onStart: (stop) => void asked(STATUS, 2).then(stop),
			});
			await quiet();
			const [status] = await frameio.control.requests({ operation: STATUS });
			return await frameio.control.file(status?.path.split('/').at(-2) ?? '');
		} finally {
			await source.close();
		}
	}

	test('deletes it', async () => {
		expect(await stopped({})).toMatchObject({ deleted: true, status: 'created' });
	});

	test('leaves it with Keep Unfinished File', async () => {
		expect(await stopped({ keepUnfinished: true })).toMatchObject({ deleted: false });
	});
});

/** Waits until what an execution does after its stop is over. */
async function quiet(): Promise<void> {
	let before = -1;
	for (let now = await total(); now !== before; now = await total()) {
		before = now;
		await delay(700);
	}
}

async function total(): Promise<number> {
	return (await frameio.control.requests()).length;
}

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
