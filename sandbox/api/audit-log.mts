import type { AuditRecord } from '../store/audit.mjs';
import type { Store } from '../store/store.mjs';
import type { Handlers, Schema } from './operation.mjs';
import { paginate } from './paging.mjs';
import { administered, asker } from './permissions.mjs';
import { iso, userView } from './views.mjs';

type Filters = Schema<'Filters'>;

export const auditLogHandlers = {
	// The order is a GUESS: the newest first.
	'auditlog.index': (call) => {
		const { store } = call.world;
		const { id } = administered(asker(call));
		const { filters = {}, include } = call.query;
		const newestFirst = store.audit
			.list((entry) => entry.accountId === id && fits(entry, filters))
			.reverse();
		const { rows, links, total_count } = paginate(call, newestFirst);
		return {
			status: 200,
			body: { data: rows.map((row) => view(store, row, include)), links, total_count },
		};
	},
} satisfies Handlers;

/** GUESS: both days count whole, in UTC. */
function fits(entry: AuditRecord, filters: Filters): boolean {
	const { from_date: from, to_date: to, ...others } = filters;
	const day = iso(entry.createdAt).slice(0, 10);
	if ((from !== undefined && day < from) || (to !== undefined && day > to)) return false;
	const facts: { [Name in keyof typeof others]-?: string | null } = {
		event_type: entry.event,
		ip_address: entry.ipAddress,
		project_id: entry.projectId,
		resource_id: entry.resourceId,
		resource_type: entry.resourceType,
		user_id: entry.userId,
		workspace_id: entry.workspaceId,
	};
	const known = new Map(Object.entries(facts));
	return Object.entries(others).every(([name, value]) => known.get(name) === value);
}

function view(
	store: Store,
	entry: AuditRecord,
	include: readonly string[] = [],
): Schema<'AuditLogwithIncludes'> {
	const user = store.users.get(entry.userId);
	return {
		account_id: entry.accountId,
		workspace_id: entry.workspaceId,
		project_id: entry.projectId,
		user_id: entry.userId,
		event_type: entry.event,
		resource_type: entry.resourceType,
		resource_id: entry.resourceId,
		ip_address: entry.ipAddress,
		inserted_at: iso(entry.createdAt),
		...(include.includes('user') && { user: user ? userView(user) : null }),
	};
}
