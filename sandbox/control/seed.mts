import { randomUUID } from 'node:crypto';
import type { AccountRole, UserRole } from '../store/accounts.mjs';
import {
	makeAccount,
	makeComment,
	makeFile,
	makeFolder,
	makeGroup,
	makeProject,
	makeShare,
} from '../store/make.mjs';
import { connectStorage } from '../store/connect-storage.mjs';
import { demo, finishSeeded } from '../store/seed.mjs';
import { addSystemFields } from '../store/system-fields.mjs';
import type { World } from '../world.mjs';
import { ControlError } from './error.mjs';
import type {
	SeedComments,
	SeedFiles,
	SeedFolders,
	SeedGroups,
	SeedProjects,
	SeedReply,
	SeedRequest,
	SeedRole,
	SeedShares,
	SeedUser,
	SeedWorkspaces,
} from './types.mjs';

/** Adds what a test needs, in the order that the request type lists it. */
export async function addSeed(world: World, request: SeedRequest): Promise<SeedReply> {
	const { store, clock } = world;
	const fresh = () => ({ id: randomUUID(), createdAt: clock.now(), updatedAt: clock.now() });
	const accounts = several(request.accounts).map(({ displayName, userIds }) => {
		const { id } = makeAccount(world, { displayName });
		const admins = userIds ?? [demo.users.service];
		for (const userId of admins) {
			store.accountGrants.push({ accountId: id, userId, role: 'admin' });
		}
		addSystemFields(world, id, admins[0] ?? demo.users.owner);
		return id;
	});
	const users = several(request.users).map((user) => addUser(world, user));
	const groups = several(request.groups).flatMap((wanted) => addGroups(world, wanted));
	const workspaces = several(request.workspaces).flatMap((wanted: SeedWorkspaces) =>
		names(wanted, 'Workspace').map((name) => {
			const accountId = wanted.accountId ?? demo.account;
			return store.workspaces.add({ ...fresh(), accountId, name, creatorId: demo.users.owner }).id;
		}),
	);
	const projects = several(request.projects).flatMap((wanted: SeedProjects) =>
		names(wanted, 'Project').map((name) =>
			makeProject(world, {
				workspaceId: wanted.workspaceId,
				name,
				ownerId: wanted.ownerId ?? demo.users.owner,
				restricted: wanted.restricted,
			}),
		),
	);
	const folders = several(request.folders).flatMap((wanted: SeedFolders) =>
		names(wanted, 'Folder').map(
			(name) =>
				makeFolder(world, {
					parent: parent(world, wanted.folderId),
					name,
					creatorId: demo.users.owner,
				}).id,
		),
	);
	const files: string[] = [];
	for (const wanted of several(request.files)) files.push(...(await addFiles(world, wanted)));
	const storageLocations: string[] = [];
	for (const wanted of several(request.storageLocations)) {
		const { accountId = demo.account, name = 'Storage', contents } = wanted;
		storageLocations.push((await connectStorage(world, { accountId, name, contents })).id);
	}
	const comments = several(request.comments).flatMap((wanted) => addComments(world, wanted));
	const shares = several(request.shares).flatMap((wanted: SeedShares) =>
		names(wanted, 'Share').map((name) => {
			const { projectId, access = 'public', assetIds = [] } = wanted;
			if (!store.projects.get(projectId)) throw new ControlError(`No project ${projectId}`);
			const creatorId = demo.users.owner;
			return makeShare(world, { projectId, creatorId, name, access, assetIds }).id;
		}),
	);
	for (const role of several(request.roles)) setRole(world, role);
	return {
		accounts,
		users,
		groups,
		workspaces,
		projects: projects.map(({ id }) => id),
		rootFolders: projects.map(({ rootFolderId }) => rootFolderId),
		folders,
		files,
		comments,
		storageLocations,
		shares,
	};
}

