import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import type { Rendition } from '../media/renditions';
import { isRecord, record } from '../transport/json';
import { isDeletion, type FrameIoEvent } from './delivery';
import { readDetails, type Details } from './enrichment/read-details';
import { readSession, type ReadSession } from './enrichment/reading';
import { checkFilters, type Verdict } from './filters/check-filters';
import { readFilters } from './filters/filters';
import { mediaLinksIn } from './media-links';
import { ownIdIn } from './own-user';
import { parameter } from './parameter';
import type { Subscription } from './subscription';

/** The event with its details, or undefined when a filter keeps it back. Never throws. */
export async function itemFor(
	functions: IWebhookFunctions,
	subscription: Subscription,
	event: FrameIoEvent,
): Promise<IDataObject | undefined> {
	const caller = { functions, account: subscription.accountId };
	const session = readSession(caller);
	const isFull = parameter(functions, 'details') !== 'ids';
	const mediaLinks = isFull ? mediaLinksIn(parameter(functions, 'options')) : [];
	const given = parameter(functions, 'filters');
	const verdict: Verdict =
		given instanceof Error
			? { passes: true, unchecked: ['filters'], reasons: [given.message] }
			: await checkFilters(
					{
						session,
						event,
						mediaLinks,
						subscriber: subscription.webhookId,
						ownId: ownIdIn(subscription, caller),
					},
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
