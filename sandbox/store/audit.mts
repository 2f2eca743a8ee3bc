import type { Schema } from '../api/operation.mjs';
import type { Stored } from './table.mjs';

type Shown = Schema<'AuditLogwithIncludes'>;

export type AuditEvent = Shown['event_type'];

/** Something that a user did; `createdAt` is when. */
export interface AuditRecord extends Stored {
	accountId: string;
	/** Null for what is in no workspace, such as groups. */
	workspaceId: string | null;
	/** Null for what is in no project, such as webhooks. */
	projectId: string | null;
	userId: string;
	event: AuditEvent;
	resourceType: Shown['resource_type'];
	resourceId: string;
	ipAddress: string;
}
