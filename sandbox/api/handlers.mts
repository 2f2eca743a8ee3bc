import { actionHandlers } from './actions.mjs';
import { auditLogHandlers } from './audit-log.mjs';
import { bulkHandlers } from './bulk.mjs';
import { collectionHandlers } from './collections.mjs';
import { commentHandlers } from './comments.mjs';
import { fileUploadHandlers } from './file-uploads.mjs';
import { fieldHandlers } from './fields.mjs';
import { fileHandlers } from './files.mjs';
import { folderHandlers } from './folders.mjs';
import { groupHandlers } from './groups.mjs';
import { metadataHandlers } from './metadata.mjs';
import type { AllHandlers } from './operation.mjs';
import { projectHandlers } from './projects.mjs';
import { recycleBinHandlers } from './recycle-bin.mjs';
import { roleHandlers } from './roles.mjs';
import { searchHandlers } from './search.mjs';
import { shareAssetHandlers } from './share-assets.mjs';
import { shareReviewerHandlers } from './share-reviewers.mjs';
import { shareHandlers } from './shares.mjs';
import { userHandlers } from './users.mjs';
import { versionStackHandlers } from './version-stacks.mjs';
import { webhookHandlers } from './webhooks.mjs';
import { workspaceHandlers } from './workspaces.mjs';

/** The handler of every operation of the contract; the compiler names those that are missing. */
export const handlers: AllHandlers = {
	...userHandlers,
	...roleHandlers,
	...auditLogHandlers,
	...groupHandlers,
	...workspaceHandlers,
	...projectHandlers,
	...folderHandlers,
	...fileHandlers,
	...fileUploadHandlers,
	...versionStackHandlers,
	...recycleBinHandlers,
	...bulkHandlers,
	...commentHandlers,
	...shareHandlers,
	...shareAssetHandlers,
	...shareReviewerHandlers,
	...webhookHandlers,
	...actionHandlers,
	...collectionHandlers,
	...fieldHandlers,
	...metadataHandlers,
	...searchHandlers,
};
