import type { Json } from './json.mjs';
import { Random } from './random.mjs';
import type { LoggedRequest, ServiceName } from './request-log.mjs';

/**
 * When a connection fails: `before` anything is done, in the `middle` (a part: when half its bytes are there; any other
 * request: after it was done and half the answer is sent), or `after` it was done, without an answer.
 */
export type Stage = 'before' | 'middle' | 'after';

/** What to do instead of, or besides, the right answer. */
export interface FaultAction {
	/** Answer with this status, without doing what was asked. Default 200 when there is a body, else none. */
	status?: number;
	headers?: Record<string, string>;
	json?: Json;
	xml?: string;
	html?: string;
	/** Wait so many real milliseconds first. */
	delayMs?: number;
	/** End the connection as a program does that closes it (FIN). */
	close?: Stage;
	/** Break the connection as a program does that dies, or a firewall (RST): the client sees ECONNRESET. */
	reset?: Stage;
	/**
	 * Keep the connection and say nothing more, until the client gives up or the faults are cleared. What of the body
	 * was not read before stays unread; a client that leaves meanwhile is only missed if all of it was read.
	 */
	stall?: Stage;
	/**
	 * Do what was asked, promise the whole answer, send so many bytes of its body, then end the connection; or reset or
	 * stall it, if that is ordered for the middle.
	 */
	truncate?: number;
	/** Storage: let the body through, in both directions, at so many bytes a second. */
	trickle?: number;
	/** Storage: answer a download with the whole object although a Range is asked for. */
	ignoreRange?: boolean;
	/** Storage: the ETag, without quotes, that a download has, as if the object had been replaced. */
	etag?: string;
}

/** Which requests fail, how often, and how. */
export interface FaultRule {
	service: ServiceName;
	/** The operation of the contract; IMS knows `ims.token`, `ims.authorize`, storage `storage.put`, `storage.get`. */
	operationId?: string;
	method?: string;
	/** A regular expression over the path. */
	pathPattern?: string;
	/** The part number, for storage. */
	part?: number;
	/** How many requests to hit; default 1. */
	times?: number;
	/** How many matching requests to let through first; default 0. */
	after?: number;
	/** The share of matching requests to hit, at random; default 1, all of them. */
	chance?: number;
	/** Makes another choice of those to hit by chance; default 1. */
	seed?: number;
	action: FaultAction;
}

/** A fault as it stands: how many requests matched it and how many it hit. */
export interface Fault extends FaultRule {
	id: number;
	matched: number;
	hits: number;
}

/** The faults that tests ordered. The first one that fits a request and is not used up hits it. */
export class Faults {
	private faults: Fault[] = [];
	private dice = new Map<number, Random>();
	private lastId = 0;
	private clearing = new AbortController();

	add(rule: FaultRule): Fault {
		this.lastId += 1;
		const fault = { ...rule, id: this.lastId, matched: 0, hits: 0 };
		this.faults.push(fault);
		this.dice.set(fault.id, new Random(rule.seed));
		return fault;
	}

	list(): Fault[] {
		return this.faults;
	}

	/** Forgets the faults and lets go of the connections that they hold. */
	clear(): void {
		this.faults = [];
		this.dice.clear();
		this.clearing.abort();
		this.clearing = new AbortController();
	}

	/** Aborts when the faults are cleared. */
	get cleared(): AbortSignal {
		return this.clearing.signal;
	}

	/** What to do to this request, or undefined; counts the match. */
	take(request: LoggedRequest): FaultAction | undefined {
		for (const fault of this.faults) {
			if (fault.hits >= (fault.times ?? 1) || !fits(fault, request)) continue;
			fault.matched += 1;
			if (fault.matched <= (fault.after ?? 0)) continue;
			if (fault.chance !== undefined && !this.falls(fault.id, fault.chance)) continue;
			fault.hits += 1;
			return fault.action;
		}
		return undefined;
	}

	private falls(id: number, chance: number): boolean {
		return (this.dice.get(id)?.next() ?? 1) < chance;
	}
}

function fits(fault: FaultRule, request: LoggedRequest): boolean {
	return (
		fault.service === request.service &&
		(fault.operationId === undefined || fault.operationId === request.operationId) &&
		(fault.method === undefined || fault.method.toUpperCase() === request.method) &&
		(fault.pathPattern === undefined || new RegExp(fault.pathPattern).test(request.path)) &&
		(fault.part === undefined || fault.part === request.part)
	);
}
