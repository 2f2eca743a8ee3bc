import { NodeOperationError } from 'n8n-workflow';
import type { Caller, FrameIoFunctions } from '../transport/caller';
import { isRecord } from '../transport/json';

/** How long somebody waits for Frame.io, in milliseconds. */
export interface Patience {
	/** For one request to have its turn among those that Frame.io limits. */
	turnMs: number;
	/** In all, for tries that fail and the waits after them; 0 for one try. */
	troubleMs: number;
	/** Whether it holds also where the person has less. */
	isOwn?: boolean;
}

/** Five minutes: the waits after four tries that were answered with 5xx. */
const ITEM_MS = 300_000;

/** An item waits for its turn as long as others work, but not for ever. */
const LONGEST_TURN_MS = 3_600_000;

/** The editor shows nothing meanwhile. */
const IN_EDITOR: Patience = { turnMs: 3_000, troubleMs: 3_000 };

/** A person waits before the editor, or n8n starts and tries again by itself. */
const ACTIVATION: Patience = { turnMs: 20_000, troubleMs: 20_000 };

/** Frame.io waits five seconds for an answer to an event. */
const DELIVERY: Patience = { turnMs: 700, troubleMs: 0 };

/**
 * What stays behind troubles people, also those who wanted a quick answer: their Time Limit does not count. But whoever
 * has stopped an execution does not want it to go on.
 */
export const CLEANING_UP: Patience = { turnMs: 60_000, troubleMs: 100_000, isOwn: true };

/** Milliseconds of trouble that items had, by n8n's functions of their execution. */
const spent = new WeakMap<FrameIoFunctions, Map<number, number>>();

/**
 * How long the caller waits, by what it runs in; what an item has lost already is taken off.
 * @throws NodeOperationError when the Time Limit is none
 */
export function patienceOf(caller: Caller): Patience {
	const { turnMs, troubleMs } = caller.patience?.isOwn ? caller.patience : usualPatience(caller);
	const { patience = { turnMs, troubleMs } } = caller;
	return {
		turnMs: Math.min(turnMs, patience.turnMs),
		troubleMs: Math.max(0, Math.min(troubleMs, patience.troubleMs) - lostMs(caller)),
	};
}

function usualPatience({ functions, itemIndex = 0 }: Caller): Patience {
	if ('getCurrentNodeParameter' in functions) return IN_EDITOR;
	if ('getRequestObject' in functions) return DELIVERY;
	if (!('getExecutionCancelSignal' in functions)) return ACTIVATION;
	const options: unknown = functions.getNodeParameter('requestOptions', itemIndex, {});
	const limitMs = timeLimitMs(options);
	if (limitMs === 'none') {
		throw new NodeOperationError(functions.getNode(), "'Time Limit' is not a number of seconds", {
			description: "Enter digits only in 'Request Options'.",
			itemIndex,
		});
	}
	return { turnMs: limitMs ?? LONGEST_TURN_MS, troubleMs: limitMs ?? ITEM_MS };
}

function lostMs({ functions, itemIndex = 0 }: Caller): number {
	return spent.get(functions)?.get(itemIndex) ?? 0;
}

/** Takes time that an item has lost off what its further requests may lose. */
export function spendPatience({ functions, itemIndex = 0 }: Caller, ms: number): void {
	const items = spent.get(functions) ?? new Map<number, number>();
	spent.set(functions, items);
	items.set(itemIndex, (items.get(itemIndex) ?? 0) + ms);
}

/** Whether a person can set the Time Limit of the caller. */
export function hasTimeLimit({ functions, patience }: Caller): boolean {
	return patience === undefined && 'getExecutionCancelSignal' in functions;
}

/** Signal of n8n that ends the waiting, where there is one. */
export function stopSignalOf({ functions }: Caller): AbortSignal | undefined {
	return 'getExecutionCancelSignal' in functions ? functions.getExecutionCancelSignal() : undefined;
}

/** The Time Limit that was set, in milliseconds; an expression may give anything. */
function timeLimitMs(options: unknown): number | 'none' | undefined {
	const value = isRecord(options) ? options.timeLimit : undefined;
	if (value === undefined || value === null || value === '') return undefined;
	const seconds = typeof value === 'string' ? Number(value) : value;
	if (typeof seconds !== 'number' || Number.isNaN(seconds) || seconds < 0) return 'none';
	return Math.min(seconds * 1000, LONGEST_TURN_MS * 24);
}
