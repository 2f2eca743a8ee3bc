import { NodeApiError, NodeOperationError, type IHookFunctions } from 'n8n-workflow';
import { LOOPBACK_HOSTS, serviceAddresses } from '../../../credentials/serviceAddresses';
import { credentialTypeOf, type FrameIoFunctions } from '../transport/caller';
import { asNodeError, statusOf } from '../transport/errors';
import { mayBeDone, withOutcome } from '../transport/fate';

// What both triggers need to register an address of n8n in Frame.io, and to take it away again.

/** The address at which Frame.io calls this node. */
export function ownUrl(functions: IHookFunctions): string {
	const url = functions.getNodeWebhookUrl('default');
	if (url !== undefined) return url;
	throw new NodeOperationError(functions.getNode(), 'n8n has no address for this webhook', {
		description: 'Set WEBHOOK_URL on the n8n server to its public address and restart it.',
	});
}

/** The chosen workspace's ID. @param why what to choose one for, as in 'whose events start the workflow' */
export function chosenWorkspace(functions: IHookFunctions, why: string): string {
	const workspaceId = locatorValue(functions, 'workspaceId');
	if (workspaceId !== '') return workspaceId;
	throw new NodeOperationError(functions.getNode(), "'Workspace' is empty", {
		description: `Choose the workspace ${why}, or enter its ID.`,
	});
}

export function locatorValue(functions: IHookFunctions, parameter: string): string {
	const value: unknown = functions.getNodeParameter(parameter, '', { extractValue: true });
	return typeof value === 'string' ? value.trim() : '';
}

/** Frame.io cannot call this machine. The sandbox can: it runs on it. */
export async function refuseLocalAddress(functions: IHookFunctions, url: string): Promise<void> {
	const isLocal = (address: string) => LOOPBACK_HOSTS.test(new URL(address).hostname);
	if (!isLocal(url)) return;
	const credentials = await functions.getCredentials(credentialTypeOf(functions));
	if (isLocal(serviceAddresses(credentials).api)) return;
	throw new NodeOperationError(
		functions.getNode(),
		`Frame.io cannot reach n8n at ${new URL(url).origin}`,
		{
			description:
				'This address works on the n8n machine only. Set WEBHOOK_URL on the n8n server to an address that the internet can reach, or use a tunnel, and restart n8n.',
		},
	);
}

/** What a request found; undefined when it is gone. Every other failure is reported as asReported words it. */
export async function unlessGone<T>(
	functions: FrameIoFunctions,
	what: string,
	request: Promise<T>,
): Promise<T | undefined> {
	try {
		return await request;
	} catch (error) {
		if (statusOf(error) === 404) return undefined;
		throw asReported(functions, what, error);
	}
}

/** What a request found; a failure is reported as asReported words it. */
export async function reported<T>(
	functions: FrameIoFunctions,
	what: string,
	request: Promise<T>,
): Promise<T> {
	try {
		return await request;
	} catch (error) {
		throw asReported(functions, what, error);
	}
}

/**
 * What a request has made. Where its answer is lost, something may be there whose secret nobody knows, and which would
 * call n8n in vain: it is taken away again.
 * @param remove takes away whatever has this node's own address
 */
export async function orRemoved<T>(request: Promise<T>, remove: () => Promise<void>): Promise<T> {
	try {
		return await request;
	} catch (error) {
		const status = statusOf(error);
		const isRefused = status !== undefined && status < 500;
		const isRemoved =
			!isRefused &&
			(await remove().then(
				() => true,
				() => false,
			));
		throw isRemoved && mayBeDone(error)
			? withOutcome(error, 'What it may have made in Frame.io is removed.')
			: error;
	}
}

/**
 * Frame.io's 403 says nothing about what was asked for; everything else is said well already.
 *
 * @param what what needs the role, as in 'Webhooks'
 */
function asReported(functions: FrameIoFunctions, what: string, error: unknown): Error {
	const node = functions.getNode();
	if (statusOf(error) !== 403) return asNodeError(node, error);
	return new NodeApiError(
		node,
		{},
		{
			message: `${what} need an admin role in the Frame.io account`,
			description:
				'Ask an owner or admin of the account to make the user or service account of this credential an admin. User > Get Current shows who that is.',
			httpCode: '403',
		},
	);
}
