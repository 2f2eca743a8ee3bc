import type { UserRecord, UserRole } from '../store/accounts.mjs';
import { forbidden, notFound, unprocessable } from './errors.mjs';
import type { Handlers, Schema } from './operation.mjs';
import { paginate, sortRows, type PagedCall } from './paging.mjs';
import {
	accountRole,
	administered,
	asker,
	assetRole,
	folder,
	project,
	projectRole,
	workspace,
	workspaceRole,
	type Asker,
} from './permissions.mjs';
import { userView } from './views.mjs';

type Role = Schema<'UserRole'>['role'];

interface ListQuery {
	query: { include_deactivated?: boolean; sort?: string };
}

/** Who has which role where. A role for somebody who has none invites him. */
export const roleHandlers = {
	'account_user_roles.update': (call) => {
		const who = asker(call);
		const { id: accountId } = administered(who);
		const { role } = call.body.data;
		const grant = who.store.accountGrants.find(
			(one) => one.accountId === accountId && one.userId === call.path.user_id,
		);
		if (!grant) throw notFound();
		if (grant.role === 'owner') throw unprocessable('The role of the owner cannot be changed');
		grant.role = role;
		return { status: 200, body: { data: { role } } };
	},

	'workspace_user_roles.index': (call) => {
		const who = asker(call);
		const found = workspace(who, call.path.workspace_id, 'read');
		return { status: 200, body: list(call, who, (id) => workspaceRole(who.store, id, found)) };
	},

	'workspace_user_roles.update': (call) => {
		const who = asker(call);
		const { id } = workspace(who, call.path.workspace_id, 'own');
		const { role } = call.body.data;
		invite(who, id, call.path.user_id, role);
		return { status: 200, body: { data: { role } } };
	},

	'workspace_user_roles.delete': (call) => {
		const who = asker(call);
		const { id } = workspace(who, call.path.workspace_id, 'own');
		remove(who, id, call.path.user_id);
		return { status: 204 };
	},

	'project_user_roles.index': (call) => {
		const who = asker(call);
		const found = project(who, call.path.project_id, 'read');
		return { status: 200, body: list(call, who, (id) => projectRole(who.store, id, found)) };
	},

	'project_user_roles.update': (call) => {
		const who = asker(call);
		const { id } = project(who, call.path.project_id, 'own');
		const { role } = call.body.data;
		invite(who, id, call.path.user_id, role);
		return { status: 200, body: { data: { role } } };
	},

	'project_permissions.delete': (call) => {
		const who = asker(call);
		const { id } = project(who, call.path.project_id, 'own');
		remove(who, id, call.path.user_id);
		return { status: 204 };
	},

	// GUESS: as for projects, everybody is listed who may do something there, whatever he has it from.
	'folder_user_roles.index': (call) => {
		const who = asker(call);
		const found = folder(who, call.path.folder_id, 'read');
		return { status: 200, body: list(call, who, (id) => assetRole(who.store, id, found)) };
	},

	'folder_user_roles.update': (call) => {
		const who = asker(call);
		const { id } = folder(who, call.path.folder_id, 'own');
		const { role } = call.body.data;
		invite(who, id, call.path.user_id, role);
		return { status: 200, body: { data: { role } } };
	},

	'folder_permissions.delete': (call) => {
		const who = asker(call);
		const { id } = folder(who, call.path.folder_id, 'own');
		remove(who, id, call.path.user_id);
		return { status: 204 };
	},
} satisfies Handlers;

function list(
	call: PagedCall & ListQuery,
	{ store, accountId }: Asker,
	roleOf: (userId: string) => UserRole | undefined,
): Schema<'ProjectUserRolesResponse'> {
	const shown = ({ id }: UserRecord): Role | undefined => {
		const role = roleOf(id);
		const inAccount = accountRole(store, id, accountId);
		return role && (inAccount === 'admin' || inAccount === 'owner') ? inAccount : role;
	};
	const users = store.users.list(
		(user) => shown(user) !== undefined && (user.active || call.query.include_deactivated === true),
	);
	const sorted = sortRows(users, call.query.sort, {
		role: (user) => shown(user) ?? '',
		name: ({ name }) => name,
		email: ({ email }) => email,
	});
	const { rows, links, total_count } = paginate(call, sorted);
	const data = rows.flatMap((user) => {
		const role = shown(user);
		return role === undefined ? [] : [{ role, user: userView(user) }];
	});
	return { data, links, total_count };
}

function invite(
	{ store, accountId }: Asker,
	resourceId: string,
	userId: string,
	role: UserRole,
): void {
	if (accountRole(store, userId, accountId) === undefined) throw notFound();
	const grant = store.grants.find((one) => one.userId === userId && one.resourceId === resourceId);
	if (grant) grant.role = role;
	else store.grants.push({ userId, resourceId, role, download: true });
}

function remove({ store, user }: Asker, resourceId: string, userId: string): void {
	if (userId === user.id) throw forbidden();
	const rest = store.grants.filter((one) => one.userId !== userId || one.resourceId !== resourceId);
	if (rest.length === store.grants.length) throw notFound();
	store.grants = rest;
}
