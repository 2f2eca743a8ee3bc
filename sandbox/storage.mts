import type { Exchange, Reply, Service } from './http.mjs';
import { drain } from './http.mjs';
import { renditionBytes } from './renditions.mjs';
import { bucketName } from './storage-signature.mjs';
import type { World } from './world.mjs';

/** The bucket's service: takes parts and gives downloads, by signed addresses only and as strictly as S3. */
export function storageService(world: World): Service {
	return {
		name: 'storage',
		identify(method, url) {
			const part = Number(url.searchParams.get('partNumber') ?? NaN);
			const operationId = `storage.${method.toLowerCase()}`;
			return Number.isNaN(part) ? { operationId } : { operationId, part };
		},
		async handle(exchange) {
			const refusal = refuse(world, exchange);
			if (refusal) return refusal;
			if (exchange.method === 'PUT') return putPart(world, exchange);
			return getObject(world, exchange);
		},
		failure: (error) => xml(500, 'InternalError', error.message),
	};
}

/** An error as S3 words it. */
function xml(status: number, code: string, message: string): Reply {
	const escaped = message.replace(/&/g, '&amp;').replace(/</g, '&lt;');
	const text = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escaped}</Message><RequestId>SANDBOX</RequestId></Error>`;
	return { status, headers: { 'content-type': 'application/xml' }, body: Buffer.from(text) };
}

/** The refusal of a request that is wrong before its key is looked at. */
function refuse({ signer }: World, { method, url, request }: Exchange): Reply | undefined {
	const { headers } = request;
	if (!['PUT', 'GET', 'HEAD'].includes(method)) {
		return xml(
			405,
			'MethodNotAllowed',
			'The specified method is not allowed against this resource.',
		);
	}
	if (headers.authorization !== undefined) {
		return xml(
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
	if (fault === 'unsigned') return xml(403, 'AccessDenied', 'Access Denied');
	if (fault === 'expired') return xml(403, 'AccessDenied', 'Request has expired');
	if (fault === 'mismatch') {
		return xml(
			403,
			'SignatureDoesNotMatch',
			'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
		);
	}
	return undefined;
}

function keyOf(url: URL): string {
	return url.pathname
		.split('/')
		.slice(1)
		.map(decodeURIComponent)
		.join('/')
		.replace(`${bucketName}/`, '');
}

async function putPart({ bucket, uploads }: World, exchange: Exchange): Promise<Reply> {
	const { request, url, log } = exchange;
	const key = keyOf(url);
	if (request.headers['transfer-encoding'] !== undefined) {
		return xml(
			501,
			'NotImplemented',
			'A header you provided implies functionality that is not implemented',
		);
	}
	if (request.headers['content-length'] === undefined) {
		return xml(411, 'MissingContentLength', 'You must provide the Content-Length HTTP header.');
	}
	const target = uploads.find(key, Number(url.searchParams.get('partNumber')));
	if (!target) return xml(404, 'NoSuchKey', 'The specified key does not exist.');
	const length = Number(request.headers['content-length']);
	const { size, number } = target.part;
	if (length !== size) {
		await drain(exchange);
		return length < size
			? xml(400, 'EntityTooSmall', `Your proposed upload is smaller than the part of ${size} bytes`)
			: xml(400, 'EntityTooLarge', `Your proposed upload exceeds the part of ${size} bytes`);
	}
	const stored = await bucket.putPart(key, number, counted(request, log));
	uploads.received(target, stored.sha256);
	return { status: 200, headers: { etag: `"${stored.sha256.slice(0, 32)}"` } };
}

async function* counted(
	source: AsyncIterable<Buffer>,
	log: { bytes: number },
): AsyncGenerator<Buffer> {
	for await (const chunk of source) {
		log.bytes += chunk.length;
		yield chunk;
	}
}

function getObject({ bucket }: World, { url, request }: Exchange): Reply {
	const key = keyOf(url);
	const mediaType = url.searchParams.get('response-content-type') ?? 'application/octet-stream';
	const rendition = key.startsWith('renditions/') ? renditionBytes(mediaType) : undefined;
	const size = rendition?.length ?? bucket.size(key);
	if (size === undefined) return xml(404, 'NoSuchKey', 'The specified key does not exist.');
	const range = parseRange(request.headers.range, size);
	if (range === 'bad') {
		const refusal = xml(416, 'InvalidRange', 'The requested range is not satisfiable');
		return { ...refusal, headers: { ...refusal.headers, 'content-range': `bytes */${size}` } };
	}
	const { start, end } = range ?? { start: 0, end: size - 1 };
	const headers = {
		'content-type': mediaType,
		'accept-ranges': 'bytes',
		'content-disposition': url.searchParams.get('response-content-disposition') ?? 'inline',
		...(range && { 'content-range': `bytes ${start}-${end}/${size}` }),
	};
	const status = range ? 206 : 200;
	if (rendition) return { status, headers, body: rendition.subarray(start, end + 1) };
	return {
		status,
		headers,
		stream: { readable: bucket.read(key, start, end), length: end - start + 1 },
	};
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
