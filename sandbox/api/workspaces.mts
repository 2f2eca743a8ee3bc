import { randomUUID } from 'node:crypto';
import type { WorkspaceRecord } from '../store/accounts.mjs';
import type { Store } from '../store/store.mjs';
import type { Handlers, Schema } from './operation.mjs';
import { paginate, sortRows } from './paging.mjs';
import { account, administered, asker, workspace, workspaceRole } from './permissions.mjs';
import { deleteProject } from './tree.mjs';
import { userField, workspaceView } from './views.mjs';

export const workspaceHandlers = {
	'workspaces.index': (call) => {
		const { store } = call.world;
		const { id } = account(asker(call));
		const visible = store.workspaces.list(
			(row) => row.accountId === id && workspaceRole(store, call.user.id, row) !== undefined,
		);
		const sorted = sortRows(visible, call.query.sort, {
			name: ({ name }) => name,
			created_at: ({ createdAt }) => createdAt,
		});
		const { rows, links, total_count } = paginate(call, sorted);
		const data = rows.map((row) => withIncludes(store, row, call.query.include));
		return { status: 200, body: { data, links, total_count } };
	},

	'workspaces.show': (call) => {
		const found = workspace(asker(call), call.path.workspace_id, 'read');
		return {
			status: 200,
			body: { data: withIncludes(call.world.store, found, call.query.include) },
		};
	},

	'workspaces.create': (call) => {
		const { store, clock } = call.world;
		const { id: accountId } = administered(asker(call));
		const made = store.workspaces.add({
			id: randomUUID(),
			createdAt: clock.now(),
			updatedAt: clock.now(),
			accountId,
			// The contract does not require the name; GUESS at what the service calls it then.
			name: call.body.data.name ?? 'New Workspace',
			creatorId: call.user.id,
		});
		return { status: 201, body: { data: workspaceView(made) } };
	},

	'workspaces.update': (call) => {
		const found = workspace(asker(call), call.path.workspace_id, 'own');
		found.name = call.body.data.name ?? found.name;
		found.updatedAt = call.world.clock.now();
		return { status: 200, body: { data: workspaceView(found) } };
	},

	'workspaces.delete': (call) => {
		const { store, clock } = call.world;
		const found = workspace(asker(call), call.path.workspace_id, 'own');
		const now = clock.now();
		for (const project of store.projects.list((one) => one.workspaceId === found.id)) {
			deleteProject(store, project, now);
		}
		for (const hook of store.webhooks.list((one) => one.workspaceId === found.id)) {
			hook.deletedAt = now;
		}
		for (const action of store.actions.list((one) => one.workspaceId === found.id)) {
			action.deletedAt = now;
		}
		found.deletedAt = now;
		return { status: 204 };
	},
} satisfies Handlers;

function withIncludes(
	store: Store,
	row: WorkspaceRecord,
	include: readonly string[] = [],
): Schema<'WorkspaceWithIncludes'> {
	return {
		...workspaceView(row),
		...(include.includes('creator') && userField(store, 'creator', row.creatorId)),
	};
}
