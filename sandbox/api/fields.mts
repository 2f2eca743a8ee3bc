import { randomUUID } from 'node:crypto';
import type { FieldRecord } from '../store/fields.mjs';
import type { Store } from '../store/store.mjs';
import { notFound, unprocessable } from './errors.mjs';
import { settingsAfter } from './field-settings.mjs';
import type { Handlers, Schema } from './operation.mjs';
import { paginate, sortRows } from './paging.mjs';
import { account, administered, asker, type Asker } from './permissions.mjs';
import { stamps, userField } from './views.mjs';

/** The fields of an account. Everybody in it sees them, its administrators change them (the right is a GUESS). */
export const fieldHandlers = {
	'metadata.field_definitions.index': (call) => {
		const { store } = call.world;
		const { id: accountId } = account(asker(call));
		const { exclude_immutable, exclude_inactive } = call.query.filters ?? {};
		const fields = store.fields.list(
			(field) =>
				field.accountId === accountId &&
				(exclude_immutable !== true || isMutable(field)) &&
				(exclude_inactive !== true || field.active),
		);
		const sorted = sortRows(fields, call.query.sort, {
			name: ({ name }) => name,
			created_at: ({ createdAt }) => createdAt,
		});
		const { rows, links, total_count } = paginate(call, sorted);
		const data = rows.map((row) => withIncludes(store, row, call.query.include));
		return { status: 200, body: { data, links, total_count } };
	},

	'metadata.field_definitions.create': (call) => {
		const { store, clock, webhooks } = call.world;
		const { id: accountId } = administered(asker(call));
		const { data } = call.body;
		if (!data) throw unprocessable('Missing field: data', '/data');
		const made = store.fields.add({
			id: randomUUID(),
			createdAt: clock.now(),
			updatedAt: clock.now(),
			accountId,
			creatorId: call.user.id,
			name: data.name,
			settings: settingsAfter(store, accountId, data),
			builtIn: false,
			fact: null,
			active: true,
		});
		webhooks.emitInAccount(call.user.id, accountId, 'customfield.created', made.id);
		return { status: 201, body: { data: view(made) } };
	},

	'metadata.field_definitions.update': (call) => {
		const { store, clock, webhooks } = call.world;
		const found = customField(asker(call), call.path.field_definition_id);
		const { data } = call.body;
		if (!data) throw unprocessable('Missing field: data', '/data');
		if (data.field_type !== found.settings.field_type) {
			throw unprocessable('The type of a field cannot be changed', '/data/field_type');
		}
		found.settings = settingsAfter(store, found.accountId, data, found.settings);
		found.name = data.name ?? found.name;
		found.updatedAt = clock.now();
		webhooks.emitInAccount(call.user.id, found.accountId, 'customfield.updated', found.id);
		return { status: 200, body: { data: view(found) } };
	},

	'metadata.field_definitions.delete': (call) => {
		const { clock, webhooks } = call.world;
		const found = customField(asker(call), call.path.field_definition_id);
		found.deletedAt = clock.now();
		webhooks.emitInAccount(call.user.id, found.accountId, 'customfield.deleted', found.id);
		return { status: 204 };
	},
} satisfies Handlers;

/** Whether users can set the values of a field. */
export function isMutable({ fact }: FieldRecord): boolean {
	return fact === null;
}

/** A field that may be changed or deleted. GUESS: the service refuses both for its own fields with 422. */
function customField(who: Asker, id: string): FieldRecord {
	const { id: accountId } = administered(who);
	const found = who.store.fields.get(id);
	if (found?.accountId !== accountId) throw notFound();
	if (found.builtIn) throw unprocessable(`The field ${found.name} belongs to Frame.io`);
	return found;
}

function view(field: FieldRecord): Schema<'FieldDefinition'> {
	const { id, name, creatorId, settings } = field;
	return {
		id,
		name,
		creator_id: creatorId,
		mutable: isMutable(field),
		...stamps(field),
		...settings,
	};
}

function withIncludes(
	store: Store,
	field: FieldRecord,
	include: readonly string[] = [],
): Schema<'FieldDefinitionWithIncludes'> {
	return {
		...view(field),
		...(include.includes('creator') && userField(store, 'creator', field.creatorId)),
	};
}
