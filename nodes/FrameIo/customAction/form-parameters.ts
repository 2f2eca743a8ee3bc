import { record } from '../transport/json';
import { checkFields, isExpression, type Checked, type Form, type FormField } from './form';

/** When the second page comes. */
export interface Condition {
	/** The field of the first page whose answer decides. */
	field: string;
	/** The answer with which the second page comes. */
	answer: string;
}

/** The form that was built in the node. */
export interface BuiltForm {
	first: Form;
	second?: Form & { when?: Condition };
}

/** Reads a parameter: with its expressions evaluated while a call is answered, as it is stored on activation. */
export type ReadParameter = (name: string) => unknown;

/** The form of the node; undefined when it has none. */
export function readForm(read: ReadParameter): Checked<BuiltForm | undefined> {
	if (read('useForm') !== true) return { value: undefined };
	const first = page(read, 'form', "'Form Fields'");
	if (first.problem) return first;

	const when = read('secondPage');
	if (when !== 'always' && when !== 'answer') return { value: { first: first.value } };
	const taken = new Set(first.value.fields.map(({ name }) => name));
	const second = page(read, 'secondPage', "'Second Page Fields'", taken);
	if (second.problem) return second;
	if (when === 'always') return { value: { first: first.value, second: second.value } };

	const condition = {
		field: words(read('secondPageField')),
		answer: words(read('secondPageAnswer')),
	};
	const problem = problemWith(condition, first.value.fields);
	if (problem) return { problem };
	return { value: { first: first.value, second: { ...second.value, when: condition } } };
}

function page(
	read: ReadParameter,
	prefix: 'form' | 'secondPage',
	where: string,
	taken?: ReadonlySet<string>,
): Checked<Form> {
	const stored = read(`${prefix}Fields`);
	const rows = isExpression(stored) ? undefined : record(stored).field;
	const fields = checkFields(Array.isArray(rows) ? rows.map(asFrameIoField) : [], where, taken);
	if (fields.problem) return fields;
	const title = words(read(`${prefix}Title`));
	if (title === '') {
		const label = prefix === 'form' ? 'Form Title' : 'Second Page Title';
		return {
			problem: { message: `'${label}' is empty`, description: 'Enter what stands above the form.' },
		};
	}
	return {
		value: { title, description: words(read(`${prefix}Description`)), fields: fields.value },
	};
}

/** One row of the node's list of fields; each type has its own parameter for what the field starts with. */
function asFrameIoField(row: unknown): Record<string, unknown> {
	const { fieldType: type, fieldName: name, fieldLabel: label, options, ...more } = record(row);
	const values: Record<string, unknown> = {
		boolean: more.startsTicked,
		link: more.linkAddress,
	};
	const value = typeof type === 'string' && type in values ? values[type] : more.startingValue;
	return {
		type,
		name,
		label,
		value,
		options: isExpression(options) ? options : record(options).option,
	};
}

function problemWith({ field, answer }: Condition, fields: FormField[]) {
	const decides = fields.find(({ name }) => name === field);
	if (!decides || decides.type === 'link') {
		return {
			message: `The second page depends on '${field}', which is no field of the first page`,
			description: `Enter the Field Name of one that people answer: ${fields
				.filter(({ type }) => type !== 'link')
				.map(({ name }) => name)
				.join(', ')}.`,
		};
	}
	const possible = possibleAnswers(decides);
	if (possible && !isExpression(answer) && !possible.includes(answer)) {
		return {
			message: `The second page comes when '${field}' is '${answer}', which is no answer of that field`,
			description: `Enter one of ${possible.join(', ')}.`,
		};
	}
	return undefined;
}

function possibleAnswers({ type, options }: FormField): string[] | undefined {
	if (type === 'boolean') return ['true', 'false'];
	if (options === undefined || options.some(({ value }) => isExpression(value))) return undefined;
	return options.map(({ value }) => value);
}

function words(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
		? String(value).trim()
		: '';
}
