import { readFile } from 'node:fs/promises';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { parse } from 'yaml';
import type { OperationId } from './api/operation.mjs';
import { closeSchemas, prefixRefs, splitDiscriminators } from './contract-schemas.mjs';
import { isObject } from './json.mjs';
import type { RateLimit } from './rate-limit.mjs';
import { isTimecode } from './timecode.mjs';

type JsonSchema = Record<string, unknown>;

/** A parameter of an operation, as the contract describes it. */
export interface Parameter {
	name: string;
	in: 'path' | 'query' | 'header';
	required: boolean;
	/** `deepObject` for `filters[…]`; lists are always one comma-separated value. */
	style: string | undefined;
	schema: JsonSchema;
}

/** One operation of the contract. */
export interface Operation {
	id: OperationId;
	/** Upper case. */
	method: string;
	/** The path, with `:x` for `{x}`. */
	path: string;
	rateLimit: RateLimit;
	parameters: Parameter[];
	body: { schema: JsonSchema; required: boolean } | undefined;
	/** The reply schema by status; null for a status without a body. */
	replies: Map<number, JsonSchema | null>;
}

// No source gives a limit for the operations without x-rate-limit; GUESS: as for other deletes.
const defaultRateLimit: RateLimit = { calls: 60, per_seconds: 60 };

/** The contract as the sandbox uses it: the operations, and validators for what goes in and out. */
export class Contract {
	readonly operations: Operation[];
	private readonly requests: Ajv2020;
	private readonly replies: Ajv2020;
	/** Reply validators by schema: many operations share them, above all those of refusals. */
	private readonly compiled = new Map<string, ValidateFunction>();
	private readonly root: JsonSchema;

	constructor(document: unknown) {
		this.root = object(document);
		this.operations = Object.entries(object(this.root.paths)).flatMap(([path, methods]) =>
			Object.entries(object(methods)).map(([method, operation]) =>
				this.readOperation(path, method, object(operation)),
			),
		);
		const schemas = splitDiscriminators(object(object(this.root.components).schemas));
		this.requests = validator(schemas);
		this.replies = validator(closeSchemas(schemas));
	}

	/** A validator for a schema of a request; the type argument is the caller's reading of the schema. */
	request<T>(schema: JsonSchema): ValidateFunction<T> {
		return this.requests.compile<T>(object(prefixRefs(splitDiscriminators(schema))));
	}

	/** A validator for a schema of a reply; it also refuses fields that the contract does not name. */
	reply(schema: JsonSchema): ValidateFunction {
		const key = JSON.stringify(schema);
		const known = this.compiled.get(key);
		if (known) return known;
		const components = object(object(this.root.components).schemas);
		const closed = closeSchemas(splitDiscriminators(schema), components);
		const validate = this.replies.compile(object(prefixRefs(closed)));
		this.compiled.set(key, validate);
		return validate;
	}

	private readOperation(path: string, method: string, operation: JsonSchema): Operation {
		const id = String(operation.operationId);
		if (!isOperationId(id)) throw new Error(`The contract has an operation without id: ${path}`);
		const limit = isObject(operation['x-rate-limit']) ? operation['x-rate-limit'] : undefined;
		return {
			id,
			method: method.toUpperCase(),
			path: path.replace(/\{(\w+)\}/g, ':$1'),
			rateLimit: limit
				? { calls: Number(limit.calls), per_seconds: Number(limit.per_seconds) }
				: defaultRateLimit,
			parameters: list(operation.parameters).map((entry) => this.readParameter(object(entry))),
			body: isObject(operation.requestBody)
				? {
						schema: jsonSchemaOf(operation.requestBody) ?? {},
						required: operation.requestBody.required !== false,
					}
				: undefined,
			replies: new Map(
				Object.entries(object(operation.responses)).map(([status, response]) => [
					Number(status),
					jsonSchemaOf(this.resolve(object(response))),
				]),
			),
		};
	}

	private readParameter(entry: JsonSchema): Parameter {
		const parameter = this.resolve(entry);
		const place = parameter.in;
		if (place !== 'path' && place !== 'query' && place !== 'header') {
			throw new Error(`Unknown place of a parameter: ${String(place)}`);
		}
		return {
			name: String(parameter.name),
			in: place,
			required: parameter.required === true,
			style: typeof parameter.style === 'string' ? parameter.style : undefined,
			schema: object(parameter.schema),
		};
	}

	/** Follows `$ref`s inside the document until something else comes. */
	resolve(entry: JsonSchema): JsonSchema {
		if (typeof entry.$ref !== 'string') return entry;
		const target = entry.$ref
			.split('/')
			.slice(1)
			.reduce<unknown>((at, key) => object(at)[key], this.root);
		return this.resolve(object(target));
	}
}

let loaded: Promise<Contract> | undefined;

/** The contract of this package; read and prepared once in a process. */
export function loadContract(): Promise<Contract> {
	loaded ??= readFile(new URL('../contract/frameio-v4.openapi.yaml', import.meta.url), 'utf8').then(
		(text) => new Contract(parse(text)),
	);
	return loaded;
}

// The types are generated from the same document, so every id in it is one of theirs.
function isOperationId(id: string): id is OperationId {
	return id !== 'undefined';
}

function object(value: unknown): JsonSchema {
	if (!isObject(value)) throw new Error('The contract is not shaped as expected');
	return value;
}

function list(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

function jsonSchemaOf(message: JsonSchema): JsonSchema | null {
	const content = message.content;
	if (!isObject(content)) return null;
	return object(object(content['application/json']).schema);
}

function validator(schemas: JsonSchema): Ajv2020 {
	const ajv = new Ajv2020({ strict: false, allErrors: true });
	for (const name of ['date-time', 'date', 'uuid', 'int32', 'float'] as const) {
		ajv.addFormat(name, fullFormats[name]);
	}
	ajv.addFormat('datetime', fullFormats['date-time']);
	ajv.addFormat('mp4', true);
	ajv.addFormat('HH:MM:SS:FF', isTimecode);
	ajv.addSchema({
		$id: 'https://contract.invalid/v4',
		components: { schemas: object(prefixRefs(schemas)) },
	});
	return ajv;
}
