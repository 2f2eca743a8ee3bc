import type { CredentialReference, WorkflowFile, WorkflowNode } from '../../harness/n8n-client.mjs';

export const MANUAL = 'Start';

/** A resource locator filled in by ID. */
export function byId(value: string) {
	return { __rl: true, mode: 'id', value };
}

/** Frame.io's action node with one operation. */
export function frameIo(
	name: string,
	credential: CredentialReference,
	parameters: Record<string, unknown>,
	settings: Record<string, unknown> = {},
): WorkflowNode {
	return {
		name,
		type: 'n8n-nodes-frameio.frameIo',
		typeVersion: 1,
		parameters,
		credentials: { [credential.type]: { id: credential.id, name: credential.name } },
		...settings,
	};
}

/** Frame.io's trigger node. */
export function frameIoTrigger(
	credential: CredentialReference,
	parameters: Record<string, unknown>,
): WorkflowNode {
	return {
		name: 'Frame.io Trigger',
		type: 'n8n-nodes-frameio.frameIoTrigger',
		typeVersion: 1.1,
		parameters,
		credentials: { [credential.type]: { id: credential.id, name: credential.name } },
	};
}

/** Frame.io's trigger node for custom actions. */
export function frameIoCustomActionTrigger(
	credential: CredentialReference,
	parameters: Record<string, unknown>,
): WorkflowNode {
	return {
		name: 'Frame.io Custom Action Trigger',
		type: 'n8n-nodes-frameio.frameIoCustomActionTrigger',
		typeVersion: 1.1,
		parameters,
		credentials: { [credential.type]: { id: credential.id, name: credential.name } },
	};
}

/** n8n's own node for any HTTP request. */
export function httpRequest(name: string, parameters: Record<string, unknown>): WorkflowNode {
	return { name, type: 'n8n-nodes-base.httpRequest', typeVersion: 4.2, parameters };
}

/** A workflow whose nodes follow each other. */
export function chain(name: string, ...nodes: WorkflowNode[]): WorkflowFile {
	const connections: WorkflowFile['connections'] = {};
	for (const [index, node] of nodes.entries()) {
		const next = nodes[index + 1];
		if (next) connections[node.name] = { main: [[{ node: next.name, type: 'main', index: 0 }]] };
	}
	return { name, nodes, connections };
}

/** A workflow that is run by hand, beginning with these items (default: one empty item). */
export function manual(
	name: string,
	nodes: WorkflowNode[],
	items: Array<Record<string, unknown>> = [{}],
): WorkflowFile {
	const start = {
		name: MANUAL,
		type: 'n8n-nodes-base.manualTrigger',
		typeVersion: 1,
		parameters: {},
	};
	return {
		...chain(name, start, ...nodes),
		pinData: { [MANUAL]: items.map((json) => ({ json })) },
	};
}
