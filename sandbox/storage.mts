import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { chunksOf } from './chunks.mjs';
import { addressOf, createService, Refusal } from './http.mjs';
import { renditionOf } from './renditions.mjs';
import { paced } from './shaping.mjs';
import { bucketName } from './storage-signature.mjs';
import type { World } from './world.mjs';

/** The bucket's service: takes parts and gives downloads, by signed addresses only and as strictly as S3. */
export function storageService(world: World): FastifyInstance {
	const server = createService(world, {
		name: 'storage',
		identify(request) {
			const part = addressOf(request).searchParams.get('partNumber');
			return {
				operationId: `storage.${request.method.toLowerCase()}`,
				part: part === null || Number.isNaN(Number(part)) ? null : Number(part),
			};
		},
		refuse: ({ statusCode = 500, message }) => xml(statusCode, 'InternalError', message),
	});
	server.removeAllContentTypeParsers();
	// The handler reads the part itself, whatever its type is.
	server.addHttpMethod('PUT', { hasBody: false, overrideExisting: true });
	storageRoutes(server, world, '*');
	server.setNotFoundHandler(() => {
		throw xml(
			405,
			'MethodNotAllowed',
			'The specified method is not allowed against this resource.',
		);
	});
	return server;
}

/** What is done at signed addresses whose path fits `url`; the server must leave the bodies of parts alone. */
export function storageRoutes(server: FastifyInstance, world: World, url: string): void {
	server.put(url, (request, reply) => putPart(world, request, reply));
	server.route({
		method: ['GET', 'HEAD'],
		url,
		handler: (request, reply) => getObject(world, request, reply),
	});
}

/** An error as S3 words it. */
function xml(
	status: number,
	code: string,
	message: string,
	headers: Record<string, string> = {},
): Refusal {
	const escaped = message.replace(/&/g, '&amp;').replace(/</g, '&lt;');
	const text = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escaped}</Message><RequestId>SANDBOX</RequestId></Error>`;
	return new Refusal(status, text, { 'content-type': 'application/xml', ...headers });
}

/** Refuses a request that is wrong before its key is looked at. */
function checkSigned({ signer }: World, { method, headers }: FastifyRequest, url: URL): void {
	if (headers.authorization !== undefined) {
		throw xml(
			400,
			'InvalidArgument',
			'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified',
		);
	}
	const acl = headers['x-amz-acl'];
	const fault = signer.check(method, url, {
		contentType: headers['content-type'] ?? '',
		acl: typeof acl === 'string' ? acl : '',
	});
	if (fault === 'unsigned') throw xml(403, 'AccessDenied', 'Access Denied');
	if (fault === 'expired') throw xml(403, 'AccessDenied', 'Request has expired');
	if (fault === 'mismatch') {
		throw xml(
			403,
			'SignatureDoesNotMatch',
			'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
		);
	}
}

function keyOf(url: URL): string {
	return url.pathname
		.split('/')
		.slice(1)
		.map(decodeURIComponent)
		.join('/')
		.replace(`${bucketName}/`, '');
}

async function putPart(world: World, request: FastifyRequest, reply: FastifyReply) {
	const { bucket, uploads } = world;
	const { headers, raw } = request;
	const url = addressOf(request);
	checkSigned(world, request, url);
	const key = keyOf(url);
	if (headers['transfer-encoding'] !== undefined) {
		throw xml(
			501,
			'NotImplemented',
			'A header you provided implies functionality that is not implemented',
		);
	}
	if (headers['content-length'] === undefined) {
		throw xml(411, 'MissingContentLength', 'You must provide the Content-Length HTTP header.');
	}
	const target = uploads.find(key, Number(url.searchParams.get('partNumber')));
	if (!target) throw xml(404, 'NoSuchKey', 'The specified key does not exist.');
	const length = Number(headers['content-length']);
	const { size, number } = target.part;
	if (length < size) {
		throw xml(
			400,
			'EntityTooSmall',
			`Your proposed upload is smaller than the part of ${size} bytes`,
		);
	}
	if (length > size) {
		throw xml(400, 'EntityTooLarge', `Your proposed upload exceeds the part of ${size} bytes`);
	}
	const stored = await bucket.putPart(key, number, paced(chunksOf(raw), request.rate));
	await uploads.received(target, stored.sha256);
	return reply.header('etag', `"${stored.sha256.slice(0, 32)}"`).send();
}

function getObject(world: World, request: FastifyRequest, reply: FastifyReply) {
	const { bucket } = world;
	const url = addressOf(request);
	checkSigned(world, request, url);
	const key = keyOf(url);
	const mediaType = url.searchParams.get('response-content-type') ?? 'application/octet-stream';
	const rendition = renditionOf(key);
	const size = rendition?.size ?? bucket.size(key);
	const etag = `"${request.fault?.etag ?? rendition?.etag ?? bucket.etag(key)}"`;
	if (size === undefined) throw xml(404, 'NoSuchKey', 'The specified key does not exist.');
	const range = parseRange(wantedRange(request, etag), size);
	if (range === 'bad') {
		throw xml(416, 'InvalidRange', 'The requested range is not satisfiable', {
			'content-range': `bytes */${size}`,
		});
	}
	const { start, end } = range ?? { start: 0, end: size - 1 };
	reply.code(range ? 206 : 200).headers({
		'content-type': mediaType,
		'content-length': end - start + 1,
		'accept-ranges': 'bytes',
		etag,
		'content-disposition': url.searchParams.get('response-content-disposition') ?? 'inline',
		...(range && { 'content-range': `bytes ${start}-${end}/${size}` }),
	});
	if (request.method === 'HEAD') return reply.send();
	return reply.send(rendition?.read(start, end) ?? bucket.read(key, start, end));
}

/** The Range header as far as it counts for the object with this ETag; refuses a condition that does not hold. */
function wantedRange({ headers, fault }: FastifyRequest, etag: string): string | undefined {
	const wanted = headers['if-match'];
	if (wanted !== undefined && wanted !== '*' && !wanted.split(/\s*,\s*/).includes(etag)) {
		throw xml(
			412,
			'PreconditionFailed',
			'At least one of the pre-conditions you specified did not hold',
		);
	}
	const unchanged = headers['if-range'];
	if (fault?.ignoreRange || (unchanged !== undefined && unchanged !== etag)) return undefined;
	return headers.range;
}

/** The bytes that a Range header asks for; undefined: all; other units and several ranges are ignored, as S3 does. */
function parseRange(
	header: string | undefined,
	size: number,
): { start: number; end: number } | 'bad' | undefined {
	const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
	if (!match || (match[1] === '' && match[2] === '')) return undefined;
	const [, first = '', last = ''] = match;
	const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
	const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
	return start > end ? 'bad' : { start, end };
}
