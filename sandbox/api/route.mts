import type { FastifyRequest } from 'fastify';
import type { Contract, Operation } from '../contract.mjs';
import { addressOf } from '../http.mjs';
import { isObject } from '../json.mjs';
import type { UserRecord } from '../store/accounts.mjs';
import type { World } from '../world.mjs';
import { audit } from './audit.mjs';
import { ApiError, badRequest, notFound } from './errors.mjs';
import { handlers } from './handlers.mjs';
import type { Body, Call, OperationId, Path, Query, ReplyOf } from './operation.mjs';
import { checked, placeSchema, readHeaders, readQuery } from './request.mjs';

interface Answer {
	status: number;
	body?: unknown;
}

/** An operation that is ready to be called on behalf of a user. */
export type OperationRoute = ReturnType<typeof route>;

/** Every operation of the contract, by its id. */
export type OperationRoutes = ReadonlyMap<string | null, OperationRoute>;

/** Joins all operations with their handlers. */
export function operationRoutes(contract: Contract, world: World): OperationRoutes {
	return new Map(
		contract.operations.map((operation) => [
			operation.id,
			route(contract, world, operation, operation.id),
		]),
	);
}

/** An operation joined with its handler; its validators are compiled when it is first called. */
function route<K extends OperationId>(
	contract: Contract,
	world: World,
	operation: Operation,
	id: K,
) {
	const handler = handlers[id];
	const compile = once(() => ({
		header: contract.request<Record<string, unknown>>(placeSchema(operation, 'header')),
		path: contract.request<Path<K>>(placeSchema(operation, 'path')),
		query: contract.request<Query<K>>(placeSchema(operation, 'query')),
		body: contract.request<Body<K>>(bodySchema(operation)),
	}));
	const check = replyChecker(contract, operation);
	return {
		operation,
		/** What the contract has against an answer of this operation, or undefined. */
		check,
		async run(request: FastifyRequest, user: UserRecord): Promise<Answer> {
			const { pathname, searchParams } = addressOf(request);
			const validators = compile();
			checked(validators.header, readHeaders(operation, request.headers), 400);
			const call: Call<K> = {
				world,
				user,
				requestPath: pathname,
				path: checkedPath(() => checked(validators.path, request.params, 400)),
				query: checked(validators.query, readQuery(contract, operation, searchParams), 400),
				body: checked(validators.body, readableBody(operation, request.body), 422),
			};
			const noteDown = audit(id, call, originOf(request));
			const reply: ReplyOf<K> = await handler(call);
			const answer: Answer = reply;
			const violation = check(answer.status, answer.body);
			if (violation !== undefined) {
				world.log.violation('response', id, violation);
				throw new ApiError(500, [{ title: 'Sandbox contract violation', detail: violation }]);
			}
			noteDown(reply);
			return answer;
		},
	};
}

/** In which account a request does something, and from where. */
function originOf({ params, ip }: FastifyRequest) {
	return { accountId: isObject(params) ? String(params.account_id) : '', ipAddress: ip };
}

/** An id that is no UUID where one is needed names nothing. */
function checkedPath<T>(check: () => T): T {
	try {
		return check();
	} catch {
		throw notFound();
	}
}

function bodySchema({ body }: Operation): Record<string, unknown> {
	if (!body) return {};
	const nothing = { not: { type: ['object', 'array', 'string', 'number', 'boolean', 'null'] } };
	return body.required ? body.schema : { if: { type: 'object' }, then: body.schema, else: nothing };
}

function readableBody({ body }: Operation, given: unknown): unknown {
	if (!body && given !== undefined) throw badRequest('This operation takes no body');
	if (body?.required && given === undefined) throw badRequest('The request body is missing');
	return given;
}

function replyChecker(contract: Contract, operation: Operation) {
	const validators = new Map(
		[...operation.replies].map(([status, schema]) => [
			status,
			schema && once(() => contract.reply(schema)),
		]),
	);
	return (status: number, content: unknown): string | undefined => {
		const validator = validators.get(status);
		if (validator === undefined) return `${operation.id}: the contract has no reply ${status}`;
		if (validator === null) return content === undefined ? undefined : `${operation.id}: a body`;
		const validate = validator();
		if (validate(content)) return undefined;
		const problems = (validate.errors ?? []).map(
			({ instancePath, message, params }) =>
				`${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
		);
		return `${operation.id} ${status}: ${problems.join('; ')}`;
	};
}

function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}
