import type {
	IExecuteFunctions,
	IHookFunctions,
	ILoadOptionsFunctions,
	IWebhookFunctions,
} from 'n8n-workflow';
import type { Patience } from '../retry/patience';
import type { JsonRecord } from './json';

/** The parts of n8n from which Frame.io is called: a running node, a list in the editor, an activation, an event. */
export type FrameIoFunctions =
	| IExecuteFunctions
	| ILoadOptionsFunctions
	| IHookFunctions
	| IWebhookFunctions;

/** On whose behalf a request is made. */
export interface Caller {
	functions: FrameIoFunctions;
	/** The account to work in; endpoints outside accounts (`/v4/me`, `/v4/accounts`) need none. */
	account?: string;
	/** The item that the request belongs to; errors carry it. */
	itemIndex?: number;
	/** The base address of the API, where it is known already: reading a credential takes n8n time. */
	api?: string;
	/** How long to wait for an answer, where that is not as long as usual. */
	timeoutMs?: number;
	/** How long to wait for a turn and to try again at most, where that is not as long as usual. */
	patience?: Patience;
	/** Called with the headers of every answer. */
	onAnswer?(headers: JsonRecord): void;
	/** The parameter that stands for a field of a request, by the name that the person sees; errors name it. */
	labelOf?(field: string): string | undefined;
}

/** Credential type of a service account. */
export const SERVICE_ACCOUNT = 'frameIoServerToServerApi';

/** Credential type of a person who signs in. */
export const PERSON = 'frameIoOAuth2Api';

/** The credential type that the node's Authentication parameter selects. */
export function credentialTypeOf(functions: FrameIoFunctions): string {
	return functions.getNode().parameters.authentication === 'oAuth2' ? PERSON : SERVICE_ACCOUNT;
}

/** Whose requests they are: Frame.io's limits, and what may be seen, are those of one credential. */
export function credentialOf({ functions }: Caller): string {
	const type = credentialTypeOf(functions);
	return `${type}/${functions.getNode().credentials?.[type]?.id ?? ''}`;
}

/**
 * The same functions, for requests that must still be made after the execution was stopped, such as cleaning up.
 * n8n gives its stop signal to every authenticated request, which would end these before they start.
 */
export function afterStop(functions: IExecuteFunctions): IExecuteFunctions {
	const detached: IExecuteFunctions = Object.create(functions, {
		getExecutionCancelSignal: { value: () => undefined },
	});
	return detached;
}
