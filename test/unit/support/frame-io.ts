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

/** A running node whose authenticated requests are recorded and answered by the test. */
export function callerOf(answer: (request: IHttpRequestOptions) => Answer | Promise<Answer>) {
	const requests: IHttpRequestOptions[] = [];
	const credentialTypes: string[] = [];
	const functions = fake<IExecuteFunctions>({
		getNode: () => nodeWith(),
		getCredentials: async () => ({ environment: 'production' }),
		helpers: {
			httpRequestWithAuthentication: async (credentialType, request) => {
				credentialTypes.push(credentialType);
				requests.push(request);
				return await answer(request);
			},
		},
	});
	return { caller: { functions, account: 'account-1', itemIndex: 3 }, requests, credentialTypes };
}
