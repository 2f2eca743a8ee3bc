import type { NodeOperationError } from 'n8n-workflow';

/** Something that people know by its name, or by another text such as an e-mail address. */
export interface Named {
	id: string;
	name: string;
	email?: string;
}

/** Throws what is wrong and what to do, with the item that it belongs to. */
export type Reject = (message: string, description: string) => NodeOperationError;

/** How many names a message lists. */
const NAMES_SHOWN = 50;

/** Characters of an ID that tell two things of the same name apart. */
const ID_PART = 8;

/**
 * The thing that a text means: by its ID, its name or its e-mail address. Capitals do not matter where that leaves
 * one thing only.
 * @param words what such a thing is called, and where it belongs to, e.g. `option` and `'Status'`
 * @throws NodeOperationError that lists what there is, or the IDs of things with the same name
 */
export function oneNamed<T extends Named>(
	entry: string,
	things: readonly T[],
	words: { thing: string; place: string },
	reject: Reject,
): T {
	const wanted = entry.trim();
	const exact = things.filter((each) => textsOf(each).includes(wanted));
	const alike = things.filter((each) =>
		textsOf(each).some((text) => text.toLowerCase() === wanted.toLowerCase()),
	);
	const found = exact.length > 0 ? exact : alike;
	const [first] = found;
	if (first && found.length === 1) return first;
	if (first) {
		throw reject(
			`${words.place} has ${found.length} ${plural(words.thing)} called '${wanted}'`,
			`Enter the ID of the one that is meant: ${found.map(({ id }) => id).join(', ')}.`,
		);
	}
	throw reject(
		`${words.place} has no ${words.thing} '${wanted.slice(0, 80)}'`,
		things.length > 0 ? `Use one of: ${listed(things)}.` : 'It has none at all.',
	);
}

/** The things with names that tell them apart: part of the ID is added where two have the same. */
export function distinctlyNamed<T extends Named>(things: readonly T[]): T[] {
	return things.map((each) => {
		const isOnly = things.every(({ id, name }) => id === each.id || name !== each.name);
		return isOnly ? each : { ...each, name: `${each.name} (${each.id.slice(0, ID_PART)})` };
	});
}

/** `user or group` as `users or groups`. */
function plural(thing: string): string {
	return thing.replace(/\b(?= or |$)/g, 's');
}

function textsOf({ id, name, email }: Named): string[] {
	return email === undefined ? [id, name] : [id, name, email];
}

function listed(things: readonly Named[]): string {
	const names = distinctlyNamed(things.slice(0, NAMES_SHOWN)).map(({ name }) => name);
	return names.join(', ') + (things.length > NAMES_SHOWN ? ', …' : '');
}
