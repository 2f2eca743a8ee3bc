import type { IDataObject } from 'n8n-workflow';
import type { JsonRecord } from '../transport/json';
import type { FormField } from './form';
import type { BuiltForm } from './form-parameters';

/** Answers of people, by the names of the fields. */
export type Answers = IDataObject;

/**
 * Gives the answers to a page the types of its fields: a box is true or false, however Frame.io writes it, and a field
 * that was left empty is there nevertheless. What belongs to no field is left out.
 */
export function typedAnswers(
	fields: ReadonlyArray<Pick<FormField, 'type' | 'name'>>,
	data: JsonRecord,
): Answers {
	return Object.fromEntries(
		fields
			.filter(({ type }) => type !== 'link')
			.map(({ type, name }) => {
				const answer = Object.prototype.hasOwnProperty.call(data, name) ? data[name] : undefined;
				return [name, type === 'boolean' ? isTicked(answer) : asAnswer(answer)];
			}),
	);
}

/** Answers to a form whose fields are not known, as they came. */
export function plainAnswers(data: JsonRecord): Answers {
	return Object.fromEntries(Object.entries(data).map(([name, answer]) => [name, asAnswer(answer)]));
}

/** Whether the second page comes after these answers. */
export function needsSecondPage({ second }: BuiltForm, answers: Answers): boolean {
	if (!second) return false;
	const { when } = second;
	return when === undefined || String(answers[when.field]) === when.answer;
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
