import type { Reject } from '../../locate/named';

/** Custom fields have names of 1 to 250 characters (contract). */
const LONGEST_NAME = 250;

/**
 * The name, when Frame.io will take it.
 * @throws NodeOperationError before anything is made in Frame.io
 */
export function fieldName(reject: Reject, name: string): string {
	if (name.length <= LONGEST_NAME) return name;
	throw reject(
		`The name has ${name.length} characters, but a custom field takes at most ${LONGEST_NAME}`,
		`Shorten it: '${name.slice(0, 60)}…'.`,
	);
}
