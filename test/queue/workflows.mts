import type { WorkflowNode } from '../../harness/n8n-client.mjs';

export const WEBHOOK = 'Webhook';

/** n8n's own start of a workflow at an address; with the mode it says when the caller gets an answer. */
export function webhook(
	path: string,
	responseMode: 'onReceived' | 'lastNode',
	parameters: Record<string, unknown> = {},
): WorkflowNode {
	return {
		name: WEBHOOK,
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		webhookId: path,
		parameters: { httpMethod: 'POST', path, responseMode, ...parameters },
	};
}
