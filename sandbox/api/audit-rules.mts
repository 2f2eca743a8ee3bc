import type { AuditEvent, AuditRecord } from '../store/audit.mjs';
import type { FileRecord } from '../store/assets.mjs';
import type { Call, OperationId, ReplyOf } from './operation.mjs';

/** What an operation did to one resource. */
export interface Deed {
	event: AuditEvent;
	resourceType: AuditRecord['resourceType'];
	resourceId: string;
	/** What tells the workspace and project, when it is not the resource itself. */
	at: string;
}

/** Says after the success of an operation what it did. */
type Rule<K extends OperationId> = (call: Call<K>, answer: ReplyOf<K>) => Deed | Deed[];

/** The same for what shows only in a comparison: called before the operation, and what it returns after. */
type Watch<K extends OperationId> = (call: Call<K>) => () => Deed[];

function about(resourceType: AuditRecord['resourceType']) {
	return (event: AuditEvent, resourceId: string, at = resourceId): Deed => ({
		event,
		resourceType,
		resourceId,
		at,
	});
}

const asset = about('asset');
const folder = about('folder');
const stack = about('version_stack');
const comment = about('comment');
const share = about('share');
const project = about('project');
// The log calls a workspace a team, as Frame.io did before V4.
const workspace = about('team');
const webhook = about('webhook');
const action = about('action');
const group = about('account_user_group');
const field = about('account_field_definition');
const inAccount = about('account_member');
const inWorkspace = about('team_member');
const inProject = about('collaborator');

/**
 * What operations leave in the audit log. The contract names the events and the types of resources, but no source
 * says which operation leaves which: that is a GUESS. What was copied is the copy; the reply to a large copy does
 * not name it, and then it is the source.
 */
export const auditRules = {
	'account_user_roles.update': ({ path }) => inAccount('account_member_updated', path.user_id),
	'workspace_user_roles.update': ({ path: { user_id: id, workspace_id: at } }) =>
		inWorkspace('workspace_permissions_granted_to_user', id, at),
	'workspace_user_roles.delete': ({ path: { user_id: id, workspace_id: at } }) =>
		inWorkspace('team_member_deleted', id, at),
	'project_user_roles.update': ({ path: { user_id: id, project_id: at } }) =>
		inProject('project_permissions_granted_to_user', id, at),
	'project_permissions.delete': ({ path: { user_id: id, project_id: at } }) =>
		inProject('collaborator_deleted', id, at),
	'folder_user_roles.update': ({ path: { user_id: id, folder_id: at } }) =>
		inProject('role_added', id, at),
	'folder_permissions.delete': ({ path: { user_id: id, folder_id: at } }) =>
		inProject('role_removed', id, at),

	'groups.create': (_call, { body }) => group('account_user_group_created', body.data.id),
	'groups.update': ({ path }) => group('account_user_group_updated', path.group_id),
	'groups.delete': ({ path }) => group('account_user_group_deleted', path.group_id),
	'groups.add_users': ({ path }) => group('account_user_group_members_added', path.group_id),
	'groups.remove_user': ({ path }) => group('account_user_group_members_removed', path.group_id),

	'workspaces.create': (_call, { body }) => workspace('team_created', body.data.id),
	'workspaces.update': ({ path }) => workspace('team_updated', path.workspace_id),
	'workspaces.delete': ({ path }) => workspace('team_deleted', path.workspace_id),

	'projects.create': (_call, { body }) => project('project_created', body.data.id),
	'projects.delete': ({ path }) => project('project_deleted', path.project_id),

	'folders.create': (_call, { body }) => folder('asset_created', body.data.id),
	'folders.update': ({ path }) => folder('asset_updated', path.folder_id),
	'folders.delete': ({ path }) => folder('asset_deleted', path.folder_id),
	'folders.restore': ({ path }) => folder('asset_restored', path.folder_id),
	'folders.move': ({ path }) => folder('asset_moved', path.folder_id),
	'folders.copy': ({ path }, answer) =>
		folder('asset_copied', answer.status === 200 ? answer.body.data.id : path.folder_id),
	'folders.bulk_move': ({ body }) => body.data.folder_ids.map((id) => folder('asset_moved', id)),
	'folders.bulk_copy': ({ body }, answer) =>
		(answer.status === 200
			? answer.body.data.map((one) => one.folder.id)
			: body.data.folder_ids
		).map((id) => folder('asset_copied', id)),

	'files.create': (_call, { body }) => asset('asset_created', body.data.id),
	'files.create_local_upload': (_call, { body }) => asset('asset_created', body.data.id),
	'files.create_remote_upload': (_call, { body }) => asset('asset_created', body.data.id),
	'files.import_file': (_call, { body }) => asset('asset_created', body.data.id),
	'files.update': ({ path }) => asset('asset_updated', path.file_id),
	'files.delete': ({ path }) => asset('asset_deleted', path.file_id),
	'files.restore': ({ path }) => asset('asset_restored', path.file_id),
	'files.copy': (_call, { body }) => asset('asset_copied', body.data.id),
	'files.bulk_copy': (_call, { body }) =>
		body.data.map(({ file }) => asset('asset_copied', file.id)),

	'version_stacks.create': (_call, { body }) => stack('asset_versioned', body.data.id),
	'version_stacks.copy': (_call, { body }) => stack('asset_copied', body.data.id),
	'version_stacks.move': ({ path }) => stack('asset_moved', path.version_stack_id),
	'version_stacks.reorder': ({ path }) => stack('asset_updated', path.version_stack_id),
	'version_stacks.restore': ({ path }) => stack('asset_restored', path.version_stack_id),

	'comments.create': (_call, { body }) => comment('comment_created', body.data.id),
	'comments.delete': ({ path }) => comment('comment_deleted', path.comment_id),
	'comments.create_attachment': ({ path }) => comment('comment_updated', path.comment_id),
	'comments.delete_attachment': ({ path }) => comment('comment_updated', path.comment_id),

	'shares.create': (_call, { body }) => share('share_created', body.data.id),
	'shares.update': ({ path }) => share('share_updated', path.share_id),
	'shares.delete': ({ path }) => share('share_deleted', path.share_id),
	'shares.add_asset': ({ path }) => share('share_updated', path.share_id),
	'shares.remove_asset': ({ path }) => share('share_updated', path.share_id),
	// People are added to secure shares only; those of a public one get a mail, if they may.
	'shares.add_reviewers': ({ world, path: { share_id: id }, body }) => {
		if (world.store.shares.get(id)?.access === 'secure') return share('share_reviewers_added', id);
		return body.data.notify_by_email === false ? [] : share('share_invites_sent', id);
	},
	'shares.remove_reviewers': ({ path }) => share('share_reviewers_removed', path.share_id),

	'metadata.field_definitions.create': (_call, { body }) =>
		field('account_field_created', body.data.id),
	'metadata.field_definitions.update': ({ path }) =>
		field('account_field_updated', path.field_definition_id),
	'metadata.field_definitions.delete': ({ path }) =>
		field('account_field_deleted', path.field_definition_id),
	'metadata.bulk_update': ({ body }) =>
		body.data.file_ids.map((id) => asset('metadata_value_updated', id)),

	'webhooks.create': (_call, { body }) => webhook('webhook_created', body.data.id),
	'webhooks.update': ({ path }) => webhook('webhook_updated', path.webhook_id),
	'webhooks.delete': ({ path }) => webhook('webhook_deleted', path.webhook_id),

	'actions.create': (_call, { body }) => action('action_created', body.data.id),
	'actions.update': ({ path }) => action('action_updated', path.action_id),
	'actions.delete': ({ path }) => action('action_deleted', path.action_id),
} satisfies { [K in OperationId]?: Rule<K> };

