import { isObject } from '../json.mjs';
import type { FieldRecord, FieldValue, Member } from '../store/fields.mjs';
import { optionsOf } from '../store/field-settings.mjs';
import type { ProjectRecord } from '../store/projects.mjs';
import type { Store } from '../store/store.mjs';
import { unprocessable } from './errors.mjs';
import { mayBeValue } from './members.mjs';
import { iso } from './views.mjs';

/** Where a value is to go, and where it stands in the request. */
export interface Place {
	store: Store;
	project: ProjectRecord;
	field: FieldRecord;
	/** The JSON pointer of the value. */
	pointer: string;
}

/**
 * Reads a value in the form in which it is sent: select fields take a list of option ids, user fields a list of
 * `{id, type}`, dates an ISO date with or without a time, all others the plain value. Refuses any other.
 * @returns null for a value that clears the field: null, an empty list or an empty text
 */
export function readValue(place: Place, value: unknown): FieldValue | null {
	if (value === null || value === '') return null;
	const { settings, name } = place.field;
	const refuse = (wanted: string) =>
		unprocessable(`Invalid value for ${name}: must be ${wanted}`, place.pointer);
	switch (settings.field_type) {
		case 'text':
		case 'long_text':
			if (typeof value !== 'string') throw refuse('a string');
			return value;
		case 'toggle':
			if (typeof value !== 'boolean') throw refuse('a boolean');
			return value;
		case 'number': {
			const { scale } = settings.field_configuration;
			if (typeof value !== 'number') throw refuse('a number');
			// GUESS: more decimals than the field has are refused, not rounded.
			if (Number(value.toFixed(scale)) !== value) throw refuse(`of at most ${scale} decimals`);
			return value;
		}
		case 'rating': {
			const { max_value: max } = settings.field_configuration;
			const fits = typeof value === 'number' && Number.isInteger(value) && value >= 0;
			if (!fits || value > max) throw refuse(`an integer from 0 to ${max}`);
			return value;
		}
		case 'date': {
			const time = typeof value === 'string' ? timeOf(value) : undefined;
			if (time === undefined) throw refuse('an ISO 8601 date');
			return iso(time);
		}
		case 'select':
		case 'select_multi': {
			const most = settings.field_type === 'select' ? 1 : Infinity;
			return optionIds(place, listOf(value, most, refuse));
		}
		case 'user_single':
		case 'user_multi': {
			const most = settings.field_type === 'user_single' ? 1 : Infinity;
			return members(place, listOf(value, most, refuse), refuse);
		}
	}
}

function listOf(value: unknown, most: number, refuse: (wanted: string) => Error): unknown[] {
	if (!Array.isArray(value)) throw refuse('a list');
	if (value.length > most) throw refuse(`a list of at most ${most}`);
	return value;
}

function optionIds({ field, pointer }: Place, list: unknown[]): string[] | null {
	const known = optionsOf(field);
	const ids = list.map((id, index) => {
		const option = known.find((one) => one.id === id);
		if (!option) {
			throw unprocessable(`No such option of ${field.name}: ${String(id)}`, `${pointer}/${index}`);
		}
		return option.id;
	});
	return ids.length === 0 ? null : [...new Set(ids)];
}

function members(
	{ store, project, field, pointer }: Place,
	list: unknown[],
	refuse: (wanted: string) => Error,
): Member[] | null {
	const found = list.map((one, index): Member => {
		const { id, type } = isObject(one) ? one : {};
		if (typeof id !== 'string' || (type !== 'user' && type !== 'account_user_group')) {
			throw refuse('a list of {id, type}, the type being user or account_user_group');
		}
		if (!mayBeValue(store, field, project, { id, type })) {
			const detail = `Not available for ${field.name}: ${type} ${id}`;
			throw unprocessable(detail, `${pointer}/${index}/id`);
		}
		return { id, type };
	});
	const unique = new Map(found.map((one) => [one.id, one]));
	return unique.size === 0 ? null : [...unique.values()];
}

const isoDate = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** The moment that an ISO date names, the start of the day in UTC when it has no time; undefined for anything else. */
function timeOf(text: string): number | undefined {
	const day = isoDate.exec(text)?.[1];
	const time = Date.parse(text.replace(' ', 'T'));
	if (day === undefined || Number.isNaN(time)) return undefined;
	// JavaScript takes 30 February for 2 March.
	return iso(Date.parse(day)).startsWith(day) ? time : undefined;
}
