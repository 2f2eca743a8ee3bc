import { accountRole } from '../api/permissions.mjs';
import type { FileRecord } from '../store/assets.mjs';
import { demo } from '../store/seed.mjs';
import type { World } from '../world.mjs';
import type { FileReply, StateReply } from './types.mjs';

const listLimit = 200;

/** What there is, in short: the ids that a test starts from. */
export function stateOf({ store, clock, limits }: World): StateReply {
	const accounts = store.accounts.list().map(({ id, displayName }) => ({ id, name: displayName }));
	const [account = { id: '', name: '' }] = accounts;
	const projects = store.projects
		.list()
		.map(({ id, name, workspaceId, rootFolderId, restricted }) => ({
			id,
			name,
			workspaceId,
			rootFolderId,
			restricted,
		}));
	return {
		account,
		accounts,
		workspaces: store.workspaces.list().map(({ id, name, accountId }) => ({ id, name, accountId })),
		projects,
		restrictedProject: projects.find(({ restricted }) => restricted) ?? null,
		users: store.users.list().map(({ id, name, email }) => ({
			id,
			name,
			email,
			accountRole: accountRole(store, id, demo.account) ?? null,
		})),
		groups: store.groups.list().map(({ id, name, accountId }) => ({ id, name, accountId })),
		clients: [...store.clients.values()],
		storageLocations: store.storageLocations.list().map(({ id, name, accountId, objects }) => ({
			id,
			name,
			accountId,
			keys: [...objects.keys()],
		})),
		folders: store.folders
			.list()
			.slice(0, listLimit)
			.map(({ id, name, projectId, parentId }) => ({ id, name, projectId, parentId })),
		files: store.files
			.list()
			.slice(0, listLimit)
			.map(({ id, name, projectId, parentId, mediaType }) => ({
				id,
				name,
				projectId,
				folderId: parentId,
				mediaType,
			})),
		timeScale: clock.timeScale,
		rateLimits: { enabled: limits.enabled, scale: limits.scale },
	};
}

/** A file with what came of each part. */
export function fileReply(file: FileRecord): FileReply {
	const { id, name, status, failed, size, mediaType, sha256, parts } = file;
	const deleted = file.deletedAt !== undefined;
	return { id, name, status, failed, deleted, size, mediaType, sha256, parts };
}
