import type { Asset } from '../store/assets.mjs';
import type { Handlers, Schema } from './operation.mjs';
import { paginate } from './paging.mjs';
import { account, asker, assetRole, projectRole, type Asker } from './permissions.mjs';
import { inFile, inFolder, inProject, type Finding } from './search-matches.mjs';
import { readSearch, type SearchQuery } from './search-query.mjs';
import { fileView, folderView, headOf, projectWithIncludes, stackView } from './views.mjs';

type Row = Schema<'SearchResponse'>['data'][number];

interface Hit {
	id: string;
	found: Finding;
	row: Row;
}

/** Finds what the user may see: the best first, and of equals those with more of the words in their names. */
export const searchHandlers = {
	'search.search': (call) => {
		const who = asker(call);
		account(who);
		const { query, engine, filters } = call.body;
		const files = filters?.files_and_version_stacks ?? true;
		const wanted = readSearch(query, engine);
		const hits = [
			...((filters?.projects ?? true) ? projectHits(who, wanted) : []),
			...((filters?.folders ?? true) ? folderHits(who, wanted) : []),
			...(files ? [...stackHits(who, wanted), ...fileHits(who, wanted)] : []),
		];
		const fitting = hits
			.filter(({ found }) => wanted.needed > 0 && found.terms.size >= wanted.needed)
			.toSorted(({ found: a }, { found: b }) => b.terms.size - a.terms.size || b.inName - a.inName);
		const page = paginate(call, fitting);
		const data = page.rows.map(({ row }) => row);
		return { status: 200, body: { data, links: page.links, total_count: page.total_count } };
	},
} satisfies Handlers;

function projectHits(who: Asker, { terms }: SearchQuery): Hit[] {
	const { store, user } = who;
	return store.projects
		.list((one) => isHere(who, one.id) && projectRole(store, user.id, one) !== undefined)
		.map((one) => {
			const found = inProject(one, terms);
			const result = projectWithIncludes(store, one);
			return { id: one.id, found, row: { type: 'project_result', result, matches: found.matches } };
		});
}

function folderHits(who: Asker, { terms }: SearchQuery): Hit[] {
	const { store } = who;
	return store.folders
		.list((one) => one.parentId !== null && isVisible(who, one))
		.map((one) => {
			const found = inFolder(store, one, terms);
			const result = folderView(one);
			return { id: one.id, found, row: { type: 'folder_result', result, matches: found.matches } };
		});
}

/** GUESS: a version stack is found by its newest version, and its versions are no results of their own. */
function stackHits(who: Asker, { terms }: SearchQuery): Hit[] {
	const { store } = who;
	return store.stacks
		.list((one) => isVisible(who, one))
		.map((one) => {
			const found = inFile(store, headOf(store, one), terms);
			const result = stackView(store, one);
			return {
				id: one.id,
				found,
				row: { type: 'version_stack_result', result, matches: found.matches },
			};
		});
}

function fileHits(who: Asker, { terms }: SearchQuery): Hit[] {
	const { store } = who;
	return store.files
		.list((one) => !store.stacks.get(one.parentId) && isVisible(who, one))
		.map((one) => {
			const found = inFile(store, one, terms);
			const result = fileView(one);
			return { id: one.id, found, row: { type: 'file_result', result, matches: found.matches } };
		});
}

function isVisible(who: Asker, asset: Asset): boolean {
	return isHere(who, asset.projectId) && assetRole(who.store, who.user.id, asset) !== undefined;
}

/** Whether a project is in the account in which is searched. */
function isHere({ store, accountId }: Asker, projectId: string): boolean {
	const workspaceId = store.projects.get(projectId)?.workspaceId ?? '';
	return store.workspaces.get(workspaceId)?.accountId === accountId;
}
