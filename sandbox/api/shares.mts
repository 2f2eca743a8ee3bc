import { makeShare } from '../store/make.mjs';
import type { Handlers } from './operation.mjs';
import { paginate, sortRows } from './paging.mjs';
import { account, asker, project, share } from './permissions.mjs';
import { shareable } from './share-assets.mjs';
import { checkAppearance, factsOf, passphraseOf } from './share-rules.mjs';
import { activityView, shareView } from './share-views.mjs';

/**
 * Shares of a project. Making and changing them takes a role that Frame.io calls "Edit & Share" or more.
 * GUESS: who reads a project also reads its shares.
 */
export const shareHandlers = {
	'shares.index': (call) => {
		const { id } = project(asker(call), call.path.project_id, 'read');
		const shares = call.world.store.shares.list(({ projectId }) => projectId === id);
		const sorted = sortRows(shares, call.query.sort, {
			name: ({ name }) => name ?? '',
			created_at: ({ createdAt }) => createdAt,
		});
		const { rows, links, total_count } = paginate(call, sorted);
		return { status: 200, body: { data: rows.map(shareView), links, total_count } };
	},

	'shares.show': (call) => {
		const found = share(asker(call), call.path.share_id, 'read');
		return { status: 200, body: { data: shareView(found) } };
	},

	'shares.create': (call) => {
		const { webhooks } = call.world;
		const who = asker(call);
		const home = account(who);
		const { id: projectId } = project(who, call.path.project_id, 'manage');
		const {
			type,
			asset_ids: ids = [],
			name,
			access,
			description,
			passphrase,
			expiration,
			...settings
		} = call.body.data;
		checkAppearance(settings, settings.layout ?? 'grid');
		const facts = factsOf({ name, access, description, passphrase, expiration }, home);
		const assetIds = [...new Set(ids)].map(
			(id) => shareable(who, id, projectId, '/data/asset_ids').id,
		);
		const made = makeShare(call.world, {
			type,
			projectId,
			creatorId: call.user.id,
			...facts,
			name,
			access,
			passphrase: passphraseOf({ access, passphrase: passphrase ?? null }, home),
			assetIds,
			settings,
		});
		webhooks.emitFor(call.user.id, projectId, 'share.created', made.id);
		return { status: 201, body: { data: shareView(made) } };
	},

	'shares.update': (call) => {
		const { clock, webhooks } = call.world;
		const who = asker(call);
		const home = account(who);
		const found = share(who, call.path.share_id, 'manage');
		const { name, access, description, passphrase, expiration, ...settings } = call.body.data;
		checkAppearance(settings, settings.layout);
		Object.assign(found, factsOf({ name, access, description, passphrase, expiration }, home));
		found.passphrase = passphraseOf(found, home);
		Object.assign(found.settings, settings);
		found.updatedAt = clock.now();
		webhooks.emitFor(call.user.id, found.projectId, 'share.updated', found.id);
		return { status: 200, body: { data: shareView(found) } };
	},

	'shares.delete': (call) => {
		const { clock, webhooks } = call.world;
		const found = share(asker(call), call.path.share_id, 'manage');
		found.deletedAt = clock.now();
		webhooks.emitFor(call.user.id, found.projectId, 'share.deleted', found.id);
		return { status: 204 };
	},

	// The order is a GUESS: the newest first, as in the feed of the web app. The reply has no total.
	'shares.list_activities': (call) => {
		const { store } = call.world;
		const { id } = share(asker(call), call.path.share_id, 'read');
		const newestFirst = store.shareActivities.list(({ shareId }) => shareId === id).reverse();
		const { rows, links } = paginate(call, newestFirst);
		const data = rows.map((row) => activityView(store, row, call.query.include));
		return { status: 200, body: { data, links } };
	},
} satisfies Handlers;
