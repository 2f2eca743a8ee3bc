import {
	choosablePeople,
	namesItsPeople,
	optionsOf,
	type CustomField,
} from '../../locate/custom-fields';
import { oneNamed, type Reject } from '../../locate/named';
import { membersIn, type Member, type Person } from '../../locate/people';
import { isRecord, record, text } from '../../transport/json';
import { isoDay, isoTime } from '../dates';

/** A value as Frame.io takes it; null clears the field. */
export type WireValue = string | number | boolean | string[] | Member[] | null;

interface Surroundings {
	people: readonly Person[];
	/** IANA name of the workflow's time zone, for times that name none. */
	timezone: string;
	reject: Reject;
}

/** Whether a value clears a field. */
export function isEmpty(value: unknown): boolean {
	if (Array.isArray(value)) return value.every(isEmpty);
	return (
		value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
	);
}

/**
 * Turns what a person or an expression gives into the form that Frame.io takes for a field: options by name or ID into
 * lists of IDs, people by name, e-mail address or ID into `{ id, type }`, dates into ISO form, all others plain.
 * @throws NodeOperationError that names the field and what it takes
 */
export function wireValue(field: CustomField, value: unknown, around: Surroundings): WireValue {
	if (isEmpty(value)) return null;
	const { reject } = around;
	const refuse = (wanted: string) =>
		reject(`'${field.name}' takes ${wanted}`, `It was given: ${shown(value)}.`);
	switch (field.field_type) {
		case 'text':
		case 'long_text':
			if (typeof value === 'object') throw refuse('a text');
			return String(value);
		case 'number': {
			const number = numberIn(value);
			if (number === undefined) throw refuse('a number');
			return number;
		}
		case 'rating': {
			const { max_value: highest } = field.field_configuration;
			const rating = numberIn(value);
			if (rating === undefined || !Number.isInteger(rating) || rating < 0 || rating > highest) {
				throw refuse(`a whole number from 0 to ${highest}`);
			}
			return rating;
		}
		case 'toggle': {
			const written = String(value).trim().toLowerCase();
			if (written !== 'true' && written !== 'false') throw refuse('true or false');
			return written === 'true';
		}
		case 'date': {
			const hasTime = field.field_configuration.include_time;
			const date = hasTime ? isoTime(value, around.timezone) : isoDay(value);
			if (date === undefined) {
				throw refuse(
					`a date in ISO form, for example ${hasTime ? '2026-11-24T17:00:00Z' : '2026-11-24'}`,
				);
			}
			return date;
		}
		case 'select':
		case 'select_multi': {
			const options = optionsOf(field);
			const words = { thing: 'option', place: `'${field.name}'` };
			const entries = entriesIn(
				value,
				options.map(({ name }) => name),
			);
			const ids = entries.map((entry) => oneNamed(nameIn(entry), options, words, reject).id);
			if (field.field_type === 'select' && ids.length > 1) throw refuse('one option only');
			return [...new Set(ids)];
		}
		case 'user_single':
		case 'user_multi': {
			const people = choosablePeople(field, around.people);
			const entries = entriesIn(
				value,
				people.map(({ name }) => name),
			);
			const place = `'${field.name}'`;
			const members = membersIn(
				entries,
				{ people, place, othersById: !namesItsPeople(field) },
				reject,
			);
			if (field.field_type === 'user_single' && members.length > 1) {
				throw refuse('one user or group only');
			}
			return members;
		}
	}
}

/** The entries of a list, or of a text with commas, unless the whole text is a name with a comma in it. */
function entriesIn(value: unknown, names: readonly string[]): unknown[] {
	const entries = Array.isArray(value)
		? value
		: typeof value === 'string' && !names.includes(value.trim())
			? value.split(',')
			: [value];
	return entries.filter((entry: unknown) => !isEmpty(entry));
}

/** Options may also be as Frame.io gives them: `{ id, display_name }`. */
function nameIn(entry: unknown): string {
	if (!isRecord(entry)) return String(entry);
	const { id, display_name: name } = record(entry);
	return text(id) ?? text(name) ?? '';
}

function numberIn(value: unknown): number | undefined {
	if (typeof value !== 'number' && typeof value !== 'string') return undefined;
	const number = Number(value);
	return Number.isFinite(number) ? number : undefined;
}

function shown(value: unknown): string {
	return (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, 80);
}
