import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { chunksOf } from './chunks.mjs';
import type { FaultAction, Faults } from './faults.mjs';
import type { Json } from './json.mjs';
import type { LoggedRequest, RequestLog, ServiceName } from './request-log.mjs';

/** An answer; a body of known length may come as a stream. */
export interface Reply {
	status: number;
	headers?: Record<string, string>;
	body?: Buffer;
	stream?: { readable: Readable; length: number };
}

/** A request on its way through a service. */
export interface Exchange {
	request: IncomingMessage;
	/** Of the request, which forgets it when the connection breaks. */
	socket: Socket;
	method: string;
	url: URL;
	log: LoggedRequest;
}

/** One of the three services that Frame.io users meet: they log every request and obey ordered faults. */
export interface Service {
	name: ServiceName;
	/** Which operation a request asks for, before anything is done. */
	identify(method: string, url: URL): { operationId: string | null; part?: number };
	handle(exchange: Exchange): Promise<Reply>;
	/** The answer to an error that nothing caught. */
	failure(error: Error): Reply;
}

/** A server on its port. */
export interface Listening {
	url: string;
	close(): Promise<void>;
}

/** A JSON answer. */
export function jsonReply(
	status: number,
	value: unknown,
	headers: Record<string, string> = {},
): Reply {
	return {
		status,
		headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
		body: Buffer.from(JSON.stringify(value)),
	};
}

/** A short stand-in for a secret: the same secret has the same fingerprint. */
export function fingerprint(secret: string): string {
	return `sha256:${createHash('sha256').update(secret).digest('hex').slice(0, 16)}`;
}

/** Reads and throws away what is left of a body, so that the client can read the answer; counts it. */
export async function drain({ request, log }: Exchange): Promise<void> {
	if (request.readableEnded || request.destroyed) return;
	for await (const chunk of chunksOf(request)) log.bytes += chunk.length;
}

/** The whole body as text, or undefined when it is longer than `limit` bytes. */
export async function readText(exchange: Exchange, limit = 2_000_000): Promise<string | undefined> {
	const chunks: Buffer[] = [];
	for await (const chunk of chunksOf(exchange.request)) {
		exchange.log.bytes += chunk.length;
		if (exchange.log.bytes <= limit) chunks.push(chunk);
	}
	return exchange.log.bytes > limit ? undefined : Buffer.concat(chunks).toString('utf8');
}

/** Starts a service of the sandbox. */
export function serve(
	service: Service,
	options: { host: string; port: number },
	world: { log: RequestLog; faults: Faults },
): Promise<Listening> {
	return listen(options, (request, response) => {
		const url = new URL(request.url ?? '/', 'http://sandbox');
		const method = request.method ?? 'GET';
		const { operationId, part } = service.identify(method, url);
		const log = world.log.open({
			time: new Date().toISOString(),
			service: service.name,
			method,
			path: url.pathname,
			operationId,
			part: part ?? null,
			headers: loggedHeaders(request),
			query: loggedQuery(url),
		});
		const { socket } = request;
		const exchange = { request, socket, method, url, log };
		void run(service, exchange, response, world).catch(() => {
			log.status ??= 0;
			socket.destroy();
		});
	});
}

