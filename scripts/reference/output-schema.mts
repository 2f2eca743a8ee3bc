/** The part of JSON Schema in which n8n describes the output of an operation. */
export interface OutputSchema {
	type?: string | string[];
	properties?: Record<string, OutputSchema>;
	items?: OutputSchema;
}

/**
 * The schema that all values have. n8n shows the first of several types, so that null comes last.
 * @param values JSON values of the same thing, for example the output items of one operation
 */
export function schemaOf(values: readonly unknown[]): OutputSchema {
	const types = new Set(values.map(typeOf));
	const named = [...types].filter((type) => type !== 'null').sort();
	if (types.has('null')) named.push('null');

	const schema: OutputSchema = {};
	const [only] = named;
	if (only !== undefined) schema.type = named.length === 1 ? only : named;
	if (types.has('object')) schema.properties = propertiesOf(values.filter(isObject));
	if (types.has('array')) {
		const entries = values.filter(Array.isArray).flat();
		if (entries.length > 0) schema.items = schemaOf(entries);
	}
	return schema;
}

function propertiesOf(values: readonly object[]): Record<string, OutputSchema> {
	const found = new Map<string, unknown[]>();
	for (const value of values) {
		for (const [name, part] of Object.entries(value)) {
			found.set(name, [...(found.get(name) ?? []), part]);
		}
	}
	return Object.fromEntries([...found].map(([name, parts]) => [name, schemaOf(parts)]));
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown): string {
	if (value === null) return 'null';
	if (Array.isArray(value)) return 'array';
	return typeof value;
}
