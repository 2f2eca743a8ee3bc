// What people and other nodes give to File > Upload that cannot be uploaded, or not to its end.
import { readdir, truncate, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';

import {
	afterAll,
	afterEach,
	beforeAll,
	beforeEach,
	describe,
	expect,
	jest,
	test,
} from '@jest/globals';
import type { IBinaryData, INodeParameters } from 'n8n-workflow';

import { demo } from '../../sandbox/store/seed.mjs';
import { patternBytes } from '../support/bytes.mjs';
import { byId, type FrameIoEngine, startFrameIoEngine, text } from '../support/frameio.mjs';
import { startSource } from '../support/source-server.mjs';
import { itemWith, leftInFrameIo, openFolder, uploadTo } from '../support/uploads.mjs';

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

/** Where n8n keeps a stored file. */
async function pathOf({ id = '' }: IBinaryData): Promise<string> {
	const folder = process.env.N8N_USER_FOLDER ?? '';
	const name = id.split('/').pop() ?? '';
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const entry = entries.find((each) => each.name === name);
	if (!entry) throw new Error(`n8n does not keep the file ${id} below ${folder}`);
	return join(entry.parentPath, name);
}

/** Nothing was announced in Frame.io. */
async function expectNothingMade(): Promise<void> {
	const { length } = (await frameio.control.requests({ service: 'api' })).filter(
		({ method }) => method === 'POST',
	);
	expect(length).toBe(0);
}

const addTo = (commentId: string): INodeParameters => ({
	resource: 'comment',
	operation: 'addAttachment',
	commentId: byId(commentId),
});

async function seededComment(): Promise<string> {
	const { files } = await frameio.control.seed({ files: { folderId: demo.rootFolders.film } });
	const { comments } = await frameio.control.seed({ comments: { fileId: files[0] ?? '' } });
	return comments[0] ?? '';
}

describe('a name that is none', () => {
	const NAMES: Array<[string, RegExp]> = [
		['../clip.mp4', /^The file name '\.\.\/clip\.mp4' has a slash or backslash in it$/],
		['C:\\clips\\clip.mp4', / has a slash or backslash in it$/],
		['clip\n.mp4', /^The file name 'clip\?\.mp4' has a line break, /],
		['clip\u0000.mp4', /control character in it$/],
		['..', /^'\.\.' is no name of a file$/],
		['.', /^'\.' is no name of a file$/],
	];

	/** n8n's helper for nodes takes folders off a name; other ways into the store do not. */
	async function storedAs(fileName: string) {
		return { binary: { data: await frameio.engine.store({ bytes: patternBytes(9), fileName }) } };
	}

	test.each(NAMES)(
		'%j in File Name is refused before anything is made',
		async (fileName, words) => {
			const { error } = await frameio.run(uploadTo(folderId, { fileName }), {
				items: [itemWith(patternBytes(9))],
			});
			expect(error?.message).toMatch(words);
			expect(error?.description).toMatch(/'File Name'/);
			await expectNothingMade();
		},
	);

	test.each(NAMES)(
		'%j in a binary field is refused before anything is made',
		async (name, words) => {
			const { error } = await frameio.run(uploadTo(folderId), {
				items: [await storedAs(name)],
			});
			expect(error?.message).toMatch(words);
			await expectNothingMade();
		},
	);

	test.each(NAMES)(
		'%j of an attachment is refused before anything is made',
		async (name, words) => {
			const { error } = await frameio.run(addTo(await seededComment()), {
				items: [await storedAs(name)],
			});
			expect(error?.message).toMatch(words);
			await expectNothingMade();
		},
	);

	test.each(['url', 'through'])(
		'in a URL is refused before anything is made (%s)',
		async (from) => {
			const source = await startSource((_, response) => response.end('x'));
			try {
				const sourceUrl = `${source.url}/a%2Fb.mp4`;
				const { error } = await frameio.run(uploadTo(folderId, { source: from, sourceUrl }));
				expect(error?.message).toBe("The file name 'a/b.mp4' has a slash or backslash in it");
				await expectNothingMade();
			} finally {
				await source.close();
			}
		},
	);

	test('in Content-Disposition is refused before anything is made', async () => {
		const headers = { 'content-disposition': 'attachment; filename="../../clip.mp4"' };
		const source = await startSource((_, response) =>
			response.writeHead(200, { ...headers, 'content-length': 1 }).end('x'),
		);
		try {
			const sourceUrl = `${source.url}/clip.mp4`;
			const { error } = await frameio.run(uploadTo(folderId, { source: 'through', sourceUrl }));
			expect(error?.message).toMatch(/ has a slash or backslash in it$/);
			await expectNothingMade();
		} finally {
			await source.close();
		}
	});
});

test('a name of 255 characters of which each takes two places is taken', async () => {
	const fileName = '🎬'.repeat(255);
	const [file] = await frameio.json(uploadTo(folderId, { fileName }), {
		items: [itemWith(patternBytes(9))],
	});
	expect(file?.name).toBe(fileName);
	const { error } = await frameio.run(uploadTo(folderId, { fileName: `${fileName}x` }), {
		items: [itemWith(patternBytes(9))],
	});
	expect(error?.message).toBe('The name has 256 characters, but Frame.io takes at most 255');
});

describe('a stored file', () => {
	/** A file in n8n's store, and where it lies. */
	async function stored(bytes: Buffer) {
		const file = await frameio.engine.store({ bytes, fileName: 'clip.mp4' });
		return { file, path: await pathOf(file) };
	}

	/** Lets n8n note another size for a file than it has. */
	async function noteSize(path: string, fileSize: number): Promise<void> {
		const noted = { fileName: 'clip.mp4', mimeType: 'video/mp4', fileSize };
		await writeFile(`${path}.metadata`, JSON.stringify(noted));
	}

	const upload = async (data: IBinaryData) =>
		await frameio.run(uploadTo(folderId), { items: [{ binary: { data } }] });

	const attach = async (data: IBinaryData) =>
		await frameio.run(addTo(await seededComment()), { items: [{ binary: { data } }] });

	test.each([
		['a shorter', 20_000_000, /^The file to upload has 20000000 bytes instead of the 40000000 /],
		['an empty', 0, /^The file to upload has 0 bytes instead of the 40000000 /],
	])('with %s content than noted leaves nothing behind', async (_, size, message) => {
		const { file, path } = await stored(patternBytes(40_000_000));
		await truncate(path, size);
		const { error } = await upload(file);
		expect(error?.message).toMatch(message);
		expect(error?.description).toMatch(/^The unfinished file was deleted in Frame\.io\./);
		expect(await leftInFrameIo(frameio.control)).toEqual([]);
	});

	test('with more content than noted leaves nothing behind', async () => {
		const { file, path } = await stored(patternBytes(40_000_000));
		await noteSize(path, 30_000_000);
		const { error } = await upload(file);
		expect(error?.message).toMatch(/ has at least \d+ bytes instead of the 30000000 /);
		expect(await leftInFrameIo(frameio.control)).toEqual([]);
	});

	test('of another size than noted is not attached either', async () => {
		const { file, path } = await stored(patternBytes(1000));
		await truncate(path, 999);
		const { error } = await attach(file);
		expect(error?.message).toBe(
			"'clip.mp4' has 999 bytes instead of the 1000 that n8n has noted for it",
		);
		expect(error?.description).toMatch(/^The attachment was deleted in Frame\.io again\./);
	});

	test('of more than 5 TB is refused before anything is made', async () => {
		const { file, path } = await stored(patternBytes(9));
		await noteSize(path, 5_000_000_000_001);
		expect((await upload(file)).error?.message).toBe('The file to upload is larger than 5 TB');
		expect((await attach(file)).error?.message).toBe("The file in 'data' has 5000000000001 bytes");
		await expectNothingMade();
	});
});

describe('a source that says nothing any more', () => {
	afterEach(() => {
		jest.restoreAllMocks();
	});

	test.each(['none', 'headerAuth'])('leaves nothing behind (%s)', async (sourceAuthentication) => {
		frameio.engine.credentials.set('httpHeaderAuth', { name: 'X-Source-Key', value: 'secret' });
		const source = await startSource((_, response: ServerResponse) => {
			response.writeHead(200, { 'content-length': 40_000_000 });
			response.write(patternBytes(20_000_000));
		});
		// A minute without bytes is looked at four times; only those looks come sooner here.
		const later = AbortSignal.timeout.bind(AbortSignal);
		jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => later(ms === 15_000 ? 150 : ms));
		try {
			const sourceUrl = `${source.url}/clip.mp4`;
			const { error } = await frameio.run(
				uploadTo(folderId, { source: 'through', sourceUrl, sourceAuthentication }),
			);
			expect(error?.message).toBe(
				'The source could not be read to its end: no bytes came for 60 s',
			);
			expect(error?.description).toMatch(/^The unfinished file was deleted in Frame\.io\./);
			expect(await leftInFrameIo(frameio.control)).toEqual([]);
		} finally {
			await source.close();
		}
	});
});

