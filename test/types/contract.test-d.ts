/**
 * What the compiler must accept and refuse. This file is never run: `tsc -p test/tsconfig.json` is its test, because an
 * expected error that does not come is an error itself.
 */
import type { AUDIT_EVENTS, AUDIT_RESOURCES } from '../../nodes/FrameIo/actions/auditLog/kinds';
import type { Call } from '../../nodes/FrameIo/actions/call';
import { operation } from '../../nodes/FrameIo/actions/operation';
import type {
	BodyFor,
	Endpoint,
	ListEndpoint,
	ReplyOf,
	RequestOf,
	RowOf,
	Schemas,
} from '../../nodes/FrameIo/transport/contract';
import type { EventType } from '../../nodes/FrameIo/trigger/events';

/** Compiles only when both types are the same. */
type Same<A, B> = [A, B] extends [B, A] ? true : false;
function holds<Claim extends true>(claim: Claim): Claim {
	return claim;
}

type CreateComment = 'POST /v4/accounts/{account_id}/files/{file_id}/comments';
type ListComments = 'GET /v4/accounts/{account_id}/files/{file_id}/comments';
type GetProject = 'GET /v4/accounts/{account_id}/projects/{project_id}';
type DeleteWebhook = 'DELETE /v4/accounts/{account_id}/webhooks/{webhook_id}';

declare function request<E extends Endpoint>(endpoint: E, request: RequestOf<E>): ReplyOf<E>;
declare function rows<E extends ListEndpoint>(endpoint: E, request: RequestOf<E>): Array<RowOf<E>>;

const CREATE_COMMENT: CreateComment = 'POST /v4/accounts/{account_id}/files/{file_id}/comments';
const LIST_COMMENTS: ListComments = 'GET /v4/accounts/{account_id}/files/{file_id}/comments';
const GET_PROJECT: GetProject = 'GET /v4/accounts/{account_id}/projects/{project_id}';
const path = { file_id: 'file-1' };
const body = { data: { text: 'Please trim this shot' } };

export function endpoints(): void {
	request('GET /v4/me', {});
	// @ts-expect-error an unknown path
	request('GET /v4/mee', {});
	// @ts-expect-error a method that the path does not have
	request('DELETE /v4/me', {});
	// @ts-expect-error a misspelt name of a path parameter in the endpoint
	request('GET /v4/accounts/{account}/projects/{project_id}', { path: { project_id: 'p' } });
}

export function pathParameters(): void {
	request(GET_PROJECT, { path: { project_id: 'project-1' } });
	// @ts-expect-error no path parameters at all
	request(GET_PROJECT, {});
	// @ts-expect-error a missing path parameter
	request(GET_PROJECT, { path: {} });
	// @ts-expect-error a misspelt path parameter
	request(GET_PROJECT, { path: { projectId: 'project-1' } });
	// @ts-expect-error an id that is no text
	request(GET_PROJECT, { path: { project_id: 7 } });
	// @ts-expect-error the account comes from the caller
	request(GET_PROJECT, { path: { account_id: 'account-1', project_id: 'project-1' } });
	// @ts-expect-error path parameters where the path has none
	request('GET /v4/me', { path: { user_id: 'user-1' } });
}

export function queries(): void {
	request(LIST_COMMENTS, {
		path,
		query: { include: ['owner', 'replies'], sort: 'created_at_desc', page_size: 100 },
	});
	// @ts-expect-error an unknown query field
	request(LIST_COMMENTS, { path, query: { colour: 'red' } });
	// @ts-expect-error a value that include does not know
	request(LIST_COMMENTS, { path, query: { include: ['project'] } });
	// @ts-expect-error include is a list
	request(LIST_COMMENTS, { path, query: { include: 'owner' } });
	// @ts-expect-error a value that sort does not know
	request(LIST_COMMENTS, { path, query: { sort: 'created_at' } });
	// @ts-expect-error a number that is none
	request(LIST_COMMENTS, { path, query: { page_size: '100' } });
}

