import type { FieldRecord, FieldValue } from '../store/fields.mjs';
import type { Store } from '../store/store.mjs';
import { unprocessable } from './errors.mjs';
import { isMutable } from './fields.mjs';
import { metadataOf } from './metadata-fields.mjs';
import { readValue } from './metadata-values.mjs';
import type { Handlers } from './operation.mjs';
import { asker, file, project } from './permissions.mjs';

export const metadataHandlers = {
	'metadata.show': (call) => {
		const found = file(asker(call), call.path.file_id, 'read');
		const metadata = metadataOf(call.world.store, found, call.query.show_null === true);
		return { status: 200, body: { data: { file_id: found.id, metadata } } };
	},

	// Nothing is done when one of the files or values is refused (GUESS).
	'metadata.bulk_update': (call) => {
		const { store, clock, webhooks } = call.world;
		const who = asker(call);
		const home = project(who, call.path.project_id, 'edit');
		const { file_ids: ids, values } = call.body.data;
		const files = ids.map((id, index) => {
			const found = file(who, id, 'read');
			if (found.projectId !== home.id) {
				throw unprocessable('The file is in another project', `/data/file_ids/${index}`);
			}
			return found;
		});
		const changes = values.map(({ field_definition_id: id, value }, index) => {
			const pointer = `/data/values/${index}`;
			const field = settable(store, who.accountId, id, `${pointer}/field_definition_id`);
			const place = { store, project: home, field, pointer: `${pointer}/value` };
			return { id, value: readValue(place, value) };
		});
		for (const one of new Set(files)) {
			one.values = changed(one.values, changes);
			one.updatedAt = clock.now();
			// GUESS: one event a file, however many values; its resource is the file, as receivers in public code expect.
			webhooks.emitFor(call.user.id, home.id, 'metadata.value.updated', one.id, 'file');
		}
		return { status: 204 };
	},
} satisfies Handlers;

/** A field whose values can be set. */
function settable(store: Store, accountId: string, id: string, pointer: string): FieldRecord {
	const field = store.fields.get(id);
	if (field?.accountId !== accountId || !field.active) {
		throw unprocessable(`No such field: ${id}`, pointer);
	}
	if (!isMutable(field)) throw unprocessable(`${field.name} cannot be set`, pointer);
	return field;
}

function changed(
	before: ReadonlyMap<string, FieldValue>,
	changes: { id: string; value: FieldValue | null }[],
): Map<string, FieldValue> {
	const after = new Map(before);
	for (const { id, value } of changes) {
		if (value === null) after.delete(id);
		else after.set(id, value);
	}
	return after;
}
