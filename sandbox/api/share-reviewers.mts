import type { UserRecord } from '../store/accounts.mjs';
import type { ShareRecord, ShareReviewer } from '../store/shares.mjs';
import type { Store } from '../store/store.mjs';
import { notFound, unprocessable } from './errors.mjs';
import type { Handlers, Schema } from './operation.mjs';
import { paginate, sortRows } from './paging.mjs';
import { accountRole, asker, share, type Asker } from './permissions.mjs';
import { userView } from './views.mjs';

type Named = Schema<'AddReviewersToShareParams'>['data']['reviewers'];

/** Who may see a secure share, and whom a public one is mailed to. */
export const shareReviewerHandlers = {
	// The reply has no links, although the operation takes a cursor.
	'shares.list_reviewers': (call) => {
		const { store } = call.world;
		const { reviewers } = share(asker(call), call.path.share_id, 'read');
		const people = reviewers.map((one) => ({
			id: one.userId ?? one.email,
			view: viewOf(store, one),
		}));
		const { sort } = call.query;
		const sorted = sortRows(people, sortNames.get(sort ?? '') ?? sort, {
			name: ({ view }) => view.name ?? view.email,
			active: ({ view }) => (view.active === true ? 0 : 1),
		});
		const { rows } = paginate(call, sorted);
		return { status: 200, body: { data: rows.map(({ view }) => view) } };
	},

	'shares.add_reviewers': (call) => {
		const { clock } = call.world;
		const who = asker(call);
		const found = share(who, call.path.share_id, 'manage');
		const { reviewers, message, notify_by_email: notify = true } = call.body.data;
		const people = peopleOf(who, found, reviewers);
		if (found.access === 'secure') {
			found.reviewers.push(...people.filter((one) => !includes(found, one)));
			found.updatedAt = clock.now();
		}
		if (notify) {
			found.mails.push(...people.map(({ email: to }) => ({ to, message, sentAt: clock.now() })));
		}
		return { status: 204 };
	},

	'shares.remove_reviewers': (call) => {
		const who = asker(call);
		const found = share(who, call.path.share_id, 'manage');
		// GUESS at the status: only secure shares have reviewers who could be removed.
		if (found.access !== 'secure') throw unprocessable('Only a secure share has reviewers');
		const people = peopleOf(who, found, call.body.data.reviewers);
		if (!people.every((one) => includes(found, one))) throw notFound();
		found.reviewers = found.reviewers.filter(
			(one) => !people.some(({ email }) => email === one.email),
		);
		found.updatedAt = call.world.clock.now();
		return { status: 204 };
	},
} satisfies Handlers;

/** The two sorts without a direction. */
const sortNames = new Map([
	['active', 'active_asc'],
	['inactive', 'active_desc'],
]);

/** The people that a request names, each once. */
function peopleOf(who: Asker, share: ShareRecord, named: Named): ShareReviewer[] {
	const people = namedIn(who, share, named).map((one) => [one.email, one] as const);
	return [...new Map(people).values()];
}

/** The people named in one of the ways; only e-mail addresses name people outside the account. */
function namedIn(who: Asker, { projectId }: ShareRecord, named: Named): ShareReviewer[] {
	const { store } = who;
	const { emails, user_ids, adobe_user_ids, share_list_ids } = named;
	if (emails) return emails.map((email, index) => personOf(store, email, index));
	if (user_ids) return user_ids.map((id) => member(who, (user) => user.id === id));
	if (adobe_user_ids) {
		return adobe_user_ids.map((id) => member(who, ({ adobeUserId }) => adobeUserId === id));
	}
	if (!share_list_ids) throw unprocessable('reviewers names nobody', '/data/reviewers');
	const home = store.projects.get(projectId)?.workspaceId;
	const lists = share_list_ids.map((id) => {
		const list = store.shareLists.get(id);
		if (!list || list.workspaceId !== home) throw notFound();
		return list;
	});
	return lists.flatMap((list) => list.emails.map((email, index) => personOf(store, email, index)));
}

function member({ store, accountId }: Asker, is: (user: UserRecord) => boolean): ShareReviewer {
	const [user] = store.users.list(is);
	if (!user || accountRole(store, user.id, accountId) === undefined) throw notFound();
	return { userId: user.id, email: user.email };
}

function personOf({ users }: Store, email: string, index: number): ShareReviewer {
	if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
		throw unprocessable(`Not an e-mail address: ${email}`, `/data/reviewers/emails/${index}`);
	}
	const address = email.toLowerCase();
	const [user] = users.list((one) => one.email.toLowerCase() === address);
	return user ? { userId: user.id, email: user.email } : { userId: null, email: address };
}

function includes({ reviewers }: ShareRecord, { email }: ShareReviewer): boolean {
	return reviewers.some((one) => one.email === email);
}

function viewOf({ users }: Store, { userId, email }: ShareReviewer): Schema<'User'> {
	const user = users.get(userId ?? '');
	if (user) return userView(user);
	return { id: null, name: null, email, adobe_user_id: null, avatar_url: null, active: null };
}
