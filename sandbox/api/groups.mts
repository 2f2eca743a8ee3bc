import { makeGroup } from '../store/make.mjs';
import type { GroupRecord } from '../store/groups.mjs';
import type { Store } from '../store/store.mjs';
import { notFound, unprocessable } from './errors.mjs';
import type { Body, GroupWithIncludes, Handlers, Schema } from './operation.mjs';
import { paginate, sortRows } from './paging.mjs';
import { account, accountRole, administered, asker, type Asker } from './permissions.mjs';
import { stamps, userField } from './views.mjs';

/**
 * User groups of an account. GUESS: everybody in the account may read them, as it is needed to choose one; to change
 * them takes an admin.
 */
export const groupHandlers = {
	'groups.index': (call) => {
		const { store } = call.world;
		const { id } = account(asker(call));
		const groups = store.groups.list(({ accountId }) => accountId === id);
		const sorted = sortRows(groups, call.query.sort, {
			creator: ({ creatorId }) => store.users.get(creatorId)?.name ?? '',
			name: ({ name }) => name,
			created_at: ({ createdAt }) => createdAt,
		});
		const { rows, links, total_count } = paginate(call, sorted);
		const data = rows.map((row) => withIncludes(store, row, call.query.include));
		return { status: 200, body: { data, links, total_count } };
	},

	'groups.show': (call) => {
		const who = asker(call);
		account(who);
		const found = group(who, call.path.group_id);
		return {
			status: 200,
			body: { data: withIncludes(call.world.store, found, call.query.include) },
		};
	},

	'groups.create': (call) => {
		const { id: accountId } = administered(asker(call));
		const { name, emoji } = call.body.data;
		const made = makeGroup(call.world, { accountId, creatorId: call.user.id, name, emoji });
		return { status: 201, body: { data: view(made) } };
	},

	'groups.update': (call) => {
		const found = ownGroup(asker(call), call.path.group_id);
		Object.assign(found, call.body.data, { updatedAt: call.world.clock.now() });
		return { status: 200, body: { data: view(found) } };
	},

	'groups.delete': (call) => {
		const found = ownGroup(asker(call), call.path.group_id);
		found.deletedAt = call.world.clock.now();
		return { status: 204 };
	},

	'groups.add_users': (call) => {
		const who = asker(call);
		const found = ownGroup(who, call.path.group_id);
		const ids = userIdsOf(call.body);
		for (const [index, id] of ids.entries()) {
			if (accountRole(who.store, id, who.accountId) !== undefined) continue;
			throw unprocessable(`No user of this account: ${id}`, `/data/user_ids/${index}`);
		}
		found.memberIds = [...new Set([...found.memberIds, ...ids])];
		found.updatedAt = call.world.clock.now();
		return { status: 204 };
	},

	'groups.remove_user': (call) => {
		const found = ownGroup(asker(call), call.path.group_id);
		const rest = found.memberIds.filter((id) => id !== call.path.user_id);
		if (rest.length === found.memberIds.length) throw notFound();
		found.memberIds = rest;
		found.updatedAt = call.world.clock.now();
		return { status: 204 };
	},
} satisfies Handlers;

function group({ store, accountId }: Asker, id: string): GroupRecord {
	const found = store.groups.get(id);
	if (found?.accountId !== accountId) throw notFound();
	return found;
}

/** A group to change. Those that are kept elsewhere are only shown here; GUESS: changing them is 422. */
function ownGroup(who: Asker, id: string): GroupRecord {
	administered(who);
	const found = group(who, id);
	if (found.source !== 'frame') throw unprocessable('The group is not managed by Frame.io');
	return found;
}

/**
 * The users to add. The documentation promises that one or more can be added, that adding a member again is fine,
 * and that one invalid user has the whole request refused. No source shows the field: GUESS at its name.
 */
function userIdsOf({ data }: Body<'groups.add_users'>): string[] {
	const { user_ids: ids, ...others } = data;
	for (const name of Object.keys(others)) {
		throw unprocessable(`Unexpected field: ${name}`, `/data/${name}`);
	}
	if (ids === undefined) throw unprocessable('Missing field: user_ids', '/data/user_ids');
	if (!Array.isArray(ids) || ids.length === 0) {
		throw unprocessable('Invalid data.user_ids: must be a list of IDs', '/data/user_ids');
	}
	return ids.map(String);
}

function view(group: GroupRecord): Schema<'GroupCommon'> {
	const { id, name, emoji, source, creatorId, memberIds } = group;
	return {
		id,
		name,
		emoji,
		source,
		creator_id: creatorId,
		member_count: memberIds.length,
		...stamps(group),
	};
}

function withIncludes(
	store: Store,
	group: GroupRecord,
	include: readonly string[] = [],
): GroupWithIncludes {
	return {
		...view(group),
		...(include.includes('creator') && userField(store, 'creator', group.creatorId)),
		// Only groups of the Admin Console have it; the contract requires it for them.
		...(group.source === 'adobe' && { sync_status: 'completed' }),
	};
}
