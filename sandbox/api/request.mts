import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { IncomingHttpHeaders } from 'node:http';
import type { Contract, Operation, Parameter } from '../contract.mjs';
import { isObject } from '../json.mjs';
import { ApiError, badRequest, type ErrorDetail } from './errors.mjs';

/** Reads the query of a request as the contract describes it: lists are one comma-separated value. */
export function readQuery(
	contract: Contract,
	{ parameters }: Operation,
	search: URLSearchParams,
): Record<string, unknown> {
	const known = parameters.filter((parameter) => parameter.in === 'query');
	const query: Record<string, unknown> = {};
	for (const name of new Set(search.keys())) {
		const values = search.getAll(name);
		const [base = '', field] = /^([^[\]]+)\[([^[\]]+)\]$/.exec(name)?.slice(1) ?? [name];
		const parameter = known.find((one) => one.name === base);
		const deep = parameter?.style === 'deepObject';
		if (!parameter || deep !== (field !== undefined)) {
			throw badRequest(`Unexpected query parameter: ${name}`);
		}
		const [text = ''] = values;
		if (values.length > 1) throw badRequest(`Repeated query parameter: ${name}`);
		if (field === undefined) {
			query[base] = coerce(contract, parameter.schema, text);
		} else {
			const fields = contract.resolve(parameter.schema).properties;
			const schema = isObject(fields) && isObject(fields[field]) ? fields[field] : {};
			query[base] = { ...(query[base] ?? {}), [field]: coerce(contract, schema, text) };
		}
	}
	return query;
}

/** The headers that the contract names for an operation; all others are free. */
export function readHeaders(
	{ parameters }: Operation,
	headers: IncomingHttpHeaders,
): Record<string, unknown> {
	return Object.fromEntries(
		parameters
			.filter((parameter) => parameter.in === 'header')
			.flatMap(({ name }) => {
				const value = headers[name.toLowerCase()];
				return value === undefined ? [] : [[name, value]];
			}),
	);
}

/** The schema of all parameters in one place of the request; unknown ones are refused. */
export function placeSchema({ parameters }: Operation, place: Parameter['in']) {
	const here = parameters.filter((parameter) => parameter.in === place);
	return {
		type: 'object',
		additionalProperties: false,
		required: here.filter(({ required }) => required).map(({ name }) => name),
		properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
	};
}

/** Passes a value that fits its schema, with its type; refuses any other. */
export function checked<T>(validate: ValidateFunction<T>, value: unknown, status: 400 | 422): T {
	if (validate(value)) return value;
	const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(explain);
	throw new ApiError(status, errors);
}

function explain({ keyword, instancePath, message, params }: ErrorObject): ErrorDetail {
	const facts: Record<string, unknown> = params;
	const at = (pointer: string) => ({ source: { pointer } });
	const title = 'Invalid request';
	if (keyword === 'additionalProperties') {
		const field = String(facts.additionalProperty);
		return { title, detail: `Unexpected field: ${field}`, ...at(`${instancePath}/${field}`) };
	}
	if (keyword === 'required') {
		const field = String(facts.missingProperty);
		return { title, detail: `Missing field: ${field}`, ...at(`${instancePath}/${field}`) };
	}
	const allowed = Array.isArray(facts.allowedValues) ? `: ${facts.allowedValues.join(', ')}` : '';
	const name = instancePath.slice(1).replaceAll('/', '.') || 'body';
	return { title, detail: `Invalid ${name}: ${message ?? keyword}${allowed}`, ...at(instancePath) };
}

/** A query text as its schema's type; a text that is not of it stays a text and is refused by the validator. */
function coerce(contract: Contract, schema: Record<string, unknown>, text: string): unknown {
	const { type, items } = contract.resolve(schema);
	const is = (name: string) => type === name || (Array.isArray(type) && type.includes(name));
	if (is('array')) {
		return text.split(',').map((one) => coerce(contract, isObject(items) ? items : {}, one));
	}
	if ((is('integer') || is('number')) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
	if (is('boolean') && /^(true|false)$/.test(text)) return text === 'true';
	return text;
}
