import { jsonParse, type IDataObject } from 'n8n-workflow';
import { isRecord, type JsonRecord } from '../transport/json';
import { LONGEST_NAME, type Form, type FormField } from './form';
import type { BuiltForm } from './form-parameters';

/** Answers of people, by the names of the fields. */
export type Answers = IDataObject;

/**
 * Gives the answers to a page the types of its fields: a box is true or false, however Frame.io writes it, and a field
 * that was left empty is there nevertheless. What belongs to no field is left out.
 */
export function typedAnswers(fields: readonly FormField[], data: JsonRecord): Answers {
	return Object.fromEntries(
		fields
			.filter(({ type }) => type !== 'link')
			.map(({ type, name }) => {
				const answer = Object.prototype.hasOwnProperty.call(data, name) ? data[name] : undefined;
				return [name, type === 'boolean' ? isTicked(answer) : asAnswer(answer)];
			}),
	);
}

/** Answers to a form that the workflow made: nobody here knows its fields, so they are as they came. */
export function plainAnswers(data: JsonRecord): Answers {
	return Object.fromEntries(Object.entries(data).map(([name, answer]) => [name, asAnswer(answer)]));
}

/** Whether the second page comes after these answers. */
export function needsSecondPage({ second }: BuiltForm, answers: Answers): boolean {
	if (!second) return false;
	const { when } = second;
	return when === undefined || String(answers[when.field]) === when.answer;
}

/** What separates a field's name from the answers that travel in it. */
const CARRIES = '#n8n:';

/**
 * The second page with the answers of the first in it. Frame.io sends only the answers of the page that was filled in,
 * and has no hidden fields, but it sends the names of fields back as they are, and people do not see them. So the
 * answers travel in the name of the page's first field, and any process of n8n can go on, also after a restart.
 *
 * A name that would become longer than Frame.io may take stays as it is.
 */
export function withCarried(page: Form, answers: Answers): Form {
	const carrier = page.fields.findIndex(({ type }) => type !== 'link');
	const encoded = Buffer.from(JSON.stringify(answers)).toString('base64url');
	const fields = page.fields.map((field, index) => {
		const name = `${field.name}${CARRIES}${encoded}`;
		return index === carrier && name.length <= LONGEST_NAME ? { ...field, name } : field;
	});
	const { title, description } = page;
	return { title, description, fields };
}

/** Answers as they came, with those that travelled in a name taken out again. */
export interface Unpacked {
	data: JsonRecord;
	carried?: Answers;
}

export function unpack({ fields }: Form, data: JsonRecord): Unpacked {
	let carried: Answers | undefined;
	const entries = Object.entries(data).map(([key, answer]) => {
		const field = fields.find(({ name }) => key.startsWith(`${name}${CARRIES}`));
		if (!field) return [key, answer];
		carried ??= decoded(key.slice(field.name.length + CARRIES.length));
		return [field.name, answer];
	});
	return { data: Object.fromEntries(entries), ...(carried && { carried }) };
}

function decoded(text: string): Answers | undefined {
	const found: unknown = jsonParse(Buffer.from(text, 'base64url').toString(), {
		fallbackValue: null,
	});
	return isRecord(found) ? plainAnswers(found) : undefined;
}

function isTicked(answer: unknown): boolean {
	return answer === true || (typeof answer === 'string' && /^(true|on|yes|1)$/i.test(answer));
}

function asAnswer(answer: unknown): IDataObject[string] {
	if (typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean') {
		return answer;
	}
	return answer === undefined || answer === null ? '' : JSON.stringify(answer);
}
