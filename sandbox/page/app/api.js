/** The account that is shown, and the user as whom the page acts. */
export const session = { accountId: '', userId: '', users: [] };

const stored = 'sandbox-user';

export async function startSession() {
	Object.assign(session, await call('GET', '/page/session'));
	const before = localStorage.getItem(stored);
	if (session.users.some(({ id }) => id === before)) session.userId = before;
}

export function actAs(userId) {
	localStorage.setItem(stored, userId);
	session.userId = userId;
}

export function nameOf(userId) {
	return session.users.find(({ id }) => id === userId)?.name ?? 'Somebody';
}

/** Sends a request to the page's own service; a refusal throws its words. */
export async function call(method, path, body) {
	const response = await fetch(path, {
		method,
		headers: {
			'x-sandbox-user': session.userId,
			...(body !== undefined && { 'content-type': 'application/json' }),
		},
		...(body !== undefined && { body: JSON.stringify(body) }),
	});
	const text = await response.text();
	const answer = text === '' ? undefined : JSON.parse(text);
	if (response.ok) return answer;
	const details = (answer?.errors ?? []).map(({ detail }) => detail);
	throw Object.assign(new Error(details.join('. ') || `Status ${response.status}`), {
		status: response.status,
	});
}

/** Calls an operation of the API in the account; returns its `data`. */
export async function v4(method, path, data) {
	const answer = await call(method, inAccount(path), data === undefined ? undefined : { data });
	return answer?.data;
}

/** All rows of a list of the API, page by page. */
export async function v4List(path, query = {}) {
	const rows = [];
	let after = null;
	do {
		const search = new URLSearchParams({ ...query, ...(after !== null && { after }) });
		const { data, links } = await call('GET', `${inAccount(path)}?${search}`);
		rows.push(...data);
		after = links.next && new URL(links.next, location.origin).searchParams.get('after');
	} while (after);
	return rows;
}

/** A signed storage address as one of this origin, which serves the same paths. */
export function ownAddress(url) {
	const { pathname, search } = new URL(url);
	return pathname + search;
}

function inAccount(path) {
	return `/v4/accounts/${session.accountId}${path}`;
}
