import type {
	AccountGrant,
	AccountRecord,
	Grant,
	UserRecord,
	WorkspaceRecord,
} from './accounts.mjs';
import type { ActionRecord } from './actions.mjs';
import type { FileRecord, FolderRecord, StackRecord } from './assets.mjs';
import type { AuditRecord } from './audit.mjs';
import type { ClientRecord } from './clients.mjs';
import type { CollectionRecord } from './collections.mjs';
import type { CommentRecord } from './comments.mjs';
import type { FieldRecord } from './fields.mjs';
import type { GroupRecord } from './groups.mjs';
import type { ProjectRecord } from './projects.mjs';
import type { ShareActivityRecord, ShareListRecord, ShareRecord } from './shares.mjs';
import type { StorageLocationRecord } from './storage-locations.mjs';
import { Table } from './table.mjs';
import type { WebhookRecord } from './webhooks.mjs';

/** Everything that the sandbox knows, in memory; the bytes of files are in the bucket. */
export class Store {
	readonly accounts = new Table<AccountRecord>();
	readonly users = new Table<UserRecord>();
	readonly groups = new Table<GroupRecord>();
	readonly workspaces = new Table<WorkspaceRecord>();
	readonly projects = new Table<ProjectRecord>();
	readonly folders = new Table<FolderRecord>();
	readonly stacks = new Table<StackRecord>();
	readonly files = new Table<FileRecord>();
	readonly comments = new Table<CommentRecord>();
	readonly shares = new Table<ShareRecord>();
	readonly shareActivities = new Table<ShareActivityRecord>();
	readonly shareLists = new Table<ShareListRecord>();
	readonly storageLocations = new Table<StorageLocationRecord>();
	readonly collections = new Table<CollectionRecord>();
	readonly fields = new Table<FieldRecord>();
	readonly actions = new Table<ActionRecord>();
	readonly webhooks = new Table<WebhookRecord>();
	readonly audit = new Table<AuditRecord>();
	readonly clients = new Map<string, ClientRecord>();
	accountGrants: AccountGrant[] = [];
	grants: Grant[] = [];
}
