import { randomBytes, randomUUID } from 'node:crypto';
import type { ActionRecord } from '../store/actions.mjs';
import type { Store } from '../store/store.mjs';
import { notFound } from './errors.mjs';
import type { Handlers, Schema } from './operation.mjs';
import { paginate } from './paging.mjs';
import { administered, asker, workspace, type Asker } from './permissions.mjs';
import { iso, stamps, userField } from './views.mjs';
import { checkUrl } from './web-address.mjs';

export const actionHandlers = {
	'actions.index': (call) => {
		const { store } = call.world;
		const who = asker(call);
		administered(who);
		const { id } = workspace(who, call.path.workspace_id, 'read');
		const actions = store.actions.list(({ workspaceId }) => workspaceId === id);
		const { rows, links, total_count } = paginate(call, actions);
		const data = rows.map((row) => withIncludes(store, row, call.query.include));
		return { status: 200, body: { data, links, total_count } };
	},

	'actions.show': (call) => {
		const found = action(asker(call), call.path.action_id);
		return {
			status: 200,
			body: { data: withIncludes(call.world.store, found, call.query.include) },
		};
	},

	'actions.create': (call) => {
		const { store, clock } = call.world;
		const who = asker(call);
		administered(who);
		const { id: workspaceId } = workspace(who, call.path.workspace_id, 'read');
		const { name, description, event, url, timeout, multi_asset: multiAsset } = call.body.data;
		checkUrl(url);
		const made = store.actions.add({
			id: randomUUID(),
			createdAt: clock.now(),
			updatedAt: clock.now(),
			workspaceId,
			creatorId: call.user.id,
			name,
			description,
			event,
			url,
			timeout,
			multiAsset: multiAsset ?? true,
			active: true,
			secret: randomBytes(24).toString('base64url'),
		});
		return { status: 201, body: { data: { ...view(made), secret: made.secret } } };
	},

	'actions.update': (call) => {
		const found = action(asker(call), call.path.action_id);
		const { multi_asset: multiAsset = found.multiAsset, ...changes } = call.body.data;
		if (changes.url !== undefined) checkUrl(changes.url);
		Object.assign(found, changes, { multiAsset, updatedAt: call.world.clock.now() });
		return { status: 200, body: { data: view(found) } };
	},

	'actions.delete': (call) => {
		const found = action(asker(call), call.path.action_id);
		found.deletedAt = call.world.clock.now();
		return { status: 204 };
	},
} satisfies Handlers;

function action(who: Asker, id: string): ActionRecord {
	administered(who);
	const found = who.store.actions.get(id);
	if (!found) throw notFound();
	workspace(who, found.workspaceId, 'read');
	return found;
}

function view(action: ActionRecord): Schema<'Action'> {
	const { id, name, description, event, url, timeout, active } = action;
	return {
		id,
		name,
		description,
		event,
		url,
		active,
		multi_asset: action.multiAsset,
		...(timeout !== undefined && { timeout }),
		workspace_id: action.workspaceId,
		creator_id: action.creatorId,
		deleted_at: action.deletedAt === undefined ? null : iso(action.deletedAt),
		...stamps(action),
	};
}

function withIncludes(
	store: Store,
	action: ActionRecord,
	include: readonly string[] = [],
): Schema<'ActionWithIncludes'> {
	return {
		...view(action),
		...(include.includes('creator') && userField(store, 'creator', action.creatorId)),
	};
}
