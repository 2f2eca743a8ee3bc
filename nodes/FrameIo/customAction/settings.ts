import { record } from '../transport/json';

/** n8n's names for the moments at which a webhook is answered; the parameter Reply holds one of them. */
export const RESPONSE_MODES = ['onReceived', 'lastNode', 'responseNode'] as const;

export type ResponseMode = (typeof RESPONSE_MODES)[number];

export function isResponseMode(mode: unknown): mode is ResponseMode {
	return RESPONSE_MODES.some((known) => known === mode);
}

/** Frame.io waits between 5 and 10 seconds for an answer (contract). */
export const SHORTEST_TIME = 5;
export const LONGEST_TIME = 10;

/** The seconds that Frame.io waits; as long as it can unless something else is chosen. NaN for what is no number. */
export function timeLimitOf(options: unknown): number {
	const { timeLimit = LONGEST_TIME } = record(options);
	return typeof timeLimit === 'number' ? timeLimit : NaN;
}
