import type { NodeOperationError } from 'n8n-workflow';

/** Projects, folders and files have names of 1 to 255 characters (contract). */
export const LONGEST_NAME = 255;

interface NameSource<Name extends string> {
	requiredText(name: Name): string;
	problem(message: string, description: string): NodeOperationError;
}

/** The name that a person gave to something new. */
export function nameFor<Name extends string>(call: NameSource<Name>, parameter: Name): string {
	return checkedName(call, call.requiredText(parameter));
}

/**
 * The name, when Frame.io will take it.
 * @throws NodeOperationError before anything is made in Frame.io
 */
export function checkedName<Name extends string>(call: NameSource<Name>, name: string): string {
	if (name.length > LONGEST_NAME) {
		throw call.problem(
			`The name has ${name.length} characters, but Frame.io takes at most ${LONGEST_NAME}`,
			`Shorten it: '${name.slice(0, 60)}…'.`,
		);
	}
	return name;
}
