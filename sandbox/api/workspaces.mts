import type { WorkspaceRecord } from '../store/accounts.mjs';
import type { Store } from '../store/store.mjs';
import type { Handlers, Schema } from './operation.mjs';
import { paginate, sortRows } from './paging.mjs';
import { account, asker, workspace, workspaceRole } from './permissions.mjs';
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
