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

/** What IDs of users and groups look like; those of assets may have other forms. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

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

/** A user of the account, deactivated or not, with the ID that Frame.io gave on the first sign-in. */
export interface AccountUser {
	id: string | undefined;
	email: string | undefined;
	active: boolean;
}

/** All users of the account, also those who were deactivated: they can still be taken off a project. */
export async function readUsers(caller: Caller): Promise<AccountUser[]> {
	const users = await readList(caller, USERS, {
		query: { include_deactivated: true, page_size: 100 },
	});
	return users.map(({ user: { id, email, active } }) => ({
		id: text(id),
		email: text(email),
		active: active !== false,
	}));
}

/**
 * The ID of the user with an e-mail address; of several, the one who is active.
 * @throws NodeOperationError when nobody has the address, or has not signed in yet and so has no ID
 */
export function userIdOf(email: string, users: readonly AccountUser[], reject: Reject): string {
	const wanted = email.toLowerCase();
	const alike = users.filter((user) => user.email?.toLowerCase() === wanted);
	const user = alike.find(({ active }) => active) ?? alike[0];
	if (user?.id !== undefined) return user.id;
	throw user
		? reject(
				`'${email}' was invited to this account, but has not signed in yet`,
				'Frame.io gives users their ID at the first sign-in. Run this again after it.',
			)
		: reject(
				`This account has no user with the e-mail address '${email}'`,
				'Check the address: User > Get Many lists who is there. Somebody new must first be invited in Frame.io, which its API cannot do.',
			);
}

interface Choosable {
	people: readonly Person[];
	/** Where they are to be chosen, for messages, e.g. `'Reviewer'`. */
	place: string;
	/** Whether others can be meant by their ID, such as people who are in a project but not in the account's list. */
	othersById: boolean;
}

/**
 * The users and groups that entries mean, each once: by name, e-mail address or ID, or as Frame.io writes them
 * (`{ id, type }`).
 * @throws NodeOperationError that lists who there is
 */
export function membersIn(
	entries: readonly unknown[],
	{ people, place, othersById }: Choosable,
	reject: Reject,
): Member[] {
	const members = entries.map((entry): Member => {
		const { id, email, name, type } = record(entry);
		const wanted = isRecord(entry) ? (text(id) ?? text(email) ?? text(name) ?? '') : String(entry);
		const isListed = people.some((person) => person.id === wanted.trim());
		if (othersById && !isListed && ID.test(wanted.trim())) {
			// The list of groups is complete, so an ID that stands alone is that of a user.
			const isGroup = type === 'account_user_group';
			return { id: wanted.trim(), type: isGroup ? 'account_user_group' : 'user' };
		}
		return oneNamed(wanted, people, { thing: 'user or group', place }, reject);
	});
	return [...new Map(members.map(({ id, type }) => [id, { id, type }])).values()];
}
