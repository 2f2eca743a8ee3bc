import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from './clock.mjs';

/** The bucket of the sandbox, the first part of every storage path. */
export const bucketName = 'frameio-uploads-sandbox';

const dayInSeconds = 86_400;
const putHeaders = 'content-type;host;x-amz-acl';

/** Why a signed address is refused, in words of S3. */
export type SignatureFault = 'unsigned' | 'mismatch' | 'expired';

type Method = 'PUT' | 'GET';

/** What a signature covers besides method, path and query. */
interface SignedHeaders {
	contentType: string;
	acl: string;
}

/**
 * Signs storage addresses and checks them. They have the looks of S3's presigned addresses (query parameters
 * X-Amz-*), but the HMAC is the sandbox's own. They live 24 hours.
 */
export class Signer {
	/** The newest key of each kind signs; the older ones are those of expired addresses. */
	private keys: Record<Method, [Buffer, ...Buffer[]]> = {
		PUT: [randomBytes(32)],
		GET: [randomBytes(32)],
	};
	/** Set once the storage service listens. */
	baseUrl = '';

	constructor(private clock: Clock) {}

	/**
	 * The address of one part. The signature covers the media type that the upload reply named; when it named
	 * none, any Content-Type is accepted (GUESS: no source says which one the service signs then).
	 */
	put(key: string, part: number, mediaType: string | null): string {
		const url = this.unsigned(key, putHeaders);
		url.searchParams.set('partNumber', String(part));
		if (mediaType === null) url.searchParams.set('X-Amz-Meta-Any-Type', 'true');
		return this.seal('PUT', url, { contentType: mediaType ?? '*', acl: 'private' });
	}

	/** The address of a download. */
	get(key: string, contentType: string, disposition: string): string {
		const url = this.unsigned(key, 'host');
		url.searchParams.set('response-content-type', contentType);
		url.searchParams.set('response-content-disposition', disposition);
		return this.seal('GET', url, { contentType: '', acl: '' });
	}

	/** What is wrong with a request for a storage address, or undefined. */
	check(method: string, url: URL, { contentType, acl }: SignedHeaders): SignatureFault | undefined {
		const given = url.searchParams.get('X-Amz-Signature');
		if (given === null) return 'unsigned';
		const anyType = url.searchParams.has('X-Amz-Meta-Any-Type') && contentType !== '';
		const headers =
			method === 'PUT'
				? { contentType: anyType ? '*' : contentType, acl }
				: { contentType: '', acl: '' };
		const keys = this.keys[method === 'PUT' ? 'PUT' : 'GET'];
		const fits = keys.find((key) => equal(given, signature(key, method, url, headers)));
		if (!fits) return 'mismatch';
		const signedAt = parseAmzDate(url.searchParams.get('X-Amz-Date') ?? '');
		const lifetime = Number(url.searchParams.get('X-Amz-Expires')) * 1000;
		return fits !== keys[0] || this.clock.now() > signedAt + lifetime ? 'expired' : undefined;
	}

	/** Makes every address of a part (PUT) or of a download (GET) that was given out so far an expired one. */
	expire(method: Method): void {
		this.keys[method].unshift(randomBytes(32));
	}

	private unsigned(key: string, signedHeaders: string): URL {
		const path = [bucketName, ...key.split('/')].map(encodeURIComponent).join('/');
		const url = new URL(`/${path}`, this.baseUrl);
		const date = amzDate(this.clock.now());
		url.searchParams.set('X-Amz-Algorithm', 'AWS4-HMAC-SHA256');
		url.searchParams.set(
			'X-Amz-Credential',
			`SANDBOX/${date.slice(0, 8)}/us-east-1/s3/aws4_request`,
		);
		url.searchParams.set('X-Amz-Date', date);
		url.searchParams.set('X-Amz-Expires', String(dayInSeconds));
		url.searchParams.set('X-Amz-SignedHeaders', signedHeaders);
		return url;
	}

	private seal(method: Method, url: URL, headers: SignedHeaders): string {
		const [key] = this.keys[method];
		url.searchParams.set('X-Amz-Signature', signature(key, method, url, headers));
		return url.href;
	}
}

function signature(key: Buffer, method: string, url: URL, headers: SignedHeaders): string {
	const query = [...url.searchParams]
		.filter(([name]) => name !== 'X-Amz-Signature')
		.map(([name, value]) => `${name}=${value}`)
		.sort();
	const text = [method, url.pathname, ...query, headers.contentType, headers.acl].join('\n');
	return createHmac('sha256', key).update(text).digest('hex');
}

function equal(a: string, b: string): boolean {
	const [left, right] = [Buffer.from(a), Buffer.from(b)];
	return left.length === right.length && timingSafeEqual(left, right);
}

function amzDate(ms: number): string {
	return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
}

function parseAmzDate(text: string): number {
	return Date.parse(
		text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
	);
}