test('a folder that is deleted in the middle fails its item only, and says so', async () => {
	const { folders } = await frameio.control.seed({ folders: { folderId, name: 'Dailies' } });
	const [doomed = ''] = folders;
	await frameio.control.addFault({
		service: 'storage',
		part: 2,
		action: { delayMs: 5_000 },
	});
	const running = frameio.run(uploadTo('', { folderId: byId('={{ $json.folder }}') }), {
		items: [
			{ json: { folder: doomed }, ...itemWith(patternBytes(40_000_000), 'one.mp4') },
			{ json: { folder: folderId }, ...itemWith(patternBytes(9), 'two.mp4') },
		],
		onError: 'continueRegularOutput',
	});
	const put = { operation: 'storage.put', count: 2, timeoutMs: 20_000 };
	await frameio.control.waitForRequests(put);
	await frameio.json({ resource: 'folder', operation: 'delete', folderId: byId(doomed) });
	const { outputs } = await running;
	const [first, second] = outputs[0] ?? [];
	expect(text(first?.json.error)).toMatch(/^Part \d of 3 did not arrive in Frame\.io's storage: /);
	expect(second?.json).toMatchObject({ name: 'two.mp4', bytes: 9 });
	expect((await leftInFrameIo(frameio.control)).map(({ name }) => name)).toEqual(['two.mp4']);
});
