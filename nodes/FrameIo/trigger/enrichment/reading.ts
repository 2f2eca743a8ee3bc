import { sleep } from 'n8n-workflow';
import { credentialTypeOf, type Caller } from '../../transport/caller';
import type { Endpoint, ReplyOf, RequestOf } from '../../transport/contract';
import { sendRequest } from '../../transport/request';
import { Deadline } from './deadline';
import { RateGate } from './rate-gate';
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

/** Frame.io lets fewer requests through than there are events. */
export class Limited extends Error {
	constructor() {
		super('Frame.io limits how often this may be read');
	}
}

/** The reads of one delivery. */
export interface ReadSession {
	caller: Caller;
	deadline: Deadline;
	/** When the event came, in milliseconds since 1970. */
	arrivedAt: number;
}

/** All that a delivery may take with Frame.io, in milliseconds; Frame.io itself gives up after five seconds. */
const BUDGET_MS = 2500;

/** The reads of a delivery that comes now, on behalf of a caller with an account. */
export function readSession(caller: Caller): ReadSession {
	return { caller, deadline: new Deadline(BUDGET_MS), arrivedAt: Date.now() };
}

export type Read<E extends Endpoint> = (
	session: ReadSession,
	request: RequestOf<E>,
	age: Age,
) => Promise<ReplyOf<E>>;

/**
 * Reads from one endpoint, for all deliveries of this process together: what was read lately, or is being read, is
 * shared by those with the same credential, and Frame.io's limit for the endpoint is kept.
 *
 * The function rejects with the error of the request, or with TooLate or Limited.
 */
export function readFrom<E extends Endpoint>(endpoint: E): Read<E> {
	const reads = new SharedReads<ReplyOf<E>>();
	const gates = new Map<string, RateGate>();

	async function send(session: ReadSession, request: RequestOf<E>, owner: string) {
		const gate = gates.get(owner) ?? new RateGate();
		gates.set(owner, gate);
		const now = Date.now();
		const latest = Math.min(session.arrivedAt + PATIENCE_MS, session.deadline.at);
		const leavesAt = gate.takePlace(now, Math.max(now, latest));
		if (leavesAt === undefined) throw new Limited();
		if (leavesAt > now) await sleep(leavesAt - now);

		let hasAnswer = false;
		const caller: Caller = {
			...session.caller,
			timeoutMs: REQUEST_TIMEOUT_MS,
			onAnswer: (status, headers) => {
				hasAnswer = true;
				gate.answered(Date.now(), status, headers);
			},
		};
		try {
			return await sendRequest(caller, endpoint, request);
		} finally {
			if (!hasAnswer) gate.answered(Date.now());
		}
	}

	return async (session, request, age) => {
		const owner = credentialOf(session.caller);
		const key = JSON.stringify([owner, session.caller.account, request]);
		const work = reads.read(key, session.arrivedAt - AGES[age], async () =>
			send(session, request, owner),
		);
		// It may fail when nobody waits any more.
		work.catch(() => {});
		return await session.deadline.orLate(work);
	};
}

/** Whose reads they are: what one credential may see is nothing that another one gets. */
export function credentialOf({ functions }: Caller): string {
	const type = credentialTypeOf(functions);
	return `${type}/${functions.getNode().credentials?.[type]?.id ?? ''}`;
}
