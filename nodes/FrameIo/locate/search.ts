import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { sendRequest } from '../transport/request';
import { TYPE_NAMES } from './custom-fields';
import {
	chosenAbove,
	emptyList,
	inChosenAccount,
	matches,
	searchPages,
	topFolderAbove,
	withWholeErrors,
	type ListSearch,
} from './lists';
import { walkProject, type Wanted } from './walk';

/** What may be missing when a list is empty although the person knows better. */
const NO_RIGHT =
	'Either there are none, or the user or service account of the credential may not see them.';

/** Shares and collections need no name. */
const UNNAMED = '(no name)';

const searchAccounts: ListSearch = async function (filter, paginationToken) {
	return await searchPages(
		{ functions: this },
		{
			endpoint: 'GET /v4/accounts',
			request: { query: { sort: 'display_name_asc' } },
			toItem: ({ display_name: name, id }) => ({ name, value: id }),
			whenEmpty: 'The credential sees no accounts',
			filter,
			paginationToken,
		},
	);
};

const searchWorkspaces: ListSearch = async function (filter, paginationToken) {
	return await searchPages(await inChosenAccount(this), {
		endpoint: 'GET /v4/accounts/{account_id}/workspaces',
		request: { query: { sort: 'name_asc' } },
		toItem: ({ name, id }) => ({ name, value: id }),
		whenEmpty: 'The credential sees no workspaces',
		filter,
		paginationToken,
	});
};

const searchProjects: ListSearch = async function (filter, paginationToken) {
	return await searchPages(await inChosenAccount(this), {
		endpoint: 'GET /v4/accounts/{account_id}/projects',
		request: { query: { sort: 'name_asc' } },
		toItem: ({ name, id, view_url: url }) => ({ name, value: id, url }),
		whenEmpty: 'The credential sees no projects',
		filter,
		paginationToken,
	});
};

const searchShares: ListSearch = async function (filter, paginationToken) {
	const projectId = await chosenAbove(this, 'projectId', 'shares');
	return await searchPages(await inChosenAccount(this), {
		endpoint: 'GET /v4/accounts/{account_id}/projects/{project_id}/shares',
		request: { path: { project_id: projectId }, query: { sort: 'name_asc' } },
		toItem: ({ name, id, short_url: url }) => ({
			name: name ?? UNNAMED,
			value: id,
			...(typeof url === 'string' && { url }),
		}),
		whenEmpty: 'This project has no shares',
		nextStep: NO_RIGHT,
		filter,
		paginationToken,
	});
};

const searchCollections: ListSearch = async function (filter, paginationToken) {
	const projectId = await chosenAbove(this, 'projectId', 'collections');
	return await searchPages(await inChosenAccount(this), {
		endpoint: 'GET /v4/accounts/{account_id}/projects/{project_id}/collections',
		request: { path: { project_id: projectId } },
		toItem: ({ name, id }) => ({ name: name ?? UNNAMED, value: id }),
		whenEmpty: 'This project has no collections',
		nextStep: NO_RIGHT,
		filter,
		paginationToken,
	});
};

const searchUsers: ListSearch = async function (filter, paginationToken) {
	return await searchPages(await inChosenAccount(this), {
		endpoint: 'GET /v4/accounts/{account_id}/users',
		request: { query: { sort: 'name_asc' } },
		toItem: ({ user: { id, name, email } }) => ({
			name: [name, email && `(${email})`].filter(Boolean).join(' '),
			// Somebody who was invited and has not signed in yet has no ID, so cannot be chosen.
			value: id ?? '',
		}),
		whenEmpty: 'The credential sees no users',
		nextStep: NO_RIGHT,
		filter,
		paginationToken,
	}).then(({ results, ...rest }) => ({
		results: results.filter(({ value }) => value !== ''),
		...rest,
	}));
};

const searchGroups: ListSearch = async function (filter, paginationToken) {
	return await searchPages(await inChosenAccount(this), {
		endpoint: 'GET /v4/accounts/{account_id}/groups',
		request: { query: { sort: 'name_asc' } },
		toItem: ({ name, id }) => ({ name, value: id }),
		whenEmpty: 'This account has no groups',
		nextStep: NO_RIGHT,
		filter,
		paginationToken,
	});
};

const searchCustomFields: ListSearch = async function (filter, paginationToken) {
	return await searchPages(await inChosenAccount(this), {
		endpoint: 'GET /v4/accounts/{account_id}/metadata/field_definitions',
		request: { query: { sort: 'name_asc' } },
		toItem: ({ name, id, field_type: type }) => ({
			name: `${name} (${TYPE_NAMES[type]})`,
			value: id,
		}),
		whenEmpty: 'This account has no custom fields',
		nextStep: NO_RIGHT,
		filter,
		paginationToken,
	});
};

const searchCustomActions: ListSearch = async function (filter, paginationToken) {
	const workspaceId = await chosenAbove(this, 'workspaceId', 'custom actions');
	return await searchPages(await inChosenAccount(this), {
		endpoint: 'GET /v4/accounts/{account_id}/workspaces/{workspace_id}/actions',
		request: { path: { workspace_id: workspaceId } },
		toItem: ({ name, id }) => ({ name, value: id }),
		whenEmpty: 'This workspace has no custom actions',
		nextStep: NO_RIGHT,
		filter,
		paginationToken,
	});
};

