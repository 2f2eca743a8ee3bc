import type { IDataObject } from 'n8n-workflow';
import { isRecord, record, text } from '../../transport/json';

/** The named fields of a row, in this order; those that it does not have are left out. */
export function pick<Row extends object, const Key extends keyof Row & string>(
	row: Row,
	...keys: Key[]
): IDataObject {
	const picked: IDataObject = {};
	for (const key of keys) {
		const value = row[key];
		if (value !== undefined) Object.assign(picked, { [key]: value });
	}
	return picked;
}

/**
 * What Include has added to a row, in flat form: people by name and e-mail, the project by name, renditions by address,
 * custom fields by their names. A row without includes gives nothing.
 */
export function flatIncludes(row: object): IDataObject {
	const added = record(row);
	return {
		...person('creator', added.creator),
		...person('owner', added.owner),
		...(isRecord(added.project) && { project_name: text(added.project.name) }),
		...mediaLinks(added.media_links),
		...(Array.isArray(added.metadata) && { metadata: valuesByName(added.metadata) }),
	};
}

function person(role: string, value: unknown): IDataObject {
	const { name, email } = record(value);
	return {
		...(text(name) !== undefined && { [`${role}_name`]: text(name) }),
		...(text(email) !== undefined && { [`${role}_email`]: text(email) }),
	};
}

/** One address for each rendition that there is: `original_url`, `thumbnail_url` … */
function mediaLinks(value: unknown): IDataObject {
	return Object.fromEntries(
		Object.entries(record(value)).flatMap(([rendition, link]) => {
			const { download_url: download, url } = record(link);
			const address = text(url) ?? text(download);
			return address === undefined ? [] : [[`${rendition}_url`, address]];
		}),
	);
}

/** Custom fields as people read them: `{ "Status": "Approved", "Rating": 4 }`. */
export function valuesByName(fields: unknown[]): IDataObject {
	return Object.fromEntries(
		fields.filter(isRecord).flatMap((each) => {
			const name = text(each.field_definition_name);
			return name === undefined ? [] : [[name, readable(each.value)]];
		}),
	);
}

/** Options and people by their names, joined by commas; everything else as it is. */
function readable(value: unknown): IDataObject[string] {
	if (Array.isArray(value)) {
		return value
			.map((entry: unknown) => {
				const { display_name: displayName, name, id } = record(entry);
				return text(displayName) ?? text(name) ?? text(id) ?? String(entry);
			})
			.join(', ');
	}
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
		return value;
	}
	return null;
}
