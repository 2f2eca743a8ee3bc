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
export function checkedName(call: Pick<NameSource<string>, 'problem'>, name: string): string {
	// As people count: an emoji is one character, not two.
	const characters = [...name];
	if (characters.length > LONGEST_NAME) {
		throw call.problem(
			`The name has ${characters.length} characters, but Frame.io takes at most ${LONGEST_NAME}`,
			`Shorten it: '${characters.slice(0, 60).join('')}…'.`,
		);
	}
	return name;
}

/**
 * The name of a new file, when it can be one on every system: whoever downloads it would otherwise get another name, or
 * a file in another folder.
 * @param advice where another name can be given
 * @throws NodeOperationError before anything is made in Frame.io
 */
export function checkedFileName(
	call: Pick<NameSource<string>, 'problem'>,
	name: string,
	advice: string,
): string {
	const shown = [...name.replace(/\p{Cc}/gu, '?')].slice(0, 60).join('');
	if (/[/\\]/.test(name)) {
		throw call.problem(`The file name '${shown}' has a slash or backslash in it`, advice);
	}
	if (/\p{Cc}/u.test(name)) {
		throw call.problem(
			`The file name '${shown}' has a line break, a tab or another control character in it`,
			advice,
		);
	}
	if (name === '.' || name === '..') throw call.problem(`'${name}' is no name of a file`, advice);
	return checkedName(call, name);
}

/**
 * The new name in an update, or undefined where none was added.
 * @throws NodeOperationError when it was added and left empty: nothing can lose its name
 */
export function changedName(
	call: Pick<NameSource<string>, 'problem'>,
	name: string | undefined,
): string | undefined {
	if (name === undefined) return undefined;
	const trimmed = name.trim();
	if (trimmed === '') throw call.problem("'Name' is empty", 'Enter a name or remove the field.');
	return checkedName(call, trimmed);
}
