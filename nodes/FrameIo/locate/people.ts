import type { Caller } from '../transport/caller';
import { isRecord, record, text } from '../transport/json';
import { readList } from '../transport/paginate';
import { oneNamed, type Named, type Reject } from './named';

const USERS = 'GET /v4/accounts/{account_id}/users';
const GROUPS = 'GET /v4/accounts/{account_id}/groups';

/** The endpoints from which the people of an account are read. */
export const PEOPLE_ENDPOINTS = [USERS, GROUPS] as const;

/** A user or a group, as Frame.io takes them in user fields. */
export interface Member {
	id: string;
	type: 'user' | 'account_user_group';
}

/** A user or a group with the texts by which people know them. */
export type Person = Member & Named;

/** All users and groups of the account. Whoever was invited and has not signed in yet has no ID and is left out. */
export async function readPeople(caller: Caller): Promise<Person[]> {
	const query = { page_size: 100 };
	const users = await readList(caller, USERS, { query });
	const groups = await readList(caller, GROUPS, { query });
	return [
		...users.flatMap(({ user: { id, name, email } }): Person[] =>
			text(id) === undefined
				? []
				: [
						{
							id: String(id),
							type: 'user',
							name: text(name) ?? text(email) ?? String(id),
							...(text(email) !== undefined && { email: text(email) }),
						},
					],
		),
		...groups.map(({ id, name }): Person => ({ id, type: 'account_user_group', name })),
	];
}

/**
 * The users and groups that entries mean, each once: by name, e-mail address or ID, or as Frame.io writes them (`{ id, type }`).
 * @param place where they are to be chosen, for messages, e.g. `'Reviewer'`
 * @throws NodeOperationError that lists who there is
 */
export function membersIn(
	entries: readonly unknown[],
	people: readonly Person[],
	place: string,
	reject: Reject,
): Member[] {
	const members = entries.map((entry) => {
		const { id, email, name } = record(entry);
		const wanted = isRecord(entry) ? (text(id) ?? text(email) ?? text(name) ?? '') : String(entry);
		return oneNamed(wanted, people, { thing: 'user or group', place }, reject);
	});
	return [...new Map(members.map(({ id, type }) => [id, { id, type }])).values()];
}
