import type { INodeParameters } from 'n8n-workflow';
import { router } from '../../../nodes/FrameIo/actions/router';
import { FrameIo } from '../../../nodes/FrameIo/FrameIo.node';
import { executionOf, type Execution } from '../support/execute-functions';
import { failureOf } from '../support/promises';

const { description } = new FrameIo();
const BYTES = Buffer.from('twelve bytes');
const SIGNED = 'https://storage.example/part?X-Amz-Signature=5ec2e7';

const UPLOAD: INodeParameters = {
	resource: 'file',
	operation: 'upload',
	accountId: { __rl: true, mode: 'id', value: 'account-1' },
	folderId: { __rl: true, mode: 'id', value: 'folder-1' },
};

interface FrameIoSays {
	mediaType?: string | null;
	deleted?: number;
	read?: number;
}

/** Frame.io that asks for two parts. */
function frameIo({ mediaType = 'video/mp4', deleted = 204, read = 200 }: FrameIoSays = {}) {
	return (({ method, url, body }) => {
		switch (method) {
			case 'POST': {
				const size = JSON.parse(JSON.stringify(body)).data.file_size;
				const first = Math.floor(size / 2);
				const upload_urls = [first, size - first].map((part) => ({ size: part, url: SIGNED }));
				const data = { id: 'file-1', media_type: mediaType, status: 'created', upload_urls };
				return { statusCode: 201, body: { data } };
			}
			case 'DELETE':
				return { statusCode: deleted, body: deleted === 204 ? '' : { errors: [] } };
			default:
				if (url.endsWith('/status')) {
					return { statusCode: 200, body: { data: { id: 'file-1', upload_complete: true } } };
				}
				return { statusCode: read, body: { data: { id: 'file-1', status: 'uploaded' } } };
		}
	}) satisfies Execution['answer'];
}

function upload(changes: Partial<Execution> = {}, parameters: INodeParameters = {}) {
	const running = executionOf({
		description,
		parameters: { ...UPLOAD, ...parameters },
		answer: frameIo(),
		binary: { bytes: BYTES, fileName: 'trailer.mp4' },
		...changes,
	});
	return { ...running, output: router.call(running.functions) };
}

