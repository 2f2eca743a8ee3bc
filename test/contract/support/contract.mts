import { readFile } from 'node:fs/promises';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { parse } from 'yaml';

type Json = Record<string, unknown>;

export interface Parameter {
	name: string;
	in: string;
	required: boolean;
	/** Whether its value is a list, written as one text with commas. */
	isList: boolean;
	/** The values that are allowed, where they are named. */
	choices: string[];
	/** The largest value that is allowed. */
	maximum: number | undefined;
	validate: ValidateFunction;
}

/** One operation of the contract. */
export interface ContractOperation {
	/** `METHOD /path`, as the nodes write it. */
	endpoint: string;
	/** Neither experimental nor deprecated. */
	stable: boolean;
	/** Whether it wants the header `api-version: experimental`. */
	experimental: boolean;
	parameters: Parameter[];
	body: { required: boolean; validate: ValidateFunction } | undefined;
	/** The success that the contract describes, with its example. */
	success: {
		status: number;
		example: unknown;
		/** The example without null: everything that may be there is there. */
		filled: unknown;
		/** The example with null wherever that is allowed. */
		empty: unknown;
		/** The example where what may be of several types is of another one. */
		other: unknown;
	};
	/** How often Frame.io takes the request. */
	limit: { calls: number; perSeconds: number } | undefined;
	/** Whether it answers with pages. */
	isList: boolean;
}

export interface Contract {
	operations: Map<string, ContractOperation>;
	/** The values of a schema that is an enumeration. */
	values(schema: string): unknown[];
}

const FILE = new URL('../../../contract/frameio-v4.openapi.yaml', import.meta.url);
/** Values for the parts of replies for which the contract has no example. */
const PLAIN_VALUES = Object.entries({ string: 'text', integer: 1, number: 1, boolean: true });
/** Values for what may be null, by its format. */
const FORMATTED: Record<string, string> = {
	uuid: 'b2702c44-c6da-4bb6-8bbd-be6e547ccf1b',
	'date-time': '2026-11-24T17:00:00Z',
	date: '2026-11-24',
};
/** Without them nothing can be uploaded, and there would be no output at all. */
const WHERE_BYTES_GO = new Set(['upload_urls']);
const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete']);

function object(value: unknown): Json {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new Error('The contract has no object where one is expected');
	}
	return { ...value };
}

