import type { components, operations } from '../../contract/frameio-v4.js';
import type { UserRecord } from '../store/accounts.mjs';
import type { World } from '../world.mjs';

/** Every operation of the contract by its operationId. */
export type OperationId = keyof operations;

/** The reply and request schemas of the contract. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

type None = Record<string, never>;

/** The path parameters of an operation. */
export type Path<K extends OperationId> = operations[K]['parameters'] extends { path: infer P }
	? P
	: None;

/** The query parameters of an operation. */
export type Query<K extends OperationId> = operations[K]['parameters'] extends { query?: infer Q }
	? NonNullable<Q>
	: None;

/** The request body of an operation; undefined when it has none. */
export type Body<K extends OperationId> = operations[K] extends {
	requestBody: { content: { 'application/json': infer B } };
}
	? B
	: operations[K] extends { requestBody?: { content: { 'application/json': infer B } } }
		? B | undefined
		: undefined;

type Success = 200 | 201 | 202 | 204;

type Content<R> = R extends { content: { 'application/json': infer B } } ? { body: B } : unknown;

/** A group as it is listed and shown. The generated type has no value for the source of one of the Admin Console. */
export type GroupWithIncludes = Schema<'GroupCommon'> & {
	creator?: Schema<'User'>;
	sync_status?: 'not_started' | 'in_progress' | 'completed' | 'error';
};

/** Replies whose generated type is narrower than the contract. */
interface WiderReplies {
	// The contract leaves `links` open, which the generated type narrows to an empty object.
	'files.create_remote_upload': {
		status: 202;
		body: { data: Schema<'File'>; links: { status: string } };
	};
	'groups.index': {
		status: 200;
		body: Omit<Schema<'GroupsWithIncludesResponse'>, 'data'> & { data: GroupWithIncludes[] };
	};
	'groups.show': { status: 200; body: { data: GroupWithIncludes } };
}

/** The successful replies of an operation. */
export type ReplyOf<K extends OperationId> = K extends keyof WiderReplies
	? WiderReplies[K]
	: {
			[S in keyof operations[K]['responses'] & Success]: { status: S } & Content<
				operations[K]['responses'][S]
			>;
		}[keyof operations[K]['responses'] & Success];

/** One valid call of an operation by a signed-in user. */
export interface Call<K extends OperationId> {
	world: World;
	user: UserRecord;
	path: Path<K>;
	query: Query<K>;
	body: Body<K>;
	/** The path as requested, for `links.next`. */
	requestPath: string;
}

/** Does what an operation promises; throws an `ApiError` for every refusal. */
export type Handler<K extends OperationId> = (call: Call<K>) => ReplyOf<K> | Promise<ReplyOf<K>>;

/** The handlers of all operations of the contract. */
export type AllHandlers = { [K in OperationId]: Handler<K> };

/** Handlers of some operations: those of a resource, in the file of that resource. */
export type Handlers = Partial<AllHandlers>;
