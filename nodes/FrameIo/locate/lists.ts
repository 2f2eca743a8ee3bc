import {
	NodeApiError,
	NodeOperationError,
	type ILoadOptionsFunctions,
	type INode,
	type INodeListSearchItems,
	type INodeListSearchResult,
} from 'n8n-workflow';
import type { Caller } from '../transport/caller';
import type { ListEndpoint, RequestOf, RowOf } from '../transport/contract';
import { asNodeError } from '../transport/errors';
import { largestPage, readPage } from '../transport/paginate';
import { sendRequest } from '../transport/request';
import { NO_ACCESS, resolveAccount } from './account';
import type { FrameIoLink } from './links';
import { enteredIn, idInLink, located, wrongLink } from './locator';

/** A list behind From List, as n8n calls it: with what was typed, and where the last answer ended. */
export type ListSearch = (
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) => Promise<INodeListSearchResult>;

/** What fills a list in the editor: n8n gives it the node as `this`. */
type ListMethod<Args extends unknown[], Answer> = (
	this: ILoadOptionsFunctions,
	...args: Args
) => Promise<Answer>;

/**
 * The lists with errors that the editor shows whole. Of most errors n8n hands it the message only, so what to do about
 * them would be lost; the exception are errors of an API.
 */
export function withWholeErrors<Args extends unknown[], Answer>(
	lists: Record<string, ListMethod<Args, Answer>>,
): Record<string, ListMethod<Args, Answer>> {
	const whole = Object.entries(lists).map(([name, list]): [string, ListMethod<Args, Answer>] => [
		name,
		async function (...args) {
			try {
				return await list.call(this, ...args);
			} catch (error) {
				throw wholeError(this.getNode(), error);
			}
		},
	]);
	return Object.fromEntries(whole);
}

function wholeError(node: INode, error: unknown): NodeApiError | NodeOperationError {
	const known = asNodeError(node, error);
	if (known instanceof NodeApiError) return known;
	const { message, description } = known;
	return new NodeApiError(node, { message }, { message, description: description ?? undefined });
}

/** Pages read for one answer while none of their names match what was typed. */
const PAGES_PER_ANSWER = 10;

interface PagedList<E extends ListEndpoint> {
	endpoint: E;
	request: RequestOf<E>;
	toItem(row: RowOf<E>): INodeListSearchItems;
	/** Leaves out what the endpoint mixes in and the list does not show. */
	accepts?(row: RowOf<E>): boolean;
	/** Said when there is nothing at all, e.g. `This project has no shares`. */
	whenEmpty: string;
	/** What to do about an empty list. */
	nextStep?: string;
	filter: string | undefined;
	paginationToken: string | undefined;
}

/**
 * Rows whose names hold what was typed, and where to go on. Pages without a match are skipped, up to a bound, so that
 * typing finds what is far down.
 */
export async function searchPages<E extends ListEndpoint>(
	caller: Caller,
	{
		endpoint,
		request,
		toItem,
		accepts = () => true,
		whenEmpty,
		nextStep,
		filter,
		paginationToken,
	}: PagedList<E>,
): Promise<INodeListSearchResult> {
	const query = { ...request.query, page_size: largestPage(endpoint) };
	let cursor = paginationToken;
	for (let pages = 1; ; pages++) {
		const { rows, next } = await readPage(caller, endpoint, { ...request, query }, cursor);
		if (rows.length === 0 && cursor === undefined) {
			throw emptyList(caller, whenEmpty, nextStep ?? NO_ACCESS);
		}
		const results = rows
			.filter(accepts)
			.map(toItem)
			.filter(({ name }) => matches(name, filter));
		cursor = next;
		if (results.length > 0 || cursor === undefined || pages === PAGES_PER_ANSWER) {
			return { results, ...(cursor !== undefined && { paginationToken: cursor }) };
		}
	}
}

/** The account that is chosen in the same node, or the one that is meant when none is. */
export async function inChosenAccount(functions: ILoadOptionsFunctions): Promise<Caller> {
	const caller: Caller = { functions };
	const entered = enteredIn(functions.getCurrentNodeParameter('accountId'));
	const account = await resolveAccount(caller, entered, async () => enteredLink(functions));
	return { ...caller, account };
}

/** Parameters above lists that may hold an address. */
const ABOVE_LISTS = ['projectId', 'fileId', 'commentId', 'versionStackId'];

/** The first address among them, which tells the account where none is chosen. */
async function enteredLink(functions: ILoadOptionsFunctions): Promise<FrameIoLink | undefined> {
	for (const parameter of ABOVE_LISTS) {
		const place = await located(functions, functions.getCurrentNodeParameter(parameter));
		if ('link' in place) return place.link;
	}
	return undefined;
}

/**
 * The ID of what is chosen above a list in the same node.
 * @param parameter e.g. `projectId`
 * @param listed what the list shows, in the plural, e.g. `shares`
 * @throws NodeOperationError that tells the person to choose it first
 */
export async function chosenAbove(
	functions: ILoadOptionsFunctions,
	parameter: string,
	listed: string,
): Promise<string> {
	const thing = parameter
		.replace(/Id$/, '')
		.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
	const place = await located(functions, functions.getCurrentNodeParameter(parameter));
	if ('objection' in place) throw emptyList({ functions }, place.objection, place.nextStep);
	const id = 'id' in place ? place.id : idInLink(parameter, place.link);
	if (id === undefined) {
		const { objection, nextStep } = wrongLink(parameter, 'link' in place ? place.link : {});
		throw emptyList({ functions }, objection, nextStep);
	}
	if (id === '') {
		throw emptyList(
			{ functions },
			`Choose a ${thing} to list its ${listed}`,
			`Or enter the ID instead.`,
		);
	}
	return id;
}

/** The folder that holds everything in the project chosen above a list. */
export async function topFolderAbove(caller: Caller, projectId: string): Promise<string> {
	const { data } = await sendRequest(
		caller,
		'GET /v4/accounts/{account_id}/projects/{project_id}',
		{ path: { project_id: projectId } },
	);
	return data.root_folder_id;
}

/** Whether a name holds what was typed. */
export function matches(name: string, filter: string | undefined): boolean {
	return filter === undefined || name.toLowerCase().includes(filter.trim().toLowerCase());
}

/** Why a list shows nothing: n8n shows the sentence in place of the list. */
export function emptyList(
	{ functions }: Caller,
	message: string,
	description: string,
): NodeOperationError {
	return new NodeOperationError(functions.getNode(), message, { description });
}
