/** A value that JSON can carry. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A JSON object whose fields are not known yet. */
export type JsonObject = { [key: string]: Json };

/** What a JSON text says; throws when it is none. */
export function parseJson(text: string): Json {
	return JSON.parse(text) as Json;
}

/** Whether a value is a JSON object (not an array, not null). */
export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
