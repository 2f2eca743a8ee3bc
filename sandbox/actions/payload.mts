import { headOf } from '../api/views.mjs';
import type { ActionRecord } from '../store/actions.mjs';
import type { Store } from '../store/store.mjs';

/** Something that an action is run on. */
export interface ActionResource {
	id: string;
	type: string;
}

/** What the receiver of a custom action gets. */
export interface ActionPayload {
	account_id: string;
	action_id: string;
	interaction_id: string;
	project: { id: string };
	resource: ActionResource;
	/** Only when several assets were selected. */
	resources?: ActionResource[];
	/** The key that the action was made with. */
	type: string;
	user: { id: string };
	workspace: { id: string };
	/** What was filled in, when this answers a form. */
	data?: Record<string, unknown>;
}

/** Who runs an action on what; the interaction is the same for all calls of one use. */
export interface ActionUse {
	interactionId: string;
	userId: string;
	projectId: string;
	/** At least one. */
	resources: ActionResource[];
	data?: Record<string, unknown> | undefined;
}

/** The body of a call. */
export function actionPayload(
	store: Store,
	action: ActionRecord,
	{ interactionId, userId, projectId, resources: given, data }: ActionUse,
): ActionPayload {
	const resources = given.map((one) => shownResource(store, one));
	const [resource = { id: '', type: '' }] = resources;
	return {
		account_id: store.workspaces.get(action.workspaceId)?.accountId ?? '',
		action_id: action.id,
		interaction_id: interactionId,
		project: { id: projectId },
		resource,
		// GUESS: no source shows the payload for several assets; here the first one stays where a single one is.
		...(resources.length > 1 && { resources }),
		type: action.event,
		user: { id: userId },
		workspace: { id: action.workspaceId },
		...(data && { data }),
	};
}

/** A version stack has the id of its newest version. */
function shownResource(store: Store, { id, type }: ActionResource): ActionResource {
	const stack = type === 'version_stack' ? store.stacks.get(id) : undefined;
	return { id: stack ? headOf(store, stack).id : id, type };
}
