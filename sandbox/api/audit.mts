import { randomUUID } from 'node:crypto';
import type { Store } from '../store/store.mjs';
import { Table, type Stored } from '../store/table.mjs';
import { auditRules, auditWatches, type Deed } from './audit-rules.mjs';
import type { Call, OperationId, ReplyOf } from './operation.mjs';

type Rules = { [K in OperationId]?: (call: Call<K>, answer: ReplyOf<K>) => Deed | Deed[] };
type Watches = { [K in OperationId]?: (call: Call<K>) => () => Deed[] };

const rules: Rules = auditRules;
const watches: Watches = auditWatches;

/** Whether an operation leaves something in the audit log. */
export function isAudited(id: OperationId): boolean {
	return rules[id] !== undefined || watches[id] !== undefined;
}

/**
 * Watches an operation that is about to be done.
 * @returns what writes into the audit log, to be called with the answer once the operation succeeded
 */
export function audit<K extends OperationId>(
	id: K,
	call: Call<K>,
	from: { accountId: string; ipAddress: string },
): (answer: ReplyOf<K>) => void {
	const { store, clock } = call.world;
	const seen = watches[id]?.(call);
	return (answer) => {
		const deeds = [seen?.() ?? rules[id]?.(call, answer) ?? []].flat();
		for (const { at, ...deed } of deeds) {
			store.audit.add({
				id: randomUUID(),
				createdAt: clock.now(),
				updatedAt: clock.now(),
				userId: call.user.id,
				...deed,
				...from,
				...placeOf(store, at),
			});
		}
	};
}

/** The project and workspace that something is in, deleted or not; the records of all kinds say it alike. */
function placeOf(
	store: Store,
	id: string,
): { projectId: string | null; workspaceId: string | null } {
	const record = recordOf(store, id);
	const above = (key: string): string | undefined => {
		const value: unknown = new Map(Object.entries(record ?? {})).get(key);
		return typeof value === 'string' ? value : undefined;
	};
	const fileId = above('fileId');
	if (fileId !== undefined) return placeOf(store, fileId);
	const projectId = store.projects.getAny(id) ? id : above('projectId');
	const home = projectId === undefined ? undefined : store.projects.getAny(projectId)?.workspaceId;
	const workspaceId = store.workspaces.getAny(id) ? id : (home ?? above('workspaceId'));
	return { projectId: projectId ?? null, workspaceId: workspaceId ?? null };
}

function recordOf(store: Store, id: string): Stored | undefined {
	const tables: unknown[] = Object.values(store);
	return tables
		.filter((table) => table instanceof Table)
		.map((table: Table<Stored>) => table.getAny(id))
		.find((record) => record !== undefined);
}
