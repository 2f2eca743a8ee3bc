import type { FieldRecord, Member } from '../store/fields.mjs';
import type { ProjectRecord } from '../store/projects.mjs';
import type { Store } from '../store/store.mjs';
import { accountRole, projectRole } from './permissions.mjs';

/** Whether a user or a group belongs to an account. */
export function isInAccount(store: Store, accountId: string, { id, type }: Member): boolean {
	return type === 'user'
		? accountRole(store, id, accountId) !== undefined
		: store.groups.get(id)?.accountId === accountId;
}

/**
 * Whether a user or a group may be the value of a user field on files of a project. GUESS: a field that is open to
 * all members of the project takes every group of the account.
 */
export function mayBeValue(
	store: Store,
	{ settings, accountId }: FieldRecord,
	project: ProjectRecord,
	member: Member,
): boolean {
	if (settings.field_type !== 'user_single' && settings.field_type !== 'user_multi') return false;
	const { member_options_type, custom_members } = settings.field_configuration;
	if (!isInAccount(store, accountId, member)) return false;
	if (member_options_type === 'custom') {
		return custom_members.some(({ id, type }) => id === member.id && type === member.type);
	}
	return (
		member.type === 'account_user_group' || projectRole(store, member.id, project) !== undefined
	);
}
