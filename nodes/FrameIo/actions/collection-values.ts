import type { NodeOperationError } from 'n8n-workflow';
import { text, type JsonRecord } from '../transport/json';

type Problem = (message: string, description: string) => NodeOperationError;

/** The values of a collection parameter such as Options. What was not added is undefined, so it is not sent. */
export class CollectionValues {
	constructor(
		private readonly values: JsonRecord,
		private readonly problem: Problem,
	) {}

	text(name: string): string | undefined {
		return text(this.values[name]);
	}

	flag(name: string): boolean | undefined {
		const value = this.values[name];
		return typeof value === 'boolean' ? value : undefined;
	}

	/** A whole number; a text holding one counts too. */
	integer(name: string, label: string, { min }: { min: number }): number | undefined {
		const value = this.values[name];
		if (value === undefined || value === null || value === '') return undefined;
		const number = Number(value);
		if (!Number.isInteger(number) || number < min) {
			throw this.problem(
				`'${label}' must be a whole number of at least ${min}`,
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
		const value = this.values[name];
		const list: unknown[] = Array.isArray(value)
			? value
			: typeof value === 'string'
				? value.split(',').map((entry) => entry.trim())
				: [];
		const chosen = list
			.filter((entry) => entry !== '')
			.map((entry) => this.known(entry, label, choices));
		return chosen.length > 0 ? chosen : undefined;
	}

	private known<Choice extends string>(
		value: unknown,
		label: string,
		choices: readonly Choice[],
	): Choice {
		const choice = choices.find((candidate) => candidate === value);
		if (choice === undefined) {
			throw this.problem(
				`'${label}' does not know the value '${String(value)}'`,
				`Use one of: ${choices.join(', ')}.`,
			);
		}
		return choice;
	}
}
