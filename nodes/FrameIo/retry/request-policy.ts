import { isTransientCode } from './transient';

/** What came in place of an answer, as far as it may be another one the next time. */
export type Trouble =
	/** Too many requests; nothing was done. */
	| 'limited'
	/** No connection came about, so nothing was sent. */
	| 'unreached'
	/** The connection was lost, or no answer came in time: what was asked may have been done. */
	| 'lost'
	/** A gateway before Frame.io has no answer (502, 503, 504): what was asked may have been done. */
	| 'gateway'
	/** Frame.io failed (500): what was asked may have been done. */
	| 'failed';

/** What sending a request twice would do. */
export type Effect =
	/** It only reads. */
	| 'reads'
	/** It leads to a state, such as a name or being deleted: once or twice makes no difference. */
	| 'settles'
	/** It makes something, so that there would be two. */
	| 'adds';

export interface RequestRetries {
	/** Which requests are sent again. */
	effects: readonly Effect[];
	/** Tries in all, the first one included, if the time allows. */
	tries: number;
	/** Milliseconds before the second try at least; each further wait is twice as long. */
	firstWaitMs: number;
	/** Milliseconds; the doubling ends here. */
	longestWaitMs: number;
}

const HARMLESS = ['reads', 'settles'] as const;
const ALL = ['reads', 'settles', 'adds'] as const;

/** Frame.io asks for a second after a 429 and half a minute after a 5xx, at least. */
export const REQUEST_RETRIES: Readonly<Record<Trouble, RequestRetries>> = {
	limited: { effects: ALL, tries: 20, firstWaitMs: 1_000, longestWaitMs: 60_000 },
	unreached: { effects: ALL, tries: 10, firstWaitMs: 1_000, longestWaitMs: 30_000 },
	lost: { effects: HARMLESS, tries: 6, firstWaitMs: 1_000, longestWaitMs: 30_000 },
	gateway: { effects: HARMLESS, tries: 5, firstWaitMs: 30_000, longestWaitMs: 120_000 },
	failed: { effects: HARMLESS, tries: 3, firstWaitMs: 30_000, longestWaitMs: 60_000 },
};

/** Milliseconds; no Retry-After is believed that asks for more, as clocks may be wrong. */
export const LONGEST_ASKED_MS = 120_000;

/** Waits are longer by up to this share, so that those who failed together do not come back together. */
export const JITTER = 0.25;

/** Codes of connections that never came about. */
const NOT_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/**
 * What kind of trouble an outcome is; undefined for one that stays as it is.
 * @param status HTTP status; undefined when no answer came
 * @param code error code of the connection
 */
export function troubleOf(status: number | undefined, code: string | undefined) {
	if (status === undefined) {
		if (code !== undefined && NOT_CONNECTED.has(code)) return 'unreached';
		return isTransientCode(code) ? 'lost' : undefined;
	}
	if (status === 429) return 'limited';
	if (status === 500) return 'failed';
	return status >= 502 && status <= 504 ? 'gateway' : undefined;
}

/** Whether what was asked may have been done although no answer says so. */
export function isUnclear(trouble: Trouble | undefined): boolean {
	return trouble === 'lost' || trouble === 'gateway' || trouble === 'failed';
}

/** Changes, moves and deletions lead to a state; everything that Frame.io makes is made with POST. */
export function effectOf(endpoint: string): Effect {
	const [method = '', path = ''] = endpoint.split(' ');
	if (method === 'GET' || (method === 'POST' && path.endsWith('/search'))) return 'reads';
	return method === 'POST' ? 'adds' : 'settles';
}
