import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';
import { patternBytes } from '../support/bytes.mjs';

let frameio: FrameIoEngine;
let projectId: string;
let restrictedProjectId: string;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	const { projects, restrictedProject } = await frameio.control.state();
	projectId = projects.find(({ restricted }) => !restricted)?.id ?? '';
	restrictedProjectId = restrictedProject?.id ?? '';
});

const upload = (more: INodeParameters = {}): INodeParameters => ({
	resource: 'file',
	operation: 'upload',
	projectId: byId(projectId),
	...more,
});

const withFile = (bytes: Buffer, fileName?: string) => ({
	items: [{ binary: { data: { bytes, ...(fileName !== undefined && { fileName }) } } }],
});

/** Files that were announced in Frame.io and not deleted since. */
async function leftInFrameIo() {
	return (await frameio.control.uploads()).filter(({ deleted }) => !deleted);
}

describe('the bytes arrive unchanged', () => {
	test.each([
		['a single byte', 1],
		['a small file', 70_001],
		['several parts', 40_000_003],
	])('%s', async (_, size) => {
		const bytes = patternBytes(size);
		const [file] = await frameio.json(upload(), withFile(bytes, 'clip.mp4'));

		const stored = await frameio.control.waitForFile(text(file?.id), {
			status: 'uploaded',
			timeoutMs: 10_000,
		});
		expect(stored.reached).toBe(true);
		expect(stored.file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
		expect(file).toMatchObject({ name: 'clip.mp4', bytes: size, retries: 0 });
		expect(stored.file).toMatchObject({ name: 'clip.mp4', size });
	});

	test('of a file whose type Frame.io does not name', async () => {
		const bytes = patternBytes(1000);
		const [file] = await frameio.json(upload(), withFile(bytes, 'notes.unknowntype'));
		const stored = await frameio.control.waitForFile(text(file?.id), {
			status: 'uploaded',
			timeoutMs: 10_000,
		});
		expect(stored.reached).toBe(true);
	});

	test('of every item, each paired with its input', async () => {
		const items = [3, 5, 8].map((size, index) => ({
			binary: { media: { bytes: patternBytes(size), fileName: `take-${index}.mov` } },
		}));
		const { outputs, error } = await frameio.run(upload({ binaryPropertyName: 'media' }), {
			items,
		});
		expect(error).toBeUndefined();
		expect(outputs[0]?.map(({ json }) => json.name)).toEqual([
			'take-0.mov',
			'take-1.mov',
			'take-2.mov',
		]);
		expect(outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
	});

	test('under the name that the person entered, in the folder that was chosen', async () => {
		const { folders } = await frameio.control.seed({
			folders: {
				folderId:
					(await frameio.control.state()).projects.find(({ id }) => id === projectId)
						?.rootFolderId ?? '',
				name: 'Dailies',
			},
		});
		const [file] = await frameio.json(
			upload({ projectId: byId(''), folderId: byId(folders[0] ?? ''), fileName: 'Day 1.mp4' }),
			withFile(patternBytes(10), 'A001.mp4'),
		);
		expect(file).toMatchObject({ name: 'Day 1.mp4', parent_id: folders[0] });
	});
});

describe('from a URL', () => {
	test('Frame.io fetches the file itself', async () => {
		const source = await fileServer(patternBytes(5000));
		try {
			const [file] = await frameio.json(
				upload({ source: 'url', sourceUrl: `${source.url}/b%20roll.mp4` }),
			);
			expect(file?.name).toBe('b roll.mp4');
			const stored = await frameio.control.waitForFile(text(file?.id), {
				status: 'uploaded',
				timeoutMs: 10_000,
			});
			expect(stored.file.size).toBe(5000);
		} finally {
			await source.close();
		}
	});

	test('an address that is none is refused before anything is made', async () => {
		const { error } = await frameio.run(upload({ source: 'url', sourceUrl: 'trailer.mp4' }));
		expect(error?.message).toBe("'URL' is not a valid address");
		expect(await leftInFrameIo()).toEqual([]);
	});
});

describe('nothing half-made stays in Frame.io', () => {
	test.each([
		[
			'the storage answers with an error',
			{ status: 400, xml: '<Error><Code>InvalidRequest</Code></Error>' },
			/^Part 2 of 3 did not arrive in Frame\.io's storage: HTTP 400, InvalidRequest/,
		],
		[
			'the connection breaks',
			{ close: 'middle' as const },
			/^Part 2 of 3 did not arrive in Frame\.io's storage: the connection was cut/,
		],
		[
			'the address has expired',
			{
				status: 403,
				xml: '<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>',
			},
			/^Part 2 of 3 .* its signed address has expired\. Addresses hold for 24 hours/,
		],
		[
			'the address is not accepted',
			{ status: 403, xml: '<Error><Code>SignatureDoesNotMatch</Code></Error>' },
			/^Part 2 of 3 .* not accepted \(SignatureDoesNotMatch\)/,
		],
	])('when %s', async (_, action, message) => {
		await frameio.control.addFault({
			service: 'storage',
			operationId: 'storage.put',
			part: 2,
			times: 100,
			action,
		});
		const { error } = await frameio.run(upload(), withFile(patternBytes(50_000_000), 'clip.mp4'));
		expect(error?.message).toMatch(message);
		expect(error?.description).toBe('The unfinished file was deleted in Frame.io.');
		expect(error?.context.itemIndex).toBe(0);
		expect(await leftInFrameIo()).toEqual([]);
	});

	test('and the person is told when even the clean-up fails', async () => {
		await frameio.control.addFault({ service: 'storage', times: 100, action: { status: 403 } });
		await frameio.control.addFault({
			service: 'api',
			operationId: 'files.delete',
			action: { status: 403, json: { errors: [{ title: 'Forbidden', detail: 'Forbidden' }] } },
		});
		const { error } = await frameio.run(upload(), withFile(patternBytes(10), 'clip.mp4'));
		expect(error?.description).toMatch(
			/could not be deleted in Frame\.io: delete it there by hand/,
		);
	});

	test('also when deleting it takes longer than the Time Limit of the node', async () => {
		await frameio.control.addFault({ service: 'storage', action: { status: 400 } });
		await frameio.control.addFault({
			service: 'api',
			operationId: 'files.delete',
			action: { status: 429, json: { errors: [{ detail: 'Too many requests' }] } },
		});
		const { error } = await frameio.run(
			upload({ requestOptions: { timeLimit: 0.1 } }),
			withFile(patternBytes(10), 'clip.mp4'),
		);
		expect(error?.description).toBe('The unfinished file was deleted in Frame.io.');
		expect(await leftInFrameIo()).toEqual([]);
	});

	test('when the execution is stopped in n8n', async () => {
		await frameio.control.addFault({ service: 'storage', times: 100, action: { delayMs: 60_000 } });
		const running = frameio.run(upload(), {
			...withFile(patternBytes(50_000_000), 'clip.mp4'),
			onStart: (stop) => {
				void frameio.control
					.waitForRequests({
						service: 'api',
						operation: 'files.create_local_upload',
						count: 1,
						timeoutMs: 10_000,
					})
					.then(stop);
			},
		});
		await running;
		await frameio.control.waitForRequests({
			service: 'api',
			operation: 'files.delete',
			count: 1,
			timeoutMs: 10_000,
		});
		expect(await leftInFrameIo()).toEqual([]);
	});
});

describe('what Frame.io would refuse is said before anything is made', () => {
	test.each([
		['an empty file', {}, Buffer.alloc(0), 'clip.mp4', /empty \(0 bytes\)/],
		[
			'a name of 256 characters',
			{ fileName: 'x'.repeat(256) },
			Buffer.from('x'),
			'clip.mp4',
			/256 characters/,
		],
		[
			'an empty binary field name',
			{ binaryPropertyName: '={{ "" }}' },
			Buffer.from('x'),
			'clip.mp4',
			/'Input Binary Field' is empty/,
		],
		[
			'a binary field that the item does not have',
			{ binaryPropertyName: 'video' },
			Buffer.from('x'),
			'clip.mp4',
			/binary field 'video'/,
		],
		[
			'neither project nor folder',
			{ projectId: byId('') },
			Buffer.from('x'),
			'clip.mp4',
			/'Project' and 'Folder' are both empty/,
		],
	])('%s', async (_, parameters, bytes, fileName, message) => {
		const { error } = await frameio.run(upload(parameters), withFile(bytes, fileName));
		expect(error?.message).toMatch(message);
		expect(error?.context.itemIndex).toBe(0);
		expect(await leftInFrameIo()).toEqual([]);
	});

	test('an item without any file', async () => {
		const { error } = await frameio.run(upload(), { items: [{ json: { a: 1 } }] });
		expect(error?.message).toMatch(/binary file 'data'/);
	});
});

describe('what Frame.io refuses is explained', () => {
	test('a folder that does not exist', async () => {
		const { error } = await frameio.run(
			upload({ folderId: byId('00000000-0000-4000-8000-000000000000') }),
			withFile(Buffer.from('x'), 'clip.mp4'),
		);
		expect(error?.message).toMatch(/^Frame\.io cannot find the (folder|project) '/);
	});

	test('a project without the right to it', async () => {
		const { error } = await frameio.run(
			upload({ projectId: byId(restrictedProjectId) }),
			withFile(Buffer.from('x'), 'clip.mp4'),
		);
		expect(error?.message).toMatch(/^No right to see the project '/);
		expect(error?.description).toMatch(/User > Get Current/);
	});

	test('item by item with Continue On Fail', async () => {
		const items = [
			{ binary: { data: { bytes: Buffer.from('one'), fileName: 'one.mp4' } } },
			{ json: { no: 'file' } },
			{ binary: { data: { bytes: Buffer.from('three'), fileName: 'three.mp4' } } },
		];
		const { outputs, error } = await frameio.run(upload(), {
			items,
			onError: 'continueRegularOutput',
		});
		expect(error).toBeUndefined();
		expect(outputs[0]?.map(({ json }) => json.name ?? Object.keys(json))).toEqual([
			'one.mp4',
			['error'],
			'three.mp4',
		]);
		expect(outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
	});

	test('to the error output when there is one', async () => {
		const items = [
			{ json: { no: 'file' } },
			{ binary: { data: { bytes: Buffer.from('x'), fileName: 'x.mp4' } } },
		];
		const { outputs } = await frameio.run(upload(), { items, onError: 'continueErrorOutput' });
		expect(outputs.map((output) => output.length)).toEqual([1, 1]);
		expect(outputs[1]?.[0]?.json).toHaveProperty('error');
	});
});

test('no token goes to the storage, and no signed address into the execution', async () => {
	const { execution } = await frameio.run(upload(), withFile(patternBytes(40_000_000), 'clip.mp4'));
	const puts = await frameio.control.requests({ service: 'storage' });
	expect(puts).toHaveLength(3);
	for (const { headers } of puts) {
		expect(headers).not.toHaveProperty('authorization');
		expect(headers).not.toHaveProperty('transfer-encoding');
		expect(headers['x-amz-acl']).toBe('private');
	}
	expect(JSON.stringify(execution.data)).not.toMatch(/X-Amz-|Signature=|upload_urls/);
});

async function fileServer(bytes: Buffer) {
	const { createServer } = await import('node:http');
	const server = createServer((_, response) => {
		response.writeHead(200, { 'content-length': bytes.length, 'content-type': 'video/mp4' });
		response.end(bytes);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port');
	return {
		url: `http://127.0.0.1:${address.port}`,
		close: async () => await new Promise((resolve) => server.close(resolve)),
	};
}
