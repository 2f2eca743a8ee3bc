import { randomBytes, randomUUID } from 'node:crypto';
import type { Store } from '../store/store.mjs';
import type { WebhookRecord } from '../store/webhooks.mjs';
import type { Handlers, Schema } from './operation.mjs';
import { paginate, sortRows } from './paging.mjs';
import { administered, asker, webhook, workspace } from './permissions.mjs';
import { stamps, userField } from './views.mjs';
import { checkUrl } from './web-address.mjs';

export const webhookHandlers = {
	'webhooks.index': (call) => {
		const { store } = call.world;
		const who = asker(call);
		administered(who);
		const { id } = workspace(who, call.path.workspace_id, 'read');
		const hooks = store.webhooks.list(({ workspaceId }) => workspaceId === id);
		const sorted = sortRows(hooks, call.query.sort, {
			name: ({ name }) => name,
			created_at: ({ createdAt }) => createdAt,
		});
		const { rows, links, total_count } = paginate(call, sorted);
		const data = rows.map((row) => withIncludes(store, row, call.query.include));
		return { status: 200, body: { data, links, total_count } };
	},

	'webhooks.show': (call) => {
		const found = webhook(asker(call), call.path.webhook_id);
		return {
			status: 200,
			body: { data: withIncludes(call.world.store, found, call.query.include) },
		};
	},

	'webhooks.create': (call) => {
		const { store, clock } = call.world;
		const who = asker(call);
		administered(who);
		const { id: workspaceId } = workspace(who, call.path.workspace_id, 'read');
		const { name, url, events } = call.body.data;
		checkUrl(url);
		const made = store.webhooks.add({
			id: randomUUID(),
			createdAt: clock.now(),
			updatedAt: clock.now(),
			workspaceId,
			creatorId: call.user.id,
			name,
			url,
			events,
			active: true,
			secret: randomBytes(24).toString('base64url'),
		});
		return { status: 201, body: { data: { ...view(made), secret: made.secret } } };
	},

	'webhooks.update': (call) => {
		const found = webhook(asker(call), call.path.webhook_id);
		const { url } = call.body.data;
		if (url !== undefined) checkUrl(url);
		Object.assign(found, call.body.data, { updatedAt: call.world.clock.now() });
		return { status: 200, body: { data: view(found) } };
	},

	'webhooks.delete': (call) => {
		const found = webhook(asker(call), call.path.webhook_id);
		found.deletedAt = call.world.clock.now();
		return { status: 204 };
	},
} satisfies Handlers;

function view(webhook: WebhookRecord): Schema<'Webhook'> {
	const { id, name, url, events, active, workspaceId } = webhook;
	return { id, name, url, events, active, workspace_id: workspaceId, ...stamps(webhook) };
}

function withIncludes(
	store: Store,
	webhook: WebhookRecord,
	include: readonly string[] = [],
): Schema<'WebhookWithIncludes'> {
	return {
		...view(webhook),
		...(include.includes('creator') && userField(store, 'creator', webhook.creatorId)),
	};
}
