/** Things in paths whose name is not that of their path parameter. */
const THINGS: Readonly<Record<string, string>> = {
	action_id: 'custom action',
	field_definition_id: 'custom field',
	version_stack_id: 'version stack',
};

/** Last words of paths, as Frame.io calls what they stand for. */
const PLURALS: Readonly<Record<string, string>> = {
	actions: 'custom actions',
	audit_logs: 'the audit log',
	children: 'contents',
	field_definitions: 'custom fields',
	import: 'files',
	invited_projects: 'invited projects',
	local_upload: 'files',
	metadata: 'metadata',
	recently_deleted: 'recently deleted assets',
	remote_upload: 'files',
	users: 'members',
	values: 'metadata',
	version_stacks: 'version stacks',
};

const VERBS: Readonly<Record<string, string>> = {
	DELETE: 'delete',
	GET: 'see',
	PATCH: 'change',
	POST: 'create',
};

/** What is put into a thing that exists already. */
const ADDED = ['assets', 'attachments', 'reviewers', 'users'];

/** Where something is, as a verb wants it; `in` for the others. */
const PREPOSITIONS: Readonly<Record<string, string>> = { add: 'to', remove: 'from', see: 'of' };

/** Path endings that say what is done instead of what is meant. */
const DONE_TO_A_THING = ['copy', 'move', 'restore'];

/**
 * What a request is about, for messages: `delete the file 'b270…'`, `create comments in the file 'b270…'`.
 * @param endpoint method and path template
 * @param path the ids in the path
 */
export function intentOf(endpoint: string, path: Record<string, unknown>): string {
	const [method = '', template = ''] = endpoint.split(' ');
	const segments = template.split('/').slice(4);
	const last = segments.at(-1) ?? '';
	const things = thingsIn(endpoint, path);
	const thing = things.at(-1);

	if (last.startsWith('{') && thing !== undefined) {
		const verb = method === 'DELETE' && things.length > 1 ? 'remove' : VERBS[method];
		const from = things.length > 1 ? ` ${method === 'DELETE' ? 'from' : 'in'} ${things[0]}` : '';
		return `${verb} ${thing}${from}`;
	}
	if (DONE_TO_A_THING.includes(last))
		return `${last} ${thing ?? PLURALS[segments[0] ?? ''] ?? segments[0]}`;
	if (last === 'search') return 'search this account';
	const verb = verbFor(method, last);
	const plural = PLURALS[last] ?? last;
	if (plural === '') return `${verb} this account`;
	return `${verb} ${plural} ${PREPOSITIONS[verb] ?? 'in'} ${thing ?? 'this account'}`;
}

function verbFor(method: string, last: string): string {
	if (method === 'DELETE') return 'remove';
	if (method === 'POST' && ADDED.includes(last)) return 'add';
	return VERBS[method] ?? 'use';
}

/** The things that a path names, without the account: `the workspace '…'`, `the user '…'`. */
export function thingsIn(endpoint: string, path: Record<string, unknown>): string[] {
	return [...endpoint.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) => {
		const id = path[name];
		if (name === 'account_id') return [];
		const thing = `the ${THINGS[name] ?? name.replace(/_id$/, '')}`;
		return [typeof id === 'string' ? `${thing} '${id}'` : thing];
	});
}
