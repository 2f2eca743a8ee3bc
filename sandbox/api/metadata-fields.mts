import type { FileRecord } from '../store/assets.mjs';
import type { FieldRecord, FieldValue, FileFact, Member } from '../store/fields.mjs';
import { optionsOf } from '../store/field-settings.mjs';
import type { Store } from '../store/store.mjs';
import { isMutable } from './fields.mjs';
import type { Schema } from './operation.mjs';
import { iso } from './views.mjs';

type Shown = Schema<'MetadataField'>;

/** A field with the value that a file has there; null when it is empty. */
export interface FileField {
	field: FieldRecord;
	value: FieldValue | null;
}

/** All active fields of the account that a file belongs to, with their values. */
export function fieldsOf(store: Store, file: FileRecord): FileField[] {
	const workspaceId = store.projects.get(file.projectId)?.workspaceId ?? '';
	const accountId = store.workspaces.get(workspaceId)?.accountId;
	return store.fields
		.list((field) => field.accountId === accountId && field.active)
		.map((field) => ({ field, value: valueOf(store, file, field) }));
}

/**
 * The metadata of a file. Frame rate and duration are only to be had here, by the names "Frame Rate" and "Duration".
 * GUESS: the frame rate is a number of frames a second and the duration one of seconds, as in the search matches.
 * @param showNull also the empty fields, and what select and user fields offer
 */
export function metadataOf(store: Store, file: FileRecord, showNull: boolean): Shown[] {
	return fieldsOf(store, file)
		.filter(({ value }) => showNull || value !== null)
		.map((one) => shown(one, showNull));
}

const facts: Record<FileFact, (file: FileRecord, store: Store) => FieldValue | null> = {
	name: ({ name }) => name,
	file_type: ({ mediaType }) => mediaType,
	file_size: ({ size }) => size,
	duration: ({ duration }) => duration,
	frame_rate: ({ fps }) => fps,
	width: ({ width }) => width,
	height: ({ height }) => height,
	uploader: ({ creatorId }) => [{ id: creatorId, type: 'user' }],
	uploaded_at: ({ uploadedAt }) => (uploadedAt === null ? null : iso(uploadedAt)),
	comment_count: ({ id }, store) => store.comments.list(({ fileId }) => fileId === id).length,
};

function valueOf(store: Store, file: FileRecord, field: FieldRecord): FieldValue | null {
	if (field.fact !== null) return facts[field.fact](file, store);
	const value = file.values.get(field.id) ?? null;
	// An option may have been deleted since.
	const isEmpty = isSelect(field) && chosen(field, value).length === 0;
	return isEmpty ? null : value;
}

function isSelect({ settings: { field_type } }: FieldRecord): boolean {
	return field_type === 'select' || field_type === 'select_multi';
}

function shown({ field, value }: FileField, showDetails: boolean): Shown {
	const { settings } = field;
	const common = {
		field_definition_id: field.id,
		field_definition_name: field.name,
		mutable: isMutable(field),
	};
	switch (settings.field_type) {
		case 'text':
		case 'long_text':
		case 'date': {
			const { field_type } = settings;
			return { ...common, field_type, value: typeof value === 'string' ? value : null };
		}
		case 'number':
		case 'rating': {
			const { field_type } = settings;
			return { ...common, field_type, value: typeof value === 'number' ? value : null };
		}
		case 'toggle':
			return {
				...common,
				field_type: 'toggle',
				value: typeof value === 'boolean' ? value : null,
			};
		case 'select':
		case 'select_multi': {
			const { field_type } = settings;
			const field_options = optionsOf(field).map(({ id, display_name }) => ({ id, display_name }));
			const details = showDetails ? { field_options } : {};
			return { ...common, field_type, ...details, value: chosen(field, value) };
		}
		case 'user_single':
		case 'user_multi': {
			const { field_type } = settings;
			const { member_options_type, custom_members } = settings.field_configuration;
			const details = showDetails ? { member_options_type, custom_members } : {};
			return { ...common, field_type, ...details, value: membersIn(value) };
		}
	}
}

/** The options that the value of a select field names. */
export function chosen(field: FieldRecord, value: FieldValue | null) {
	const ids: unknown[] = Array.isArray(value) ? value : [];
	return ids.flatMap((id) => {
		const option = optionsOf(field).find((one) => one.id === id);
		return option ? [{ id: option.id, display_name: option.display_name }] : [];
	});
}

/** The members that the value of a user field names. */
export function membersIn(value: FieldValue | null): Member[] {
	if (!Array.isArray(value)) return [];
	return value.flatMap((one) => (typeof one === 'string' ? [] : [one]));
}
