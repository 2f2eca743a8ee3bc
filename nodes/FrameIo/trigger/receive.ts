import type {
	IDataObject,
	INodeExecutionData,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { RENDITIONS, type Rendition } from '../media/renditions';
import { isRecord, record } from '../transport/json';
import { AnsweredDeliveries } from './answered';
import { deliveryId, isDeletion, readEvent, type FrameIoEvent } from './delivery';
import { readDetails, type Details } from './enrichment/read-details';
import { readSession, type ReadSession } from './enrichment/reading';
import { checkFilters, type Verdict } from './filters/check-filters';
import { readFilters } from './filters/filters';
import { SharedStarts } from './shared-starts';
import type { Verdict as SignatureVerdict } from './signature';
import { storedSubscription, type Subscription } from './subscription';
import { signatureOf, verdictOn } from './verdict';

const answered = new AnsweredDeliveries();
const starts = new SharedStarts<INodeExecutionData>();

/**
 * Takes one delivery: refuses it with 401 unless Frame.io signed it within the last five minutes, answers 200 without
 * starting anything when it was answered before or when its event was not chosen, and else starts the workflow with it.
 *
 * It never throws: whoever finds the address could otherwise fill the list of failed executions. Once a delivery is
 * known to be genuine, nothing that goes wrong loses it: it then starts the workflow with less in it.
 */
export async function receiveDelivery(functions: IWebhookFunctions): Promise<IWebhookResponseData> {
	const subscription = storedSubscription(functions.getWorkflowStaticData('node'));
	const { timestamp, signature } = signatureOf(functions);
	const verdict = subscription ? await verdictOn(functions, subscription.secret) : 'unknown';
	if (
		verdict !== 'genuine' ||
		!subscription ||
		timestamp === undefined ||
		signature === undefined
	) {
		functions.logger.warn(`Frame.io Trigger refused a delivery: ${REFUSALS[verdict]}`, {
			workflowId: functions.getWorkflow().id,
			node: functions.getNode().name,
		});
		functions.getResponseObject().status(401).send('Unauthorized').end();
		return { noWebhookResponse: true };
	}

	const key = [
		functions.getWorkflow().id,
		functions.getNode().id,
		subscription.webhookId,
		timestamp,
		signature,
	].join('/');
	if (answered.has(key, Date.now())) return { webhookResponse: 'Delivered before' };

	const event = readEvent(functions.getRequestObject().rawBody);
	if (!event || !isChosen(functions, event)) return { webhookResponse: 'Event not chosen' };
	const json = await itemFor(functions, subscription, event);
	if (!json) return { webhookResponse: 'Event filtered out' };
	const item = { json: { ...json, deliveryId: deliveryId(timestamp, signature) } };
	const start = await starts.join(startKey(functions, subscription), item);
	onAnswer(functions, (isSuccess) => {
		// Until now a repetition must run. What started nothing is not remembered: a further event of the same second may
		// look the same, and pass the filters.
		if (isSuccess) answered.add(key, Date.now());
		start?.settle(isSuccess);
	});
	return start ? { workflowData: [start.items] } : { webhookResponse: STARTED };
}

/** What n8n itself answers when it has started a workflow. */
const STARTED = { message: 'Workflow was started' };

/** Every test run in the editor is a start of its own. */
function startKey(functions: IWebhookFunctions, { webhookId }: Subscription): string {
	const isTest = functions.getMode() === 'manual';
	return [functions.getWorkflow().id, functions.getNode().id, webhookId, isTest].join('/');
}

/** Calls when n8n has answered, which it does with success only after it has stored the execution. */
function onAnswer(functions: IWebhookFunctions, listener: (isSuccess: boolean) => void): void {
	const response = functions.getResponseObject();
	response.once('finish', () => listener(response.statusCode >= 200 && response.statusCode < 300));
	// The sender may have hung up before.
	response.once('close', () => listener(false));
}

/** Why a delivery is refused, for n8n's log. */
const REFUSALS: Readonly<Record<SignatureVerdict | 'unknown', string>> = {
	forged: 'forged. Its signature is not made with the secret of this webhook.',
	// Never logged; it makes the list complete.
	genuine: 'genuine',
	old: 'old. If Frame.io did send it now, check the clock of the n8n machine.',
	unknown:
		'no secret is stored. Deactivate and activate the workflow: that makes a new webhook with a new secret.',
	unsigned: 'unsigned. A header with the signature or the time is missing or comes twice.',
};

/** Whether the node wants the event. An expression that fails loses none: Frame.io sends only what was asked for. */
function isChosen(functions: IWebhookFunctions, { type }: FrameIoEvent): boolean {
	const chosen = parameter(functions, 'events');
	return chosen instanceof Error || (Array.isArray(chosen) && chosen.includes(type));
}

/** The event with its details, or undefined when a filter keeps it back. */
async function itemFor(
	functions: IWebhookFunctions,
	subscription: Subscription,
	event: FrameIoEvent,
): Promise<IDataObject | undefined> {
	const session = readSession({ functions, account: subscription.accountId });
	const isFull = parameter(functions, 'details') !== 'ids';
	const mediaLinks = isFull ? mediaLinksIn(parameter(functions, 'options')) : [];
	const given = parameter(functions, 'filters');
	const verdict: Verdict =
		given instanceof Error
			? { passes: true, unchecked: ['filters'], reasons: [given.message] }
			: await checkFilters(
					{ session, event, mediaLinks, subscriber: subscription.webhookId },
					readFilters(given),
				);
	if (!verdict.passes) return undefined;
	const details = isFull ? await detailsOf(session, event, mediaLinks) : undefined;
	return {
		...withDetails(event.json, details),
		...(verdict.unchecked.length > 0 && {
			unchecked: verdict.unchecked,
			uncheckedReason: verdict.reasons.join('; '),
		}),
	};
}

async function detailsOf(
	session: ReadSession,
	event: FrameIoEvent,
	mediaLinks: readonly Rendition[],
): Promise<Details> {
	const { resource, projectId } = event;
	if (isDeletion(event)) return { found: {}, missing: [] };
	if (!resource) return { found: {}, missing: ['The event names no resource'] };
	return await readDetails(session, resource, { projectId, mediaLinks });
}

/** What Frame.io sent stays as it is; details stand beside it, those of the project with its ID. */
function withDetails(json: IDataObject, details: Details | undefined): IDataObject {
	if (!details) return json;
	const { found, missing } = details;
	const item: IDataObject = { ...found, ...json };
	const isSameProject = record(found.project).id === record(json.project).id;
	if (isRecord(found.project) && isRecord(json.project) && isSameProject) {
		Object.assign(item, { project: { ...found.project, ...json.project } });
	}
	// The event comes first, for those who read the item.
	return {
		...json,
		...item,
		enriched: missing.length === 0,
		...(missing.length > 0 && { enrichmentError: missing.join('; ') }),
	};
}

function mediaLinksIn(options: unknown): Rendition[] {
	const chosen = record(options).mediaLinks;
	return Array.isArray(chosen) ? RENDITIONS.filter((rendition) => chosen.includes(rendition)) : [];
}

/** A parameter, or why its expression failed. */
function parameter(functions: IWebhookFunctions, name: string): unknown {
	try {
		return functions.getNodeParameter(name, '');
	} catch (error) {
		functions.logger.warn(`Frame.io Trigger cannot read its parameter '${name}'`, {
			workflowId: functions.getWorkflow().id,
			node: functions.getNode().name,
		});
		return error instanceof Error ? error : new Error(String(error));
	}
}
