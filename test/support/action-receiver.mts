import { fastify, type FastifyInstance } from 'fastify';
import { waitFor } from '../../harness/wait.mjs';
import { isObject, parseJson, type Json } from '../../sandbox/json.mjs';
import { sign } from '../../sandbox/signed-calls.mjs';

/** What a receiver says to a call; `silence` keeps the connection open without a word. */
export type Say = { status?: number; body?: Json | string } | 'silence';

/** A call that came, its body read. */
export interface ReceivedCall {
	body: Record<string, unknown>;
	isSigned: boolean;
}

/** Receives calls of custom actions and webhooks as somebody's own program would, and checks their signatures. */
export class ActionReceiver {
	readonly calls: ReceivedCall[] = [];
	/** What to say to the coming calls, in order; an empty 200 to all others. */
	says: Say[] = [];
	/** With which the calls must be signed. */
	secret = '';

	private constructor(
		private readonly server: FastifyInstance,
		readonly url: string,
	) {}

	static async start(): Promise<ActionReceiver> {
		const server = fastify({ forceCloseConnections: true });
		server.removeAllContentTypeParsers();
		server.addContentTypeParser<string>('*', { parseAs: 'string' }, (_request, text, done) =>
			done(null, text),
		);
		// The routes must be there before the port is known.
		const made: { receiver?: ActionReceiver } = {};
		server.post<{ Body: string }>('/', async ({ body, headers }, reply) => {
			const say = made.receiver?.receive(body, headers) ?? {};
			if (say === 'silence') return reply.hijack();
			const { status = 200, body: answer = '' } = say;
			const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
			return reply.code(status).send(text);
		});
		const url = await server.listen({ host: '127.0.0.1', port: 0 });
		return (made.receiver = new ActionReceiver(server, `${url}/`));
	}

	/** Forgets what came and what is to be said. */
	reset(): void {
		this.calls.length = 0;
		this.says = [];
	}

	/** Waits until so many calls came. */
	async received(count: number): Promise<void> {
		const came = () => (this.calls.length >= count ? true : undefined);
		await waitFor(`${count} calls`, came, { timeoutMs: 10_000, everyMs: 5 });
	}

	async stop(): Promise<void> {
		await this.server.close();
	}

	private receive(text: string, headers: Record<string, string | string[] | undefined>): Say {
		const body = parseJson(text);
		const timestamp = String(headers['x-frameio-request-timestamp']);
		this.calls.push({
			body: isObject(body) ? body : {},
			isSigned: headers['x-frameio-signature'] === sign(this.secret, timestamp, text),
		});
		return this.says.shift() ?? {};
	}
}
