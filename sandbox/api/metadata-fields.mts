import { namedId } from '../random.mjs';
import type { FileRecord } from '../store/assets.mjs';
import type { Schema } from './operation.mjs';

const field = (name: string, mutable = false) => ({
	field_definition_id: namedId(`field ${name}`),
	field_definition_name: name,
	mutable,
});

const statuses = ['Needs Review', 'In Progress', 'Approved'].map((display_name) => ({
	id: namedId(`status ${display_name}`),
	display_name,
}));

/**
 * The metadata of a file. Frame rate and duration are only to be had here, by the names "Frame Rate" and "Duration".
 * GUESS: the frame rate is a number of frames a second and the duration one of seconds, as in the search matches.
 * @param showNull also the empty fields, and the options of select fields
 */
export function metadataOf(file: FileRecord, showNull: boolean): Schema<'MetadataField'>[] {
	const options = showNull ? { field_options: statuses } : {};
	const fields: Schema<'MetadataField'>[] = [
		{ ...field('Frame Rate'), field_type: 'number', value: file.fps },
		{ ...field('Duration'), field_type: 'number', value: file.duration },
		{ ...field('File Type'), field_type: 'text', value: file.mediaType },
		{ ...field('Status', true), field_type: 'select', value: [], ...options },
		{ ...field('Rating', true), field_type: 'rating', value: null },
		{ ...field('Notes', true), field_type: 'long_text', value: null },
		{ ...field('Assignee', true), field_type: 'user_single', value: [] },
	];
	return showNull ? fields : fields.filter(({ value }) => !isEmpty(value));
}

function isEmpty(value: Schema<'MetadataField'>['value']): boolean {
	return value === null || (Array.isArray(value) && value.length === 0);
}
