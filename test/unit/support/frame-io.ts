import type { IExecuteFunctions, IHttpRequestOptions, INode, INodeParameters } from 'n8n-workflow';
import { fake } from './fake';

export interface Answer {
	statusCode: number;
	headers?: Record<string, string>;
	body?: unknown;
}

export function nodeWith(parameters: INodeParameters = {}): INode {
	return {
		id: 'node-1',
		name: 'Frame.io',
		type: 'n8n-nodes-frameio.frameIo',
		typeVersion: 1,
		position: [0, 0],
		parameters,
	};
}

/** Request Options that leave time for no second try, and for an answer that tells the limit. */
export const NO_PATIENCE = { timeLimit: 0.5 };

/** What Frame.io tells with each answer, unless the test says more: its limit is far. */
export const FAR_LIMIT = {
	'x-ratelimit-limit': '100000',
	'x-ratelimit-remaining': '99999',
	'x-ratelimit-window': '60000',
};

/** A running node whose authenticated requests are recorded and answered by the test. */
export function callerOf(
	answer: (request: IHttpRequestOptions) => Answer | Promise<Answer>,
	{
		requestOptions = NO_PATIENCE,
		stopped,
	}: { requestOptions?: object; stopped?: AbortSignal } = {},
) {
	const requests: IHttpRequestOptions[] = [];
	const credentialTypes: string[] = [];
	const log: string[] = [];
	const functions = fake<IExecuteFunctions>({
		getNode: () => nodeWith(),
		getNodeParameter: () => requestOptions,
		getExecutionCancelSignal: () => stopped,
		logger: { info: (message) => log.push(message) },
		getCredentials: async () => ({ environment: 'production' }),
		helpers: {
			httpRequestWithAuthentication: async (credentialType, request) => {
				credentialTypes.push(credentialType);
				requests.push(request);
				return withFarLimit(await answer(request));
			},
		},
	});
	const caller = { functions, account: 'account-1', itemIndex: 3 };
	return { caller, requests, credentialTypes, log };
}

/** An answer that tells of a limit that is far, unless it tells of another one. */
export function withFarLimit(answer: Answer): Answer {
	return { ...answer, headers: { ...FAR_LIMIT, ...answer.headers } };
}
