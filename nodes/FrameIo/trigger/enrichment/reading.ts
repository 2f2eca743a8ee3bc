import { monotonic } from '../../retry/monotonic';
import { credentialOf, type Caller } from '../../transport/caller';
import type { Endpoint, ReplyOf, RequestOf } from '../../transport/contract';
import { apiAddress, sendRequest } from '../../transport/request';
import { Deadline } from './deadline';
import { SharedReads } from './shared-reads';

/** How long a delivery may wait for its place among requests that Frame.io limits. */
const PATIENCE_MS = 700;

/** No answer that comes later is of use: every delivery has less time. */
const REQUEST_TIMEOUT_MS = 2500;

/** How old a read may be, in milliseconds, when a delivery comes. */
export const AGES = {
	/** What the event is about: only what was read after the event counts. */
	new: 0,
	/** What belongs to it, such as the file of a comment. */
	recent: 3000,
	/** What hardly changes, such as the names of projects and folders. */
	lasting: 30_000,
	/** Who the credential is. */
	settled: 600_000,
} as const;

export type Age = keyof typeof AGES;

/** The reads of one delivery. */
export interface ReadSession {
	caller: Caller;
	deadline: Deadline;
	/** When the event came, in milliseconds of `monotonic`. */
	arrivedAt: number;
}

/** All that a delivery may take with Frame.io, in milliseconds; Frame.io itself gives up after five seconds. */
const BUDGET_MS = 2500;

/** The reads of a delivery that comes now, on behalf of a caller with an account. */
export function readSession(caller: Caller): ReadSession {
	return { caller, deadline: new Deadline(BUDGET_MS), arrivedAt: monotonic() };
}

/**
 * Where the credentials send their requests. For a webhook, n8n may take as long to read a credential as Frame.io takes to
 * answer.
 */
const addresses = new SharedReads<string>();

export type Read<E extends Endpoint> = (
	session: ReadSession,
	request: RequestOf<E>,
	age: Age,
) => Promise<ReplyOf<E>>;

/**
 * Reads from one endpoint, for all deliveries of this process together: what was read lately, or is being read, is
 * shared by those with the same credential, and Frame.io's limit for the endpoint is kept.
 *
 * The function rejects with the error of the request, also when Frame.io's limit lets it through too late, or with TooLate.
 */
export function readFrom<E extends Endpoint>(endpoint: E): Read<E> {
	const reads = new SharedReads<ReplyOf<E>>();

	async function send(session: ReadSession, request: RequestOf<E>): Promise<ReplyOf<E>> {
		const api = await addresses.read(
			credentialOf(session.caller),
			session.arrivedAt - AGES.lasting,
			async () => apiAddress(session.caller),
		);
		const latest = Math.min(session.arrivedAt + PATIENCE_MS, session.deadline.at);
		const caller: Caller = {
			...session.caller,
			api,
			timeoutMs: REQUEST_TIMEOUT_MS,
			patience: { turnMs: Math.max(0, latest - monotonic()), troubleMs: 0 },
		};
		return await sendRequest(caller, endpoint, request);
	}

	return async (session, request, age) => {
		const owner = credentialOf(session.caller);
		const key = JSON.stringify([owner, session.caller.account, request]);
		const work = reads.read(key, session.arrivedAt - AGES[age], async () => send(session, request));
		// It may fail when nobody waits any more.
		work.catch(() => {});
		return await session.deadline.orLate(work);
	};
}
