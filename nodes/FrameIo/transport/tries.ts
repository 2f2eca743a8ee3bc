import type { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { Place } from '../pacing/bucket';
import { gateFor } from '../pacing/gates';
import { monotonic } from '../retry/monotonic';
import { hasTimeLimit, patienceOf, spendPatience, stopSignalOf } from '../retry/patience';
import { pause } from '../retry/pause';
import {
	effectOf,
	JITTER,
	LONGEST_ASKED_MS,
	REQUEST_RETRIES,
	type Trouble,
} from '../retry/request-policy';
import { waitMs } from '../retry/retry';
import { credentialOf, type Caller } from './caller';
import { duration, noTurnError, stoppedError, withFate } from './fate';
import { intentOf } from './intent';
import type { JsonRecord } from './json';

/** An answer of Frame.io to one try, or what came instead. */
export interface Attempt {
	/** HTTP status; undefined when no answer came. */
	status?: number;
	headers?: JsonRecord;
	outcome: { reply: JsonRecord | undefined } | Failure;
}

/** Why a try did not succeed. */
export interface Failure {
	/** What a person sees when there is no further try. */
	error: NodeApiError | NodeOperationError;
	/** Undefined for what stays as it is. */
	trouble: Trouble | undefined;
	/** Whether what was asked may have been done all the same. */
	isUnclear: boolean;
	/** Milliseconds that Frame.io asks to wait. */
	askedMs: number | undefined;
}

/** What is asked, for messages and for knowing what sending it twice would do. */
export interface Asked {
	endpoint: string;
	path?: Record<string, unknown>;
}

/** A wait that is shorter is not worth a line in the log. */
const WORTH_A_LINE_MS = 1_000;

/** A further try gets this long for an answer, in milliseconds, however little time is left. */
const SHORTEST_TRY_MS = 5_000;

/**
 * Sends a request when it is its turn, and again where that may help and does no harm, as long as the caller has
 * patience.
 * @param attempt sends it once; gets the milliseconds that it may take at most
 * @throws the error of the last try, which says how often and how long it was tried
 */
export async function persistently(
	caller: Caller,
	asked: Asked,
	attempt: (longestMs: number) => Promise<Attempt>,
): Promise<JsonRecord | undefined> {
	return await new Tries(caller, asked, attempt).untilOver();
}

class Tries {
	private readonly gate;
	private readonly effect;
	private readonly signal;
	private readonly random = Math.random();
	private readonly startedAt = monotonic();
	private readonly failures = new Map<Trouble, number>();
	private tries = 0;
	private lastFailure: Failure | undefined;
	/** Whether an earlier try may have done what was asked. */
	private mayBeDone = false;
	private isOutOfTime = false;

	constructor(
		private readonly caller: Caller,
		private readonly asked: Asked,
		private readonly attempt: (longestMs: number) => Promise<Attempt>,
	) {
		this.gate = gateFor(credentialOf(caller), caller.account, asked.endpoint);
		this.effect = effectOf(asked.endpoint);
		this.signal = stopSignalOf(caller);
	}

	async untilOver(): Promise<JsonRecord | undefined> {
		for (;;) {
			const { reply, failure, tookMs } = await this.tryOnce(await this.turn());
			if (!failure) return reply;
			if (this.mayBeDone && this.isGone(failure)) return undefined;
			this.lastFailure = failure;
			const wait = this.waitAfter(failure, tookMs);
			this.mayBeDone ||= failure.isUnclear;
			if (wait === undefined) throw this.inTheEnd(failure);
			this.tell(`waits ${inWords(wait)} after a failure (${failure.error.message})`, wait);
			await pause(wait, this.signal);
			spendPatience(this.caller, wait);
			if (this.signal?.aborted) throw this.inTheEnd(failure);
		}
	}

	private async turn(): Promise<Place> {
		const { turnMs } = patienceOf(this.caller);
		const place = await this.gate.turn({
			longestMs: turnMs,
			signal: this.signal,
			isFirst: this.tries > 0,
			onWait: (ms) => this.tell(`waits ${inWords(ms)} for its turn`, ms),
		});
		if (place) return place;
		if (this.lastFailure) throw this.inTheEnd(this.lastFailure);
		const { functions, itemIndex } = this.caller;
		throw this.signal?.aborted
			? stoppedError(functions.getNode(), this.asked, itemIndex)
			: noTurnError(functions.getNode(), this.asked, turnMs, itemIndex);
	}

	private async tryOnce(place: Place) {
		const { troubleMs } = patienceOf(this.caller);
		this.tries++;
		const startedAt = monotonic();
		let answer: Attempt | undefined;
		try {
			answer = await this.attempt(
				this.tries === 1 ? Infinity : Math.max(troubleMs, SHORTEST_TRY_MS),
			);
		} finally {
			const asked = answer && 'error' in answer.outcome ? answer.outcome.askedMs : undefined;
			this.gate.answered(place, answer?.status, answer?.headers, bounded(asked));
		}
		if (answer.headers) this.caller.onAnswer?.(answer.headers);
		const tookMs = monotonic() - startedAt;
		const { outcome } = answer;
		return 'error' in outcome
			? { reply: undefined, failure: outcome, tookMs }
			: { reply: outcome.reply, failure: undefined, tookMs };
	}

	/** Milliseconds to wait before another try; undefined when there is none. */
	private waitAfter({ trouble, askedMs }: Failure, tookMs: number): number | undefined {
		spendPatience(this.caller, tookMs);
		if (trouble === undefined || this.signal?.aborted) return undefined;
		const policy = REQUEST_RETRIES[trouble];
		const failures = (this.failures.get(trouble) ?? 0) + 1;
		this.failures.set(trouble, failures);
		if (!policy.effects.includes(this.effect) || failures >= policy.tries) return undefined;
		const doubled = waitMs(policy, failures, 0, 1) * (1 + JITTER * this.random);
		const wait = Math.max(doubled, bounded(askedMs));
		if (wait <= patienceOf(this.caller).troubleMs) return wait;
		this.isOutOfTime = hasTimeLimit(this.caller);
		return undefined;
	}

	/** What an earlier try may have deleted is deleted. */
	private isGone({ error }: Failure): boolean {
		return (
			this.asked.endpoint.startsWith('DELETE ') && 'httpCode' in error && error.httpCode === '404'
		);
	}

	private inTheEnd({ error, isUnclear }: Failure): NodeApiError | NodeOperationError {
		return withFate(error, {
			tries: this.tries,
			ms: monotonic() - this.startedAt,
			effect: this.effect,
			mayBeDone: isUnclear || this.mayBeDone,
			isOutOfTime: this.isOutOfTime,
		});
	}

	/** One sentence in n8n's log about a wait that a person would notice. */
	private tell(what: string, ms: number): void {
		if (ms < WORTH_A_LINE_MS) return;
		const { endpoint, path = {} } = this.asked;
		this.caller.functions.logger.info(
			`Frame.io: the request to ${intentOf(endpoint, path)} ${what}`,
		);
	}
}

function bounded(askedMs = 0): number {
	return Math.min(askedMs, LONGEST_ASKED_MS);
}

function inWords(ms: number): string {
	return Number.isFinite(ms) ? duration(ms) : 'a moment';
}
