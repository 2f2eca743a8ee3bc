import { NodeApiError } from 'n8n-workflow';
import { effectOf } from '../retry/request-policy';
import type { Caller } from './caller';
import type { Endpoint, ReplyOf } from './contract';
import { withFate } from './fate';
import { isRecord } from './json';

/** Endpoints whose success may come without `data`. */
type Dataless = {
	[E in Endpoint]: ReplyOf<E> extends { data: unknown } ? never : E;
}[Endpoint];

/** The compiler wants exactly those of the contract. */
const DATALESS: Readonly<Record<Dataless, true>> = {
	'DELETE /v4/accounts/{account_id}/actions/{action_id}': true,
	'DELETE /v4/accounts/{account_id}/comments/{comment_id}': true,
	'DELETE /v4/accounts/{account_id}/comments/{comment_id}/attachments/{attachment_id}': true,
	'DELETE /v4/accounts/{account_id}/files/{file_id}': true,
	'DELETE /v4/accounts/{account_id}/folders/{folder_id}': true,
	'DELETE /v4/accounts/{account_id}/folders/{folder_id}/users/{user_id}': true,
	'DELETE /v4/accounts/{account_id}/groups/{group_id}': true,
	'DELETE /v4/accounts/{account_id}/groups/{group_id}/users/{user_id}': true,
	'DELETE /v4/accounts/{account_id}/metadata/field_definitions/{field_definition_id}': true,
	'DELETE /v4/accounts/{account_id}/projects/{project_id}': true,
	'DELETE /v4/accounts/{account_id}/projects/{project_id}/users/{user_id}': true,
	'DELETE /v4/accounts/{account_id}/shares/{share_id}': true,
	'DELETE /v4/accounts/{account_id}/shares/{share_id}/reviewers': true,
	'DELETE /v4/accounts/{account_id}/webhooks/{webhook_id}': true,
	'DELETE /v4/accounts/{account_id}/workspaces/{workspace_id}': true,
	'DELETE /v4/accounts/{account_id}/workspaces/{workspace_id}/users/{user_id}': true,
	'PATCH /v4/accounts/{account_id}/projects/{project_id}/metadata/values': true,
	'POST /v4/accounts/{account_id}/comments/{comment_id}/attachments': true,
	'POST /v4/accounts/{account_id}/folders/copy': true,
	'POST /v4/accounts/{account_id}/folders/{folder_id}/copy': true,
	'POST /v4/accounts/{account_id}/groups/{group_id}/users': true,
	'POST /v4/accounts/{account_id}/shares/{share_id}/reviewers': true,
};

/** How many fields of a foreign answer a message names, and how much of each. */
const MOST_FIELDS = 5;
const LONGEST_FIELD = 40;

/**
 * A reply that holds what it is to hold. A success of somebody else, such as a proxy that answers `{}`, would otherwise
 * become an empty item.
 * @throws NodeApiError that names what came
 */
export function wholeReply<E extends Endpoint>(
	caller: Caller,
	endpoint: E,
	reply: ReplyOf<E>,
): ReplyOf<E> {
	const data: unknown = isRecord(reply) ? reply.data : undefined;
	if (endpoint in DATALESS || (typeof data === 'object' && data !== null)) return reply;
	throw strangeReply(caller, endpoint, inPlaceOf("'data'", reply));
}

/**
 * The error for a success that is not what was asked for. Whoever has answered: it may have been done all the same.
 * @param what a sentence about what came
 */
export function strangeReply(
	{ functions, itemIndex }: Caller,
	endpoint: string,
	what: string,
): NodeApiError {
	const error = new NodeApiError(
		functions.getNode(),
		{ endpoint },
		{
			message: 'The answer of Frame.io is not what was asked for',
			description: `${what} A proxy or another service may have answered in its place, or 'API Base Address' in the credential is wrong.`,
			itemIndex,
		},
	);
	return withFate(error, {
		tries: 1,
		ms: 0,
		effect: effectOf(endpoint),
		mayBeDone: true,
		isOutOfTime: false,
	});
}

/** A sentence about what came, by its form and the names of its fields; never its values. */
export function inPlaceOf(wanted: string, reply: unknown): string {
	return `A success came with ${formOf(reply)} in place of ${wanted}.`;
}

function formOf(reply: unknown): string {
	if (!isRecord(reply)) return 'no body';
	if ('data' in reply) return `'data' that is ${kindOf(reply.data)}`;
	const fields = Object.keys(reply).map((field) => `'${field.slice(0, LONGEST_FIELD)}'`);
	if (fields.length === 0) return 'an empty object';
	const more = fields.length > MOST_FIELDS ? ` and ${fields.length - MOST_FIELDS} more` : '';
	return `an object with ${fields.slice(0, MOST_FIELDS).join(', ')}${more}`;
}

function kindOf(value: unknown): string {
	if (value === null || value === undefined) return 'null';
	if (Array.isArray(value)) return 'a list';
	const kinds: Readonly<Record<string, string>> = { object: 'an object', string: 'a text' };
	return kinds[typeof value] ?? `a ${typeof value}`;
}
