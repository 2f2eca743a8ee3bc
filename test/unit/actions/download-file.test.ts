import type { IHttpRequestOptions, INodeParameters } from 'n8n-workflow';
import { router } from '../../../nodes/FrameIo/actions/router';
import { FrameIo } from '../../../nodes/FrameIo/FrameIo.node';
import { executionOf, type Execution } from '../support/execute-functions';
import type { Answer } from '../support/frame-io';
import { Pieces } from '../support/pieces';
import { failureOf } from '../support/promises';

const { description } = new FrameIo();
const SIGNED = 'https://storage.example/clip?X-Amz-Signature=5ec2e7';
const MINUTE = 60_000;

const FILE = {
	id: 'file-1',
	name: 'Scene 1.final.mov',
	status: 'transcoded',
	media_type: 'video/quicktime',
	file_size: 5,
	parent_id: 'folder-1',
	project_id: 'project-1',
	view_url: 'https://next.frame.io/project/project-1/view/file-1',
};

/** Frame.io that knows one file, with a link to each rendition that was asked for. */
const frameIo =
	(changes: object = {}, url: string | null = SIGNED): Execution['answer'] =>
	({ qs = {} }) => {
		const rendition = String(qs.include).replace('media_links.', '');
		const media_links = { [rendition]: { download_url: url } };
		return { statusCode: 200, body: { data: { ...FILE, ...changes, media_links } } };
	};

const bytes = (type?: string): Answer => ({
	statusCode: 200,
	headers: { 'content-length': '5', ...(type !== undefined && { 'content-type': type }) },
	body: new Pieces([Buffer.from('by'), Buffer.from('tes')]),
});

function download(parameters: INodeParameters = {}, changes: Partial<Execution> = {}) {
	const running = executionOf({
		description,
		parameters: {
			resource: 'file',
			operation: 'download',
			accountId: { __rl: true, mode: 'id', value: 'account-1' },
			fileId: { __rl: true, mode: 'id', value: 'file-1' },
			...parameters,
		},
		answer: frameIo(),
		store: () => bytes('video/mp4'),
		...changes,
	});
	return { ...running, output: router.call(running.functions) };
}

describe('File > Download', () => {
	test('gives the facts of the file in ten flat fields, and its bytes in the field', async () => {
		const { output, requests, stored } = download();
		expect(await output).toEqual([
			[
				{
					json: {
						id: 'file-1',
						name: 'Scene 1.final.mov',
						media_type: 'video/mp4',
						project_id: 'project-1',
						view_url: FILE.view_url,
						rendition: 'original',
						bytes: 5,
						parts: 1,
						seconds: expect.any(Number),
						retries: 0,
					},
					binary: {
						data: {
							data: Buffer.from('bytes').toString('base64'),
							bytes: 5,
							fileName: 'Scene 1.final.mov',
							mimeType: 'video/mp4',
						},
					},
					pairedItem: { item: 0 },
				},
			],
		]);
		expect(requests.map(({ qs }) => qs)).toEqual([{ include: 'media_links.original' }]);
		expect(stored.map(({ url }) => url)).toEqual([SIGNED]);
	});

	test.each([
		['original', 'video/quicktime', FILE.name, 'video/quicktime'],
		['original', 'binary/octet-stream', FILE.name, 'video/quicktime'],
		['original', undefined, FILE.name, 'video/quicktime'],
		['efficient', 'video/mp4', 'Scene 1.final.mp4', 'video/mp4'],
		['efficient', 'application/octet-stream', 'Scene 1.final.mp4', 'video/mp4'],
		['efficient', 'audio/mp4', 'Scene 1.final.m4a', 'audio/mp4'],
		['thumbnail', 'image/jpeg; charset=binary', 'Scene 1.final.jpg', 'image/jpeg'],
		['thumbnail', 'image/webp', 'Scene 1.final.webp', 'image/webp'],
		['scrub_sheet', undefined, 'Scene 1.final.jpg', 'image/jpeg'],
	])('of %s answered as %s is %s of type %s', async (rendition, answered, fileName, mimeType) => {
		const { output } = download({ rendition }, { store: () => bytes(answered) });
		const [[item] = []] = await output;
		expect(item?.binary?.data).toMatchObject({ fileName, mimeType });
	});

	test.each([
		['A/B\\C\n.mov', 'A_B_C_.mov'],
		['..', '_'],
		['.mov', '.mov'],
		['Trailer', 'Trailer'],
	])('takes the name %j as the file name %j', async (name, fileName) => {
		const { output } = download({}, { answer: frameIo({ name }) });
		const [[item] = []] = await output;
		expect(item?.binary?.data?.fileName).toBe(fileName);
	});

	test('refuses a web page, which no storage sends', async () => {
		const { output } = download({}, { store: () => bytes('text/html; charset=utf-8') });
		expect(await failureOf(output)).toMatchObject({
			message: "Instead of 'Scene 1.final.mov' came a web page",
			context: { itemIndex: 0 },
		});
	});

	test('takes a web page that is the file', async () => {
		const { output } = download(
			{},
			{ answer: frameIo({ media_type: 'text/html' }), store: () => bytes('text/html') },
		);
		expect((await output)[0]).toHaveLength(1);
	});

	test('reads nothing from an address without encryption, and does not name it', async () => {
		const { output, stored } = download({}, { answer: frameIo({}, 'http://127.0.0.1/clip?X-Amz') });
		const failure = await failureOf(output);
		expect(failure).toMatchObject({
			message:
				"'Scene 1.final.mov' could not be downloaded: the address in the answer does not start with https://",
		});
		expect(JSON.stringify([failure, String(failure)])).not.toMatch(/X-Amz/);
		expect(stored).toEqual([]);
	});

	test('says when n8n cannot store the bytes', async () => {
		const { output } = download(
			{},
			{
				keep: () => {
					throw new Error('no space left on device');
				},
			},
		);
		expect(await failureOf(output)).toMatchObject({
			message: "'Scene 1.final.mov' could not be stored in n8n: no space left on device",
		});
	});
});

