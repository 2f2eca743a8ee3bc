import { Readable } from 'node:stream';

import { describe, expect, test } from '@jest/globals';
import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';

import { SourceRefused, urlSource } from '../../../nodes/FrameIo/transfer/url-source.js';
import { fake } from '../support/fake.js';
import { failureOf } from '../support/promises.js';

const ADDRESS = new URL('https://nas.example/renders/final%20cut.mov?key=5ec2e7');

interface Reply {
	status?: number;
	headers?: Record<string, string>;
	body?: Readable;
}

/** n8n whose helper gives one reply after the other; an abort ends the body, as in n8n. */
function sourceWith(...replies: Reply[]) {
	const requests: IHttpRequestOptions[] = [];
	const functions = fake<IExecuteFunctions>({
		getExecutionCancelSignal: () => undefined,
		helpers: {
			httpRequest: (request: IHttpRequestOptions) => {
				requests.push(request);
				const { status = 200, headers = {}, body = Readable.from(['abc']) } = replies.shift() ?? {};
				request.abortSignal?.addEventListener?.('abort', () =>
					body.destroy(Object.assign(new Error('canceled'), { code: 'ERR_CANCELED' })),
				);
				return Promise.resolve({ statusCode: status, headers, body });
			},
		},
	});
	return { functions, requests };
}

const never = new AbortController().signal;

async function read(pieces: AsyncIterable<Buffer>): Promise<string> {
	let text = '';
	for await (const piece of pieces) text += piece.toString();
	return text;
}

describe('a file behind an address', () => {
	test('is asked for once, and read with the size and the name that it has', async () => {
		const { functions, requests } = sourceWith({ headers: { 'content-length': '3' } });
		const source = await urlSource({ functions }, ADDRESS);
		expect(source).toMatchObject({ size: 3, fileName: 'final cut.mov' });
		expect(await read(await source.open(never))).toBe('abc');
		expect(requests).toHaveLength(1);
		expect(requests[0]?.headers).toEqual({ 'Accept-Encoding': 'identity' });
	});

	test('is asked for again when it must be read again', async () => {
		const length = { 'content-length': '3' };
		const { functions, requests } = sourceWith({ headers: length }, { headers: length });
		const source = await urlSource({ functions }, ADDRESS);
		await read(await source.open(never));
		source.close();
		expect(await read(await source.open(never))).toBe('abc');
		expect(requests).toHaveLength(2);
	});

	test('tells its size when a single byte is asked for', async () => {
		const { functions, requests } = sourceWith(
			{},
			{ status: 206, headers: { 'content-range': 'bytes 0-0/3' } },
		);
		expect((await urlSource({ functions }, ADDRESS)).size).toBe(3);
		expect(requests[1]?.headers).toMatchObject({ Range: 'bytes=0-0' });
	});

	test.each([
		[`attachment; filename="take 1.mov"`, 'take 1.mov'],
		[`attachment; filename="x.mov"; filename*=UTF-8''Sc%C3%A8ne%201.mov`, 'Scène 1.mov'],
		['inline', 'final cut.mov'],
	])('is called as %s says', async (disposition, name) => {
		const headers = { 'content-length': '3', 'content-disposition': disposition };
		const { functions } = sourceWith({ headers });
		expect((await urlSource({ functions }, ADDRESS)).fileName).toBe(name);
	});

	test('is followed inside its host', async () => {
		const { functions, requests } = sourceWith(
			{ status: 302, headers: { location: '/elsewhere/final.mov' } },
			{ headers: { 'content-length': '3' } },
		);
		await urlSource({ functions }, ADDRESS);
		expect(requests.map(({ url }) => url)).toEqual([
			ADDRESS.href,
			'https://nas.example/elsewhere/final.mov',
		]);
	});

	test.each<[string, Reply[], RegExp]>([
		['is not there', [{ status: 404 }], /^nas\.example answers with HTTP 404$/],
		[
			'is a web page',
			[{ headers: { 'content-type': 'text/html; charset=utf-8', 'content-length': '3' } }],
			/^nas\.example answers with a web page instead of a file$/,
		],
		['has no length', [{}, {}], /^nas\.example does not say how large the file is$/],
		[
			'is packed on the way',
			[{ headers: { 'content-length': '3', 'content-encoding': 'gzip' } }, {}],
			/does not say how large/,
		],
		[
			'is at another host',
			[{ status: 302, headers: { location: 'https://cdn.example/final.mov?sig=5ec2e7' } }],
			/^nas\.example sends to another host, cdn\.example$/,
		],
		[
			'would be read unencrypted',
			[{ status: 302, headers: { location: 'http://nas.example/final.mov' } }],
			/sends to another host/,
		],
	])('that %s is refused, without showing the address', async (_, replies, message) => {
		const failure = await failureOf(
			urlSource({ functions: sourceWith(...replies).functions }, ADDRESS),
		);
		expect(failure).toBeInstanceOf(SourceRefused);
		expect(failure).toMatchObject({ message: expect.stringMatching(message) });
		expect(JSON.stringify([failure, String(failure)])).not.toMatch(/5ec2e7/);
	});

	test('that sends in a circle is given up', async () => {
		const again = { status: 302, headers: { location: ADDRESS.href } };
		const { functions, requests } = sourceWith(...Array.from({ length: 20 }, () => again));
		expect(await failureOf(urlSource({ functions }, ADDRESS))).toMatchObject({
			message: 'nas.example redirects in a circle',
		});
		expect(requests).toHaveLength(6);
	});

	test('from which nothing comes any more is given up', async () => {
		const silent = new Readable({ read() {} });
		silent.push('ab');
		const { functions } = sourceWith({ headers: { 'content-length': '3' }, body: silent });
		const source = await urlSource({ functions, stallMs: 20 }, ADDRESS);
		expect(await failureOf(read(await source.open(never)))).toMatchObject({
			message: expect.stringMatching(/^The source could not be read to its end: no bytes came/),
		});
		expect(silent.destroyed).toBe(true);
	});

	test('is let go of with the signal', async () => {
		const silent = new Readable({ read() {} });
		const { functions } = sourceWith({ headers: { 'content-length': '3' }, body: silent });
		const stop = new AbortController();
		const source = await urlSource({ functions }, ADDRESS);
		const reading = failureOf(read(await source.open(stop.signal)));
		// The signal is looked at once the first piece is waited for.
		await new Promise((resolve) => setImmediate(resolve));
		stop.abort();
		expect(await reading).toBeInstanceOf(SourceRefused);
		expect(silent.destroyed).toBe(true);
	});
});
