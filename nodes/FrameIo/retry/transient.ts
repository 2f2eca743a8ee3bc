/** Answers that may be different the next time: too many requests, and troubles of the other side. */
const STATUSES = new Set([429, 500, 502, 503, 504]);

/** Connections that broke, were slow, or did not come about for the moment. */
const CONNECTION_CODES = new Set([
	'ECONNRESET',
	'ECONNABORTED',
	'ECONNREFUSED',
	'EPIPE',
	'ETIMEDOUT',
	'EAI_AGAIN',
	'ENOTFOUND',
	'ENETUNREACH',
	'EHOSTUNREACH',
	'ERR_STREAM_PREMATURE_CLOSE',
	'UND_ERR_SOCKET',
]);

/** Whether an answer with this HTTP status may be another one the next time. */
export function isTransientStatus(status: number): boolean {
	return STATUSES.has(status);
}

/** Whether a connection with this error code may come about the next time. */
export function isTransientCode(code: string | undefined): boolean {
	return code !== undefined && CONNECTION_CODES.has(code);
}

/**
 * Milliseconds that a Retry-After header asks for, in seconds or as a date; undefined when there is none to understand.
 * @param now milliseconds since 1970
 */
export function retryAfterMs(header: unknown, now: number): number | undefined {
	if (typeof header !== 'string' || header.trim() === '') return undefined;
	const seconds = Number(header);
	const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
	return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
