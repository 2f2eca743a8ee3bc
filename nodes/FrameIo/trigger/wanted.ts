import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';
import { chosenWorkspace, locatorValue, ownUrl } from './endpoint';
import { isEventType, type EventType } from './events';
import { readFilters } from './filters/filters';

/** What the node's parameters ask for. */
export interface WantedWebhook {
	url: string;
	events: EventType[];
	workspaceId: string;
	/** '' when the only account is meant. */
	accountId: string;
}

/** @throws NodeOperationError that names the parameter, when no webhook can be made of it */
export function wantedWebhook(functions: IHookFunctions): WantedWebhook {
	const url = ownUrl(functions);
	const workspaceId = chosenWorkspace(functions, 'whose events start the workflow');
	return {
		url,
		events: chosenEvents(functions),
		workspaceId,
		accountId: locatorValue(functions, 'accountId'),
	};
}

/** An event that does not exist is no event less: the workflow would wait for it in vain. */
function chosenEvents(functions: IHookFunctions): EventType[] {
	const parameter: unknown = functions.getNodeParameter('events', []);
	const chosen: unknown[] = Array.isArray(parameter) ? parameter : [];
	const unknown = chosen.find((event) => !isEventType(event));
	if (unknown !== undefined) {
		throw new NodeOperationError(
			functions.getNode(),
			`'Events' has one that does not exist: '${String(unknown)}'`,
			{ description: 'Choose from the list. The documentation of the node has all names.' },
		);
	}
	const events = chosen.filter(isEventType);
	if (events.length > 0) return events;
	throw new NodeOperationError(functions.getNode(), "'Events' is empty", {
		description: 'Choose at least one event.',
	});
}

/** The filters, as they are on activation. */
export const filtersOf = (functions: IHookFunctions) =>
	readFilters(functions.getNodeParameter('filters', {}));

/** A filter that can never be checked would let everything through. */
export function refuseUnusableFilters(functions: IHookFunctions): void {
	const { folder, projects } = filtersOf(functions);
	for (const filter of [folder, projects]) {
		if (filter === undefined || typeof filter === 'string' || Array.isArray(filter)) continue;
		throw new NodeOperationError(functions.getNode(), filter.objection, {
			description: filter.nextStep,
		});
	}
}