function addUser({ store, clock }: World, wanted: SeedUser): string {
	const id = randomUUID();
	const { accountId = demo.account, accountRole = 'member', active = true, name } = wanted;
	const email = wanted.email ?? `${name.toLowerCase().replace(/\W+/g, '.')}@sandbox-studio.example`;
	const adobeUserId = `${id.replaceAll('-', '').slice(0, 24).toUpperCase()}@AdobeID`;
	const times = { createdAt: clock.now(), updatedAt: clock.now() };
	store.users.add({ id, ...times, name, email, adobeUserId, active });
	store.accountGrants.push({ accountId, userId: id, role: accountRole });
	return id;
}

function addGroups(world: World, wanted: SeedGroups): string[] {
	const { accountId = demo.account, userIds = [], source } = wanted;
	const base = { accountId, creatorId: demo.users.owner, emoji: 'busts_in_silhouette' };
	return names(wanted, 'Group').map(
		(name) => makeGroup(world, { ...base, name, source, memberIds: [...userIds] }).id,
	);
}

async function addFiles(world: World, wanted: SeedFiles): Promise<string[]> {
	const folder = parent(world, wanted.folderId);
	const { extension = '.mp4', fps, duration } = wanted;
	const made: string[] = [];
	for (const name of names(wanted, 'File', extension)) {
		const bytes = Buffer.from(wanted.content ?? `Sandbox content of ${name}\n`);
		const base = { parent: folder, name, creatorId: demo.users.owner, size: bytes.length };
		const file = makeFile(world, { ...base, fps, duration });
		await finishSeeded(world, file, bytes);
		made.push(file.id);
	}
	return made;
}

function addComments(world: World, wanted: SeedComments): string[] {
	const { fileId, count = 1, text = 'Comment', timestamp, parentId = null, internal } = wanted;
	if (!world.store.files.get(fileId)) throw new ControlError(`No file ${fileId}`);
	return Array.from({ length: count }, (_, index) => {
		const comment = makeComment(world, {
			fileId,
			ownerId: wanted.ownerId ?? demo.users.owner,
			text: count === 1 ? text : `${text} ${index + 1}`,
			timestamp: timestamp === undefined ? null : timestamp + index,
			parentId,
			internal: internal ?? false,
		});
		return comment.id;
	});
}

function setRole({ store }: World, wanted: SeedRole): void {
	const { userId, accountId, workspaceId, projectId, folderId, role, download = true } = wanted;
	if (accountId !== undefined) {
		store.accountGrants = store.accountGrants.filter(
			(grant) => grant.userId !== userId || grant.accountId !== accountId,
		);
		if (role === null) return;
		if (!isAccountRole(role)) throw new ControlError(`${role} is no role of an account`);
		store.accountGrants.push({ accountId, userId, role });
		return;
	}
	const resourceId = workspaceId ?? projectId ?? folderId;
	if (resourceId === undefined)
		throw new ControlError('A role needs an account, workspace, project or folder');
	store.grants = store.grants.filter(
		(grant) => grant.userId !== userId || grant.resourceId !== resourceId,
	);
	if (role === null) return;
	if (isAccountRole(role)) throw new ControlError(`${role} is a role of an account`);
	store.grants.push({ userId, resourceId, role, download });
}

function isAccountRole(role: AccountRole | UserRole): role is AccountRole {
	return ['owner', 'admin', 'member', 'reviewer'].includes(role);
}

function parent({ store }: World, folderId: string) {
	const found = store.folders.get(folderId);
	if (!found) throw new ControlError(`No folder ${folderId}`);
	return found;
}

function several<T>(value: T | T[] | undefined): T[] {
	if (value === undefined) return [];
	return Array.isArray(value) ? value : [value];
}

function names(
	{ count = 1, name, namePrefix }: { count?: number; name?: string; namePrefix?: string },
	fallback: string,
	extension = '',
): string[] {
	if (name !== undefined && count === 1) return [name];
	const prefix = namePrefix ?? name ?? `${fallback} `;
	return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}${extension}`);
}
