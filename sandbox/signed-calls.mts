import { createHmac } from 'node:crypto';
import type { Random } from './random.mjs';
import { isLoopback } from './uploads.mjs';

/** One try to call a receiver. */
export interface Attempt {
	number: number;
	time: string;
	/** Null when there was no answer. */
	status: number | null;
	error: string | null;
	/** How long the answer took, in milliseconds; null when there was none. */
	ms: number | null;
	/** The headers that were sent: unix seconds, and `v0=` with the HMAC. */
	timestamp: string;
	signature: string;
}

/** How often a receiver is called in all before it is given up. */
export const attemptLimit = 5;

/** How long a receiver may take, in milliseconds, unless something else was agreed. */
export const answerLimitMs = 5_000;

const firstRetryMs = 15_000;

/** The signature of a call: `v0=` and the HMAC-SHA256 over `v0:<timestamp>:<body>`. */
export function sign(secret: string, timestamp: string, body: string): string {
	return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

/** Sends one signed body to an address of this machine; redirects are not followed. */
export async function post(
	url: string,
	body: string,
	headers: Record<string, string>,
	signal = AbortSignal.timeout(answerLimitMs),
): Promise<{ status: number; body: string }> {
	if (!isLoopback(url)) throw new Error(`Not an address of this machine: ${url}`);
	const response = await fetch(url, {
		method: 'POST',
		redirect: 'manual',
		signal,
		headers: {
			'content-type': 'application/json',
			'user-agent': 'Frame.io V4 API',
			...headers,
		},
		body,
	});
	return { status: response.status, body: await response.text() };
}

/** Calls a receiver once; whatever goes wrong is noted in the attempt. The body is empty without an answer. */
export async function attemptCall(
	{ url, secret }: { url: string; secret: string },
	body: string,
	number: number,
	signal?: AbortSignal,
): Promise<{ attempt: Attempt; body: string }> {
	const timestamp = String(Math.floor(Date.now() / 1000));
	const signature = sign(secret, timestamp, body);
	const time = new Date().toISOString();
	const attempt: Attempt = {
		number,
		time,
		status: null,
		error: null,
		ms: null,
		timestamp,
		signature,
	};
	const headers = {
		'x-frameio-request-timestamp': timestamp,
		'x-frameio-signature': signature,
	};
	const started = performance.now();
	try {
		const answer = await post(url, body, headers, signal);
		attempt.status = answer.status;
		attempt.ms = performance.now() - started;
		return { attempt, body: answer.body };
	} catch (error) {
		attempt.error = error instanceof Error ? error.message : String(error);
		return { attempt, body: '' };
	}
}

/** Whether a receiver took what it was sent. */
export function isTaken({ status }: Attempt): boolean {
	return status !== null && status >= 200 && status < 300;
}

/** The pause after a failed try in milliseconds: from 15 seconds on it doubles, with jitter. */
export function retryPause({ number }: Attempt, random: Random): number {
	return firstRetryMs * 2 ** (number - 1) * (1 + random.next() / 4);
}
