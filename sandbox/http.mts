import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import {
	fastify,
	type FastifyError,
	type FastifyInstance,
	type FastifyReply,
	type FastifyRequest,
} from 'fastify';
import { chunksOf } from './chunks.mjs';
import type { FaultAction, Faults, Stage } from './faults.mjs';
import type { Json } from './json.mjs';
import type { LoggedRequest, ServiceName } from './request-log.mjs';
import { paced, pacedStream, type Rate } from './shaping.mjs';
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
		/** How fast its body and the one of its answer go through. */
		rate: Rate;
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
	{ log, faults, shaping }: Pick<World, 'log' | 'faults' | 'shaping'>,
	{ name, identify, refuse }: Service,
): FastifyInstance {
	const server = createServer(2_000_000);
	server.decorateRequest('entry');
	server.decorateRequest('fault');
	server.decorateRequest('rate');
	const network = name === 'ims' ? undefined : shaping[name];
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
		const slowest = fault?.trickle;
		request.rate = () => slowest ?? network?.bytesPerSecond ?? null;
		if (fault) await obey(fault, faults, request, reply);
	});
	server.addHook('onSend', async (request, reply, payload) => {
		const { entry, fault } = request;
		await drain(request);
		if (network?.latencyMs) await delay(network.latencyMs, undefined, { ref: false });
		const stage = stageOf(fault);
		if (stage === 'after') await fail(fault, faults, reply);
		if (!reply.raw.destroyed) entry.status = reply.statusCode;
		if (stage === 'middle' || fault?.truncate !== undefined) {
			await sendStart(reply, payload, fault?.truncate);
			await fail(fault, faults, reply);
		}
		return payload instanceof Readable ? pacedStream(payload, request.rate) : payload;
	});
	server.setErrorHandler<FastifyError | Refusal>((error, request, reply) => {
		// Nobody is there any more to read an answer.
		if (reply.sent || reply.raw.destroyed) return void reply.hijack();
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
async function drain({ raw, rate }: FastifyRequest): Promise<void> {
	if (raw.readableEnded || raw.destroyed) return;
	if (rate() === null) {
		raw.resume();
		await finished(raw).catch(() => undefined);
		return;
	}
	try {
		for await (const chunk of paced(chunksOf(raw), rate)) void chunk;
	} catch {
		// Nobody waits for the answer any more.
	}
}

/** Does at once what a fault orders; what it orders for the answer is left in the request. */
async function obey(
	fault: FaultAction,
	faults: Faults,
	request: FastifyRequest,
	reply: FastifyReply,
): Promise<void> {
	if (fault.delayMs) await delay(fault.delayMs);
	const stage = stageOf(fault);
	if (stage === 'before') await fail(fault, faults, reply);
	if (stage === 'middle' && request.entry.operationId === 'storage.put') {
		await readHalf(request);
		await fail(fault, faults, reply);
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

function stageOf(fault: FaultAction | undefined): Stage | undefined {
	return fault?.close ?? fault?.reset ?? fault?.stall;
}

/** Lets the connection fail; the error keeps fastify from going on. */
async function fail(
	fault: FaultAction | undefined,
	faults: Faults,
	reply: FastifyReply,
): Promise<never> {
	const { raw } = reply;
	reply.hijack();
	if (fault?.reset !== undefined) {
		raw.socket?.resetAndDestroy();
	} else if (fault?.stall !== undefined) {
		await closed(raw, faults.cleared);
		raw.destroy();
	} else {
		// Bytes that nobody reads would make the system reset the connection instead.
		raw.req.resume();
		raw.socket?.end();
	}
	throw new Error('Connection broken on purpose');
}

/** Waits until a connection is closed, or until `letGo` aborts. */
async function closed({ socket }: ServerResponse, letGo: AbortSignal): Promise<void> {
	if (!socket || socket.destroyed) return;
	await once(socket, 'close', { signal: letGo }).catch(() => undefined);
}

/** Reads half of a body and leaves the other half where it is. */
async function readHalf({ raw, headers, rate }: FastifyRequest): Promise<void> {
	let left = Number(headers['content-length'] ?? 0) / 2;
	const whole = raw.iterator({ destroyOnReturn: false });
	for await (const chunk of paced(whole, rate)) {
		left -= chunk.length;
		if (left <= 0) break;
	}
	// Leaving the loop lets the body flow a tick later, because somebody counts it.
	await nextTurn();
	raw.pause();
}

/** Promises the whole answer and sends so many bytes of it, by default half. */
async function sendStart(reply: FastifyReply, payload: unknown, bytes?: number): Promise<void> {
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
