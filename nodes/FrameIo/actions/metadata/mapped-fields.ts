import { isRecord, record } from '../../transport/json';

/**
 * What n8n's resource mapper holds, by field ID or name. A field that was taken out of the form keeps an empty value
 * there, and would clear the field in Frame.io if it counted.
 * @param parameter the whole value of the parameter, as n8n stores it
 */
export function enteredByHand(parameter: unknown): Map<string, unknown> {
	const { value, schema } = record(parameter);
	const removed = new Set(
		(Array.isArray(schema) ? schema : [])
			.filter(isRecord)
			.filter((field) => field.removed === true)
			.map(({ id }) => id),
	);
	return new Map(
		Object.entries(record(value)).filter(
			([field, each]) => !removed.has(field) && each !== undefined,
		),
	);
}

/** Whether the fields of the input item are to be used as they are named. */
export function isAutomatic(parameter: unknown): boolean {
	return record(parameter).mappingMode === 'autoMapInputData';
}