function list(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

function jsonType(value: unknown): string {
	return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
}

function limitOf(value: unknown): ContractOperation['limit'] {
	if (value === undefined) return undefined;
	const { calls, per_seconds: perSeconds } = object(value);
	return { calls: Number(calls), perSeconds: Number(perSeconds) };
}

/**
 * The same schema, where a discriminator alone says which of several forms a value has. Plain JSON Schema would try all
 * of them, and refuse a value that fits two.
 */
function byDiscriminator(schema: unknown): unknown {
	if (Array.isArray(schema)) return schema.map(byDiscriminator);
	if (typeof schema !== 'object' || schema === null) return schema;
	const { discriminator, oneOf, ...rest } = object(schema);
	const inner = Object.fromEntries(
		Object.entries(rest).map(([name, value]) => [name, byDiscriminator(value)]),
	);
	if (discriminator === undefined) {
		return oneOf === undefined ? inner : { ...inner, oneOf: byDiscriminator(oneOf) };
	}
	const { propertyName, mapping } = object(discriminator);
	const name = String(propertyName);
	const forms = Object.entries(object(mapping));
	return {
		...inner,
		required: [...list(inner.required), name],
		properties: {
			...object(inner.properties ?? {}),
			[name]: { enum: forms.map(([form]) => form) },
		},
		allOf: forms.map(([form, $ref]) => ({
			if: { required: [name], properties: { [name]: { const: form } } },
			then: { $ref },
		})),
	};
}

/** Reads the contract by its own rules, apart from how the nodes and the sandbox read it. */
export async function readContract(): Promise<Contract> {
	const document = object(parse(await readFile(FILE, 'utf8')));
	const ajv = new Ajv2020({
		strict: false,
		allErrors: true,
		formats: { ...fullFormats, int32: true, 'HH:MM:SS:FF': /^\d{2}(:\d{2}){2}:\d{2,3}$/ },
	});
	ajv.addSchema({ $id: 'contract', ...object(byDiscriminator(document)) });

	const resolve = (value: unknown): Json => {
		const found = object(value);
		if (typeof found.$ref !== 'string') return found;
		const names = found.$ref.replace(/^#\//, '').split('/');
		return resolve(names.reduce<unknown>((at, name) => object(at)[name], document));
	};
	const validator = (schema: unknown) => {
		const text = JSON.stringify(byDiscriminator(schema)).replaceAll('"#/', '"contract#/');
		return ajv.compile(object(JSON.parse(text)));
	};

	/** The example of a schema or, where it has none, one made of its parts: what may be null is null. */
	const exampleOf = (value: unknown): unknown => {
		const { example, enum: choices, type, items, properties } = resolve(value);
		if (example !== undefined) return example;
		if (choices !== undefined) return list(choices)[0];
		if (type === 'array') return [exampleOf(items)];
		if (type === 'object') {
			const parts = Object.entries(object(properties ?? {}));
			return Object.fromEntries(parts.map(([name, part]) => [name, exampleOf(part)]));
		}
		if (Array.isArray(type)) return null;
		return new Map<unknown, unknown>(PLAIN_VALUES).get(type);
	};

	/** A schema and the schemas that it is put together from; of several forms that of the example. */
	const formsOf = (schema: Json, example: unknown): Json[] => {
		const { discriminator, oneOf, anyOf, allOf } = schema;
		const mapped = object(object(discriminator ?? {}).mapping ?? {});
		const key = String(object(discriminator ?? {}).propertyName);
		const chosen =
			discriminator === undefined ? undefined : mapped[String(object(example ?? {})[key])];
		const inner = [
			...list(allOf),
			...list(anyOf),
			...(chosen === undefined ? list(oneOf) : [{ $ref: chosen }]),
		];
		return [schema, ...inner.flatMap((each) => formsOf(resolve(each), example))];
	};

	const mayBeNull = (schema: Json): boolean =>
		schema.type === 'null' ||
		list(schema.type).includes('null') ||
		[...list(schema.anyOf), ...list(schema.oneOf)].some((each) => mayBeNull(resolve(each)));

	/** The example with a value, or with null, wherever the contract allows null. */
	const variantOf = (
		value: unknown,
		example: unknown,
		variant: 'filled' | 'empty' | 'other',
	): unknown => {
		const schema = resolve(value);
		if (mayBeNull(schema)) {
			if (variant === 'empty') return null;
			if (example === null) return withoutNull(schema);
		}
		const forms = formsOf(schema, example);
		if (variant === 'other' && typeof example !== 'object') {
			const other = list(schema.oneOf)
				.map(resolve)
				.find(({ type }) => type !== 'null' && type !== jsonType(example));
			if (other) return exampleOf(other);
		}
		if (Array.isArray(example)) {
			const items = forms.find((form) => form.items !== undefined)?.items;
			return items === undefined ? example : example.map((each) => variantOf(items, each, variant));
		}
		if (typeof example !== 'object' || example === null) return example;
		return Object.fromEntries(
			Object.entries(example).map(([name, part]) => {
				const properties = forms.map((form) => object(form.properties ?? {})[name]);
				const known = properties.find((each) => each !== undefined);
				if (known === undefined || WHERE_BYTES_GO.has(name)) return [name, part];
				return [name, variantOf(known, part, variant)];
			}),
		);
	};

	const withoutNull = (schema: Json): unknown => {
		const [form] = [...list(schema.anyOf), ...list(schema.oneOf)]
			.map(resolve)
			.filter(({ type }) => type !== 'null');
		if (form) return exampleOf(form);
		const { format } = schema;
		if (typeof format === 'string' && FORMATTED[format] !== undefined) return FORMATTED[format];
		const type = list(schema.type).find((each) => each !== 'null');
		return type === undefined ? null : exampleOf({ ...schema, type });
	};

	const readParameter = (value: unknown): Parameter => {
		const { name, in: place, required, schema } = resolve(value);
		const { type, maximum, items, enum: values } = resolve(schema);
		const choices = list(items === undefined ? values : resolve(items).enum);
		return {
			name: String(name),
			in: String(place),
			required: required === true,
			isList: type === 'array',
			choices: choices.map(String),
			maximum: typeof maximum === 'number' ? maximum : undefined,
			validate: validator(schema),
		};
	};

	const readOperation = (endpoint: string, operation: Json): ContractOperation => {
		const parameters = list(operation.parameters).map(readParameter);
		const body = operation.requestBody === undefined ? undefined : resolve(operation.requestBody);
		const [[status, reply] = ['0', {}]] = Object.entries(object(operation.responses)).filter(
			([code]) => code.startsWith('2'),
		);
		const content = object(resolve(reply).content ?? {})['application/json'];
		const schema = content === undefined ? {} : resolve(object(content).schema);
		return {
			endpoint,
			stable: operation['x-experimental'] !== true && operation.deprecated !== true,
			experimental: operation['x-experimental'] === true,
			parameters,
			body: body && {
				required: body.required === true,
				validate: validator(object(object(body.content)['application/json']).schema),
			},
			success: {
				status: Number(status),
				example: exampleOf(schema),
				filled: variantOf(schema, exampleOf(schema), 'filled'),
				empty: variantOf(schema, exampleOf(schema), 'empty'),
				other: variantOf(schema, exampleOf(schema), 'other'),
			},
			limit: limitOf(operation['x-rate-limit']),
			isList: parameters.some(({ name }) => name === 'page_size'),
		};
	};

	const operations = Object.entries(object(document.paths)).flatMap(([path, methods]) =>
		Object.entries(object(methods))
			.filter(([method]) => METHODS.has(method))
			.map(([method, operation]) =>
				readOperation(`${method.toUpperCase()} ${path}`, object(operation)),
			),
	);
	return {
		operations: new Map(operations.map((operation) => [operation.endpoint, operation])),
		values: (schema) => list(object(object(object(document.components).schemas)[schema]).enum),
	};
}

/** The operation that a request goes to; one with fewer parameters in its path comes first. */
export function operationAt(
	{ operations }: Contract,
	method: string,
	path: string,
): { operation: ContractOperation; values: Map<string, string> } | undefined {
	const segments = path.split('/');
	const matches = [...operations.values()].flatMap((operation) => {
		const [verb, template = ''] = operation.endpoint.split(' ');
		const parts = template.split('/');
		if (verb !== method || parts.length !== segments.length) return [];
		const values = new Map<string, string>();
		const fits = parts.every((part, index) => {
			const segment = segments[index] ?? '';
			const name = /^\{(\w+)\}$/.exec(part)?.[1];
			if (name === undefined) return part === segment;
			values.set(name, decodeURIComponent(segment));
			return segment !== '';
		});
		return fits ? [{ operation, values }] : [];
	});
	return matches.sort((a, b) => a.values.size - b.values.size)[0];
}

/** A query as it was meant: `filters[kind]=x` is the field `kind` of the parameter `filters`. */
function withDeepObjects(query: Json): Json {
	const meant: Json = {};
	for (const [key, value] of Object.entries(query)) {
		const [, name, field] = /^(\w+)\[(\w+)\]$/.exec(key) ?? [];
		if (name && field) meant[name] = { ...object(meant[name] ?? {}), [field]: value };
		else meant[key] = value;
	}
	return meant;
}

/** What the contract objects to in a request; empty when it is as Frame.io wants it. */
export function objectionsTo(
	operation: ContractOperation,
	request: { path: Map<string, string>; query: Json; headers: Json; body: unknown },
): string[] {
	const objections: string[] = [];
	const check = (what: string, validate: ValidateFunction, value: unknown) => {
		if (validate(value)) return;
		for (const { instancePath, message } of validate.errors ?? []) {
			objections.push(
				`${what}${instancePath} ${message ?? 'is refused'}: ${JSON.stringify(value)}`,
			);
		}
	};
	const given: Record<string, Json> = {
		path: Object.fromEntries(request.path),
		query: withDeepObjects(request.query),
		header: request.headers,
	};
	for (const { name, in: place, required, isList, validate } of operation.parameters) {
		const value = given[place]?.[name];
		if (value === undefined) {
			if (required) objections.push(`${place} ${name} is missing`);
		} else {
			check(
				`${place} ${name}`,
				validate,
				isList && typeof value === 'string' ? value.split(',') : value,
			);
		}
	}
	for (const place of ['path', 'query']) {
		for (const name of Object.keys(given[place] ?? {})) {
			const known = operation.parameters.some((each) => each.in === place && each.name === name);
			if (!known) objections.push(`${place} ${name} is unknown`);
		}
	}
	if (request.body === undefined) {
		if (operation.body?.required) objections.push('the body is missing');
	} else if (operation.body) {
		// As it travels: fields that are undefined are left out.
		check('body', operation.body.validate, JSON.parse(JSON.stringify(request.body)));
	} else {
		objections.push('there must be no body');
	}
	return objections;
}