/** Starts a bare HTTP server; port 0 lets the system choose. */
export async function listen(
	{ host, port }: { host: string; port: number },
	handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Listening> {
	const server = createServer({ keepAliveTimeout: 60_000, requestTimeout: 0 }, handler);
	server.listen(port, host);
	await once(server, 'listening');
	return { url: `http://${host}:${portOf(server)}`, close: () => close(server) };
}

/** Sends an answer that needs no log and no faults. */
export function send(response: ServerResponse, { status, headers = {}, body }: Reply): void {
	response.writeHead(status, { ...headers, 'content-length': String(body?.length ?? 0) });
	response.end(body);
}

function portOf(server: Server): number {
	const address: AddressInfo | string | null = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port');
	return address.port;
}

async function close(server: Server): Promise<void> {
	const closed = once(server, 'close');
	server.close();
	server.closeAllConnections();
	await closed;
}

async function run(
	service: Service,
	exchange: Exchange,
	response: ServerResponse,
	{ log: requestLog, faults }: { log: RequestLog; faults: Faults },
): Promise<void> {
	const { log, socket } = exchange;
	const fault = faults.take(log);
	if (fault?.delayMs) await delay(fault.delayMs);
	if (fault?.close === 'before') return breakOff(socket);
	if (fault?.close === 'middle' && log.operationId === 'storage.put') return breakHalfWay(exchange);
	const ordered = fault && orderedReply(fault);
	if (ordered) {
		await drain(exchange);
		return write(exchange, response, ordered, undefined);
	}
	const reply = await service.handle(exchange).catch((reason: unknown) => {
		const error = reason instanceof Error ? reason : new Error(String(reason));
		if (socket.destroyed) throw error;
		requestLog.violation('error', log.operationId, error.stack ?? error.message);
		return service.failure(error);
	});
	await drain(exchange);
	if (fault?.close === 'after') return breakOff(socket);
	const length = reply.stream?.length ?? reply.body?.length ?? 0;
	const sent = fault?.close === 'middle' ? Math.floor(length / 2) : fault?.truncate;
	return write(exchange, response, reply, sent);
}

function orderedReply(fault: FaultAction): Reply | undefined {
	const headers = fault.headers ?? {};
	const as = (type: string, text: string): Reply => ({
		status: fault.status ?? 200,
		headers: { 'content-type': type, ...headers },
		body: Buffer.from(text),
	});
	if (fault.json !== undefined)
		return as('application/json; charset=utf-8', JSON.stringify(fault.json));
	if (fault.xml !== undefined) return as('application/xml', fault.xml);
	if (fault.html !== undefined) return as('text/html; charset=utf-8', fault.html);
	return fault.status === undefined ? undefined : { status: fault.status, headers };
}

function breakOff(socket: Socket): void {
	socket.destroy();
	throw new Error('Connection broken on purpose');
}

async function breakHalfWay(exchange: Exchange): Promise<void> {
	const half = Number(exchange.request.headers['content-length'] ?? 0) / 2;
	for await (const chunk of chunksOf(exchange.request)) {
		exchange.log.bytes += chunk.length;
		if (exchange.log.bytes >= half) break;
	}
	breakOff(exchange.socket);
}

/** Writes an answer; with `cut` it promises the whole body, sends so many bytes and breaks the connection. */
async function write(
	{ log, method, socket }: Exchange,
	response: ServerResponse,
	{ status, headers = {}, body, stream }: Reply,
	cut: number | undefined,
): Promise<void> {
	log.status = status;
	const length = stream?.length ?? body?.length ?? 0;
	const hasLength = status !== 204 && status !== 304;
	response.writeHead(status, {
		...headers,
		...(hasLength && { 'content-length': String(length) }),
	});
	if (cut !== undefined) {
		response.flushHeaders();
		const start = stream
			? await firstBytes(stream.readable, cut)
			: (body ?? Buffer.alloc(0)).subarray(0, cut);
		await new Promise<void>((sent) => response.write(start, () => sent()));
		return breakOff(socket);
	}
	if (!stream || method === 'HEAD') {
		stream?.readable.destroy();
		response.end(body);
		return;
	}
	await pipeline(stream.readable, response);
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

function loggedHeaders(request: IncomingMessage): Record<string, string> {
	return Object.fromEntries(
		Object.entries(request.headers).map(([name, value]) => {
			const text = Array.isArray(value) ? value.join(', ') : (value ?? '');
			return [name, name === 'authorization' ? maskAuthorization(text) : text];
		}),
	);
}

function maskAuthorization(value: string): string {
	const [scheme = '', ...rest] = value.split(' ');
	return `${scheme} ${fingerprint(rest.join(' '))}`;
}

function loggedQuery(url: URL): Record<string, string> {
	const query: Record<string, string> = {};
	for (const name of new Set(url.searchParams.keys())) {
		query[name] = url.searchParams.getAll(name).join(',');
	}
	return query;
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
