/**
 * The types that tie code to the contract. An endpoint is written as method and path, exactly as in the contract:
 * `'GET /v4/accounts/{account_id}/projects/{project_id}'`. From it the compiler knows the path parameters, the query,
 * the body and the reply, so a wrong path or a field that Frame.io would refuse does not compile.
 */
import type { components, paths } from '../../../contract/frameio-v4';

export type Schemas = components['schemas'];

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** openapi-typescript writes absent methods as `verb?: never`, which this leaves out. */
type VerbsOf<Path> = {
	[V in Verb]: Path extends { [K in V]: object } ? V : never;
}[Verb];

/** Every operation of the contract, as `METHOD /path`. */
export type Endpoint = {
	[P in keyof paths & string]: `${Uppercase<VerbsOf<paths[P]>>} ${P}`;
}[keyof paths & string];

/** What the contract says about one endpoint. */
export type OperationOf<E extends Endpoint> = E extends `${infer V} ${infer P}`
	? P extends keyof paths
		? Lowercase<V> extends keyof paths[P]
			? paths[P][Lowercase<V>]
			: never
		: never
	: never;

type PathOf<O> = O extends { parameters: { path: infer P } } ? P : Record<never, never>;
type QueryOf<O> = O extends { parameters: { query?: infer Q } } ? Exclude<Q, undefined> : never;
type HeaderOf<O> = O extends { parameters: { header?: infer H } } ? Exclude<H, undefined> : never;
type JsonIn<Content> = Content extends { content: { 'application/json': infer B } } ? B : never;
type BodyOf<O> = O extends { requestBody?: infer R } ? JsonIn<R> : never;

type Part<Name extends string, Value> = [Value] extends [never]
	? { [K in Name]?: never }
	: { [K in Name]: Value };
type OptionalPart<Name extends string, Value> = [Value] extends [never]
	? { [K in Name]?: never }
	: { [K in Name]?: Value };
/** Headers that the contract demands, such as that of experimental endpoints, must be given. */
type HeaderPart<Value> = [Value] extends [never]
	? { headers?: never }
	: Record<never, never> extends Value
		? { headers?: Value }
		: { headers: Value };
/** Some copies may be asked for without a body. */
type BodyPart<O> = O extends { requestBody: object }
	? Part<'body', BodyOf<O>>
	: OptionalPart<'body', BodyOf<O>>;
type PathPart<Path> = [keyof Path] extends [never] ? { path?: never } : { path: Path };

/** What a request to the endpoint is made of. The account is not part of it: it comes from the caller. */
export type RequestOf<E extends Endpoint> = PathPart<Omit<PathOf<OperationOf<E>>, 'account_id'>> &
	OptionalPart<'query', QueryOf<OperationOf<E>>> &
	HeaderPart<HeaderOf<OperationOf<E>>> &
	BodyPart<OperationOf<E>>;

/** The body of the endpoint, for functions that build one. */
export type BodyFor<E extends Endpoint> = BodyOf<OperationOf<E>>;

type SuccessOf<O> = O extends { responses: infer R } ? R[keyof R & (200 | 201 | 202 | 204)] : never;
type ReplyIn<S> = S extends { content: { 'application/json': infer B } } ? B : undefined;

/**
 * The reply of the endpoint when it succeeds; undefined where Frame.io answers without a body. Where it may succeed in
 * two ways, such as now or later, it is either of the two replies.
 */
export type ReplyOf<E extends Endpoint> = ReplyIn<SuccessOf<OperationOf<E>>>;

/** Endpoints that answer with pages: rows in `data`, the way to the next page in `links`. */
export type ListEndpoint = {
	[E in Endpoint]: ReplyOf<E> extends { data: unknown[]; links?: unknown } ? E : never;
}[Endpoint];

/** One row of a list. */
export type RowOf<E extends ListEndpoint> =
	ReplyOf<E> extends { data: Array<infer Row> } ? Row : never;
