import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import {
	fastify,
	type FastifyError,
	type FastifyInstance,
	type FastifyReply,
	type FastifyRequest,
} from 'fastify';
import { chunksOf } from './chunks.mjs';
import type { FaultAction } from './faults.mjs';
import type { Json } from './json.mjs';
import type { LoggedRequest, ServiceName } from './request-log.mjs';
import type { World } from './world.mjs';

declare module 'fastify' {
	interface FastifyContextConfig {
		/** Which operation a route is, for the log and for faults. */
		operationId?: string;
	}
	interface FastifyRequest {
		/** The request in the log. */
		entry: LoggedRequest;
		/** What is to happen to the answer. */
		fault: FaultAction | undefined;
	}
}

/** A refusal in the words of a service, thrown wherever it is decided. */
export class Refusal extends Error {
	constructor(
		readonly statusCode: number,
		readonly body: unknown,
		readonly headers: Record<string, string> = {},
	) {
		super(`Refused with ${statusCode}`);
	}
}

/** One of the three services that Frame.io users meet: they log every request and obey ordered faults. */
export interface Service {
	name: ServiceName;
	/** What a request asks for, before anything is done; default the operation of its route. */
	identify?: (request: FastifyRequest) => { operationId: string; part: number | null };
	/** Words an error that is no refusal: a request that the server cannot read, or a bug of the sandbox. */
	refuse: (error: FastifyError) => Refusal;
}

/** A server without routes, log and faults. */
export function createServer(bodyLimit: number): FastifyInstance {
	return fastify({
		bodyLimit,
		exposeHeadRoutes: false,
		forceCloseConnections: true,
		keepAliveTimeout: 60_000,
		// Long ids are for the service to refuse.
		routerOptions: { maxParamLength: 16_384 },
		// The router would answer a path that it cannot decode by itself, past the log: it is one that is nowhere.
		rewriteUrl: ({ url = '/' }) => (isDecodable(url.split('?', 1).join()) ? url : '//'),
	});
}

/** Starts a server; port 0 lets the system choose. Returns its address. */
export async function listen(server: FastifyInstance, host: string, port: number): Promise<string> {
	const address = await server.listen({ host, port });
	return `http://${host}:${new URL(address).port}`;
}

/** A server for one of the services, without routes yet. */
export function createService(
	{ log, faults }: Pick<World, 'log' | 'faults'>,
	{ name, identify, refuse }: Service,
): FastifyInstance {
	const server = createServer(2_000_000);
	server.decorateRequest('entry');
	server.decorateRequest('fault');
	server.addHook('onRequest', async (request, reply) => {
		const { searchParams, pathname } = addressOf(request);
		const { operationId = null } = request.routeOptions.config;
		const entry = log.open({
			time: new Date().toISOString(),
			service: name,
			method: request.method,
			path: pathname,
			...(identify?.(request) ?? { operationId, part: null }),
			headers: loggedHeaders(request.headers),
			query: loggedQuery(searchParams),
		});
		request.entry = entry;
		// Paused, so that counting does not start the flow.
		request.raw.pause().on('data', (chunk: Buffer) => (entry.bytes += chunk.length));
		reply.raw.once('close', () => (entry.status ??= 0));
		const fault = faults.take(entry);
		if (fault) await obey(fault, request, reply);
	});
	server.addHook('onSend', async (request, reply, payload) => {
		const { entry, fault } = request;
		await drain(request.raw);
		if (fault?.close === 'after') breakOff(reply);
		if (!reply.raw.destroyed) entry.status = reply.statusCode;
		if (fault?.close === 'middle' || fault?.truncate !== undefined) {
			await cutShort(reply, payload, fault.close === 'middle' ? undefined : fault.truncate);
		}
		return payload;
	});
	server.setErrorHandler<FastifyError | Refusal>((error, request, reply) => {
		// Nobody is there any more to read an answer.
		if (reply.raw.destroyed) return void reply.hijack();
		const refusal = error instanceof Refusal ? error : refuse(error);
		if (error !== refusal && refusal.statusCode >= 500) {
			log.violation('error', request.entry.operationId, error.stack ?? error.message);
		}
		reply.code(refusal.statusCode).headers(refusal.headers).send(refusal.body);
	});
	return server;
}

/** The address that was asked for; its host means nothing. */
export function addressOf({ originalUrl }: FastifyRequest): URL {
	return new URL(`http://sandbox${originalUrl}`);
}