/** What several events may come of, or none. */
export const auditWatches = {
	'projects.update': ({ world: { store }, path: { project_id: id }, body }) =>
		turns(() => store.projects.get(id)?.status === 'active', {
			on: project('project_activated', id),
			off: project('project_deactivated', id),
			changed: Object.keys(body.data).some((name) => name !== 'status')
				? [project('project_updated', id)]
				: [],
		}),

	'comments.update': ({ world: { store }, path: { comment_id: id }, body }) =>
		turns(() => store.comments.get(id)?.completedAt !== null, {
			on: comment('comment_completed', id),
			off: comment('comment_uncompleted', id),
			changed: Object.keys(body.data).some((name) => name !== 'completed')
				? [comment('comment_updated', id)]
				: [],
		}),

	'files.move': ({ world: { store }, path }) => moves(store.files, store.stacks, [path.file_id]),
	'files.bulk_move': ({ world: { store }, body }) =>
		moves(store.files, store.stacks, body.data.file_ids),
} satisfies { [K in OperationId]?: Watch<K> };

/** A switch with an event of its own each way, and what was changed beside it. */
function turns(
	isOn: () => boolean,
	{ on, off, changed }: { on: Deed; off: Deed; changed: Deed[] },
): () => Deed[] {
	const before = isOn();
	return () => {
		const after = isOn();
		return after === before ? changed : [after ? on : off, ...changed];
	};
}

interface Lookup<T> {
	get(id: string): T | undefined;
}

/** Files that end somewhere else: into a version stack they came as a version. */
function moves(files: Lookup<FileRecord>, stacks: Lookup<unknown>, ids: string[]): () => Deed[] {
	const parentOf = (id: string) => files.get(id)?.parentId ?? '';
	const before = ids.map(parentOf);
	return () =>
		ids
			.filter((id, index) => parentOf(id) !== before[index])
			.map((id) => asset(stacks.get(parentOf(id)) ? 'asset_versioned' : 'asset_moved', id));
}
