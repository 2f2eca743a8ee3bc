import type { Rendition } from '../../media/renditions';
import type { Schemas } from '../../transport/contract';
import { nextCursor } from '../../transport/paginate';
import { readFrom, type Age, type ReadSession } from './reading';
import { whenRefused } from './refused';

const comments = readFrom('GET /v4/accounts/{account_id}/comments/{comment_id}');
const commentLists = readFrom('GET /v4/accounts/{account_id}/files/{file_id}/comments');
const files = readFrom('GET /v4/accounts/{account_id}/files/{file_id}');
const folders = readFrom('GET /v4/accounts/{account_id}/folders/{folder_id}');
const stacks = readFrom('GET /v4/accounts/{account_id}/version_stacks/{version_stack_id}');
const projects = readFrom('GET /v4/accounts/{account_id}/projects/{project_id}');
const shares = readFrom('GET /v4/accounts/{account_id}/shares/{share_id}');
const collections = readFrom('GET /v4/accounts/{account_id}/collections/{collection_id}');
const fields = readFrom('GET /v4/accounts/{account_id}/metadata/field_definitions');
const profiles = readFrom('GET /v4/me');

export type Comment = Schemas['CommentWithIncludes'];
export type File = Schemas['FileWithIncludes'];
export type Stack = Schemas['VersionStackWithIncludes'];

/** Each thing is always read in the same way, so that all who need it share one read. */

export async function readComment(session: ReadSession, id: string, age: Age): Promise<Comment> {
	const request = {
		path: { comment_id: id },
		query: { include: ['owner' as const, 'replies' as const] },
	};
	return (await comments(session, request, age)).data;
}

/** The comments of a file, each with its replies, newest first; no more than one page. */
export async function readNewestComments(
	session: ReadSession,
	fileId: string,
): Promise<{ comments: Comment[]; isComplete: boolean }> {
	const page = await commentLists(
		session,
		{
			path: { file_id: fileId },
			query: { include: ['replies'], sort: 'created_at_desc', page_size: 100 },
		},
		'new',
	);
	return { comments: page.data, isComplete: nextCursor(page) === undefined };
}

/**
 * A file, with the addresses that are wanted. Whoever may not download the original gets nothing of the file when
 * asking for it, and so gets it without any address.
 */
export async function readFile(
	session: ReadSession,
	id: string,
	age: Age,
	mediaLinks: readonly Rendition[] = [],
): Promise<File> {
	const read = readFileWith(session, id, age, mediaLinks);
	if (mediaLinks.length === 0) return await read;
	return await whenRefused(read, 403, async () => readFileWith(session, id, age, []));
}

async function readFileWith(
	session: ReadSession,
	id: string,
	age: Age,
	mediaLinks: readonly Rendition[],
): Promise<File> {
	const request = {
		path: { file_id: id },
		query: {
			include: [
				'creator' as const,
				'metadata' as const,
				'project' as const,
				...[...mediaLinks].sort().map((rendition) => `media_links.${rendition}` as const),
			],
		},
	};
	return (await files(session, request, age)).data;
}

export async function readFolder(session: ReadSession, id: string, age: Age) {
	const request = {
		path: { folder_id: id },
		query: { include: ['creator' as const, 'metadata' as const, 'project' as const] },
	};
	return (await folders(session, request, age)).data;
}

export async function readStack(session: ReadSession, id: string, age: Age): Promise<Stack> {
	const request = {
		path: { version_stack_id: id },
		query: { include: ['creator' as const, 'metadata' as const, 'project' as const] },
	};
	return (await stacks(session, request, age)).data;
}

export async function readProject(session: ReadSession, id: string, age: Age) {
	const request = { path: { project_id: id }, query: { include: ['owner' as const] } };
	return (await projects(session, request, age)).data;
}

export async function readShare(session: ReadSession, id: string, age: Age) {
	return (await shares(session, { path: { share_id: id } }, age)).data;
}

export async function readCollection(session: ReadSession, id: string, age: Age) {
	const request = { path: { collection_id: id }, query: { include: 'creator' } };
	return (await collections(session, request, age)).data;
}

/** Pages of custom fields that are looked through for one. */
const FIELD_PAGES = 5;

/** A custom field; no endpoint reads one alone. Undefined when the account does not have it. */
export async function readCustomField(session: ReadSession, id: string, age: Age) {
	let after: string | undefined;
	for (let page = 0; page < FIELD_PAGES; page++) {
		const query = { sort: 'name_asc' as const, page_size: 100, ...(after && { after }) };
		const reply = await fields(session, { query }, age);
		const field = reply.data.find((one) => one.id === id);
		after = nextCursor(reply);
		if (field || after === undefined) return field;
	}
	return undefined;
}

/** The ID of the user or service account whose credential it is. */
export async function readOwnId(session: ReadSession): Promise<string> {
	return (await profiles(session, {}, 'settled')).data.id;
}
