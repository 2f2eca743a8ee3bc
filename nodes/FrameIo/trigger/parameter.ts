import type { IWebhookFunctions } from 'n8n-workflow';

/** A parameter, or why its expression failed: what goes wrong with one must not cost the event. */
export function parameter(functions: IWebhookFunctions, name: string): unknown {
	try {
		return functions.getNodeParameter(name, '');
	} catch (error) {
		warn(functions, `cannot read its parameter '${name}'`);
		return error instanceof Error ? error : new Error(String(error));
	}
}

/** A line in n8n's log. @param what goes on after the name of the node, as in 'refused a delivery' */
export function warn(functions: IWebhookFunctions, what: string): void {
	functions.logger.warn(`Frame.io Trigger ${what}`, {
		workflowId: functions.getWorkflow().id,
		node: functions.getNode().name,
	});
}