export function bodies(): void {
	request(CREATE_COMMENT, { path, body });
	request(CREATE_COMMENT, { path, body: { data: { text: 'x', timestamp: 12, duration: 5 } } });
	request(CREATE_COMMENT, { path, body: { data: { text: 'x', timestamp: '00:00:05:12' } } });
	// @ts-expect-error an unknown body field
	request(CREATE_COMMENT, { path, body: { data: { text: 'x', colour: 'red' } } });
	// @ts-expect-error a missing body field
	request(CREATE_COMMENT, { path, body: { data: {} } });
	// @ts-expect-error a body field of another type
	request(CREATE_COMMENT, { path, body: { data: { text: 'x', completed: 'yes' } } });
	// @ts-expect-error a body that is not wrapped in data
	request(CREATE_COMMENT, { path, body: { text: 'x' } });
	// @ts-expect-error a missing body
	request(CREATE_COMMENT, { path });
	// @ts-expect-error a body where the endpoint has none
	request(LIST_COMMENTS, { path, body });
}

export function replies(): void {
	holds<Same<ReplyOf<GetProject>['data'], Schemas['ProjectWithIncludes']>>(true);
	holds<Same<ReplyOf<DeleteWebhook>, undefined>>(true);
	holds<Same<RowOf<ListComments>['id'], string>>(true);
	holds<Same<BodyFor<CreateComment>['data']['text'], string>>(true);

	const project = request(GET_PROJECT, { path: { project_id: 'project-1' } });
	holds<Same<typeof project.data.root_folder_id, string>>(true);
	// @ts-expect-error a field that the reply does not have
	request(GET_PROJECT, { path: { project_id: project.data.colour } });

	const [comment] = rows(LIST_COMMENTS, { path });
	// @ts-expect-error a list may be empty
	request(LIST_COMMENTS, { path: { file_id: comment.text } });
	// @ts-expect-error an endpoint that answers with one thing is no list
	rows(GET_PROJECT, { path: { project_id: 'project-1' } });
}

export function events(): void {
	holds<Same<EventType, Schemas['WebhookEventType']>>(true);
	const take = (event: EventType) => event;
	take('file.ready');
	// @ts-expect-error an event that Frame.io does not send
	take('file.exploded');
}

const TEXT = { displayName: 'Text', name: 'text', type: 'string', default: '' } as const;
const WORDS = { name: 'Create', action: 'Create comment', description: 'Comment on a file' };

export const operations = [
	operation({
		...WORDS,
		endpoints: [CREATE_COMMENT],
		properties: [TEXT],
		async run(call) {
			const { data } = await call.send(CREATE_COMMENT, {
				path,
				body: { data: { text: call.text('text') } },
			});
			holds<Same<typeof data.id, string>>(true);
			return data;
		},
	}),
	operation({
		...WORDS,
		endpoints: [CREATE_COMMENT],
		properties: [TEXT],
		async run(call) {
			// @ts-expect-error an endpoint that the operation does not declare
			await call.send(GET_PROJECT, { path: { project_id: 'project-1' } });
			// @ts-expect-error a list that the operation does not declare
			await call.list(LIST_COMMENTS, { path });
			// @ts-expect-error a misspelt parameter
			call.text('txet');
			// @ts-expect-error a misspelt parameter
			call.id('fileID');
			// @ts-expect-error a misspelt parameter
			call.collection('option');
			return {};
		},
	}),
	operation({
		...WORDS,
		// @ts-expect-error an endpoint that Frame.io does not have
		endpoints: ['POST /v4/comments'],
		properties: [TEXT],
		run: async () => ({}),
	}),
];

export function calls(call: Call<'text', ListComments>): void {
	call.text('text');
	// @ts-expect-error a misspelt parameter
	call.text('misspelt');
}

export function filtersOfTheAuditLog(): void {
	type Filters = Required<Schemas['Filters']>;
	holds<Same<(typeof AUDIT_EVENTS)[number], Filters['event_type']>>(true);
	holds<Same<(typeof AUDIT_RESOURCES)[number], Filters['resource_type']>>(true);
}
