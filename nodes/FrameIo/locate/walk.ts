import type { INodeListSearchItems } from 'n8n-workflow';
import type { Caller } from '../transport/caller';
import type { RowOf } from '../transport/contract';
import { isRecord, text } from '../transport/json';
import { readPage } from '../transport/paginate';

const CHILDREN = 'GET /v4/accounts/{account_id}/folders/{folder_id}/children';

type Child = RowOf<typeof CHILDREN>;

/** What a list of a project's contents shows; an asset is any of them. */
export type Wanted = 'file' | 'folder' | 'version_stack' | 'asset';

/** A folder that is still to be read, or to be read on from a cursor. */
interface Pending {
	folderId: string;
	/** Names of the folders above and of this one, each followed by the separator; '' at the top. */
	path: string;
	cursor?: string;
}

export interface WalkResult {
	results: INodeListSearchItems[];
	/** Where to go on; undefined when everything was read. */
	pending: string | undefined;
}

/** Folders are always read, because the walk goes on in them. */
const KINDS_READ: Readonly<Record<Wanted, string>> = {
	asset: 'file,folder,version_stack',
	file: 'file,folder,version_stack',
	folder: 'folder',
	version_stack: 'folder,version_stack',
};

/** Between the names of folders. */
export const SEPARATOR = ' / ';

/** Requests for one answer of the list; more would make the person wait. */
const REQUESTS_PER_ANSWER = 8;

const ROWS_PER_ANSWER = 100;

/**
 * Goes through the folders of a project, from the top down, and lists what is wanted with its path as name.
 * It stops after a few requests and says where to go on, so that large projects load as the person scrolls.
 *
 * @param wanted which kinds; where files are wanted, a version stack counts as its newest file
 */
export async function walkProject(
	caller: Caller,
	rootFolderId: string,
	wanted: Wanted,
	accepts: (name: string) => boolean,
	pending: string | undefined,
): Promise<WalkResult> {
	const stack = pending === undefined ? [{ folderId: rootFolderId, path: '' }] : parse(pending);
	const results: INodeListSearchItems[] = [];

	for (let requests = 0; requests < REQUESTS_PER_ANSWER; requests++) {
		const current = stack.pop();
		if (!current || results.length >= ROWS_PER_ANSWER) {
			if (current) stack.push(current);
			break;
		}
		const { rows, next } = await readPage(
			caller,
			CHILDREN,
			{
				path: { folder_id: current.folderId },
				query: {
					page_size: 500,
					sort: 'name_asc',
					type: KINDS_READ[wanted],
				},
			},
			current.cursor,
		);
		const found = rows.flatMap((child) => toItem(child, current.path, wanted));
		results.push(...found.filter(({ name }) => accepts(name)));

		if (next !== undefined) stack.push({ ...current, cursor: next });
		// Reversed, because the last one in is the first one out.
		for (const child of rows.filter(({ type }) => type === 'folder').reverse()) {
			stack.push({ folderId: child.id, path: current.path + child.name + SEPARATOR });
		}
	}
	return { results, pending: stack.length > 0 ? JSON.stringify(stack) : undefined };
}

function toItem(child: Child, path: string, wanted: Wanted): INodeListSearchItems[] {
	const name = path + child.name;
	const url = child.view_url;
	if (child.type === wanted || wanted === 'asset') return [{ name, value: child.id, url }];
	if (wanted === 'file' && 'head_version' in child && child.head_version) {
		return [{ name, value: child.head_version.id, url }];
	}
	return [];
}

/** Reads what the editor sends back; anything odd counts as the end of the list. */
function parse(pending: string): Pending[] {
	const value: unknown = safeJson(pending);
	if (!Array.isArray(value)) return [];
	return value.filter(isRecord).flatMap((entry) => {
		const folderId = text(entry.folderId);
		const cursor = text(entry.cursor);
		if (folderId === undefined) return [];
		return [{ folderId, path: text(entry.path) ?? '', ...(cursor !== undefined && { cursor }) }];
	});
}

function safeJson(value: string): unknown {
	try {
		return JSON.parse(value);
	} catch {
		return undefined;
	}
}
