import type { INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { record } from '../transport/json';
import { watchAnswer, type AnswerWatch } from './answer-watch';
import { AnsweredDeliveries } from './answered';
import { deliveryId, readEvent, type FrameIoEvent } from './delivery';
import { DeliveriesInProgress } from './in-progress';
import { inTime } from './in-time';
import { itemFor } from './item';
import { parameter, warn } from './parameter';
import { refusal } from './refusals';
import { SharedStarts, type Start } from './shared-starts';
import { storedSubscription, type Subscription } from './subscription';
import { signatureOf, verdictOn } from './verdict';

const answered = new AnsweredDeliveries();
const inProgress = new DeliveriesInProgress();
const starts = new SharedStarts<INodeExecutionData>();

/** When n8n has not answered by then, others no longer wait for it with their starts. */
const OTHERS_WAIT_MS = 10_000;

/** When n8n has not answered by then, nothing is known of a start: Frame.io no longer tries again, either. */
const GIVEN_UP_MS = 5 * 60_000;

/**
 * Takes one delivery: refuses it with 401 unless Frame.io signed it within the last five minutes, answers 200 without
 * starting anything when it was answered before or when its event was not chosen, and else starts the workflow with it.
 *
 * It never throws: whoever finds the address could otherwise fill the list of failed executions. Once a delivery is
 * known to be genuine, nothing that goes wrong loses it: it then starts the workflow with less in it, or is answered so
 * that Frame.io sends it again.
 */
export async function receiveDelivery(functions: IWebhookFunctions): Promise<IWebhookResponseData> {
	const answer = watchAnswer(functions.getResponseObject());
	try {
		return await receive(functions, answer);
	} catch (error) {
		warn(functions, `could not take a delivery: ${error instanceof Error ? error.message : ''}`);
		return answerWith(functions, 500, 'n8n could not take the delivery');
	}
}

async function receive(
	functions: IWebhookFunctions,
	answer: AnswerWatch,
): Promise<IWebhookResponseData> {
	const subscription = storedSubscription(functions.getWorkflowStaticData('node'));
	const { timestamp, signature } = signatureOf(functions);
	const verdict = subscription ? await verdictOn(functions, subscription.secret) : 'unknown';
	if (
		verdict !== 'genuine' ||
		!subscription ||
		timestamp === undefined ||
		signature === undefined
	) {
		warn(functions, `refused a delivery: ${refusal(verdict, 'webhook')}`);
		return answerWith(functions, 401, 'Unauthorized');
	}

	const key = [
		functions.getWorkflow().id,
		functions.getNode().id,
		subscription.webhookId,
		timestamp,
		signature,
	].join('/');
	// What started nothing is not remembered: a further event of the same second may look the same, and pass the filters.
	let hasStarted = false;
	const taken = answer.answered.then((isSuccess) => {
		const isTaken = isSuccess && hasStarted;
		if (isTaken) answered.add(key, Date.now());
		return isTaken;
	});
	if (answered.has(key, Date.now()) || (await inProgress.repeats(key, taken))) {
		return { webhookResponse: 'Delivered before' };
	}

	const event = readEvent(functions.getRequestObject().rawBody);
	if (!event || !isChosen(functions, event)) return { webhookResponse: 'Event not chosen' };
	const json = await itemFor(functions, subscription, event);
	if (!json) return { webhookResponse: 'Event filtered out' };
	const item = { json: { ...json, deliveryId: deliveryId(timestamp, signature) } };
	hasStarted = true;
	if (record(parameter(functions, 'options')).oneExecutionPerEvent === true) {
		return { workflowData: [[item]] };
	}
	const start = await starts.join(startKey(functions, subscription), item);
	if (!start) return { webhookResponse: STARTED };
	settleWith(start, answer.stored);
	return { workflowData: [start.items] };
}

/** What n8n itself answers when it has started a workflow. */
const STARTED = { message: 'Workflow was started' };

/** Every test run in the editor is a start of its own. */
function startKey(functions: IWebhookFunctions, { webhookId }: Subscription): string {
	const isTest = functions.getMode() === 'manual';
	return [functions.getWorkflow().id, functions.getNode().id, webhookId, isTest].join('/');
}

/**
 * Tells a start what becomes of it. Whether the sender is still there says nothing about it. Where n8n takes long, as it
 * does when it limits how many executions run at a time, only those behind go on; the items of others that are in the
 * start wait for its outcome, because n8n most likely has them.
 */
function settleWith(start: Start<INodeExecutionData>, stored: Promise<boolean>): void {
	void inTime(stored, OTHERS_WAIT_MS, undefined).then(() => start.release());
	void inTime(stored, GIVEN_UP_MS, false).then((isStored) => start.settle(isStored));
}

/** Answers in n8n's place. */
function answerWith(
	functions: IWebhookFunctions,
	status: number,
	words: string,
): IWebhookResponseData {
	functions.getResponseObject().status(status).send(words).end();
	return { noWebhookResponse: true };
}

/** Whether the node wants the event. An expression that fails loses none: Frame.io sends only what was asked for. */
function isChosen(functions: IWebhookFunctions, { type }: FrameIoEvent): boolean {
	const chosen = parameter(functions, 'events');
	return chosen instanceof Error || (Array.isArray(chosen) && chosen.includes(type));
}
