import type { Handlers, Schema } from './operation.mjs';
import { paginate } from './paging.mjs';
import { account, asker, projectRole } from './permissions.mjs';
import { fileView, folderView, projectWithIncludes, stackView } from './views.mjs';

interface Row {
	id: string;
	row: Schema<'SearchResponse'>['data'][number];
}

/** Finds assets and projects whose name contains all words; both engines do the same here. */
export const searchHandlers = {
	'search.search': (call) => {
		const { store } = call.world;
		const { id: accountId } = account(asker(call));
		const { query, filters } = call.body;
		const projects = filters?.projects ?? true;
		const folders = filters?.folders ?? true;
		const files = filters?.files_and_version_stacks ?? true;
		const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
		const fits = ({ name }: { name: string }) =>
			terms.every((term) => name.toLowerCase().includes(term));
		const visible = new Map(
			store.projects
				.list(
					(one) =>
						store.workspaces.get(one.workspaceId)?.accountId === accountId &&
						projectRole(store, call.user.id, one) !== undefined,
				)
				.map((one) => [one.id, one]),
		);
		const found = (one: { name: string; projectId: string }) =>
			visible.has(one.projectId) && fits(one);
		const hit = <const T, R>(type: T, { id, name }: { id: string; name: string }, result: R) => ({
			id,
			row: { type, result, matches: [{ type: 'name_match' as const, name, terms }] },
		});
		const rows: Row[] = [
			...[...visible.values()]
				.filter((one) => projects && fits(one))
				.map((one) => hit('project_result', one, projectWithIncludes(store, one))),
			...store.folders
				.list((one) => folders && one.parentId !== null && found(one))
				.map((one) => hit('folder_result', one, folderView(one))),
			...store.stacks
				.list((one) => files && found(one))
				.map((one) => hit('version_stack_result', one, stackView(store, one))),
			...store.files
				.list((one) => files && found(one))
				.map((one) => hit('file_result', one, fileView(one))),
		];
		const page = paginate(call, rows);
		const data = page.rows.map(({ row }) => row);
		return { status: 200, body: { data, links: page.links, total_count: page.total_count } };
	},
} satisfies Handlers;
