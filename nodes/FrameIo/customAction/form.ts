import { isRecord, record } from '../transport/json';

export const FIELD_TYPES = ['boolean', 'link', 'select', 'text', 'textarea'] as const;

export type FieldType = (typeof FIELD_TYPES)[number];

export interface SelectOption {
	name: string;
	value: string;
}

/** A field as Frame.io takes it. */
export interface FormField {
	type: FieldType;
	name: string;
	label: string;
	value?: string | boolean;
	options?: SelectOption[];
}

/** A form as Frame.io takes it. */
export interface Form {
	title: string;
	description: string;
	fields: FormField[];
}

/** What is wrong, and what to do. */
export interface Problem {
	message: string;
	description: string;
}

/** A form that can be shown, or what keeps it from that. */
export type Checked<T> = { value: T; problem?: undefined } | { problem: Problem };

export function isFieldType(type: unknown): type is FieldType {
	return FIELD_TYPES.some((known) => known === type);
}

/** Frame.io shows at most so many options in a select field. */
const MOST_OPTIONS = 50;

/** Names, like most texts of Frame.io, have up to 255 characters. GUESS for fields: no source names a limit. */
export const LONGEST_NAME = 255;

/**
 * Checks fields and puts them into Frame.io's words.
 *
 * @param where names the list of fields in messages, as in `'Form Fields'`
 * @param taken names of fields on an earlier page, whose answers stand beside these
 */
export function checkFields(
	fields: readonly unknown[],
	where: string,
	taken: ReadonlySet<string> = new Set(),
): Checked<FormField[]> {
	if (fields.length === 0) {
		return failed(`${where} is empty`, 'Add at least one field.');
	}
	const names = new Set(taken);
	const checked: FormField[] = [];
	for (const [index, raw] of fields.entries()) {
		const { name, problem } = fieldName(raw, `Field ${index + 1} of ${where}`);
		if (problem) return { problem };
		if (names.has(name)) {
			return failed(
				`Two fields of the form are called '${name}'`,
				'Give each field a Field Name of its own, on both pages: the answers come under these names.',
			);
		}
		names.add(name);
		const field = checkField(name, record(raw));
		if (field.problem) return field;
		checked.push(field.value);
	}
	return { value: checked };
}

function fieldName(
	field: unknown,
	where: string,
): { name: string; problem?: undefined } | { name?: undefined; problem: Problem } {
	const raw = isRecord(field) ? field.name : undefined;
	const name = typeof raw === 'string' ? raw.trim() : '';
	if (name === '') {
		return failed(`${where} has no name`, 'Enter its Field Name: the answer comes under it.');
	}
	if (name.length > LONGEST_NAME) {
		return failed(
			`The name of a field has ${name.length} characters, but at most ${LONGEST_NAME} fit`,
			`Shorten it: '${name.slice(0, 60)}…'.`,
		);
	}
	return { name };
}

function checkField(name: string, field: Record<string, unknown>): Checked<FormField> {
	const { type } = field;
	if (!isFieldType(type)) {
		return failed(
			`Field '${name}' has a type that Frame.io does not know: '${String(type)}'`,
			`Choose one of ${FIELD_TYPES.join(', ')}.`,
		);
	}
	const given = field.label;
	const label = typeof given === 'string' && given.trim() !== '' ? given.trim() : name;
	const { value } = field;
	switch (type) {
		case 'boolean':
			return { value: { type, name, label, value: value === true || value === 'true' } };
		case 'select':
			return checkSelect({ type, name, label }, field);
		case 'link':
			if (isExpression(value)) return { value: { type, name, label, value } };
			if (!isWebAddress(value)) {
				return failed(
					`Link '${name}' has no web address`,
					'Enter a Link Address that starts with https:// or http://.',
				);
			}
			return { value: { type, name, label, value: value.trim() } };
		default:
			return { value: { type, name, label, ...startingValue(value) } };
	}
}

function checkSelect(base: FormField, field: Record<string, unknown>): Checked<FormField> {
	const { name } = base;
	if (isExpression(field.options)) return { value: base };
	const rows: unknown[] = Array.isArray(field.options) ? field.options : [];
	if (rows.length === 0) {
		return failed(`Select field '${name}' has no options`, 'Add at least one under Options.');
	}
	if (rows.length > MOST_OPTIONS) {
		return failed(
			`Select field '${name}' has ${rows.length} options, but Frame.io shows at most ${MOST_OPTIONS}`,
			'Remove some of them.',
		);
	}
	const options = rows.map(selectOption);
	if (options.some(({ value }) => value === '')) {
		return failed(`An option of select field '${name}' is empty`, 'Enter its Name or remove it.');
	}
	if (
		new Set(options.filter(known).map(({ value }) => value)).size < options.filter(known).length
	) {
		return failed(
			`Two options of select field '${name}' have the same value`,
			'Give each option a Value of its own.',
		);
	}
	const start = startingValue(field.value);
	const allKnown = options.every(known) && !isExpression(start.value);
	if (start.value && allKnown && !options.some(({ value }) => value === start.value)) {
		return failed(
			`Select field '${name}' starts with '${start.value}', which is none of its options`,
			'Enter the Value of one of the options as Starting Value, or leave it empty.',
		);
	}
	return { value: { ...base, ...start, options } };
}

function selectOption(row: unknown): SelectOption {
	const { name, value } = record(row);
	const nameText = asText(name);
	const valueText = asText(value);
	return { name: nameText || valueText, value: valueText || nameText };
}

/** Whether it is known already; on activation, before anybody has run the action, expressions are not. */
const known = ({ value }: SelectOption) => !isExpression(value);

/** A parameter as n8n stores it when an expression was entered. */
export function isExpression(value: unknown): value is string {
	return typeof value === 'string' && value.startsWith('=');
}

function startingValue(value: unknown): { value?: string } {
	const words = asText(value);
	return words === '' ? {} : { value: words };
}

function asText(value: unknown): string {
	return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

export function isWebAddress(value: unknown): value is string {
	return typeof value === 'string' && /^https?:\/\/[^\s/]+/i.test(value.trim());
}

function failed(message: string, description: string): { problem: Problem } {
	return { problem: { message, description } };
}
