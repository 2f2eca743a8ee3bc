import { NodeApiError, NodeOperationError, type INode } from 'n8n-workflow';
import type { Effect } from '../retry/request-policy';
import { intentOf } from './intent';

/** What is known about a request that did not succeed, over all tries. */
export interface Fate {
	tries: number;
	/** Milliseconds from the first to the last. */
	ms: number;
	effect: Effect;
	/** Whether one of the tries may have done what was asked. */
	mayBeDone: boolean;
	/** Whether there would have been another try with a longer Time Limit. */
	isOutOfTime: boolean;
}

/** Adds to the error of a request how often it was tried, and whether it may have been done all the same. */
export function withFate<E extends NodeApiError | NodeOperationError>(error: E, fate: Fate): E {
	const { tries, ms, effect, mayBeDone, isOutOfTime } = fate;
	const sentences = [
		error.description,
		tries > 1 && `It was tried ${tries} times in ${duration(ms)}.`,
		isOutOfTime && "A longer 'Time Limit' in 'Request Options' gives it more tries.",
	];
	const certain = sentences.filter(Boolean).join(' ');
	if (mayBeDone) unclear.set(error, certain);
	error.description = [certain, mayBeDone && AFTERWARDS[effect]].filter(Boolean).join(' ');
	return error;
}

/** Errors of requests that may have been done all the same, with what they say besides that. */
const unclear = new WeakMap<object, string>();

/** Whether what was asked may have been done although there is this error. */
export function mayBeDone(error: unknown): error is NodeApiError | NodeOperationError {
	return error instanceof Error && unclear.has(error);
}

/** Says in an error what was found out, in place of that it may have been done all the same. */
export function withOutcome<E extends NodeApiError | NodeOperationError>(
	error: E,
	outcome: string,
): E {
	error.description = [unclear.get(error) ?? error.description, outcome].filter(Boolean).join(' ');
	unclear.delete(error);
	return error;
}

const AFTERWARDS: Readonly<Record<Effect, string | undefined>> = {
	adds: 'Before running again, look in Frame.io: it may have been done all the same, and would then be there twice.',
	settles: 'It may have been done all the same; doing it again does no harm.',
	reads: undefined,
};

interface Asked {
	endpoint: string;
	path?: Record<string, unknown>;
}

/** The error for a request that was not sent, because too many others of its kind wait before it. */
export function noTurnError(
	node: INode,
	{ endpoint }: Asked,
	longestMs: number,
	itemIndex?: number,
): NodeApiError {
	return new NodeApiError(
		node,
		{ endpoint },
		{
			message: 'Frame.io limits how often this may be done',
			description: `The requests of this kind that come before it need longer than ${duration(longestMs)}, so it was not sent. Run again later, send fewer items at a time, or set a longer 'Time Limit' in 'Request Options'.`,
			httpCode: '429',
			itemIndex,
		},
	);
}

/** The error for a request that was not sent, because somebody stopped the execution. */
export function stoppedError(
	node: INode,
	{ endpoint, path = {} }: Asked,
	itemIndex?: number,
): NodeOperationError {
	return new NodeOperationError(node, 'The execution was stopped', {
		description: `The request to ${intentOf(endpoint, path)} waited for its turn.`,
		itemIndex,
	});
}

/** In words, e.g. `3.5 s`, `4 minutes`. */
export function duration(ms: number): string {
	if (ms < 120_000) return `${Math.round(ms / 100) / 10} s`;
	return `${Math.round(ms / 60_000)} minutes`;
}