/** A short stand-in for a secret: the same secret has the same fingerprint. */
export function fingerprint(secret: string): string {
	return `sha256:${createHash('sha256').update(secret).digest('hex').slice(0, 16)}`;
}

function isDecodable(url: string): boolean {
	try {
		return decodeURI(url) !== '';
	} catch {
		return false;
	}
}

/** Reads and throws away what is left of a body, so that the client can read the answer. */
async function drain(request: IncomingMessage): Promise<void> {
	if (request.readableEnded || request.destroyed) return;
	request.resume();
	await finished(request).catch(() => undefined);
}

/** Does at once what a fault orders; what it orders for the answer is left in the request. */
async function obey(fault: FaultAction, request: FastifyRequest, reply: FastifyReply) {
	if (fault.delayMs) await delay(fault.delayMs);
	if (fault.close === 'before') breakOff(reply);
	if (fault.close === 'middle' && request.entry.operationId === 'storage.put') {
		await readHalf(request);
		breakOff(reply);
	}
	const { type, text } = orderedBody(fault);
	if (text === undefined && fault.status === undefined) {
		request.fault = fault;
		return;
	}
	if (type !== undefined) reply.type(type);
	await reply
		.code(fault.status ?? 200)
		.headers(fault.headers ?? {})
		.send(text);
}

function orderedBody({ json, xml, html }: FaultAction): { type?: string; text?: string } {
	if (json !== undefined) return { type: 'application/json', text: JSON.stringify(json) };
	if (xml !== undefined) return { type: 'application/xml', text: xml };
	if (html !== undefined) return { type: 'text/html; charset=utf-8', text: html };
	return {};
}

/** Breaks the connection; the error keeps fastify from going on. */
function breakOff(reply: FastifyReply): never {
	reply.hijack();
	reply.raw.destroy();
	throw new Error('Connection broken on purpose');
}

async function readHalf({ raw, headers }: FastifyRequest): Promise<void> {
	let left = Number(headers['content-length'] ?? 0) / 2;
	for await (const chunk of chunksOf(raw)) {
		left -= chunk.length;
		if (left <= 0) break;
	}
}

/** Promises the whole answer, sends so many bytes of it, by default half, and breaks the connection. */
async function cutShort(reply: FastifyReply, payload: unknown, bytes?: number): Promise<never> {
	const { raw } = reply;
	const isText = typeof payload === 'string' || Buffer.isBuffer(payload);
	const body = payload instanceof Readable ? payload : Buffer.from(isText ? payload : '');
	const length = Buffer.isBuffer(body) ? body.length : Number(reply.getHeader('content-length'));
	const count = bytes ?? Math.floor(length / 2);
	const start = Buffer.isBuffer(body) ? body.subarray(0, count) : await firstBytes(body, count);
	if (raw.statusCode !== 204) reply.header('content-length', String(length));
	for (const [name, value = ''] of Object.entries(reply.getHeaders())) raw.setHeader(name, value);
	raw.flushHeaders();
	await new Promise<void>((sent) => raw.write(start, () => sent()));
	return breakOff(reply);
}

async function firstBytes(readable: Readable, count: number): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let bytes = 0;
	for await (const chunk of chunksOf(readable)) {
		chunks.push(chunk);
		bytes += chunk.length;
		if (bytes >= count) break;
	}
	return Buffer.concat(chunks).subarray(0, count);
}

function loggedHeaders(headers: IncomingHttpHeaders): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => {
			const text = Array.isArray(value) ? value.join(', ') : (value ?? '');
			return [name, name === 'authorization' ? maskAuthorization(text) : text];
		}),
	);
}

function maskAuthorization(value: string): string {
	const [scheme = '', ...rest] = value.split(' ');
	return `${scheme} ${fingerprint(rest.join(' '))}`;
}

function loggedQuery(search: URLSearchParams): Record<string, string> {
	const names = new Set(search.keys());
	return Object.fromEntries([...names].map((name) => [name, search.getAll(name).join(',')]));
}

/** A copy of a body for the log, with the values of secret fields replaced by their fingerprint. */
export function maskSecrets(body: Record<string, string>): Json {
	const secret = new Set(['client_secret', 'refresh_token', 'code']);
	return Object.fromEntries(
		Object.entries(body).map(([name, value]) => [
			name,
			secret.has(name) ? fingerprint(value) : value,
		]),
	);
}
