import {
	NodeOperationError,
	type ILoadOptionsFunctions,
	type INodeListSearchItems,
	type INodeListSearchResult,
} from 'n8n-workflow';
import type { Caller } from '../transport/caller';
import type { ListEndpoint, RequestOf, RowOf } from '../transport/contract';
import { largestPage, readPage } from '../transport/paginate';
import { sendRequest } from '../transport/request';
import { NO_ACCESS, resolveAccount } from './account';
import { walkProject } from './walk';

type ListSearch = (
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) => Promise<INodeListSearchResult>;

/** Pages read for one answer while none of their names match what was typed. */
const PAGES_PER_ANSWER = 10;

const searchAccounts: ListSearch = async function (filter, paginationToken) {
	return await searchPages(
		{ functions: this },
		'GET /v4/accounts',
		{ query: { sort: 'display_name_asc' } },
		({ display_name: name, id }) => ({ name, value: id }),
		'accounts',
		filter,
		paginationToken,
	);
};

const searchWorkspaces: ListSearch = async function (filter, paginationToken) {
	return await searchPages(
		await inChosenAccount(this),
		'GET /v4/accounts/{account_id}/workspaces',
		{ query: { sort: 'name_asc' } },
		({ name, id }) => ({ name, value: id }),
		'workspaces',
		filter,
		paginationToken,
	);
};

const searchProjects: ListSearch = async function (filter, paginationToken) {
	return await searchPages(
		await inChosenAccount(this),
		'GET /v4/accounts/{account_id}/projects',
		{ query: { sort: 'name_asc' } },
		({ name, id, view_url: url }) => ({ name, value: id, url }),
		'projects',
		filter,
		paginationToken,
	);
};

const searchFolders: ListSearch = async function (filter, paginationToken) {
	return await searchProject(this, 'folder', filter, paginationToken);
};

const searchFiles: ListSearch = async function (filter, paginationToken) {
	return await searchProject(this, 'file', filter, paginationToken);
};

/** The lists behind From List, by the names that the parameters use. */
export const listSearch = {
	searchAccounts,
	searchWorkspaces,
	searchProjects,
	searchFolders,
	searchFiles,
};

/** Rows whose names hold what was typed, and where to go on. */
async function searchPages<E extends ListEndpoint>(
	caller: Caller,
	endpoint: E,
	request: RequestOf<E>,
	toItem: (row: RowOf<E>) => INodeListSearchItems,
	plural: string,
	filter: string | undefined,
	paginationToken: string | undefined,
): Promise<INodeListSearchResult> {
	const query = { ...request.query, page_size: largestPage(endpoint) };
	let cursor = paginationToken;
	for (let pages = 1; ; pages++) {
		const { rows, next } = await readPage(caller, endpoint, { ...request, query }, cursor);
		if (rows.length === 0 && cursor === undefined) {
			throw emptyList(caller, `The credential sees no ${plural}`, NO_ACCESS);
		}
		const results = rows.map(toItem).filter(({ name }) => matches(name, filter));
		cursor = next;
		if (results.length > 0 || cursor === undefined || pages === PAGES_PER_ANSWER) {
			return { results, ...(cursor !== undefined && { paginationToken: cursor }) };
		}
	}
}

async function searchProject(
	functions: ILoadOptionsFunctions,
	wanted: 'file' | 'folder',
	filter: string | undefined,
	paginationToken: string | undefined,
): Promise<INodeListSearchResult> {
	const caller = await inChosenAccount(functions);
	const projectId = chosen(functions, 'projectId');
	if (projectId === '') {
		throw emptyList(
			caller,
			`Choose a project to list its ${wanted}s`,
			`Or enter the ID of the ${wanted} instead.`,
		);
	}
	const { data } = await sendRequest(
		caller,
		'GET /v4/accounts/{account_id}/projects/{project_id}',
		{ path: { project_id: projectId } },
	);
	const { results, pending } = await walkProject(
		caller,
		data.root_folder_id,
		wanted,
		(name) => matches(name, filter),
		paginationToken,
	);
	return { results, ...(pending !== undefined && { paginationToken: pending }) };
}

async function inChosenAccount(functions: ILoadOptionsFunctions): Promise<Caller> {
	const caller: Caller = { functions };
	return { ...caller, account: await resolveAccount(caller, chosen(functions, 'accountId')) };
}

/** What the person has chosen in another locator of the same node, '' when nothing. */
function chosen(functions: ILoadOptionsFunctions, parameter: string): string {
	const value: unknown = functions.getCurrentNodeParameter(parameter, { extractValue: true });
	return typeof value === 'string' ? value.trim() : '';
}

function emptyList(caller: Caller, message: string, description: string): NodeOperationError {
	return new NodeOperationError(caller.functions.getNode(), message, { description });
}

function matches(name: string, filter: string | undefined): boolean {
	return filter === undefined || name.toLowerCase().includes(filter.trim().toLowerCase());
}
