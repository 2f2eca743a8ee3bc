import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { verifySignature } from './signature';
import { storedSubscription } from './subscription';

/**
 * Takes one delivery: refuses it with 401 unless Frame.io signed it within the last five minutes, answers 200 without
 * starting anything when its event was not chosen, and else starts the workflow with it.
 *
 * It never throws: whoever finds the address could otherwise fill the list of failed executions.
 */
export function receiveDelivery(functions: IWebhookFunctions): IWebhookResponseData {
	const subscription = storedSubscription(functions.getWorkflowStaticData('node'));
	const { rawBody } = functions.getRequestObject();
	const headers = functions.getHeaderData();
	const verdict =
		subscription && Buffer.isBuffer(rawBody)
			? verifySignature(
					{
						timestamp: single(headers['x-frameio-request-timestamp']),
						signature: single(headers['x-frameio-signature']),
						rawBody,
					},
					subscription.secret,
					Date.now(),
				)
			: 'unsigned';
	if (verdict !== 'genuine') {
		functions.logger.warn(`Frame.io Trigger refused a delivery: ${verdict}`, {
			workflowId: functions.getWorkflow().id,
			node: functions.getNode().name,
		});
		functions.getResponseObject().status(401).send('Unauthorized').end();
		return { noWebhookResponse: true };
	}

	const event: IDataObject = functions.getBodyData();
	const chosen: unknown = functions.getNodeParameter('events', []);
	if (!Array.isArray(chosen) || !chosen.includes(event.type)) {
		return { webhookResponse: 'Event not chosen' };
	}
	return { workflowData: [[{ json: event }]] };
}

/** A header that comes twice is not Frame.io's doing: it counts as missing. */
function single(header: string | string[] | undefined): string | undefined {
	return typeof header === 'string' ? header : undefined;
}
