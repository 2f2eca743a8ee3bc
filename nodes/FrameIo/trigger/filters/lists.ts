import type {
	ILoadOptionsFunctions,
	INodePropertyOptions,
	INodeListSearchResult,
} from 'n8n-workflow';
import { optionsOf, readActiveFields, type CustomField } from '../../locate/custom-fields';
import {
	chosenAbove,
	emptyList,
	inChosenAccount,
	matches,
	withWholeErrors,
	type ListSearch,
} from '../../locate/lists';
import { SEPARATOR, walkProject } from '../../locate/walk';
import { readList } from '../../transport/paginate';
import { sendRequest } from '../../transport/request';
import { isNamed } from './field-memory';
import { readFilters } from './filters';

/** More projects than this are entered by their ID. */
const PROJECTS_SHOWN = 1000;

/** The projects of the chosen workspace. */
async function getProjects(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const workspaceId = await chosenAbove(this, 'workspaceId', 'projects');
	const projects = await readList(
		await inChosenAccount(this),
		'GET /v4/accounts/{account_id}/workspaces/{workspace_id}/projects',
		{ path: { workspace_id: workspaceId }, query: { page_size: 100, sort: 'name_asc' } },
		PROJECTS_SHOWN,
	);
	return projects.map(({ id, name }) => ({ name, value: id }));
}

/** The custom fields that people set. */
async function getSettableFields(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const fields = await settableFields(this);
	return fields.map((field) => ({ name: field.name, value: nameOrId(field, fields) }));
}

/** The values that the chosen custom field may have, where they can be told beforehand. */
async function getCustomFieldValues(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const { customField } = readFilters(this.getCurrentNodeParameter('filters'));
	if (!customField) {
		throw emptyList({ functions: this }, 'Choose a custom field first', 'Add it as a filter.');
	}
	const fields = await settableFields(this);
	const field = fields.find(({ id, name }) => isNamed(customField.field, id, name));
	if (!field) {
		throw emptyList(
			{ functions: this },
			`This account has no custom field '${customField.field}'`,
			'Choose one from the list.',
		);
	}
	if (field.field_type === 'toggle') {
		return [
			{ name: 'On', value: 'true' },
			{ name: 'Off', value: 'false' },
		];
	}
	const options = optionsOf(field);
	return options.map((option) => ({ name: option.name, value: nameOrId(option, options) }));
}

async function settableFields(functions: ILoadOptionsFunctions): Promise<CustomField[]> {
	const fields = await readActiveFields(await inChosenAccount(functions));
	return fields.filter(({ mutable }) => mutable);
}

interface Named {
	id: string;
	name: string;
}

/** The name, which also means it in other accounts; the ID where others have the same name. */
function nameOrId({ id, name }: Named, all: readonly Named[]): string {
	const isOnly = all.every((each) => each.id === id || !isNamed(name, each.id, each.name));
	return isOnly ? name : id;
}

/** The folders of the projects that are chosen as a filter, project by project. */
const searchFilterFolders: ListSearch = async function (filter, paginationToken) {
	const { projects } = readFilters(this.getCurrentNodeParameter('filters'));
	if (!Array.isArray(projects)) {
		throw emptyList({ functions: this }, projects.objection, projects.nextStep);
	}
	if (projects.length === 0) {
		throw emptyList(
			{ functions: this },
			'Add projects as a filter to list their folders',
			'Or enter the link or the ID of the folder instead.',
		);
	}
	const { at, pending } = readToken(paginationToken);
	const projectId = projects[at];
	if (projectId === undefined) return { results: [] };
	const caller = await inChosenAccount(this);
	const { data: project } = await sendRequest(
		caller,
		'GET /v4/accounts/{account_id}/projects/{project_id}',
		{ path: { project_id: projectId } },
	);
	const walked = await walkProject(
		caller,
		project.root_folder_id,
		'folder',
		(name) => matches(name, filter),
		pending,
	);
	const results =
		projects.length === 1
			? walked.results
			: walked.results.map((item) => ({ ...item, name: project.name + SEPARATOR + item.name }));
	return { results, ...nextToken(at, walked.pending, projects.length) };
};

/** Where a list of several projects goes on: in which of them, and where in it. */
function readToken(token: string | undefined): { at: number; pending?: string } {
	if (token === undefined) return { at: 0 };
	const [, at = '', pending = ''] = /^(\d+):(.*)$/s.exec(token) ?? [];
	return { at: Number(at), ...(pending !== '' && { pending }) };
}

function nextToken(
	at: number,
	pending: string | undefined,
	count: number,
): Pick<INodeListSearchResult, 'paginationToken'> {
	if (pending !== undefined) return { paginationToken: `${at}:${pending}` };
	return at + 1 < count ? { paginationToken: `${at + 1}:` } : {};
}

/** The methods behind the lists of the filters, by the names that the parameters use. */
export const filterLists = withWholeErrors({ searchFilterFolders });

export const filterOptions = withWholeErrors({
	getCustomFieldValues,
	getProjects,
	getSettableFields,
});
