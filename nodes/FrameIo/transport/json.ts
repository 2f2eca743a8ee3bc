export type JsonRecord = Record<string, unknown>;

export function isRecord(value: unknown): value is JsonRecord {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value when it is a JSON object, else an empty one: for reading fields of replies that may be anything. */
export function record(value: unknown): JsonRecord {
	return isRecord(value) ? value : {};
}

/** The value when it is a text with something in it. */
export function text(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}
