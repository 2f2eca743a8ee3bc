import type { UserRecord } from '../store/accounts.mjs';
import type { Handlers } from './operation.mjs';
import { paginate, sortRows } from './paging.mjs';
import { account, accountRole, asker } from './permissions.mjs';
import { stamps, userView } from './views.mjs';

export const userHandlers = {
	'users.show': ({ user: { id, name, email } }) => ({
		status: 200,
		body: { data: { id, name, email, avatar_url: null } },
	}),

	'accounts.index': (call) => {
		const { store } = call.world;
		const mine = store.accounts.list(
			({ id }) => accountRole(store, call.user.id, id) !== undefined,
		);
		const sorted = sortRows(mine, call.query.sort, {
			display_name: ({ displayName }) => displayName,
			created_at: ({ createdAt }) => createdAt,
		});
		const { rows, links, total_count } = paginate(call, sorted);
		const data = rows.map((row) => {
			const role = accountRole(store, call.user.id, row.id);
			return {
				id: row.id,
				display_name: row.displayName,
				adobe_id: null,
				image: null,
				roles: role === undefined || role === 'reviewer' ? [] : [role],
				storage_limit: null,
				storage_usage: store.files.list().reduce((sum, { size }) => sum + size, 0),
				...stamps(row),
			};
		});
		return { status: 200, body: { data, links, total_count } };
	},

	'account_user_roles.index': (call) => {
		const { store } = call.world;
		const { id: accountId } = account(asker(call));
		const role = ({ id }: UserRecord) => accountRole(store, id, accountId) ?? null;
		const members = store.users.list(
			(user) => role(user) !== null && (user.active || call.query.include_deactivated === true),
		);
		const sorted = sortRows(members, call.query.sort, {
			role: (user) => role(user) ?? '',
			name: ({ name }) => name,
			email: ({ email }) => email,
		});
		const { rows, links, total_count } = paginate(call, sorted);
		const data = rows.map((user) => ({ role: role(user), user: userView(user) }));
		return { status: 200, body: { data, links, total_count } };
	},
} satisfies Handlers;
