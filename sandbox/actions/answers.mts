import { unprocessable } from '../api/errors.mjs';
import type { JsonObject } from '../json.mjs';
import type { FormField, LinkField } from './types.mjs';

/**
 * What is sent for a form that was filled in: every field by its name, with what stood in it when it was left alone.
 * GUESS: a boolean is sent as a boolean, and a select field of which nothing was picked as an empty text.
 */
export function readAnswers(fields: FormField[], given: Record<string, unknown>): JsonObject {
	const asked = fields.filter((field) => field.type !== 'link');
	for (const name of Object.keys(given)) {
		if (!asked.some((field) => field.name === name)) {
			throw unprocessable(`The form has no field ${name}`, `/data/${name}`);
		}
	}
	const data: JsonObject = {};
	for (const field of asked) {
		const { name, value: before } = field;
		data[name] = checked(field, Object.hasOwn(given, name) ? given[name] : before);
	}
	return data;
}

function checked(field: Exclude<FormField, LinkField>, value: unknown): string | boolean {
	const refuse = (what: string) => unprocessable(`${field.name} ${what}`, `/data/${field.name}`);
	if (field.type === 'boolean') {
		if (typeof value === 'boolean') return value;
		throw refuse('must be a boolean');
	}
	if (typeof value !== 'string') throw refuse('must be a text');
	const isOffered =
		field.type !== 'select' || value === '' || field.options.some((one) => one.value === value);
	if (!isOffered) throw refuse('has no such option');
	return value;
}
