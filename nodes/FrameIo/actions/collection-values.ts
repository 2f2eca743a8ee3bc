import type { NodeOperationError } from 'n8n-workflow';
import { enteredIn } from '../locate/locator';
import { text, type JsonRecord } from '../transport/json';
import { isoDay, isoTime } from './dates';

type Problem = (message: string, description: string) => NodeOperationError;

/** The values of a collection parameter such as Options. What was not added is undefined, so it is not sent. */
export class CollectionValues {
	constructor(
		private readonly values: JsonRecord,
		private readonly problem: Problem,
		/** The time zone of the workflow, for dates that name none. */
		private readonly timezone: () => string = () => 'UTC',
	) {}

	/** Whether the person has added this one, even if it is empty now. */
	has(name: string): boolean {
		return this.values[name] !== undefined && this.values[name] !== null;
	}

	/** The value as it was entered, for what may be a list or a text. */
	raw(name: string): unknown {
		return this.values[name];
	}

	/** A text that may be emptied: '' when it was added and left empty. A number, as expressions often give, counts too. */
	clearableText(name: string): string | undefined {
		const value = this.values[name];
		if (typeof value === 'number') return String(value);
		return this.has(name) ? (text(value) ?? '') : undefined;
	}

	/** A point in time, as Frame.io takes it: `2026-11-24T17:00:00.000Z`. */
	dateTime(name: string, label: string): string | undefined {
		const value = this.values[name];
		if (value === undefined || value === null || value === '') return undefined;
		const time = isoTime(value, this.timezone());
		if (time === undefined) throw this.noDate(value, label, '2026-11-24T17:00:00Z');
		return time;
	}

	/** A calendar day, as Frame.io takes it: `2026-11-24`. */
	date(name: string, label: string): string | undefined {
		const value = this.values[name];
		if (value === undefined || value === null || value === '') return undefined;
		const day = isoDay(value);
		if (day === undefined) throw this.noDate(value, label, '2026-11-24');
		return day;
	}

	/** Several texts: a list, or one text with commas. */
	texts(name: string): string[] | undefined {
		const value = this.values[name];
		const entries: unknown[] = Array.isArray(value)
			? value
			: typeof value === 'string'
				? value.split(',')
				: [];
		const texts = entries.map((entry) => String(entry).trim()).filter((entry) => entry !== '');
		return texts.length > 0 ? texts : undefined;
	}

	private noDate(value: unknown, label: string, example: string): NodeOperationError {
		return this.problem(
			`'${label}' is not a date that Frame.io takes: '${String(value).slice(0, 40)}'`,
			`Write it the ISO way, for example ${example}.`,
		);
	}

	/** The ID that a locator holds, for things that no address leads to; undefined when none was chosen. */
	id(name: string): string | undefined {
		return text(enteredIn(this.values[name]));
	}

	text(name: string): string | undefined {
		return text(this.values[name]);
	}

	flag(name: string): boolean | undefined {
		const value = this.values[name];
		return typeof value === 'boolean' ? value : undefined;
	}

	/** A whole number; a text holding one counts too. */
	integer(
		name: string,
		label: string,
		{ min, max = Infinity }: { min: number; max?: number },
	): number | undefined {
		const value = this.values[name];
		if (value === undefined || value === null || value === '') return undefined;
		const number = Number(value);
		if (!Number.isInteger(number) || number < min || number > max) {
			throw this.problem(
				`'${label}' must be a whole number ${max === Infinity ? `of at least ${min}` : `from ${min} to ${max}`}`,
				`It is ${String(value)}.`,
			);
		}
		return number;
	}

	/** One of the allowed values, as in an options parameter that an expression may fill. */
	choice<const Choice extends string>(
		name: string,
		label: string,
		choices: readonly Choice[],
	): Choice | undefined {
		const value = this.values[name];
		if (value === undefined || value === null || value === '') return undefined;
		return this.known(value, label, choices);
	}

	/** Several of the allowed values, as in a multi-select that an expression may fill. */
	choices<const Choice extends string>(
		name: string,
		label: string,
		choices: readonly Choice[],
	): Choice[] | undefined {
		const chosen = knownChoices(this.values[name], label, choices, this.problem);
		return chosen.length > 0 ? chosen : undefined;
	}

	private known<Choice extends string>(
		value: unknown,
		label: string,
		choices: readonly Choice[],
	): Choice {
		return knownChoice(value, label, choices, this.problem);
	}
}

/**
 * The value, when it is one of the choices.
 * @throws NodeOperationError that lists the choices
 */
export function knownChoice<Choice extends string>(
	value: unknown,
	label: string,
	choices: readonly Choice[],
	problem: Problem,
): Choice {
	const choice = choices.find((candidate) => candidate === value);
	if (choice !== undefined) return choice;
	throw problem(
		`'${label}' does not know the value '${String(value)}'`,
		`Use one of: ${choices.join(', ')}.`,
	);
}

/**
 * The values of a list, or of a text with commas, when all are among the choices.
 * @throws NodeOperationError that lists the choices
 */
export function knownChoices<Choice extends string>(
	value: unknown,
	label: string,
	choices: readonly Choice[],
	problem: Problem,
): Choice[] {
	const list: unknown[] = Array.isArray(value)
		? value
		: typeof value === 'string'
			? value.split(',').map((entry) => entry.trim())
			: [];
	return list
		.filter((entry) => entry !== '')
		.map((entry) => knownChoice(entry, label, choices, problem));
}
