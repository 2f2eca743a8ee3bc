import { sleep, type IWebhookFunctions } from 'n8n-workflow';

export type Response = ReturnType<IWebhookFunctions['getResponseObject']>;

/** What went out to Frame.io. */
export interface Sent {
	status: number;
	/** Sent as JSON; undefined: nothing. */
	body: unknown;
}

export interface Answering {
	/** Makes Frame.io's reply of n8n's answer. */
	translate(status: number, body: unknown): Sent;
	/** What goes out when n8n has not answered so many milliseconds from now; without it n8n may take its time. */
	late?: { afterMs: number; sent: Sent };
}

export function send(response: Response, { status, body }: Sent): void {
	response.status(status);
	if (body === undefined) response.end();
	else response.json(body);
}

export const isSuccess = ({ status }: Sent) => status >= 200 && status < 300;

/**
 * Stands between n8n and Frame.io: n8n answers through this response when the workflow has got so far, but what goes
 * out is Frame.io's kind of reply, and goes out once. When n8n is late, another reply goes out in its place. What n8n
 * writes afterwards leads nowhere; n8n would otherwise fail on headers that are sent already.
 *
 * It resolves with what was sent. Nothing is known about whether Frame.io was still there to receive it.
 */
export async function answerFor(response: Response, { translate, late }: Answering): Promise<Sent> {
	return await new Promise<Sent>((resolve) => {
		let wrotePieces = false;
		const giveBack = intercept(response, {
			whole: (body) => answer(translate(response.statusCode, body)),
			piece: () => (wrotePieces = true),
			end: () => {
				// n8n also ends every answer of Respond to Webhook once more, maybe before the answer itself.
				if (wrotePieces || !late) answer(translate(response.statusCode, undefined));
			},
		});
		let done = false;
		const answer = (sent: Sent) => {
			if (done) return;
			done = true;
			giveBack();
			// A response that a stopping server has closed already is left alone.
			if (!response.headersSent) send(response, sent);
			intercept(response, { whole: () => {}, piece: () => {}, end: () => {} });
			resolve(sent);
		};
		if (late) void sleep(late.afterMs).then(() => answer(late.sent));
	});
}

interface Interceptors {
	/** A body that was given in one piece. */
	whole(body: unknown): void;
	/** A piece of a file: no reply that Frame.io could show. */
	piece(): void;
	/** The end, without a body or after pieces of one. */
	end(): void;
}

/** Takes over everything by which a response is written. Returns what gives it back. */
function intercept(response: Response, { whole, piece, end }: Interceptors): () => void {
	const { json, send: sendBody, end: endBody, write, setHeader, removeHeader } = response;
	const { appendHeader, flushHeaders, writeHead } = response;
	Object.assign(response, {
		json: (body?: unknown) => (whole(body), response),
		send: (body?: unknown) => (whole(textOf(body)), response),
		end: (body?: unknown) => {
			if (body === undefined || typeof body === 'function') end();
			else whole(textOf(body));
			return response;
		},
		write: () => {
			piece();
			return true;
		},
		setHeader: () => response,
		appendHeader: () => response,
		removeHeader: () => {},
		flushHeaders: () => {},
		writeHead: () => response,
	});
	return () => {
		Object.assign(response, {
			json,
			send: sendBody,
			end: endBody,
			write,
			setHeader,
			removeHeader,
			appendHeader,
			flushHeaders,
			writeHead,
		});
	};
}

function textOf(body: unknown): unknown {
	return Buffer.isBuffer(body) ? body.toString() : body;
}
