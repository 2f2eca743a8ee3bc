import { isObject, parseJson } from '../json.mjs';
import type { FormField, FormOption, LinkField, Shown } from './types.mjs';

const optionLimit = 50;

/** Why a reply cannot be shown, in words for whoever wrote the receiver. */
class Malformed extends Error {}

/**
 * What a receiver's reply shows to the user: an empty one nothing, one with title and description a message, one with
 * fields besides a form. What cannot be shown becomes an error. GUESS: the real service is not known to say why.
 */
export function readReply(body: string): Shown {
	if (body.trim() === '') return { kind: 'done' };
	try {
		return readContent(body);
	} catch (error) {
		if (!(error instanceof Malformed)) throw error;
		return { kind: 'error', title: 'The reply cannot be shown', description: error.message };
	}
}

function readContent(body: string): Shown {
	const content = jsonOf(body);
	if (!isObject(content)) throw new Malformed('The reply must be a JSON object or empty.');
	const title = textOf(content.title, 'The title');
	if (title === '') throw new Malformed('The title is empty.');
	const description = textOf(content.description, 'The description');
	if (content.fields === undefined) return { kind: 'message', title, description, links: [] };
	const fields = fieldsOf(content.fields);
	const links = fields.filter((field) => field.type === 'link');
	return links.length === fields.length
		? { kind: 'message', title, description, links }
		: { kind: 'form', title, description, fields };
}

function jsonOf(body: string): unknown {
	try {
		return parseJson(body);
	} catch {
		throw new Malformed('The reply is not JSON.');
	}
}

function textOf(value: unknown, what: string): string {
	if (typeof value !== 'string') throw new Malformed(`${what} must be a text.`);
	return value;
}

function fieldsOf(value: unknown): FormField[] {
	if (!Array.isArray(value) || value.length === 0) {
		throw new Malformed('The fields must be a list of at least one field.');
	}
	const fields = value.map((one, index) => fieldOf(one, `Field ${index + 1}`));
	const names = fields.flatMap((field) => (field.type === 'link' ? [] : [field.name]));
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== undefined) throw new Malformed(`Two fields are named "${twice}".`);
	return fields;
}

function fieldOf(value: unknown, place: string): FormField {
	if (!isObject(value)) throw new Malformed(`${place} must be an object.`);
	const { type } = value;
	const label = textOf(value.label, `The label of ${place}`);
	if (type === 'link') return linkOf(value.value, label);
	const name = textOf(value.name, `The name of ${place}`);
	if (name === '') throw new Malformed(`${place} has no name.`);
	switch (type) {
		case 'text':
		case 'textarea':
			return { type, name, label, value: textOf(value.value ?? '', `The value of "${name}"`) };
		// The second name is what one public kit sends.
		case 'boolean':
		case 'checkbox':
			return { type: 'boolean', name, label, value: truthOf(value.value ?? false, name) };
		case 'select':
			return { type, name, label, ...choiceOf(value, name) };
		default:
			throw new Malformed(`"${name}" is of an unknown type: ${String(type)}.`);
	}
}

function linkOf(value: unknown, label: string): LinkField {
	const isWeb =
		typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
	if (!isWeb) throw new Malformed(`The link "${label}" is no http or https address.`);
	return { type: 'link', label, value };
}

function truthOf(value: unknown, name: string): boolean {
	if (value === true || value === 'true') return true;
	if (value === false || value === 'false') return false;
	throw new Malformed(`The value of "${name}" must be true or false.`);
}

function choiceOf(
	{ options: given, value = '' }: Record<string, unknown>,
	name: string,
): { options: FormOption[]; value: string } {
	if (!Array.isArray(given) || given.length === 0 || given.length > optionLimit) {
		throw new Malformed(`"${name}" must have 1 to ${optionLimit} options.`);
	}
	const options = given.map((one: unknown): FormOption => {
		if (!isObject(one)) throw new Malformed(`An option of "${name}" is no object.`);
		return {
			name: textOf(one.name, `The name of an option of "${name}"`),
			value: textOf(one.value, `The value of an option of "${name}"`),
		};
	});
	if (new Set(options.map((one) => one.value)).size < options.length) {
		throw new Malformed(`Two options of "${name}" have the same value.`);
	}
	const picked = textOf(value ?? '', `The value of "${name}"`);
	if (picked !== '' && !options.some((one) => one.value === picked)) {
		throw new Malformed(`The value of "${name}" is none of its options.`);
	}
	return { options, value: picked };
}