const searchWebhooks: ListSearch = async function (filter, paginationToken) {
	const workspaceId = await chosenAbove(this, 'workspaceId', 'webhooks');
	return await searchPages(await inChosenAccount(this), {
		endpoint: 'GET /v4/accounts/{account_id}/workspaces/{workspace_id}/webhooks',
		request: { path: { workspace_id: workspaceId }, query: { sort: 'name_asc' } },
		toItem: ({ name, id, url }) => ({ name: `${name} (${hostOf(url)})`, value: id }),
		whenEmpty: 'This workspace has no webhooks',
		nextStep: NO_RIGHT,
		filter,
		paginationToken,
	});
};

const searchComments: ListSearch = async function (filter, paginationToken) {
	const fileId = await chosenAbove(this, 'fileId', 'comments');
	return await searchPages(await inChosenAccount(this), {
		endpoint: 'GET /v4/accounts/{account_id}/files/{file_id}/comments',
		request: {
			path: { file_id: fileId },
			query: { include: ['owner'], timestamp_as_timecode: true, sort: 'created_at_desc' },
		},
		toItem: ({ id, text, timestamp, owner }) => ({
			name: [timestamp, owner?.name, firstWords(text)].filter(Boolean).join(' · '),
			value: id,
		}),
		whenEmpty: 'This file has no comments',
		nextStep: NO_RIGHT,
		filter,
		paginationToken,
	});
};

const searchAttachments: ListSearch = async function (filter) {
	const commentId = await chosenAbove(this, 'commentId', 'attachments');
	const caller = await inChosenAccount(this);
	const { data } = await sendRequest(
		caller,
		'GET /v4/accounts/{account_id}/comments/{comment_id}',
		{ path: { comment_id: commentId } },
	);
	const attachments = data.attachments ?? [];
	if (attachments.length === 0) {
		throw emptyList(caller, 'This comment has no attachments', 'Choose another comment.');
	}
	const results = attachments.map(({ name, id }) => ({ name, value: id }));
	return { results: results.filter(({ name }) => matches(name, filter)) };
};

const searchVersions: ListSearch = async function (filter, paginationToken) {
	const stackId = await chosenAbove(this, 'versionStackId', 'versions');
	return await searchPages(await inChosenAccount(this), {
		endpoint: 'GET /v4/accounts/{account_id}/version_stacks/{version_stack_id}/children',
		request: { path: { version_stack_id: stackId } },
		toItem: ({ name, id, view_url: url }) => ({ name, value: id, url }),
		whenEmpty: 'This version stack has no versions',
		nextStep: NO_RIGHT,
		filter,
		paginationToken,
	});
};

/** What of one kind lies in the recycle bin of the project, what was deleted last first. */
function deletedIn(kind: Exclude<Wanted, 'asset'>, listed: string): ListSearch {
	return async function (filter, paginationToken) {
		const projectId = await chosenAbove(this, 'projectId', `deleted ${listed}`);
		return await searchPages(await inChosenAccount(this), {
			endpoint: 'GET /v4/accounts/{account_id}/projects/{project_id}/recently_deleted',
			request: { path: { project_id: projectId }, query: { sort: 'deleted_at_desc' } },
			accepts: ({ type }) => type === kind,
			toItem: ({ name, id, deleted_at: deletedAt }) => ({
				name: `${name} (deleted ${deletedAt.slice(0, 10)})`,
				value: id,
			}),
			whenEmpty: 'Nothing was deleted in this project recently',
			nextStep: NO_RIGHT,
			filter,
			paginationToken,
		});
	};
}

function inProject(wanted: Wanted, listed: string): ListSearch {
	return async function (filter, paginationToken) {
		return await searchProject(this, wanted, listed, filter, paginationToken);
	};
}

/** The lists behind From List, by the names that the parameters use. */
export const listSearch = withWholeErrors({
	searchAccounts,
	searchAssets: inProject('asset', 'files, folders and stacks'),
	searchAttachments,
	searchCollections,
	searchComments,
	searchCustomActions,
	searchCustomFields,
	searchDeletedFiles: deletedIn('file', 'files'),
	searchDeletedFolders: deletedIn('folder', 'folders'),
	searchDeletedVersionStacks: deletedIn('version_stack', 'version stacks'),
	searchFiles: inProject('file', 'files'),
	searchFolders: inProject('folder', 'folders'),
	searchGroups,
	searchProjects,
	searchShares,
	searchUsers,
	searchVersions,
	searchVersionStacks: inProject('version_stack', 'version stacks'),
	searchWebhooks,
	searchWorkspaces,
});

async function searchProject(
	functions: ILoadOptionsFunctions,
	wanted: Wanted,
	listed: string,
	filter: string | undefined,
	paginationToken: string | undefined,
): Promise<INodeListSearchResult> {
	const projectId = await chosenAbove(functions, 'projectId', listed);
	const caller = await inChosenAccount(functions);
	const { results, pending } = await walkProject(
		caller,
		await topFolderAbove(caller, projectId),
		wanted,
		(name) => matches(name, filter),
		paginationToken,
	);
	return { results, ...(pending !== undefined && { paginationToken: pending }) };
}

const WORDS_SHOWN = 60;

/** The beginning of a text in one line. */
function firstWords(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > WORDS_SHOWN ? `${line.slice(0, WORDS_SHOWN)}…` : line;
}

/** The host of an address: the rest of a webhook's address may be secret. */
function hostOf(address: string): string {
	try {
		return new URL(address).host;
	} catch {
		return 'no address';
	}
}