test('says when n8n has not stored all that came', async () => {
	const { output } = download({}, { keep: (bytes) => bytes.subarray(1) });
	expect(await failureOf(output)).toMatchObject({
		message: "n8n has stored 4 of the 5 bytes of 'Scene 1.final.mov'",
		context: { itemIndex: 0 },
	});
});

describe('what is not there', () => {
	test.each([
		['original', { status: 'created' }, "'Scene 1.final.mov' has not arrived in Frame.io yet"],
		['thumbnail', { status: 'uploaded' }, "'Thumbnail' of 'Scene 1.final.mov' is not there yet"],
		['efficient', {}, "Frame.io gives no link to 'Efficient Rendition' of 'Scene 1.final.mov'"],
		[
			'scrub_sheet',
			{ media_type: 'image/png' },
			"Frame.io makes no 'Scrub Sheet' of this kind of file (image/png)",
		],
	])('%s of a file with %j', async (rendition, changes, message) => {
		const { output, requests } = download({ rendition }, { answer: frameIo(changes, null) });
		expect(await failureOf(output)).toMatchObject({ message, context: { itemIndex: 0 } });
		expect(requests).toHaveLength(1);
	});
});

describe('Wait Until Available', () => {
	beforeEach(() => jest.useFakeTimers());
	afterEach(() => jest.useRealTimers());

	/** Frame.io as it is after so many milliseconds. */
	const after = (steps: Array<[number, Execution['answer']]>): Execution['answer'] => {
		const start = Date.now();
		return (request: IHttpRequestOptions) => {
			const [, answer] = steps.filter(([ms]) => Date.now() - start >= ms).at(-1) ?? [];
			return answer?.(request) ?? { statusCode: 500 };
		};
	};
	const waiting = { rendition: 'thumbnail', options: { waitUntilAvailable: true } };
	const soon = frameIo({ status: 'uploaded' }, null);

	test('looks again and again, ever less often, until the rendition is there', async () => {
		const at: number[] = [];
		const start = Date.now();
		const answer = after([
			[0, frameIo({ status: 'created', media_type: null }, null)],
			[5_000, soon],
			[20_000, frameIo()],
		]);
		const { output, told } = download(waiting, {
			answer: (request) => {
				at.push((Date.now() - start) / 1000);
				return answer(request);
			},
		});
		await jest.advanceTimersByTimeAsync(MINUTE);
		expect((await output)[0]).toHaveLength(1);
		expect(at).toEqual([0, 1, 3, 7, 12, 17, 22]);
		expect(told).toEqual(["Frame.io: waits until 'Thumbnail' of 'Scene 1.final.mov' is available"]);
	});

	test('takes a Frame.io that is busy for a look without a result', async () => {
		const busy: Execution['answer'] = () => ({ statusCode: 503, body: { errors: [] } });
		const answer = after([
			[0, soon],
			[1_000, busy],
			[5_000, frameIo()],
		]);
		const { output } = download(waiting, { answer });
		await jest.advanceTimersByTimeAsync(MINUTE);
		expect((await output)[0]).toHaveLength(1);
	});

	test.each([
		[{}, 30],
		[{ longestWait: 2 }, 2],
	])('ends after its time with %j: %i minutes', async (options, minutes) => {
		const parameters = { ...waiting, options: { ...waiting.options, ...options } };
		const { output, requests } = download(parameters, { answer: soon });
		const failure = failureOf(output);
		await jest.advanceTimersByTimeAsync(minutes * MINUTE - 1);
		const looks = requests.length;
		await jest.advanceTimersByTimeAsync(2);
		expect(await failure).toMatchObject({
			message: "'Thumbnail' of 'Scene 1.final.mov' is not there yet",
			description: expect.stringMatching(/^Set a larger 'Longest Wait in Minutes'/),
		});
		expect(requests).toHaveLength(looks + 1);
	});

	test('ends soon when Frame.io is done with the file and gives no link', async () => {
		const { output } = download(waiting, { answer: frameIo({}, null) });
		const failure = failureOf(output);
		await jest.advanceTimersByTimeAsync(10_000);
		expect(await failure).toMatchObject({
			message: "Frame.io gives no link to 'Thumbnail' of 'Scene 1.final.mov'",
		});
	});

	test('ends at once when it turns out that there will be none', async () => {
		const answer = after([
			[0, frameIo({ status: 'created', media_type: null }, null)],
			[1_000, frameIo({ status: 'uploaded', media_type: null }, null)],
		]);
		const { output, requests } = download(waiting, { answer });
		const failure = failureOf(output);
		await jest.advanceTimersByTimeAsync(1_000);
		expect(await failure).toMatchObject({
			message: "Frame.io makes no 'Thumbnail' of this kind of file (unknown type)",
		});
		expect(requests).toHaveLength(2);
	});
});
