import { sleep, type IWebhookFunctions, type IWebhookResponseData } from 'n8n-workflow';
import { monotonic } from '../retry/monotonic';
import { record } from '../transport/json';
import { readSession } from '../trigger/enrichment/reading';
import { mediaLinksIn } from '../trigger/media-links';
import { refusal } from '../trigger/refusals';
import { verdictOn } from '../trigger/verdict';
import { answerFor, isSuccess, send, type Sent } from './answer';
import type { Answers } from './answers';
import { assetsWithDetails, plainAssets } from './assets';
import { callOutput, readCall, type ActionCall } from './call';
import { nextStep } from './dialogue';
import type { Problem } from './form';
import { readForm } from './form-parameters';
import { earlierRun, rememberFields, rememberLink, rememberRun } from './interactions';
import { storedRegistration, type Registration } from './registration';
import {
	cannotShow,
	FAILED,
	isForm,
	messageOf,
	replyFrom,
	showsLink,
	STARTED,
	WORKING,
	type Reply,
} from './reply';
import { timeLimitOf } from './settings';

/** How much sooner than Frame.io's time limit the answer leaves, for the way there. */
const MARGIN_MS = 1000;

/** n8n's answer when an execution ended with an error. */
const EXECUTION_FAILED = 'Error in workflow';

const ANSWERED: IWebhookResponseData = { noWebhookResponse: true };

/**
 * Takes one call of Frame.io: refuses it with 401 unless Frame.io signed it within the last five minutes, answers with
 * the node's form as long as answers are missing, and else starts the workflow, once for each click or form.
 *
 * It never throws: whoever finds the address could otherwise fill the list of failed executions.
 */
export async function receiveCall(functions: IWebhookFunctions): Promise<IWebhookResponseData> {
	const receivedAt = monotonic();
	try {
		return await receive(functions, receivedAt);
	} catch (error) {
		warn(functions, `could not take a call: ${error instanceof Error ? error.message : 'unknown'}`);
		// Not a success, so Frame.io tries again.
		return answered(functions, { status: 500, body: { message: 'n8n could not take the call' } });
	}
}

async function receive(
	functions: IWebhookFunctions,
	receivedAt: number,
): Promise<IWebhookResponseData> {
	const registration = storedRegistration(functions.getWorkflowStaticData('node'));
	const verdict = registration ? await verdictOn(functions, registration.secret) : 'unknown';
	if (!registration || verdict !== 'genuine') {
		warn(functions, `refused a call: ${refusal(verdict, 'custom action')}`);
		functions.getResponseObject().status(401).send('Unauthorized').end();
		return ANSWERED;
	}
	const call = readCall(functions.getBodyData());
	if (!call) {
		warn(functions, 'got a signed body that is no call of a custom action');
		return answered(functions, ok(undefined));
	}

	const form = formOf(functions);
	if (form.problem) {
		warn(functions, `cannot show its form: ${form.problem.message}`);
		return answered(functions, ok(cannotShow(form.problem)));
	}
	const step = nextStep(call, form.value, registration.secret);
	if (step.answers === undefined) return answered(functions, ok(step.reply));

	const limitMs = replyWithin(functions, receivedAt);
	const earlier = earlierRun(call);
	if (earlier) {
		const late = sleep(limitMs()).then(() => lateReply(functions));
		return answered(functions, await Promise.race([earlier, late]));
	}
	return await start(functions, registration, call, step.answers, limitMs);
}

function formOf(functions: IWebhookFunctions): ReturnType<typeof readForm> {
	try {
		return readForm((name) => functions.getNodeParameter(name, ''));
	} catch (error) {
		// The expression in a text fails with every try, so Frame.io is not asked to try again.
		const reason = error instanceof Error ? error.message : 'unknown';
		return { problem: { message: `An expression in it fails: ${reason}`, description: '' } };
	}
}

/** Starts the workflow, and sees to it that Frame.io gets a reply in time. */
async function start(
	functions: IWebhookFunctions,
	{ accountId }: Registration,
	call: ActionCall,
	answers: Answers,
	limitMs: () => number,
): Promise<IWebhookResponseData> {
	// Messages may name all answers, though Frame.io sends those of the last page only.
	if (call.data) functions.getBodyData().data = answers;
	const details: unknown = functions.getNodeParameter('details', 'full');
	const shared = { ...callOutput(call, parameterText(functions, 'name')), answers };
	// Before anything that takes time: a repetition that comes meanwhile must find this run.
	const sent = answerFor(functions.getResponseObject(), {
		translate: translator(functions, call),
		...(functions.getNodeParameter('responseMode', '') !== 'onReceived' && {
			late: { afterMs: limitMs(), sent: lateReply(functions) },
		}),
	});
	rememberRun(call, sent, isSuccess);
	const assets =
		details === 'ids'
			? plainAssets(call)
			: await assetsWithDetails(
					readSession({ functions, account: accountId }),
					call,
					mediaLinksIn(functions.getNodeParameter('options', {})),
				);
	return { workflowData: [assets.map((asset) => ({ json: { ...shared, ...asset } }))] };
}

/** Makes Frame.io's reply of what n8n answers. */
function translator(functions: IWebhookFunctions, call: ActionCall) {
	// n8n answers At Once when it has stored the execution, so nothing that was answered is lost.
	const atOnce =
		functions.getNodeParameter('responseMode', '') === 'onReceived'
			? ok(replyAtOnce(functions))
			: undefined;
	const onProblem = ({ message }: Problem) =>
		warn(functions, `got a form from the workflow that cannot be shown: ${message}`);
	return (status: number, body: unknown): Sent => {
		if (status >= 400) {
			// An execution that failed is there to be looked at and retried; another one would not help.
			return record(body).message === EXECUTION_FAILED ? ok(FAILED) : { status, body };
		}
		if (atOnce) return atOnce;
		const reply = replyFrom(body, onProblem);
		if (showsLink(reply)) rememberLink(call);
		else if (isForm(reply)) rememberFields(call, reply.fields);
		return ok(reply);
	};
}

function replyAtOnce(functions: IWebhookFunctions): Reply {
	try {
		return messageOf(
			parameterText(functions, 'messageTitle'),
			parameterText(functions, 'messageDescription'),
		);
	} catch (error) {
		// The expression in a message must not cost the event.
		warn(functions, `cannot read its message: ${error instanceof Error ? error.message : ''}`);
		return STARTED;
	}
}

function lateReply(functions: IWebhookFunctions): Sent {
	const { lateTitle = WORKING.title, lateDescription = WORKING.description } = record(
		functions.getNodeParameter('options', {}),
	);
	return ok(messageOf(String(lateTitle), String(lateDescription)));
}

/** The milliseconds that are left until a reply must leave. */
function replyWithin(functions: IWebhookFunctions, receivedAt: number): () => number {
	const seconds = timeLimitOf(functions.getNodeParameter('options', {}));
	return () => Math.max(0, receivedAt + seconds * 1000 - MARGIN_MS - monotonic());
}

function answered(functions: IWebhookFunctions, sent: Sent): IWebhookResponseData {
	send(functions.getResponseObject(), sent);
	return ANSWERED;
}

function ok(body: Reply): Sent {
	return { status: 200, body };
}

function parameterText(functions: IWebhookFunctions, name: string): string {
	const value: unknown = functions.getNodeParameter(name, '');
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function warn(functions: IWebhookFunctions, what: string): void {
	functions.logger.warn(`Frame.io Custom Action Trigger ${what}`, {
		workflowId: functions.getWorkflow().id,
		node: functions.getNode().name,
	});
}
