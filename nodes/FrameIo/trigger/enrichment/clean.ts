import type { IDataObject } from 'n8n-workflow';
import { valuesByName } from '../../actions/output/pick';
import { isRecord } from '../../transport/json';

/**
 * What is left out of details: addresses that are signed, so that whoever has them may open what they lead to, and the
 * passphrases of shares. Executions are kept, and shown to many.
 */
const LEFT_OUT = new Set(['avatar_url', 'image', 'media_links', 'passphrase', 'upload_urls']);

/** A thing as Frame.io sends it, without what is secret, and with the values of custom fields by their names. */
export function cleaned(thing: object): IDataObject {
	const result: IDataObject = {};
	for (const [key, value] of Object.entries(thing)) {
		if (LEFT_OUT.has(key) || value === undefined) continue;
		Object.assign(result, {
			[key]: key === 'metadata' && Array.isArray(value) ? valuesByName(value) : inner(value),
		});
	}
	return result;
}

function inner(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inner);
	return isRecord(value) ? cleaned(value) : value;
}