describe('File > Upload', () => {
	test('announces name and size, sends the parts, and gives the file as it is then', async () => {
		const { output, requests, stored } = upload();
		const facts = { bytes: 12, parts: 2, retries: 0, seconds: expect.any(Number) };
		expect(await output).toEqual([
			[{ json: { id: 'file-1', status: 'uploaded', ...facts }, pairedItem: { item: 0 } }],
		]);
		expect(requests[0]?.body).toEqual({ data: { name: 'trailer.mp4', file_size: 12 } });
		expect(stored.map(({ body }) => String(body))).toEqual(['twelve', ' bytes']);
	});

	test('gives the file by its name when it cannot be read again', async () => {
		const { output, warnings } = upload({ answer: frameIo({ read: 503 }) });
		const [items = []] = await output;
		expect(items[0]?.json).toMatchObject({ id: 'file-1', name: 'trailer.mp4', bytes: 12 });
		expect(warnings).toHaveLength(1);
	});

	test.each([
		['video/quicktime', 'trailer.mp4', 'video/quicktime'],
		[null, 'trailer.mp4', 'video/mp4'],
		[null, 'trailer', 'application/octet-stream'],
	])(
		'calls the bytes what Frame.io calls them (%p), else what the name %s suggests',
		async (mediaType, fileName, sent) => {
			const { output, stored } = upload({
				answer: frameIo({ mediaType }),
				binary: { bytes: BYTES, fileName },
			});
			await output;
			expect(stored.map(({ headers }) => headers?.['Content-Type'])).toEqual([sent, sent]);
		},
	);

	test('takes the name from File Name before that of the binary field', async () => {
		const { output, requests } = upload({}, { fileName: ' final.mp4 ' });
		await output;
		expect(requests[0]?.body).toMatchObject({ data: { name: 'final.mp4' } });
	});

	test('deletes the unfinished file when a part does not arrive, and says so', async () => {
		const { output, requests } = upload({
			store: () => ({ statusCode: 403, body: '<Error><Code>AccessDenied</Code></Error>' }),
		});
		const failure = await failureOf(output);
		expect(failure).toMatchObject({
			message: expect.stringMatching(
				/^Part 1 of 2 did not arrive in Frame\.io's storage: its signed address was not accepted \(AccessDenied\)/,
			),
			description: 'The unfinished file was deleted in Frame.io.',
			context: { itemIndex: 0 },
		});
		expect(requests.map(({ method }) => method)).toEqual(['POST', 'DELETE']);
		expect(requests[1]?.url).toMatch(/\/files\/file-1$/);
		expect(JSON.stringify([failure, String(failure)])).not.toMatch(/X-Amz|5ec2e7/);
	});

	test('deletes a file that was made although a gateway has answered', async () => {
		const answer = frameIo();
		const made = {
			id: 'file-2',
			type: 'file',
			name: 'trailer.mp4',
			file_size: 12,
			status: 'created',
		};
		const { output, requests } = upload({
			answer: (request) => {
				if (request.method === 'POST') return { statusCode: 504, body: '<h1>Gateway Timeout</h1>' };
				if (!request.url.endsWith('/children')) return answer(request);
				const created_at = new Date().toISOString();
				const headers = { date: new Date().toUTCString() };
				return { statusCode: 200, headers, body: { data: [{ ...made, created_at }] } };
			},
		});
		expect(await failureOf(output)).toMatchObject({
			message: 'Frame.io cannot answer right now (HTTP 504)',
			description: expect.stringMatching(
				/^(?!.*look in Frame\.io).* The unfinished file was deleted in Frame\.io\.$/,
			),
		});
		expect(requests.map(({ method }) => method)).toEqual(['POST', 'GET', 'DELETE']);
		expect(requests[1]?.qs).toMatchObject({ type: 'file', sort: 'created_at_desc' });
		expect(requests[2]?.url).toMatch(/\/files\/file-2$/);
	});

	test.each([0, 1])(
		'leaves a file whose bytes were all sent when a stop ends question %i about it',
		async (question) => {
			const answer = frameIo();
			const stop = new AbortController();
			let asked = 0;
			const { output, requests } = upload({
				stopped: stop.signal,
				answer: (request) => {
					if (!request.url.endsWith('/status')) return answer(request);
					if (asked++ < question) return { statusCode: 200, body: { data: { id: 'file-1' } } };
					stop.abort();
					// Whatever comes of it then is no answer.
					return { statusCode: 403, body: { errors: [] } };
				},
			});
			expect(await failureOf(output)).toMatchObject({
				message: "The execution was stopped while Frame.io finished the file 'file-1'",
				description: 'All bytes were sent; the file stays in Frame.io.',
			});
			expect(requests.map(({ method }) => method)).not.toContain('DELETE');
		},
	);

	test('says when the unfinished file could not be deleted either', async () => {
		const { output, warnings } = upload({
			answer: frameIo({ deleted: 403 }),
			store: () => ({ statusCode: 400, body: '' }),
		});
		expect(await failureOf(output)).toMatchObject({
			message: expect.stringMatching(/: HTTP 400$/),
			description: 'The unfinished file could not be deleted in Frame.io: delete it there by hand.',
		});
		expect(warnings).toHaveLength(1);
	});

	test.each<[string, Partial<Execution>, INodeParameters, string]>([
		[
			'an empty file',
			{ binary: { bytes: Buffer.alloc(0), fileName: 'a.mp4' } },
			{},
			'The file to upload is empty (0 bytes)',
		],
		['a file without a name', { binary: { bytes: BYTES } }, {}, 'The file to upload has no name'],
		[
			'a name that is too long',
			{},
			{ fileName: 'x'.repeat(256) },
			'The name has 256 characters, but Frame.io takes at most 255',
		],
		[
			'neither a project nor a folder',
			{},
			{ folderId: { __rl: true, mode: 'list', value: '' } },
			"'Project' and 'Folder' are both empty",
		],
		[
			'what is no address',
			{},
			{ source: 'url', sourceUrl: 'trailer.mp4' },
			"'URL' is not a valid address",
		],
		[
			'an address of another kind',
			{},
			{ source: 'url', sourceUrl: 'file:///etc/passwd' },
			"'URL' is not a valid address",
		],
		['no address', {}, { source: 'url', sourceUrl: ' ' }, "'URL' is empty"],
	])('refuses %s before anything is made in Frame.io', async (_, changes, parameters, message) => {
		const { output, requests, stored } = upload(changes, parameters);
		expect(await failureOf(output)).toMatchObject({ message, context: { itemIndex: 0 } });
		expect(requests).toEqual([]);
		expect(stored).toEqual([]);
	});

	test.each([
		['https://example.com/reels/trailer%20final.mp4?key=1#t=5', '', 'trailer final.mp4'],
		['http://example.com/trailer%ZZ.mp4', '', 'trailer%ZZ.mp4'],
		['https://example.com/download', 'named.mp4', 'named.mp4'],
	])('lets Frame.io fetch %s', async (sourceUrl, fileName, name) => {
		const { output, requests, stored } = upload({}, { source: 'url', sourceUrl, fileName });
		await output;
		expect(requests.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET']);
		expect(requests[0]?.url).toMatch(/\/folders\/folder-1\/files\/remote_upload$/);
		expect(requests[0]?.body).toEqual({ data: { name, source_url: sourceUrl } });
		expect(stored).toEqual([]);
	});

	test('uses the top-level folder of the project when no folder is chosen', async () => {
		const answer = frameIo();
		const { output, requests } = upload(
			{
				answer: (request) =>
					request.url.endsWith('/projects/project-1')
						? { statusCode: 200, body: { data: { root_folder_id: 'root-1' } } }
						: answer(request),
			},
			{
				folderId: { __rl: true, mode: 'list', value: '' },
				projectId: { __rl: true, mode: 'id', value: 'project-1' },
			},
		);
		await output;
		expect(requests[1]?.url).toMatch(/\/folders\/root-1\/files\/local_upload$/);
	});
});
