import type { IDataObject } from 'n8n-workflow';
import { isRecord, type JsonRecord } from '../../transport/json';
import { firstRows, followPages, pageOf } from '../../transport/paginate';
import { apiAddress, sendFreely } from '../../transport/request';
import type { Call } from '../call';
import { account } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { operation, type OperationOutput } from '../operation';
import { DELETED } from '../output/deleted';
import { apiPath } from './path';

const METHODS = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'] as const;

type ApiCall = Call<string, never>;

export const callApi = operation({
	name: 'Call',
	action: 'Call API',
	description: 'Call any endpoint of Frame.io V4, for what is newer than this node',
	inOrder: true,
	endpoints: [],
	properties: [
		account,
		{
			displayName: 'Method',
			name: 'method',
			type: 'options',
			options: [
				{ name: 'DELETE', value: 'DELETE', description: 'Removes something' },
				{ name: 'GET', value: 'GET', description: 'Reads something' },
				{ name: 'PATCH', value: 'PATCH', description: 'Changes something' },
				{ name: 'POST', value: 'POST', description: 'Creates something' },
				{ name: 'PUT', value: 'PUT', description: 'Replaces something' },
			],
			default: 'GET',
		},
		{
			displayName: 'Path',
			name: 'path',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. /v4/accounts/{account_id}/projects',
			description: 'Starts with /v4. The ID of the account takes the place of {account_id}.',
		},
		{
			displayName: 'Query Parameters',
			name: 'queryParameters',
			type: 'json',
			default: '{}',
			description: 'JSON object with what follows the question mark, such as {"include": "owner"}',
		},
		{
			displayName: 'Body',
			name: 'body',
			type: 'json',
			default: '{}',
			description: 'JSON object to send; most endpoints want it inside "data"',
			displayOptions: { show: { method: ['DELETE', 'PATCH', 'POST', 'PUT'] } },
		},
		{
			displayName: 'Paginate',
			name: 'paginate',
			type: 'boolean',
			default: false,
			description: 'Whether to read the following pages, too, and return each entry as an item',
		},
		{ ...returnAll, displayOptions: { show: { paginate: [true] } } },
		{ ...limit, displayOptions: { show: { paginate: [true], returnAll: [false] } } },
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'API Version',
					name: 'apiVersion',
					type: 'string',
					default: 'experimental',
					placeholder: 'e.g. experimental',
					description:
						'Value of the header api-version. Endpoints that Frame.io calls experimental want the word experimental.',
				},
			],
		},
	],
	async run(call) {
		const method = call.choice('method', METHODS);
		const path = apiPath(call.requiredText('path'), await apiAddress(call.caller), call.reject);
		const apiVersion = call.collection('options').text('apiVersion');
		const body = jsonObject(call, 'body');
		const request = {
			query: { ...Object.fromEntries(path.query), ...jsonObject(call, 'queryParameters') },
			headers: apiVersion === undefined ? {} : { 'api-version': apiVersion },
			// An empty object is what the parameter holds when nothing was entered.
			...(method !== 'GET' && Object.keys(body).length > 0 && { body }),
		};
		const endpoint = `${method} ${path.template}`;
		const caller = path.template.includes('{account_id}')
			? { ...call.caller, account: await call.account() }
			: call.caller;
		if (!call.flag('paginate')) {
			return itemsOf(await sendFreely(caller, endpoint, request), method);
		}

		const pages = followPages(caller, async (cursor) => {
			const query = cursor === undefined ? request.query : { ...request.query, after: cursor };
			const reply = await sendFreely(caller, endpoint, { ...request, query });
			if (cursor === undefined && !Array.isArray(reply?.data)) {
				throw call.problem('Frame.io answers this with no list', "Turn off 'Paginate'.");
			}
			const { rows, next } = pageOf<unknown>(caller, endpoint, reply);
			return { rows: rows.filter(isRecord), next };
		});
		return await firstRows(pages, call.wanted(), toItem);
	},
});

/** The reply as items: one for each entry of a list, one for a single thing. */
function itemsOf(reply: JsonRecord | undefined, method: string): OperationOutput {
	if (reply === undefined) return method === 'DELETE' ? DELETED : { success: true };
	if (Array.isArray(reply.data)) return rowsOf(reply);
	return toItem(isRecord(reply.data) ? reply.data : reply);
}

function rowsOf(page: JsonRecord | undefined): IDataObject[] {
	const rows: unknown = page?.data;
	return (Array.isArray(rows) ? rows : []).filter(isRecord).map(toItem);
}

/** Replies are JSON, as items are. */
function toItem(reply: JsonRecord): IDataObject {
	return Object.assign<IDataObject, JsonRecord>({}, reply);
}

/** A parameter that holds a JSON object, as text or as an expression gives it. */
function jsonObject(call: ApiCall, name: 'body' | 'queryParameters'): JsonRecord {
	const value = call.json(name);
	if (value === undefined || value === '') return {};
	if (isRecord(value)) return value;
	const label = name === 'body' ? 'Body' : 'Query Parameters';
	throw call.problem(
		`'${label}' is not a JSON object`,
		'Write it in curly brackets: {"name": "value"}.',
	);
}
