import { isObject } from './json.mjs';

type JsonSchema = Record<string, unknown>;

/**
 * Replaces every `oneOf` with a discriminator by one if/then for each value of it.
 * A plain JSON Schema validator would ignore the discriminator and refuse good values, because several
 * branches match (behaviour of `MetadataField`, of the field definitions and of asset lists).
 */
export function splitDiscriminators(schema: JsonSchema): JsonSchema {
	return mapObject(schema, splitDiscriminators, (node) => {
		const { discriminator, oneOf, ...rest } = node;
		if (!isObject(discriminator) || !isObject(discriminator.mapping) || !oneOf) return node;
		const property = String(discriminator.propertyName);
		const { mapping } = discriminator;
		return {
			...rest,
			type: 'object',
			required: [property],
			properties: { [property]: { enum: Object.keys(mapping) } },
			allOf: Object.entries(mapping).map(([value, $ref]) => ({
				if: { properties: { [property]: { const: value } }, required: [property] },
				then: { $ref },
			})),
		};
	});
}

/**
 * Forbids fields that the contract does not name wherever an object is used (not where it is composed by allOf).
 * Without it a reply with a misspelt optional field would pass.
 */
export function closeSchemas(schema: JsonSchema, schemas: JsonSchema = schema): JsonSchema {
	const closeChildren = (node: JsonSchema): JsonSchema => {
		const copy: JsonSchema = { ...node };
		if (isObject(node.properties)) {
			copy.properties = Object.fromEntries(
				Object.entries(node.properties).map(([name, child]) => [name, closeUse(child)]),
			);
		}
		if (node.items !== undefined) copy.items = closeUse(node.items);
		for (const key of ['allOf', 'anyOf', 'oneOf'] as const) {
			const branches = node[key];
			if (Array.isArray(branches)) {
				copy[key] = branches.map((branch: unknown) =>
					isObject(branch) ? closeChildren(branch) : branch,
				);
			}
		}
		return copy;
	};
	const closeUse = (child: unknown): unknown => {
		if (!isObject(child)) return child;
		const closed = closeChildren(child);
		return namesFields(child, schemas) ? { ...closed, unevaluatedProperties: false } : closed;
	};
	if (schema === schemas) {
		return Object.fromEntries(
			Object.entries(schemas).map(([name, node]) => [
				name,
				isObject(node) ? closeChildren(node) : node,
			]),
		);
	}
	return { allOf: [closeChildren(schema)], unevaluatedProperties: false };
}

/** Whether a schema describes an object by its fields, itself or in one of the parts it is composed of. */
function namesFields(schema: JsonSchema, schemas: JsonSchema): boolean {
	if (typeof schema.$ref === 'string') {
		const target = schemas[schema.$ref.split('/').at(-1) ?? ''];
		return isObject(target) && namesFields(target, schemas);
	}
	if (isObject(schema.properties)) return true;
	return ['allOf', 'anyOf', 'oneOf'].some((key) => {
		const branches = schema[key];
		return (
			Array.isArray(branches) &&
			branches.some((branch: unknown) => isObject(branch) && namesFields(branch, schemas))
		);
	});
}

/** Makes the references of a part of the contract absolute, so that it can be compiled on its own. */
export function prefixRefs(node: unknown): unknown {
	if (Array.isArray(node)) return node.map(prefixRefs);
	if (!isObject(node)) return node;
	return Object.fromEntries(
		Object.entries(node)
			.filter(([key]) => key !== 'example' && key !== 'examples')
			.map(([key, value]) => [
				key,
				key === '$ref' && typeof value === 'string' && value.startsWith('#')
					? `https://contract.invalid/v4${value}`
					: prefixRefs(value),
			]),
	);
}

function mapObject(
	node: JsonSchema,
	recurse: (child: JsonSchema) => JsonSchema,
	change: (node: JsonSchema) => JsonSchema,
): JsonSchema {
	const visit = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(visit);
		return isObject(value) ? recurse(value) : value;
	};
	return change(
		Object.fromEntries(Object.entries(node).map(([key, value]) => [key, visit(value)])),
	);
}
