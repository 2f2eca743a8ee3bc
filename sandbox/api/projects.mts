import { makeProject } from '../store/make.mjs';
import type { ProjectRecord } from '../store/projects.mjs';
import type { Handlers, Schema, Query } from './operation.mjs';
import { paginate, sortRows, type PagedCall } from './paging.mjs';
import {
	account,
	asker,
	project,
	projectRole,
	workspace,
	workspaceRole,
	type Asker,
} from './permissions.mjs';
import { deleteProject } from './tree.mjs';
import { projectView, projectWithIncludes } from './views.mjs';

export const projectHandlers = {
	'projects.index': (call) => {
		const who = asker(call);
		const { id } = workspace(who, call.path.workspace_id, 'read');
		return { status: 200, body: listProjects(call, who, ({ workspaceId }) => workspaceId === id) };
	},

	'account_projects.index': (call) => {
		const who = asker(call);
		const { id } = account(who);
		const inAccount = ({ workspaceId }: ProjectRecord) =>
			who.store.workspaces.get(workspaceId)?.accountId === id;
		return { status: 200, body: listProjects(call, who, inAccount) };
	},

	// Projects to which the user was invited without belonging to their workspace.
	'invited_projects.index': (call) => {
		const who = asker(call);
		const { id } = account(who);
		const isInvited = ({ workspaceId }: ProjectRecord) => {
			const home = who.store.workspaces.get(workspaceId);
			return home?.accountId === id && !workspaceRole(who.store, who.user.id, home);
		};
		return { status: 200, body: listProjects(call, who, isInvited) };
	},

	'projects.show': (call) => {
		const found = project(asker(call), call.path.project_id, 'read');
		return {
			status: 200,
			body: { data: projectWithIncludes(call.world.store, found, call.query.include) },
		};
	},

	'projects.create': (call) => {
		const { store, webhooks } = call.world;
		const { id: workspaceId } = workspace(asker(call), call.path.workspace_id, 'manage');
		const { name, restricted = false } = call.body.data;
		const made = makeProject(call.world, { workspaceId, name, restricted, ownerId: call.user.id });
		if (restricted) {
			const grant = { userId: call.user.id, resourceId: made.id, download: true };
			store.grants.push({ ...grant, role: 'full_access' });
		}
		webhooks.emitFor(call.user.id, made.id, 'project.created', made.id);
		return { status: 201, body: { data: projectView(store, made) } };
	},

	'projects.update': (call) => {
		const { store, clock, webhooks } = call.world;
		const found = project(asker(call), call.path.project_id, 'manage');
		const role = projectRole(store, call.user.id, found);
		Object.assign(found, call.body.data, { updatedAt: clock.now() });
		// Restricting ends what was inherited. GUESS: who does it stays in, as who creates a restricted one is in.
		if (role && !projectRole(store, call.user.id, found)) {
			store.grants.push({ userId: call.user.id, resourceId: found.id, role, download: true });
		}
		webhooks.emitFor(call.user.id, found.id, 'project.updated', found.id);
		return { status: 200, body: { data: projectView(store, found) } };
	},

	'projects.delete': (call) => {
		const { store, clock, webhooks } = call.world;
		const found = project(asker(call), call.path.project_id, 'own');
		webhooks.emitFor(call.user.id, found.id, 'project.deleted', found.id);
		deleteProject(store, found, clock.now());
		return { status: 204 };
	},
} satisfies Handlers;

function listProjects(
	call: PagedCall & { query: Query<'projects.index'> },
	{ store, user }: Asker,
	test: (project: ProjectRecord) => boolean,
): Schema<'ProjectsWithIncludesResponse'> {
	const visible = store.projects.list(
		(row) => test(row) && projectRole(store, user.id, row) !== undefined,
	);
	const sorted = sortRows(visible, call.query.sort, {
		name: ({ name }) => name,
		created_at: ({ createdAt }) => createdAt,
	});
	const { rows, links, total_count } = paginate(call, sorted);
	const data = rows.map((row) => projectWithIncludes(store, row, call.query.include));
	return { data, links, total_count };
}
